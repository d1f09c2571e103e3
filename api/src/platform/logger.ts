import type { LoggerService } from '@nestjs/common';
import { pino, type DestinationStream, type Logger } from 'pino';
import { currentRequest } from './request-scope.js';

export type { Logger };

/** JSON lines to standard output, each with the id of the request it belongs to. No variables, no personal data. */
export function createLogger(level: string, to?: DestinationStream): Logger {
  const options = {
    level,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    mixin: () => {
      const request = currentRequest();
      return request ? { requestId: request.requestId } : {};
    },
  };
  return to ? pino(options, to) : pino(options);
}

/** Nest's own messages through the same log; its start-up chatter at debug level. */
export class NestLogger implements LoggerService {
  constructor(private readonly log_: Logger) {}
  log(message: unknown, context?: unknown): void {
    this.log_.debug({ context }, String(message));
  }
  error(message: unknown, ...rest: unknown[]): void {
    this.log_.error({ context: rest.at(-1) }, String(message));
  }
  warn(message: unknown, context?: unknown): void {
    this.log_.warn({ context }, String(message));
  }
}
