import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Transform, type TransformCallback } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { ImportError } from '../domain/import-error.js';
import { HeadedRows } from './headed-rows.js';
import { maxRowBytes, type SourceRow } from './source-row.js';

const delimiters = [',', ';', '\t'] as const;

interface CsvForm {
  readonly encoding: 'utf-8' | 'utf-16le';
  readonly delimiter: string;
}

/** The encoding and delimiter of a CSV file, from its beginning: the mark that the first line holds most of outside quotes. */
async function formOf(path: string): Promise<CsvForm> {
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(65_536), 0, 65_536, 0);
    const start = buffer.subarray(0, bytesRead);
    const encoding = start[0] === 0xff && start[1] === 0xfe ? 'utf-16le' : 'utf-8';
    const firstLine = firstLineOf(new TextDecoder(encoding).decode(start));
    const unquoted = firstLine.replace(/"(?:[^"]|"")*"/g, '');
    const counts = delimiters.map((delimiter) => unquoted.split(delimiter).length - 1);
    const delimiter = delimiters[counts.indexOf(Math.max(...counts))] ?? ',';
    return { encoding, delimiter };
  } finally {
    await file.close();
  }
}

const firstLineOf = (text: string): string => text.replace(/^[\s\ufeff]+/, '').split(/[\r\n]/)[0] ?? '';

/** Bytes to text; rejects bytes that are no text of the encoding. */
class StrictDecoder extends Transform {
  private readonly decoder: InstanceType<typeof TextDecoder>;

  constructor(encoding: string) {
    super({ decodeStrings: true, encoding: 'utf8' });
    this.decoder = new TextDecoder(encoding, { fatal: true });
  }

  override _transform(chunk: Buffer, _encoding: string, done: TransformCallback): void {
    this.decode(done, () => this.decoder.decode(chunk, { stream: true }));
  }

  override _flush(done: TransformCallback): void {
    this.decode(done, () => this.decoder.decode());
  }

  private decode(done: TransformCallback, read: () => string): void {
    try {
      done(null, read());
    } catch (cause) {
      done(
        new ImportError(
          'NOT_UTF8',
          'Tệp CSV không ở bảng mã UTF-8; trong Excel hãy lưu dạng "CSV UTF-8".',
          'The CSV file is not in UTF-8; in Excel save it as "CSV UTF-8".',
          { cause },
        ),
      );
    }
  }
}

/** Rows of a .csv file: UTF-8 with or without BOM, or UTF-16 as Excel writes it; comma, semicolon or tab; quoted cells. */
export async function* csvRows(path: string, rows: HeadedRows): AsyncGenerator<SourceRow> {
  const { encoding, delimiter } = await formOf(path);
  const source = createReadStream(path, { highWaterMark: 262_144 });
  const decoder = new StrictDecoder(encoding);
  const parser = parse({
    bom: true,
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: maxRowBytes,
  });
  source.on('error', (error) => decoder.destroy(error));
  decoder.on('error', (error) => parser.destroy(error));
  source.pipe(decoder).pipe(parser);
  let row = 0;
  try {
    for await (const cells of parser) {
      row++;
      const read = rows.take(row, cells as string[]);
      if (read) yield read;
    }
  } catch (error) {
    throw error instanceof CsvError ? notCsv(row + 1, error) : error;
  } finally {
    source.destroy();
    decoder.destroy();
    parser.destroy();
  }
}

function notCsv(row: number, cause: CsvError): ImportError {
  return new ImportError(
    'NOT_CSV',
    `Tệp CSV hỏng ở dòng ${row}: dấu ngoặc kép không khép lại, hoặc dòng quá dài.`,
    `The CSV file is broken at row ${row}: a quotation mark is not closed, or the row is too long.`,
    { cause },
  );
}
