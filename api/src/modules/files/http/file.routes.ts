import { randomUUID } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { anonymous, type Actor } from '../../../platform/auth/actor.js';
import { isCancelled, isConnectionLoss } from '../../../platform/database/pg-errors.js';
import { AppError } from '../../../platform/errors/app-error.js';
import type { Logger } from '../../../platform/logger.js';
import { LOGGER } from '../../../platform/tokens.js';
import { asAttachment } from '../domain/file-name.js';
import { OpenFile } from '../use-cases/open-file.js';
import { ReceiveFile } from '../use-cases/receive-file.js';

const statuses: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  NOT_FOUND: 404,
  FILE_TOO_LARGE: 413,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
  REQUEST_TIMEOUT: 503,
  INTERNAL: 500,
};
/** Who is told that the file is too large while still sending gets so long to read it. */
const lingerMs = 2_000;

/**
 * The two addresses of files: `POST /files` takes one as the body of the request, its name percent-encoded in the header
 * X-File-Name (which a form of another site cannot send); `GET /files/<id>` gives one out. GraphQL never carries content.
 */
@Injectable()
export class FileRoutes {
  constructor(
    private readonly receiveFile: ReceiveFile,
    private readonly openFile: OpenFile,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  middleware() {
    return async (request: Request, response: Response, next: NextFunction): Promise<void> => {
      const path = /^\/files(?:\/([^/]*))?$/.exec(request.path);
      if (!path) return next();
      const actor = (response.locals['actor'] as Actor | undefined) ?? anonymous;
      try {
        if (request.method === 'POST' && path[1] === undefined) await this.receive(actor, request, response);
        else if (request.method === 'GET' && path[1] !== undefined) await this.give(actor, path[1], response);
        else throw new AppError('NOT_FOUND');
      } catch (error) {
        this.refuse(request, response, error);
      }
    };
  }

  private async receive(actor: Actor, request: Request, response: Response): Promise<void> {
    if (actor.kind !== 'user') throw new AppError('UNAUTHENTICATED');
    const name = decoded(request.headers['x-file-name']);
    const declared = request.headers['content-length'];
    const file = await this.receiveFile.receive(
      actor,
      name,
      request,
      declared === undefined ? undefined : Number(declared),
    );
    response.setHeader('Cache-Control', 'no-store');
    response.status(201).json({ file });
  }

  private async give(actor: Actor, id: string, response: Response): Promise<void> {
    const file = await this.openFile.open(actor, id);
    response.status(200);
    response.setHeader('Content-Type', file.mime);
    response.setHeader('Content-Length', file.bytes);
    response.setHeader('Content-Disposition', asAttachment(file.name));
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Content-Security-Policy', "sandbox; default-src 'none'");
    response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
    response.setHeader('Cache-Control', 'private, no-store');
    await pipeline(file.content, response);
  }

  private refuse(request: Request, response: Response, error: unknown): void {
    // The sender went away, or the answer is under way already: there is nobody to tell.
    if (response.headersSent || request.socket.destroyed) {
      response.destroy();
      return;
    }
    const { code, params } = this.told(error);
    const body = JSON.stringify({ errors: [{ message: code, extensions: { code, params } }] });
    response.status(statuses[code] ?? 422);
    response.setHeader('Cache-Control', 'no-store');
    response.type('json');
    response.setHeader('Content-Length', Buffer.byteLength(body));
    if (request.complete) {
      response.end(body);
      return;
    }
    // The whole answer leaves now; what still comes is thrown away for a moment, because cutting at once would lose the answer.
    response.setHeader('Connection', 'close');
    response.write(body);
    const end = (): void => {
      clearTimeout(timer);
      response.end();
    };
    const timer = setTimeout(end, lingerMs);
    request.on('end', end).on('error', end).resume();
  }

  private told(error: unknown): { code: string; params: object } {
    if (error instanceof AppError) return error;
    if (isCancelled(error)) return { code: 'REQUEST_TIMEOUT', params: {} };
    if (isConnectionLoss(error)) return { code: 'UNAVAILABLE', params: {} };
    const errorId = randomUUID();
    this.log.error(
      { errorId, err: error instanceof Error ? (error.stack ?? error.message) : String(error) },
      'unexpected error with a file',
    );
    return { code: 'INTERNAL', params: { errorId } };
  }
}

function decoded(header: string | string[] | undefined): string {
  try {
    return decodeURIComponent(typeof header === 'string' ? header : '');
  } catch {
    return '';
  }
}
