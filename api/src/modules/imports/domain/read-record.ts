import type { FieldProblem } from '@caunoi/shared/errors';
import type { ImportKind } from '@caunoi/shared/imports/row-schemas';
import { CellProblem, isList, jsonOf, readCell } from './cells.js';
import { ColumnFinder, columnsOf, type Column } from './columns.js';

/** What stands in one row of a file, by heading. */
export type RawRecord = Readonly<Record<string, unknown>>;

type Row = Record<string, unknown>;

interface Compound {
  readonly name: string;
  readonly parts: ReadonlyMap<string, Column>;
}

/** Reads the records of one kind of file into rows; remembers its headings, so use one for each file. */
export class RecordReader {
  /** Headings that mean nothing here; they are ignored. */
  readonly unknownHeadings = new Set<string>();
  private readonly columns: readonly Column[];
  private readonly finder: ColumnFinder;
  private readonly compounds = new Map<string, Compound>();
  private readonly known = new Map<string, Column | Compound | null>();
  private readonly partFinders = new Map<string, ColumnFinder>();

  constructor(kind: ImportKind) {
    this.columns = columnsOf[kind];
    this.finder = new ColumnFinder(this.columns);
    for (const column of this.columns) {
      const [name = '', part] = column.path.split('.');
      if (part) {
        const parts = new Map(this.compounds.get(name)?.parts).set(part, column);
        this.compounds.set(name, { name, parts });
      }
      if (column.parts) this.partFinders.set(column.path, new ColumnFinder(column.parts));
    }
  }

  /** The heading's field, for a message to the sender; the heading itself when it is none of ours. */
  resolves(heading: string): string | undefined {
    const found = this.lookUp(heading);
    if (!found) return undefined;
    return 'path' in found ? found.path : found.name;
  }

  /** The row of a record, with one problem for each cell that cannot be read; such a cell is null in the row. */
  read(record: RawRecord): { row: Row; problems: FieldProblem[] } {
    const problems: FieldProblem[] = [];
    const row: Row = {};
    for (const column of this.columns)
      if (!column.path.includes('.')) row[column.path] = isList(column) ? [] : null;
    for (const name of this.compounds.keys()) row[name] = null;
    for (const heading in record) {
      const value = record[heading];
      const found = this.lookUp(heading);
      if (found === null) {
        this.unknownHeadings.add(heading);
      } else if (value !== null && value !== undefined) {
        if ('path' in found) this.put(row, found, value, problems);
        else this.putCompound(row, found, value, problems);
      }
    }
    return { row, problems };
  }

  private lookUp(heading: string): Column | Compound | null {
    let found = this.known.get(heading);
    if (found === undefined) {
      found = this.finder.find(heading) ?? this.compoundNamed(heading) ?? null;
      if (this.known.size < 10_000) this.known.set(heading, found);
    }
    return found;
  }

  private compoundNamed(heading: string): Compound | undefined {
    const wanted = heading.toLowerCase();
    return [...this.compounds.values()].find(({ name }) => name.toLowerCase() === wanted);
  }

  private put(row: Row, column: Column, value: unknown, problems: FieldProblem[]): void {
    const [name = '', part] = column.path.split('.');
    const read = column.parts ? this.readRecords(column, value, problems) : readCell(column, value);
    if (read instanceof CellProblem) {
      problems.push({ path: column.path, code: read.code, params: read.params });
      return;
    }
    if (!part) {
      row[name] = read;
    } else if (read !== null && !(Array.isArray(read) && read.length === 0)) {
      const whole = (row[name] ??= this.emptyCompound(name)) as Row;
      whole[part] = read;
    }
  }

  private emptyCompound(name: string): Row {
    const whole: Row = {};
    for (const [part, column] of this.compounds.get(name)?.parts ?? [])
      whole[part] = isList(column) ? [] : null;
    return whole;
  }

  /** A compound in one cell: an object, its JSON, or a range of money such as `250 triệu - 550 triệu`. */
  private putCompound(row: Row, compound: Compound, given: unknown, problems: FieldProblem[]): void {
    if (typeof given === 'string' && given.trim() === '') return;
    const text = typeof given === 'string' ? given.trim() : '';
    const value = text.startsWith('{') ? jsonOf(text) : given;
    const isRange = compound.parts.has('min') && (typeof value === 'string' || typeof value === 'number');
    if (isRange) {
      const ends = String(value).split(/\s*(?:[-–—]|đến)\s*/u);
      const [low = '', max = low] = ends;
      // `250 - 550 triệu`: the unit of the end is meant for the beginning as well.
      const unit = /^[\d.,\s]+$/.test(low) ? (/[^\d.,\s].*$/u.exec(max)?.[0] ?? '') : '';
      const range = ends.length > 2 ? { min: value, max: value } : { min: `${low} ${unit}`.trim(), max };
      this.putParts(row, compound, range, problems);
    } else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      row[compound.name] = this.emptyCompound(compound.name);
      this.putParts(row, compound, value as Row, problems);
    } else {
      problems.push({
        path: compound.name,
        code: 'wrong_type',
        params: { expected: [...compound.parts.keys()].join(', ') },
      });
    }
  }

  private putParts(row: Row, compound: Compound, parts: Row, problems: FieldProblem[]): void {
    for (const [part, column] of compound.parts) {
      if (parts[part] !== null && parts[part] !== undefined) this.put(row, column, parts[part], problems);
    }
  }

  /** A list of records: objects, their JSON, or names separated by semicolons. */
  private readRecords(column: Column, given: unknown, problems: FieldProblem[]): Row[] | CellProblem {
    const value = typeof given === 'string' ? recordsOfText(given) : given;
    if (!Array.isArray(value)) return new CellProblem('wrong_type', { expected: 'danh sách / list' });
    return value.map((one: unknown, i) => this.readPart(column, one, `${column.path}[${i}]`, problems));
  }

  private readPart(column: Column, one: unknown, path: string, problems: FieldProblem[]): Row {
    const row: Row = {};
    const record = typeof one === 'string' ? { name: one } : one;
    for (const part of column.parts ?? []) row[part.path] = null;
    if (typeof record !== 'object' || record === null || Array.isArray(record)) {
      problems.push({ path, code: 'wrong_type', params: { expected: '{ name, … }' } });
      return row;
    }
    for (const [heading, value] of Object.entries(record)) {
      const part = this.partFinders.get(column.path)?.find(heading);
      if (!part) {
        this.unknownHeadings.add(`${column.path}[].${heading}`);
        continue;
      }
      const read = readCell(part, value);
      if (read instanceof CellProblem)
        problems.push({ path: `${path}.${part.path}`, code: read.code, params: read.params });
      else row[part.path] = read;
    }
    return row;
  }
}

function recordsOfText(text: string): unknown {
  if (text.trim().startsWith('[')) return jsonOf(text);
  return text
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
