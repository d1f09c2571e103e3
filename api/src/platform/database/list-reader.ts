import { limits } from '@caunoi/shared/limits';
import type { ListSort } from '@caunoi/shared/vocabulary';
import type { Reader } from './database.js';
import { countFacets, type FacetSource } from './facets.js';
import {
  decodeCursor,
  encodeCursor,
  pageSize,
  toConnection,
  type Connection,
  type Facet,
  type Keyset,
} from './page.js';
import type { Where } from './where.js';

export interface ListShape {
  /** Table with its alias, `offers o`. */
  readonly from: string;
  /** The columns a list shows; nothing that a reader may not see. */
  readonly columns: string;
  /** Further columns by name, which a page may leave out: arrays and instants cost more to read than all the rest. */
  readonly optional?: Readonly<Record<string, string>>;
  /** Sort expressions: newest first, or title in Vietnamese order; each with the id as the tie-break. */
  readonly newest: string;
  readonly title: string;
}

/** A row with its sort value as text, exact to the microsecond. */
type Sorted<Row> = Row & { sort_key: string };

export interface ListRequest {
  readonly first: number;
  readonly after?: string | null | undefined;
  readonly sort: ListSort;
  /** Names of optional columns that nobody will look at; the rows come without them. */
  readonly leaveOut?: ReadonlySet<string>;
}

/**
 * How every list of the product is read: one statement for the rows (keyset, never an offset), one for the total and one
 * for the facets if somebody asks for them. Rows come as they are in the database, without entities.
 */
export class ListReader<Row extends { id: string }> {
  constructor(
    private readonly reader: Reader,
    private readonly shape: ListShape,
  ) {}

  /** The rows of these ids that `where` lets through, in no order. */
  byIds(ids: readonly string[], where: Where, leaveOut?: ReadonlySet<string>): Promise<Row[]> {
    where.and('o.id = any(?)', ids);
    return this.reader.query<Row>(
      `select ${this.columns(leaveOut)} from ${this.shape.from} where ${where.sql()}`,
      where.params,
    );
  }

  /** A connection over what `where` lets through. `where` is called anew for each statement. */
  async connection<Node>(
    request: ListRequest,
    where: () => Where,
    facets: readonly FacetSource[],
    node: (row: Row) => Node,
  ): Promise<Connection<Node>> {
    const first = pageSize(request.first);
    const rows = await this.page(where(), request, first + 1, decodeCursor(request.after));
    return toConnection<Sorted<Row>, Node>(rows, first, {
      cursor: (row) => encodeCursor(row.sort_key, row.id),
      node,
      total: () => this.count(where()),
      facets: (): Promise<Facet[]> => countFacets(this.reader, this.shape.from, where(), facets),
    });
  }

  private page(
    where: Where,
    { sort, leaveOut }: ListRequest,
    limit: number,
    after: Keyset | undefined,
  ): Promise<Sorted<Row>[]> {
    const byTitle = sort === 'title';
    const key = byTitle ? this.shape.title : this.shape.newest;
    if (after) {
      const type = byTitle ? 'text collate "vi-x-icu"' : 'timestamptz';
      where.and(
        `(${key}, o.id) ${byTitle ? '>' : '<'} (${where.param(after.value)}::${type}, ${where.param(after.id)}::uuid)`,
      );
    }
    const direction = byTitle ? 'asc' : 'desc';
    return this.reader.query<Sorted<Row>>(
      `select ${this.columns(leaveOut)}, ${key}::text as sort_key from ${this.shape.from} where ${where.sql()}
       order by ${key} ${direction}, o.id ${direction} limit ${where.param(limit)}`,
      where.params,
    );
  }

  private columns(leaveOut?: ReadonlySet<string>): string {
    const optional = Object.entries(this.shape.optional ?? {}).filter(([name]) => !leaveOut?.has(name));
    return [this.shape.columns, ...optional.map(([, sql]) => sql)].join(', ');
  }

  /** Exact up to the cap, then one more. */
  private async count(where: Where): Promise<number> {
    const [row] = await this.reader.query<{ count: number }>(
      `select count(*)::int as count from (select 1 from ${this.shape.from} where ${where.sql()} limit ${limits.countedTotal + 1}) as counted`,
      where.params,
    );
    return row?.count ?? 0;
  }
}
