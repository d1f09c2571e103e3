import { Inject, Injectable } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import type { Config } from '../../../config/config.js';
import { isConnectionLoss } from '../../../platform/database/pg-errors.js';
import { clearCookie, cookieName, readCookie, setCookie } from '../../../platform/http/cookies.js';
import { currentRequest } from '../../../platform/request-scope.js';
import { CONFIG } from '../../../platform/tokens.js';
import { Sessions, type CurrentSession, type SessionCookie } from '../use-cases/sessions.js';

const name = 'session';
const withoutSession = /^\/(assets|health)\//;

/** Turns the session cookie of a request into its actor, and sets and clears the cookie. */
@Injectable()
export class SessionCookies {
  constructor(
    private readonly sessions: Sessions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  middleware() {
    return async (request: Request, response: Response, next: NextFunction): Promise<void> => {
      const token = readCookie(request, cookieName(this.config, name));
      if (token === undefined || token === '' || withoutSession.test(request.path)) return next();
      let session: CurrentSession | undefined;
      try {
        session = await this.sessions.find(token);
      } catch (error) {
        // Pages are served to strangers too; only what asks for data must not take a member for a stranger.
        if (!request.path.startsWith('/graphql') && request.method === 'GET') return next();
        if (!isConnectionLoss(error)) throw error;
        response
          .status(503)
          .json({ errors: [{ message: 'UNAVAILABLE', extensions: { code: 'UNAVAILABLE' } }] });
        return;
      }
      response.setHeader('Cache-Control', 'no-store');
      if (session) {
        response.locals['session'] = session;
        const scope = currentRequest();
        if (session.actor) {
          response.locals['actor'] = session.actor;
          if (scope) scope.actor = session.actor;
        }
      } else clearCookie(response, this.config, name);
      next();
    };
  }

  set(response: Response, cookie: SessionCookie): void {
    setCookie(response, this.config, name, cookie.token, cookie.maxAgeSeconds);
  }

  clear(response: Response): void {
    clearCookie(response, this.config, name);
  }
}

/** The session of the request that this response answers, if it has one. */
export const sessionOf = (response: Response): CurrentSession | undefined =>
  response.locals['session'] as CurrentSession | undefined;
