import { itemFromRaw, type RawSource } from '@caunoi/matching/item-from-raw';
import type { MatchItem } from '@caunoi/matching/item';
import { ImportError, readJsonLines } from '../modules/imports/imports.public.js';
import { bilingual, CommandError, type Terminal } from './terminal.js';

/** One list of a matching run, as read from its file. */
export interface RawList {
  readonly source: RawSource;
  readonly items: readonly MatchItem[];
}

/**
 * Reads a .jsonl file of raw records. Records without id or text, repeated ids, unknown fields and unreadable values are
 * told on `err`; a line that is no JSON object stops the command with its number.
 */
export async function readRawFile(path: string, source: RawSource, terminal: Terminal): Promise<RawList> {
  const items = new Map<string, MatchItem>();
  const notes = new Map<string, number>();
  const note = (text: string): void => void notes.set(text, (notes.get(text) ?? 0) + 1);
  try {
    for await (const line of readJsonLines(path)) {
      if ('unreadable' in line) {
        const [vi, en] = line.unreadable.split(' / ');
        throw new CommandError(`${path}, dòng ${line.row}: ${vi}.`, `${path}, line ${line.row}: ${en}.`);
      }
      const read = itemFromRaw(line.record, source);
      for (const { field, reason } of read.notes) {
        note(
          reason === 'unknown_field'
            ? `bỏ qua trường lạ / unknown field ignored: ${field}`
            : `không đọc được / unreadable value: ${field}`,
        );
      }
      if (read.item === null) note('bản ghi không có id hoặc nội dung / record without id or text');
      else if (items.has(read.item.id))
        note('id lặp lại, giữ bản ghi đầu / repeated id, the first record is kept');
      else items.set(read.item.id, read.item);
    }
  } catch (error) {
    throw fileProblem(error, path);
  }
  for (const [text, times] of notes) terminal.err.write(`${path}: ${text} (${times})\n`);
  if (items.size === 0)
    terminal.err.write(bilingual(`${path}: không có bản ghi nào.`, `${path}: there is no record in it.`));
  return { source, items: [...items.values()] };
}

/** The sentence for a file that cannot be opened; any other error as it came. */
export function fileProblem(error: unknown, path: string): unknown {
  if (error instanceof CommandError || error instanceof ImportError) return error;
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new CommandError(`Không tìm thấy tệp ${path}.`, `There is no file ${path}.`);
  }
  if (code === 'EACCES' || code === 'EISDIR' || code === 'EPERM') {
    return new CommandError(
      `Không đọc được tệp ${path} (${code}).`,
      `The file ${path} cannot be read (${code}).`,
    );
  }
  return error;
}
