import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { ErrorCode } from '@caunoi/shared/errors';
import { errorTexts } from '@caunoi/shared/errors';
import { isCancelled, isConnectionLoss } from '../database/pg-errors.js';
import { AppError } from '../errors/app-error.js';
import type { Logger } from '../logger.js';

/** What the handler calls a request that could not be run at all. */
const requestCodes: Record<string, ErrorCode> = {
  GRAPHQL_PARSE_FAILED: 'QUERY_SYNTAX',
  GRAPHQL_VALIDATION_FAILED: 'QUERY_SYNTAX',
  BAD_USER_INPUT: 'QUERY_SYNTAX',
  OPERATION_RESOLUTION_FAILURE: 'QUERY_SYNTAX',
  BAD_REQUEST: 'QUERY_SYNTAX',
};

/** Every error leaves as a code with its facts: no text of ours, no stack, no SQL. What nobody meant to throw is logged under an id. */
export function formatErrors(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = thrownBy(error instanceof GraphQLError ? (error.originalError ?? error) : error);
    const answer = (code: ErrorCode, extra: Record<string, unknown> = {}): GraphQLFormattedError => ({
      message: code,
      ...(formatted.path ? { path: formatted.path } : {}),
      extensions: { code, ...extra },
    });

    const app = appErrorOf(original);
    if (app)
      return answer(app.code, {
        params: app.params,
        ...(app.fields.length > 0 ? { fields: app.fields } : {}),
      });
    if (isCancelled(original)) return answer('REQUEST_TIMEOUT');
    if (isConnectionLoss(original)) return answer('UNAVAILABLE');

    // A refused document carries one code whatever the rule; ours say in the message which limit it was.
    if (formatted.message.startsWith('QUERY_') && formatted.message in errorTexts) {
      return answer(formatted.message as ErrorCode, { params: formatted.extensions?.['params'] ?? {} });
    }
    const code = formatted.extensions?.['code'];
    if (typeof code === 'string') {
      if (code in errorTexts && code !== 'INTERNAL')
        return answer(code as ErrorCode, { params: formatted.extensions?.['params'] ?? {} });
      if (/more than? \d+ tokens|more that \d+ tokens/.test(formatted.message))
        return answer('QUERY_TOO_LARGE');
      const known = requestCodes[code];
      if (known) return { ...answer(known), message: formatted.message };
    }
    const errorId = randomUUID();
    log.error(
      { errorId, err: original instanceof Error ? (original.stack ?? original.message) : String(original) },
      'unexpected error',
    );
    return answer('INTERNAL', { errorId });
  };
}

/** graphql wraps what is not an Error of its own realm; what was thrown is inside. */
const thrownBy = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'thrownValue' in error ? error.thrownValue : error;

function appErrorOf(error: unknown): AppError | undefined {
  if (error instanceof AppError) return error;
  if (error instanceof GraphQLError && error.originalError) return appErrorOf(error.originalError);
  return undefined;
}
