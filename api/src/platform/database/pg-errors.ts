/** SQLSTATE of an error that came from PostgreSQL, however wrapped; undefined for any other error. */
export function sqlState(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('driverError' in error) return sqlState(error.driverError);
  return 'code' in error && typeof error.code === 'string' && /^[0-9A-Z]{5}$/.test(error.code)
    ? error.code
    : undefined;
}

const retryable = new Set(['40001', '40P01']);
/** Serialization failure or deadlock: the same transaction may well succeed when run again. */
export const isRetryable = (error: unknown): boolean => retryable.has(sqlState(error) ?? '');

export const isUniqueViolation = (error: unknown): boolean => sqlState(error) === '23505';

/** The statement was cancelled: by statement_timeout, or because its request ended. */
export const isCancelled = (error: unknown): boolean => sqlState(error) === '57014';

// Class 08 without 08P01: a protocol violation is a defect of ours, not a lost connection.
const lossStates = new Set(['08000', '08001', '08003', '08004', '08006', '57P01', '57P02', '57P03']);

/** PostgreSQL is not there, or went away under the connection. */
export function isConnectionLoss(error: unknown): boolean {
  const state = sqlState(error);
  if (state && lossStates.has(state)) return true;
  if (typeof error !== 'object' || error === null) return false;
  if ('driverError' in error) return isConnectionLoss(error.driverError);
  if ('code' in error && typeof error.code === 'string') {
    return ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOTFOUND', 'ETIMEDOUT'].includes(error.code);
  }
  return (
    error instanceof Error &&
    /Connection terminated|timeout exceeded when trying to connect|not queryable|Client was closed/.test(
      error.message,
    )
  );
}
