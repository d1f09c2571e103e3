import { ImportError } from '../domain/import-error.js';
import type { SourceRow } from './source-row.js';

/** Turns rows of cells into records: the first row that holds anything is the headings. */
export class HeadedRows {
  private headings: readonly string[] | undefined;

  /** `isId` says whether a heading is that of the records' own id, which every file must have. */
  constructor(private readonly isId: (heading: string) => boolean) {}

  /** The record of a row; nothing for headings and empty rows. Throws ImportError when the headings have no id. */
  take(row: number, cells: readonly unknown[]): SourceRow | undefined {
    if (cells.every(isEmpty)) return undefined;
    if (!this.headings) {
      this.headings = cells.map((cell) => (typeof cell === 'string' ? cell.trim() : ''));
      if (!this.headings.some(this.isId)) throw noId(this.headings);
      return undefined;
    }
    if (!cells.slice(this.headings.length).every(isEmpty)) {
      return { row, unreadable: 'nhiều ô hơn tiêu đề / more cells than headings', text: cells.join(' | ') };
    }
    const record: Record<string, unknown> = {};
    for (const [i, heading] of this.headings.entries()) {
      const cell = cells[i];
      if (heading !== '' && !isEmpty(cell)) record[heading] = cell;
    }
    return { row, record };
  }
}

const isEmpty = (cell: unknown): boolean =>
  cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');

function noId(headings: readonly string[]): ImportError {
  const found = headings
    .filter((heading) => heading !== '')
    .slice(0, 12)
    .join(', ');
  return new ImportError(
    'NO_ID_COLUMN',
    `Tệp thiếu cột "id" (hoặc "Mã"), là mã riêng của từng dòng để lần nhập sau nhận ra. Các cột đọc được: ${found}.`,
    `The file has no column "id" (or "Mã"), the own id of each row by which a later import knows it. Columns found: ${found}.`,
  );
}
