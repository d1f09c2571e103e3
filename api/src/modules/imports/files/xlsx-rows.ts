import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import ExcelJS from 'exceljs';
import { ImportError } from '../domain/import-error.js';
import type { HeadedRows } from './headed-rows.js';
import type { SourceRow } from './source-row.js';

/** The two steps of the library's reader that take bytes. */
interface ReadingSteps {
  _parseSharedStrings(entry: Readable): AsyncGenerator<unknown>;
  _parseWorksheet(bytes: AsyncIterable<Buffer>, sheet: string): Generator<unknown>;
}
const LibraryReader = ExcelJS.stream.xlsx.WorkbookReader as unknown as new (
  ...args: ConstructorParameters<typeof ExcelJS.stream.xlsx.WorkbookReader>
) => ExcelJS.stream.xlsx.WorkbookReader & ReadingSteps;

/**
 * The library (exceljs 4.4.0) decodes each chunk of bytes on its own and so breaks a letter of several bytes that lies
 * across two chunks. Here whole letters reach it.
 */
class WholeLetterReader extends LibraryReader {
  override async *_parseSharedStrings(entry: Readable): AsyncGenerator<unknown> {
    entry.setEncoding('utf8');
    yield* super._parseSharedStrings(entry);
  }

  override *_parseWorksheet(bytes: AsyncIterable<Buffer>, sheet: string): Generator<unknown> {
    yield* super._parseWorksheet(wholeLetters(bytes) as unknown as AsyncIterable<Buffer>, sheet);
  }
}

async function* wholeLetters(bytes: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  for await (const chunk of bytes) yield decoder.write(chunk);
  yield decoder.end();
}

/** Rows of the first sheet of an .xlsx file. Formulas are never computed: the value that was stored with them is read. */
export async function* xlsxRows(path: string, rows: HeadedRows): AsyncGenerator<SourceRow> {
  try {
    const workbook = new WholeLetterReader(path, {
      worksheets: 'emit',
      sharedStrings: 'cache',
      styles: 'cache',
      hyperlinks: 'ignore',
      entries: 'ignore',
    });
    for await (const sheet of workbook) {
      for await (const row of sheet) {
        const values = row.values as readonly unknown[];
        const read = rows.take(row.number, Array.from(values.slice(1), cellValue));
        if (read) yield read;
      }
      break;
    }
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError(
      'NOT_XLSX',
      'Không đọc được tệp Excel; hãy mở và lưu lại dạng .xlsx, không đặt mật khẩu.',
      'The Excel file cannot be read; open it and save it again as .xlsx, without a password.',
      { cause: error },
    );
  }
}

/** Text, number, date or yes/no of a cell, whatever it is wrapped in. */
function cellValue(cell: unknown): unknown {
  if (typeof cell !== 'object' || cell === null || cell instanceof Date) return cell;
  if ('richText' in cell && Array.isArray(cell.richText)) {
    return (cell.richText as { text?: string }[]).map(({ text }) => text ?? '').join('');
  }
  if ('result' in cell) return cellValue(cell.result);
  if ('formula' in cell || 'sharedFormula' in cell) return null;
  if ('text' in cell) return cellValue(cell.text);
  if ('error' in cell) return String(cell.error);
  return null;
}
