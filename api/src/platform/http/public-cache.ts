import { createHash } from 'node:crypto';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import type { Config } from '../../config/config.js';
import { ProjectionTail } from '../events/projection-tail.js';
import { CONFIG } from '../tokens.js';

interface Answer {
  body: Buffer;
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
          response.status(413).json({ errors: [{ message: 'BODY_TOO_LARGE', extensions: { code: 'BODY_TOO_LARGE' } }] });
          return;
        }
        const text = body.toString('utf8');
        const anonymous = request.headers.cookie === undefined || !/session/.test(request.headers.cookie);
        if (!this.config.publicCache.enabled || !anonymous || request.headers.authorization !== undefined) {
          return passOn(text, request, response, next);
        }
        const kept = this.answers.get(text);
        if (kept && kept.until > Date.now()) return send(kept, request, response);
        this.keepAnswer(text, response);
        passOn(text, request, response, next);
      });
    };
  }

  private keepAnswer(key: string, response: Response): void {
    const { version } = this;
    const end = response.end.bind(response) as (...args: unknown[]) => Response;
    response.end = ((chunk?: unknown, ...rest: unknown[]) => {
      const body = typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.isBuffer(chunk) ? chunk : undefined;
      const whole = body !== undefined && response.statusCode === 200 && response.locals['operation'] === 'query';
      // An answer that was being made while the data changed may be of before: it is not kept.
      if (whole && version === this.version && !body.includes('"errors":[') && !body.includes('"ready":false')) {
        if (this.answers.size >= entriesKept) this.answers.clear();
        this.answers.set(key, {
          body,
          etag: `"${createHash('sha1').update(body).digest('base64url')}"`,
          until: Date.now() + this.config.publicCache.seconds * 1_000,
        });
      }
      return end(chunk, ...rest);
    }) as Response['end'];
  }
}

const isJson = (request: Request): boolean => /^application\/json\b/.test(request.headers['content-type'] ?? '');

function send(answer: Answer, request: Request, response: Response): void {
  if (request.headers['if-none-match'] === answer.etag) {
    response.writeHead(304, { ETag: answer.etag });
    response.end();
    return;
  }
  response.writeHead(200, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': answer.body.length,
    'Cache-Control': 'no-cache',
    ETag: answer.etag,
  });
  response.end(answer.body);
}

function passOn(text: string, request: Request, response: Response, next: NextFunction): void {
  try {
    request.body = JSON.parse(text) as unknown;
  } catch {
    response.status(400).json({ errors: [{ message: 'QUERY_SYNTAX', extensions: { code: 'QUERY_SYNTAX' } }] });
    return;
  }
  // Body parsers further down must not read a second time.
  (request as Request & { _body?: boolean })._body = true;
  next();
}

function readBody(request: Request, done: (body: Buffer | undefined) => void): void {
  const chunks: Buffer[] = [];
  let size = 0;
  request.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= bodyLimit) chunks.push(chunk);
  });
  request.on('end', () => done(size > bodyLimit ? undefined : Buffer.concat(chunks)));
  request.on('error', () => undefined);
}
