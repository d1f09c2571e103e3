import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import {
  csvLine,
  reportHeader,
  reportLine,
  type ReportLine,
  type RowProblem,
} from '../modules/imports/imports.public.js';
import { bilingual, CommandError, write } from './terminal.js';

/**
 * Writes the report of an import: JSON lines for a name ending in .jsonl, CSV (UTF-8 with BOM, so that Excel reads it) for
 * any other. The file appears whole or not at all. Gives the number of lines.
 */
export async function writeReportFile(path: string, problems: AsyncIterable<RowProblem>): Promise<number> {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    const stream = createWriteStream(draft);
    const done = finished(stream);
    done.catch(() => undefined);
    const lines = await fill(
      stream,
      problems,
      extname(path).toLowerCase() === '.jsonl' ? jsonLine : commaLine,
    );
    stream.end();
    await done;
    await rename(draft, path);
    return lines;
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    const code = (error as NodeJS.ErrnoException).code;
    if (!code || !['ENOENT', 'EACCES', 'EISDIR', 'ENOSPC', 'ENOTDIR', 'EROFS', 'EPERM'].includes(code))
      throw error;
    throw new CommandError(
      `Không ghi được báo cáo vào ${path} (${code}). Dữ liệu đã nhập vẫn còn; chạy lại để có báo cáo.`,
      `The report cannot be written to ${path} (${code}). What was imported stays; run again for the report.`,
    );
  }
}

/**
 * Writes the report as lines for people and pipes: row, column, both reasons, value, with tabs between. A screen gets the
 * first `most` lines and a word about the rest.
 */
export async function printReport(
  out: Writable,
  problems: AsyncIterable<RowProblem>,
  most = Number.POSITIVE_INFINITY,
): Promise<void> {
  let lines = 0;
  for await (const problem of problems) {
    if (lines === most) {
      await write(
        out,
        bilingual('… còn nữa: xem đủ bằng --report FILE.', '… and more: see all of them with --report FILE.'),
      );
      return;
    }
    const { row, column, vi, en, value } = reportLine(problem);
    const cells = [`${row}`, column, vi, en, value ?? ''].map((cell) => cell.replace(/[\t\r\n]+/g, ' '));
    await write(out, `${cells.join('\t')}\n`);
    lines++;
  }
}

async function fill(
  stream: Writable,
  problems: AsyncIterable<RowProblem>,
  lineOf: (line: ReportLine) => string,
): Promise<number> {
  let lines = 0;
  if (lineOf === commaLine) await write(stream, `\ufeff${csvLine(reportHeader)}`);
  for await (const problem of problems) {
    await write(stream, lineOf(reportLine(problem)));
    lines++;
  }
  return lines;
}

const jsonLine = (line: ReportLine): string =>
  `${JSON.stringify({ row: line.row, column: line.column, reason: { vi: line.vi, en: line.en }, value: line.value })}\n`;
const commaLine = (line: ReportLine): string =>
  csvLine([line.row, line.column, line.vi, line.en, line.value]);
