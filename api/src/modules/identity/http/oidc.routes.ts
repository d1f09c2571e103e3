import { Inject, Injectable } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import type { Config } from '../../../config/config.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { clearCookie, cookieName, readCookie, setCookie } from '../../../platform/http/cookies.js';
import { Links } from '../../../platform/links.js';
import { CONFIG } from '../../../platform/tokens.js';
import { deviceOf } from '../domain/session.js';
import { Oidc, oidcCallbackPath } from '../use-cases/oidc.js';
import type { Visitor } from '../use-cases/sign-in.js';
import { SessionCookies, sessionOf } from './session-cookie.js';

const name = 'oidc';

/** The two addresses of signing in through an identity provider: there, and back again. */
@Injectable()
export class OidcRoutes {
  constructor(
    private readonly oidc: Oidc,
    private readonly cookies: SessionCookies,
    private readonly links: Links,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  middleware() {
    return async (request: Request, response: Response, next: NextFunction): Promise<void> => {
      const step = this.stepOf(request);
      if (!step) return next();
      response.setHeader('Cache-Control', 'no-store');
      try {
        await step(request, response);
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        response.redirect(303, this.links.to(`/sign-in?error=${error.code}`));
      }
    };
  }

  private stepOf(request: Request) {
    if (request.method !== 'GET' || !this.oidc.enabled) return undefined;
    if (request.path === '/auth/oidc/start') return this.start.bind(this);
    return request.path === oidcCallbackPath ? this.callback.bind(this) : undefined;
  }

  private async start(request: Request, response: Response): Promise<void> {
    const begun = await this.oidc.begin(visitorOf(request, response), ownPath(request.query['returnTo']));
    setCookie(response, this.config, name, begun.browserSecret, begun.maxAgeSeconds);
    response.redirect(303, begun.url);
  }

  private async callback(request: Request, response: Response): Promise<void> {
    const secret = readCookie(request, cookieName(this.config, name));
    clearCookie(response, this.config, name);
    const query = request.url.slice(request.url.indexOf('?') + 1);
    const { signedIn, returnTo } = await this.oidc.finish(query, secret, visitorOf(request, response));
    if (signedIn) this.cookies.set(response, signedIn.cookie);
    response.redirect(
      303,
      this.links.to(
        signedIn && signedIn.due.length > 0
          ? `/sign-in?step=second-factor&returnTo=${encodeURIComponent(returnTo)}`
          : returnTo,
      ),
    );
  }
}

const visitorOf = (request: Request, response: Response): Visitor => ({
  address: request.ip ?? 'unknown',
  device: deviceOf(request.headers['user-agent']),
  session: sessionOf(response),
});

/** A path of this site and nothing else. */
function ownPath(value: unknown): string {
  return typeof value === 'string' && /^\/(?![/\\])[\x21-\x7e]*$/.test(value) && !value.includes('\\')
    ? value
    : '/';
}
