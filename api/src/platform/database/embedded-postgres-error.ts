/** What kept the built-in database from starting. */
export type EmbeddedPostgresErrorCode =
  | 'NO_BINARIES'
  | 'DATA_FOLDER_BROKEN'
  | 'DATA_FOLDER_VERSION'
  | 'DISK_FULL'
  | 'PERMISSION'
  | 'BUSY'
  | 'START_FAILED';

/**
 * A start of the built-in database that failed for a reason the person at the keyboard can act on.
 * `vi` and `en` are whole sentences, fit to be shown as they are; `message` is both, one a line.
 */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';

  constructor(
    readonly code: EmbeddedPostgresErrorCode,
    readonly vi: string,
    readonly en: string,
    options?: { cause?: unknown },
  ) {
    super(`${vi}\n${en}`, options);
  }
}

/** The error for a full disk; `folder` is where the room is missing. */
export function diskFull(folder: string, cause?: unknown): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'DISK_FULL',
    `Ổ đĩa chứa ${folder} không còn đủ chỗ trống cho cơ sở dữ liệu; hãy giải phóng ít nhất 200 MB rồi chạy lại.`,
    `The disk that holds ${folder} has no room left for the database; free at least 200 MB and start again.`,
    { cause },
  );
}

/** The error for a folder that may not be read or written. */
export function noPermission(folder: string, cause?: unknown): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'PERMISSION',
    `Không có quyền đọc và ghi thư mục dữ liệu ${folder}; hãy chạy bằng chủ của thư mục hoặc chọn thư mục khác qua CAUNOI_DATA_DIR.`,
    `The data folder ${folder} may not be read and written; run as its owner or choose another folder with CAUNOI_DATA_DIR.`,
    { cause },
  );
}

/** The error for a folder whose content is not a whole database. */
export function brokenFolder(folder: string, logFile: string, cause?: unknown): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'DATA_FOLDER_BROKEN',
    `Thư mục dữ liệu ${folder} bị hỏng hoặc thiếu tệp; hãy khôi phục từ bản sao lưu, hoặc đổi tên thư mục đó để bắt đầu lại (chi tiết: ${logFile}).`,
    `The data folder ${folder} is damaged or incomplete; restore it from a backup, or rename it to start afresh (details: ${logFile}).`,
    { cause },
  );
}

/** Turns an error of the file system into the sentence for it; anything else is given back as it came. */
export function fromFileSystem(error: unknown, folder: string): unknown {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull(folder, error);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return noPermission(folder, error);
  if (code === 'EEXIST' || code === 'ENOTDIR' || code === 'EISDIR')
    return brokenFolder(folder, folder, error);
  return error;
}
