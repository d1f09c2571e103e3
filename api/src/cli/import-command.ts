import { importKinds, type ImportKind } from '@caunoi/shared/imports/row-schemas';
import { formatNumber } from '@caunoi/vietnamese/numbers';
import { fromCallersFolder } from '../config/caller-folder.js';
import { defaultCaps, runImport, type ImportResult } from '../modules/imports/imports.public.js';
import { openDatabase } from './database-session.js';
import { parseOptions } from './options.js';
import { ProgressLine } from './progress-line.js';
import { printReport, writeReportFile } from './report-file.js';
import { bilingual, CommandError, type Terminal } from './terminal.js';

const linesOnScreen = 100;

/** `caunoi import`. Gives the exit code: 0 when the whole file was gone through, 130 when it was stopped by the user. */
export async function importCommand(
  args: readonly string[],
  terminal: Terminal,
  signal: AbortSignal,
): Promise<number> {
  const { words, options } = parseOptions(args, {
    'dry-run': 'switch',
    report: 'text',
    restart: 'switch',
    'max-rows': 'count',
    'max-mb': 'count',
  });
  const [kind, path] = readWords(words);
  const session = await openDatabase();
  const line = new ProgressLine(terminal);
  try {
    const result = await runImport(session, {
      kind,
      path: fromCallersFolder(path),
      mode: options['dry-run'] ? 'check' : 'write',
      from: options.restart ? 'start' : 'where_it_stopped',
      source: 'import',
      caps: {
        rows: options['max-rows'] ?? defaultCaps.rows,
        bytes: options['max-mb'] ? options['max-mb'] * 1_048_576 : defaultCaps.bytes,
      },
      signal,
      onProgress: ({ rowsDone, totalRows }) => line.show(rowsDone, totalRows),
    });
    line.end();
    await report(terminal, result, options.report);
    terminal.out.write(summary(kind, path, result, options['dry-run']));
    return result.state === 'stopped' ? 130 : 0;
  } finally {
    line.end();
    await session.close();
  }
}

function readWords(words: readonly string[]): [ImportKind, string] {
  const [kind, path, ...more] = words;
  if (!importKinds.some((known) => known === kind)) {
    throw new CommandError(
      `Cần nói rõ nhập gì: ${importKinds.join(', ')}${kind ? ` (không có "${kind}")` : ''}.`,
      `Say what to import: ${importKinds.join(', ')}${kind ? ` (there is no "${kind}")` : ''}.`,
      2,
    );
  }
  if (path === undefined || more.length > 0) {
    throw new CommandError('Cần đúng một tệp để nhập.', 'Name exactly one file to import.', 2);
  }
  return [kind as ImportKind, path];
}

async function report(terminal: Terminal, result: ImportResult, path: string | undefined): Promise<void> {
  if (result.ignoredColumns.length > 0) {
    const names = result.ignoredColumns.slice(0, 20).join(', ');
    terminal.err.write(
      bilingual(`Bỏ qua các cột không biết: ${names}`, `Unknown columns are ignored: ${names}`),
    );
  }
  if (path === undefined) {
    await printReport(terminal.out, result.problems(), terminal.out.isTTY ? linesOnScreen : undefined);
    return;
  }
  const file = fromCallersFolder(path);
  const lines = await writeReportFile(file, result.problems());
  terminal.err.write(
    bilingual(
      `Báo cáo ${formatNumber(lines, 'vi')} lỗi: ${file}`,
      `Report of ${formatNumber(lines, 'en')} problems: ${file}`,
    ),
  );
}

function summary(kind: ImportKind, path: string, result: ImportResult, dryRun: boolean): string {
  const [vi, en] = (['vi', 'en'] as const).map(
    (locale) =>
      (n: number): string =>
        formatNumber(n, locale),
  ) as [(n: number) => string, (n: number) => string];
  const { created, updated, unchanged, rejected, rowsDone, totalRows } = result;
  const lines = [
    bilingual(
      `${dryRun ? 'Kiểm tra, không ghi' : 'Nhập'} ${kind}: ${vi(rowsDone)}/${vi(totalRows)} dòng; ` +
        `${vi(created)} mới, ${vi(updated)} thay đổi, ${vi(unchanged)} giữ nguyên, ${vi(rejected)} sai.`,
      `${dryRun ? 'Checked, nothing written' : 'Imported'} ${kind}: ${en(rowsDone)}/${en(totalRows)} rows; ` +
        `${en(created)} created, ${en(updated)} updated, ${en(unchanged)} unchanged, ${en(rejected)} rejected.`,
    ),
  ];
  if (result.state === 'stopped') {
    lines.push(
      bilingual(
        `Đã dừng theo yêu cầu. Chạy lại "caunoi import ${kind} ${path}" để đi tiếp từ dòng này.`,
        `Stopped as asked. Run "caunoi import ${kind} ${path}" again to go on from here.`,
      ),
    );
  }
  return lines.join('');
}
