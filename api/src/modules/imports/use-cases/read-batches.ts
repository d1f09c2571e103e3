import { findCode } from '@caunoi/code-lists/registry';
import type { FieldProblem } from '@caunoi/shared/errors';
import { valueAt } from '@caunoi/shared/imports/row-problems';
import type { ImportKind, RowOf } from '@caunoi/shared/imports/row-schemas';
import { checkRow, type CodeExists } from '../domain/check-row.js';
import { contentHash } from '../domain/content-hash.js';
import { shownValue, type RowProblem } from '../domain/problem.js';
import { RecordReader, type RawRecord } from '../domain/read-record.js';
import { SeenRows } from '../domain/seen-rows.js';
import type { SourceRow } from '../files/source-row.js';

/** A row that stands on its own; what it refers to is looked up when the batch is written. */
export interface GoodRow<Kind extends ImportKind> {
  readonly row: number;
  readonly data: RowOf[Kind];
  readonly hash: string;
  /** The record as it stood in the file, for a problem found later. */
  readonly record: RawRecord;
}

export interface Batch<Kind extends ImportKind> {
  /** How many rows of the file came before this batch. */
  readonly from: number;
  readonly rows: number;
  readonly good: readonly GoodRow<Kind>[];
  readonly problems: readonly RowProblem[];
}

const batchRows = 1_000;

const cachedCodes = new Map<string, boolean>();
const codeExists: CodeExists = (scheme, code) => {
  const key = `${scheme} ${code}`;
  let known = cachedCodes.get(key);
  if (known === undefined) {
    known = findCode(scheme, code) !== undefined;
    if (cachedCodes.size < 10_000) cachedCodes.set(key, known);
  }
  return known;
};

/** Reads a file batch by batch, checking each row against all that can be known without the database. */
export class BatchReader<Kind extends ImportKind> {
  private readonly reader: RecordReader;
  private readonly seen = new SeenRows();

  constructor(private readonly kind: Kind) {
    this.reader = new RecordReader(kind);
  }

  /** Headings that were ignored so far. */
  get unknownHeadings(): readonly string[] {
    return [...this.reader.unknownHeadings];
  }

  /** Batches of 1,000 rows after the first `skip` rows; those are only looked at for ids that later rows may repeat. */
  async *batches(rows: AsyncIterable<SourceRow>, skip: number): AsyncGenerator<Batch<Kind>> {
    let position = 0;
    let good: GoodRow<Kind>[] = [];
    let problems: RowProblem[] = [];
    let count = 0;
    const take = (): Batch<Kind> => {
      const batch = { from: position - count, rows: count, good, problems };
      [good, problems, count] = [[], [], 0];
      return batch;
    };
    for await (const source of rows) {
      position++;
      if (position <= skip) {
        if ('record' in source) this.noteIds(source.row, this.reader.read(source.record).row);
        continue;
      }
      count++;
      const checked = this.check(source);
      if ('hash' in checked) good.push(checked);
      else problems.push(...checked.problems);
      if (count === batchRows) yield take();
    }
    if (count > 0) yield take();
  }

  private noteIds(row: number, fields: Record<string, unknown>): FieldProblem[] {
    const taxCode = typeof fields['taxCode'] === 'string' ? fields['taxCode'].replace(/\D/g, '') : null;
    return this.seen.note(row, fields['id'], taxCode === '' ? null : taxCode);
  }

  private check(source: SourceRow): GoodRow<Kind> | { problems: RowProblem[] } {
    if ('unreadable' in source) {
      const { row, unreadable, text } = source;
      const params = { detail: unreadable };
      return { problems: [{ row, column: '', code: 'unreadable', params, value: shownValue(text) }] };
    }
    const read = this.reader.read(source.record);
    const repeated = this.noteIds(source.row, read.row);
    const checked = checkRow(this.kind, read.row, [...read.problems, ...repeated], codeExists);
    if (checked.ok)
      return { row: source.row, data: checked.row, hash: contentHash(checked.row), record: source.record };
    return { problems: checked.problems.map((problem) => this.locate(source.row, source.record, problem)) };
  }

  /** A problem with the column as the file calls it and the value as the file has it. */
  locate(row: number, record: RawRecord, { path, code, params }: FieldProblem): RowProblem {
    for (const heading of Object.keys(record)) {
      const field = this.reader.resolves(heading);
      if (
        field === undefined ||
        (path !== field && !/^[.[]/.test(path.slice(field.length))) ||
        !path.startsWith(field)
      )
        continue;
      const rest = path.slice(field.length);
      const steps = rest.match(/[^.[\]]+/g) ?? [];
      const inner = valueAt(record[heading], steps);
      const value = inner === undefined && typeof record[heading] !== 'object' ? record[heading] : inner;
      return { row, column: heading + rest, code, params: params ?? {}, value: shownValue(value) };
    }
    return { row, column: path, code, params: params ?? {}, value: null };
  }
}
