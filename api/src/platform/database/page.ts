import { limits } from '@caunoi/shared/limits';
import { AppError } from '../errors/app-error.js';

export interface FacetValue {
  code: string;
  count: number;
  vi: string;
  en: string;
  selected: boolean;
}

export interface Facet {
  name: string;
  values: FacetValue[];
}

export interface Edge<Node> {
  cursor: string;
  node: Node;
}

export interface Connection<Node> {
  edges: Edge<Node>[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
  readonly totalCount: Promise<number>;
  readonly totalIsCapped: Promise<boolean>;
  readonly facets: Promise<Facet[]>;
}

export interface Keyset {
  readonly value: string | number;
  readonly id: string;
}

/** Opaque to clients: the sort value and id of the last row. */
export const encodeCursor = (value: string | number, id: string): string =>
  Buffer.from(JSON.stringify([value, id])).toString('base64url');

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Throws INVALID_CURSOR for anything this server did not make. */
export function decodeCursor(cursor: string | null | undefined): Keyset | undefined {
  if (cursor === null || cursor === undefined || cursor === '') return undefined;
  try {
    const [value, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown[];
    if ((typeof value === 'string' || typeof value === 'number') && typeof id === 'string' && uuid.test(id)) {
      return { value, id };
    }
  } catch {
    // told below
  }
  throw new AppError('INVALID_CURSOR');
}

/** Checks `first`; throws PAGE_TOO_LARGE beyond 100 and INVALID_INPUT below 0. */
export function pageSize(first: number): number {
  if (first > limits.pageSize) throw new AppError('PAGE_TOO_LARGE', { max: limits.pageSize });
  if (first < 0) {
    throw new AppError('INVALID_INPUT', {}, [
      { path: 'first', code: 'out_of_range', params: { min: 0, max: limits.pageSize } },
    ]);
  }
  return first;
}

/**
 * Makes a page of `first` rows out of the `first + 1` that were asked for. `total` counts up to one more than the cap.
 */
export function toConnection<Row, Node>(
  rows: readonly Row[],
  first: number,
  part: {
    cursor(row: Row): string;
    node(row: Row): Node;
    total(): Promise<number>;
    facets(): Promise<Facet[]>;
  },
): Connection<Node> {
  const page = rows.slice(0, first);
  const edges = page.map((row) => ({
    get cursor() {
      return part.cursor(row);
    },
    node: part.node(row),
  }));
  let counted: Promise<number> | undefined;
  const count = (): Promise<number> => (counted ??= part.total());
  return {
    edges,
    pageInfo: { endCursor: edges.at(-1)?.cursor ?? null, hasNextPage: rows.length > first },
    // Getters, here and above: nothing is made or counted unless somebody asks for the field.
    get totalCount() {
      return count().then((total) => Math.min(total, limits.countedTotal));
    },
    get totalIsCapped() {
      return count().then((total) => total > limits.countedTotal);
    },
    get facets() {
      return part.facets();
    },
  };
}

/** Cursors of short lists that are cut in memory. */
export const encodeOffset = (offset: number): string => Buffer.from(`+${offset}`).toString('base64url');

/** Throws INVALID_CURSOR for anything this server did not make. */
export function decodeOffset(cursor: string | null | undefined): number {
  if (!cursor) return 0;
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  if (!/^\+\d{1,6}$/.test(text)) throw new AppError('INVALID_CURSOR');
  return Number(text.slice(1));
}
