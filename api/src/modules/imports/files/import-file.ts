import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { ImportKind } from '@caunoi/shared/imports/row-schemas';
import { ImportError } from '../domain/import-error.js';
import { RecordReader } from '../domain/read-record.js';
import { csvRows } from './csv-rows.js';
import { HeadedRows } from './headed-rows.js';
import { jsonlRows, linesOf } from './jsonl-rows.js';
import type { SourceRow } from './source-row.js';

export interface ImportCaps {
  readonly rows: number;
  /** Of a text file; a workbook is packed and may have a quarter of it. */
  readonly bytes: number;
}

/** What the command line takes unless told otherwise: 100,000 rows of ordinary length fit. */
export const defaultCaps: ImportCaps = { rows: 100_000, bytes: 200 * 1_048_576 };

type Format = 'jsonl' | 'csv' | 'xlsx';
const formats: Readonly<Record<string, Format>> = {
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.csv': 'csv',
  '.tsv': 'csv',
  '.xlsx': 'xlsx',
};

/** A file to import, looked through once: it is of a known kind, within the caps and readable to its end. */
export interface ImportFile {
  readonly name: string;
  /** SHA-256 of its bytes, hexadecimal. */
  readonly hash: string;
  readonly totalRows: number;
  rows(): AsyncGenerator<SourceRow>;
}

/** Opens a file for import. Rejects with ImportError when the whole of it cannot be imported; nothing was written then. */
export async function openImportFile(
  kind: ImportKind,
  path: string,
  caps: ImportCaps = defaultCaps,
): Promise<ImportFile> {
  const format = formats[extname(path).toLowerCase()];
  if (!format) {
    throw new ImportError(
      'FILE_TYPE',
      `Chỉ nhập được tệp .jsonl, .csv hoặc .xlsx: ${path}`,
      `Only .jsonl, .csv and .xlsx files can be imported: ${path}`,
    );
  }
  await checkSize(path, format === 'xlsx' ? caps.bytes / 4 : caps.bytes);
  const hash = await hashOf(path);
  const rows = (): AsyncGenerator<SourceRow> => rowsOf(kind, path, format);
  const totalRows = format === 'jsonl' ? await countLines(path) : await count(rows());
  if (totalRows === 0) {
    throw new ImportError(
      'FILE_EMPTY',
      `Tệp không có dòng dữ liệu nào: ${path}`,
      `The file holds no rows: ${path}`,
    );
  }
  if (totalRows > caps.rows) {
    throw new ImportError(
      'TOO_MANY_ROWS',
      `Tệp có ${totalRows} dòng; mỗi lần nhập nhiều nhất ${caps.rows} dòng. Hãy chia tệp, hoặc nâng mức bằng --max-rows.`,
      `The file has ${totalRows} rows; one import takes at most ${caps.rows}. Split the file, or raise the cap with --max-rows.`,
    );
  }
  return { name: basename(path), hash, totalRows, rows };
}

async function* rowsOf(kind: ImportKind, path: string, format: Format): AsyncGenerator<SourceRow> {
  if (format === 'jsonl') return yield* jsonlRows(path);
  const reader = new RecordReader(kind);
  const headed = new HeadedRows((heading) => reader.resolves(heading) === 'id');
  if (format === 'csv') return yield* csvRows(path, headed);
  // The library for workbooks is large and rarely needed.
  const { xlsxRows } = await import('./xlsx-rows.js');
  yield* xlsxRows(path, headed);
}

async function checkSize(path: string, maxBytes: number): Promise<void> {
  const found = await stat(path).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR') {
      throw new ImportError('FILE_MISSING', `Không tìm thấy tệp ${path}`, `There is no file ${path}`, {
        cause,
      });
    }
    throw unreadable(path, cause);
  });
  if (!found.isFile()) throw unreadable(path);
  if (found.size > maxBytes) {
    const [size, max] = [found.size, maxBytes].map((bytes) => Math.ceil(bytes / 1_048_576));
    throw new ImportError(
      'FILE_TOO_LARGE',
      `Tệp nặng ${size} MB; nhiều nhất là ${max} MB. Hãy chia tệp, hoặc nâng mức bằng --max-mb.`,
      `The file has ${size} MB; the most is ${max} MB. Split the file, or raise the cap with --max-mb.`,
    );
  }
}

const unreadable = (path: string, cause?: unknown): ImportError =>
  new ImportError('FILE_UNREADABLE', `Không đọc được tệp ${path}`, `The file ${path} cannot be read`, {
    cause,
  });

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1_048_576 }))
      hash.update(chunk as Buffer);
  } catch (error) {
    throw unreadable(path, error);
  }
  return hash.digest('hex');
}

async function countLines(path: string): Promise<number> {
  let rows = 0;
  for await (const line of linesOf(path)) {
    if (line === null || line.some((byte) => byte > 0x20)) rows++;
  }
  return rows;
}

async function count(rows: AsyncGenerator<SourceRow>): Promise<number> {
  let total = 0;
  for await (const _ of rows) total++;
  return total;
}
