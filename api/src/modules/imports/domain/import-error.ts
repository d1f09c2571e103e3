/** What keeps a whole file from being imported. */
export type ImportErrorCode =
  | 'FILE_MISSING'
  | 'FILE_UNREADABLE'
  | 'FILE_TYPE'
  | 'FILE_TOO_LARGE'
  | 'FILE_EMPTY'
  | 'TOO_MANY_ROWS'
  | 'NO_ID_COLUMN'
  | 'NOT_UTF8'
  | 'NOT_CSV'
  | 'NOT_XLSX'
  | 'RUNNING_ELSEWHERE';

/**
 * A file that cannot be imported at all; nothing of it was written. `vi` and `en` are whole sentences, fit to be shown as
 * they are; `message` is both, one a line.
 */
export class ImportError extends Error {
  override readonly name = 'ImportError';

  constructor(
    readonly code: ImportErrorCode,
    readonly vi: string,
    readonly en: string,
    options?: { cause?: unknown },
  ) {
    super(`${vi}\n${en}`, options);
  }
}
