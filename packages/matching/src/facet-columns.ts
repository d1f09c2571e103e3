import type { FacetValue } from './index-types.js';

/** One value of a facet. */
export type FacetScalar = string | number | boolean;

/** A condition on facets. `in` holds when the facet (or one of its values) is among the values. */
export type Filter =
  | { facet: string; in: readonly FacetScalar[] }
  | { facet: string; from?: number; to?: number }
  | { facet: string; exists: boolean }
  | { and: readonly Filter[] }
  | { or: readonly Filter[] }
  | { not: Filter };

interface Column {
  /** Distinct values in order of first appearance; a document stores their numbers. */
  readonly values: FacetScalar[];
  readonly numbers: Map<FacetScalar, number>;
  /** Number of the first value per document, -1 without any. */
  first: Int32Array;
  /** The other values of documents with several. */
  readonly more: Map<number, readonly number[]>;
}

/** Facets of documents by number, as columns: a filter becomes one flag per document, a count one pass over the hits. */
export class FacetColumns {
  private readonly columns = new Map<string, Column>();

  set(n: number, facets: Readonly<Record<string, FacetValue>>): void {
    for (const [name, value] of Object.entries(facets)) {
      const column = this.column(name, n);
      const [first, ...rest] = (typeof value === 'object' ? value : [value]).map((v) => numberOf(column, v));
      if (first === undefined) continue;
      column.first[n] = first;
      if (rest.length > 0)
        column.more.set(
          n,
          [...new Set(rest)].filter((v) => v !== first),
        );
    }
  }

  /** Flags of the first `size` documents that meet a filter. A missing facet meets only `exists: false` and negations. */
  flags(filter: Filter, size: number): Uint8Array {
    if ('and' in filter) {
      const out = new Uint8Array(size).fill(1);
      for (const part of filter.and) combine(out, this.flags(part, size), (a, b) => a & b);
      return out;
    }
    if ('or' in filter) {
      const out = new Uint8Array(size);
      for (const part of filter.or) combine(out, this.flags(part, size), (a, b) => a | b);
      return out;
    }
    if ('not' in filter) return this.flags(filter.not, size).map((flag) => 1 - flag);
    const column = this.columns.get(filter.facet);
    if ('exists' in filter) {
      const out = new Uint8Array(size);
      for (let n = 0; n < size; n += 1) out[n] = (column?.first[n] ?? -1) >= 0 === filter.exists ? 1 : 0;
      return out;
    }
    return column === undefined
      ? new Uint8Array(size)
      : allowedDocs(column, allowedValues(column, filter), size);
  }

  /** How many of the documents carry each value. */
  count(name: string, docs: Uint32Array): Map<FacetScalar, number> {
    const column = this.columns.get(name);
    if (column === undefined) return new Map();
    const counts = new Uint32Array(column.values.length);
    for (const n of docs) {
      const v = column.first[n] ?? -1;
      if (v < 0) continue;
      counts[v] = counts[v]! + 1;
      if (column.more.size > 0)
        for (const other of column.more.get(n) ?? []) counts[other] = counts[other]! + 1;
    }
    const out = new Map<FacetScalar, number>();
    counts.forEach((count, v) => {
      if (count > 0) out.set(column.values[v]!, count);
    });
    return out;
  }

  /** First value of a facet of a document. */
  value(name: string, n: number): FacetScalar | undefined {
    const column = this.columns.get(name);
    return column?.values[column.first[n] ?? -1];
  }

  /** A copy without the documents whose new number is -1; the others get their new number. */
  renumbered(newNumber: Int32Array): FacetColumns {
    const out = new FacetColumns();
    for (const [name, column] of this.columns) {
      for (let n = 0; n < newNumber.length; n += 1) {
        const to = newNumber[n]!;
        const first = column.first[n] ?? -1;
        if (to < 0 || first < 0) continue;
        const values = [first, ...(column.more.get(n) ?? [])].map((v) => column.values[v]!);
        out.set(to, { [name]: values as FacetValue });
      }
    }
    return out;
  }

  private column(name: string, n: number): Column {
    let column = this.columns.get(name);
    if (column === undefined) {
      column = { values: [], numbers: new Map(), first: new Int32Array(256).fill(-1), more: new Map() };
      this.columns.set(name, column);
    }
    if (n >= column.first.length) {
      const bigger = new Int32Array(Math.max(n + 1, column.first.length * 2)).fill(-1);
      bigger.set(column.first);
      column.first = bigger;
    }
    return column;
  }
}

function numberOf(column: Column, value: FacetScalar): number {
  const known = column.numbers.get(value);
  if (known !== undefined) return known;
  column.numbers.set(value, column.values.length);
  return column.values.push(value) - 1;
}

function allowedValues(
  column: Column,
  filter: Exclude<Filter, { and: unknown } | { or: unknown } | { not: unknown }>,
): Uint8Array {
  const allowed = new Uint8Array(column.values.length);
  if ('in' in filter) {
    for (const value of filter.in) {
      const v = column.numbers.get(value);
      if (v !== undefined) allowed[v] = 1;
    }
  } else if (!('exists' in filter)) {
    column.values.forEach((value, v) => {
      const inside =
        typeof value === 'number' && value >= (filter.from ?? -Infinity) && value <= (filter.to ?? Infinity);
      if (inside) allowed[v] = 1;
    });
  }
  return allowed;
}

function allowedDocs(column: Column, allowed: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  const { first } = column;
  for (let n = Math.min(size, first.length) - 1; n >= 0; n -= 1)
    if (first[n]! >= 0 && allowed[first[n]!] === 1) out[n] = 1;
  for (const [n, values] of column.more) if (n < size && values.some((v) => allowed[v] === 1)) out[n] = 1;
  return out;
}

function combine(into: Uint8Array, other: Uint8Array, join: (a: number, b: number) => number): void {
  for (let n = 0; n < into.length; n += 1) into[n] = join(into[n]!, other[n]!);
}
