import { fieldTexts, fillText, type ErrorParams, type FieldCode } from '@caunoi/shared/errors';

/** One thing wrong in one row, as it is kept and reported. */
export interface RowProblem {
  readonly row: number;
  readonly column: string;
  readonly code: FieldCode;
  readonly params: ErrorParams;
  readonly value: string | null;
}

/** One line of a report, with the reason in both languages. */
export interface ReportLine {
  readonly row: number;
  readonly column: string;
  readonly vi: string;
  readonly en: string;
  readonly value: string | null;
}

export function reportLine(problem: RowProblem): ReportLine {
  const texts = fieldTexts[problem.code];
  return {
    row: problem.row,
    column: problem.column,
    vi: fillText(texts.vi, inLanguage(problem.params, 0)),
    en: fillText(texts.en, inLanguage(problem.params, 1)),
    value: problem.value,
  };
}

// A parameter of the form `vi / en` carries both languages.
function inLanguage(params: ErrorParams, which: 0 | 1): ErrorParams {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      const sides = typeof value === 'string' && isTwin(name) ? value.split(' / ') : [];
      return [name, sides.length === 2 ? (sides[which] ?? value) : value];
    }),
  );
}

const isTwin = (name: string): boolean => name === 'reason' || name === 'expected' || name === 'detail';

/** The header of a report in columns. */
export const reportHeader = ['row', 'column', 'reason_vi', 'reason_en', 'value'] as const;

/** A line of a CSV report; a text that a spreadsheet would take for a formula gets an apostrophe in front. */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: string | number | null): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = /^[=+\-@\t\r\0]/.test(cell) ? `'${cell}` : cell;
  return /[",;\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** How much of a wrong value a report shows. */
export function shownValue(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  const text =
    typeof value === 'string'
      ? value
      : value instanceof Date
        ? value.toISOString()
        : (JSON.stringify(value) ?? '');
  // eslint-disable-next-line no-control-regex
  const storable = text.slice(0, 400).replace(/[\u0000-\u001f\u007f]|\p{Surrogate}/gu, '\ufffd');
  return Array.from(storable.normalize('NFC')).slice(0, 200).join('');
}
