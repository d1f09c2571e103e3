import type { ErrorCode, ErrorParams, FieldProblem } from '@caunoi/shared/errors';

/**
 * The one family of errors the product throws on purpose. Throwing rolls the transaction back.
 * Carries a code and facts, never a sentence: clients translate.
 */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly params: ErrorParams = {},
    readonly fields: readonly FieldProblem[] = [],
  ) {
    super(code);
    this.name = 'AppError';
  }
}
