import { AsyncResource } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import type { Config } from '../../config/config.js';
import { ProjectionTail } from '../events/projection-tail.js';
import { CONFIG } from '../tokens.js';

/** `response.locals.keepAnswer`: whoever has made a query's whole, error-free answer hands it over here. */
export type KeepAnswer = (body: Buffer) => void;

interface Answer {
  body: Buffer;
  /** Made when the first reader asks for it. */
  gzip?: Buffer;
  etag: string;
  until: number;
}

const bodyLimit = 100_000;
const entriesKept = 2_000;

/**
 * Answers to strangers' queries, kept by the exact request until public data changes or their time is up: the same bytes
 * without parsing, planning or SQL. Only whole, error-free answers of queries by people without a session are kept.
 */
@Injectable()
export class PublicCache implements OnModuleInit {
  private readonly answers = new Map<string, Answer>();
  private version = 0;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly tail: ProjectionTail,
  ) {}

  onModuleInit(): void {
    this.tail.onWake(() => this.clear());
  }

  clear(): void {
    this.version++;
    this.answers.clear();
  }

  /** Reads the body of a GraphQL request itself: what is kept is found by its raw bytes. */
  middleware() {
    return (request: Request, response: Response, next: NextFunction): void => {
      if (request.method !== 'POST' || !isJson(request)) return next();
      readBody(request, (body) => {
        if (body === undefined) {
          response
            .status(413)
            .json({ errors: [{ message: 'BODY_TOO_LARGE', extensions: { code: 'BODY_TOO_LARGE' } }] });
          return;
        }
        const text = body.toString('utf8');
        const anonymous = request.headers.cookie === undefined || !/session/.test(request.headers.cookie);
        if (!this.config.publicCache.enabled || !anonymous || request.headers.authorization !== undefined) {
          return passOn(text, request, response, next);
        }
        const kept = this.answers.get(text);
        if (kept && kept.until > Date.now()) return send(kept, request, response);
        response.locals['keepAnswer'] = this.keeperOf(text);
        passOn(text, request, response, next);
      });
    };
  }

  private keeperOf(key: string): KeepAnswer {
    const { version } = this;
    return (body) => {
      // An answer that was being made while the data changed may be of before; one that says "not ready" soon will be.
      if (version !== this.version || body.includes('"ready":false')) return;
      if (this.answers.size >= entriesKept) this.answers.clear();
      this.answers.set(key, {
        body,
        etag: `W/"${createHash('sha1').update(body).digest('base64url')}"`,
        until: Date.now() + this.config.publicCache.seconds * 1_000,
      });
    };
  }
}

const isJson = (request: Request): boolean =>
  /^application\/json\b/.test(request.headers['content-type'] ?? '');

function send(answer: Answer, request: Request, response: Response): void {
  if (request.headers['if-none-match'] === answer.etag) {
    response.writeHead(304, { ETag: answer.etag });
    response.end();
    return;
  }
  const packed = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  const body = packed ? (answer.gzip ??= gzipSync(answer.body)) : answer.body;
  response.writeHead(200, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': body.length,
    ...(packed ? { 'Content-Encoding': 'gzip' } : {}),
    Vary: 'Accept-Encoding',
    'Cache-Control': 'no-cache',
    ETag: answer.etag,
  });
  response.end(body);
}

function passOn(text: string, request: Request, response: Response, next: NextFunction): void {
  try {
    request.body = JSON.parse(text) as unknown;
  } catch {
    response
      .status(400)
      .json({ errors: [{ message: 'QUERY_SYNTAX', extensions: { code: 'QUERY_SYNTAX' } }] });
    return;
  }
  // Body parsers further down must not read a second time.
  (request as Request & { _body?: boolean })._body = true;
  next();
}

function readBody(request: Request, whenRead: (body: Buffer | undefined) => void): void {
  // The parser reports the end of the body from a context of its own: bound, what follows stays in the request's scope.
  const done = AsyncResource.bind(whenRead);
  const chunks: Buffer[] = [];
  let size = 0;
  request.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= bodyLimit) chunks.push(chunk);
  });
  request.on('end', () => done(size > bodyLimit ? undefined : Buffer.concat(chunks)));
  request.on('error', () => undefined);
}
