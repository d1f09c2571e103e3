import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import type { Config } from '../../config/config.js';
import { runInRequest, type RequestScope } from '../request-scope.js';

/** A file of 20 MB over a slow telephone line. */
export const transferTimeoutMs = 600_000;

const acceptableId = /^[\w.-]{8,64}$/;

/**
 * Opens the scope of a request: its id (taken over from a proxy when it looks like one), and a signal that ends with the
 * request's time or with the client going away. Everything below reads the scope, nothing passes it along.
 */
export function requestScope(config: Config) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const given = request.headers['x-request-id'];
    const requestId = typeof given === 'string' && acceptableId.test(given) ? given : randomUUID();
    const ended = new AbortController();
    const scope: RequestScope = { requestId, signal: ended.signal, sqlStatements: 0 };
    const limitMs = /^\/files(\/|$)/.test(request.path) ? transferTimeoutMs : config.requestTimeoutMs;
    const timer = setTimeout(() => ended.abort(), limitMs);
    response.setHeader('X-Request-Id', requestId);
    response.on('close', () => {
      clearTimeout(timer);
      if (!response.writableFinished) ended.abort();
    });
    if (config.exposeSqlCount) {
      const writeHead = response.writeHead.bind(response);
      response.writeHead = ((...args: Parameters<typeof writeHead>) => {
        response.setHeader('X-SQL-Statements', String(scope.sqlStatements));
        return writeHead(...args);
      }) as typeof response.writeHead;
    }
    runInRequest(scope, next);
  };
}
