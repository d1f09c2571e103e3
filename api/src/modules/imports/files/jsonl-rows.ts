import { createReadStream } from 'node:fs';
import { maxRowBytes, type SourceRow } from './source-row.js';

const newLine = 0x0a;
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Lines of a file as bytes, without their ends; a line longer than `maxRowBytes` comes as null. One line in memory at a time. */
export async function* linesOf(path: string): AsyncGenerator<Buffer | null> {
  let parts: Buffer[] = [];
  let length = 0;
  const add = (part: Buffer): void => {
    length += part.length;
    if (length <= maxRowBytes) parts.push(part);
    else parts = [];
  };
  const take = (): Buffer | null => {
    const line = length > maxRowBytes ? null : parts.length === 1 ? parts[0]! : Buffer.concat(parts);
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of createReadStream(path, { highWaterMark: 262_144 })) {
    const bytes = chunk as Buffer;
    let start = 0;
    for (let end = bytes.indexOf(newLine); end !== -1; end = bytes.indexOf(newLine, start)) {
      add(bytes.subarray(start, end));
      yield take();
      start = end + 1;
    }
    if (start < bytes.length) add(bytes.subarray(start));
  }
  if (length > 0) yield take();
}

/** Rows of a .jsonl file; blank lines count as lines and give no row. */
export async function* jsonlRows(path: string): AsyncGenerator<SourceRow> {
  let row = 0;
  for await (const line of linesOf(path)) {
    row++;
    const read = readLine(line, row);
    if (read) yield read;
  }
}

function readLine(line: Buffer | null, row: number): SourceRow | null {
  if (line === null) {
    return {
      row,
      unreadable: `dòng dài quá ${maxRowBytes / 1_048_576} MB / the line is longer than ${maxRowBytes / 1_048_576} MB`,
      text: '',
    };
  }
  let text: string;
  try {
    text = decoder.decode(line);
  } catch {
    return { row, unreadable: 'không phải UTF-8 / not UTF-8', text: line.toString('latin1').slice(0, 200) };
  }
  if (row === 1 && text.startsWith('\ufeff')) text = text.slice(1);
  if (text.trim() === '') return null;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return { row, record: value as Record<string, unknown> };
    }
    return { row, unreadable: 'dòng phải là một đối tượng JSON / the line must be a JSON object', text };
  } catch {
    return { row, unreadable: 'JSON không hợp lệ / not valid JSON', text };
  }
}
