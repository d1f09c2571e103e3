import type { Reader } from './database.js';
import type { Where } from './where.js';
import type { Facet } from './page.js';

export interface FacetSource {
  readonly name: string;
  /** SQL expression of one code, or of a set of codes with `unnest`. */
  readonly expression: string;
  readonly selected: readonly (string | number)[] | null | undefined;
  readonly label: (code: string) => { vi: string; en: string };
}

/**
 * The counts of every facet with one statement. A facet's own choice does not narrow its own counts, so that a reader
 * may choose several values.
 */
export async function countFacets(
  reader: Reader,
  from: string,
  where: Where,
  sources: readonly FacetSource[],
): Promise<Facet[]> {
  const parts = sources.map(
    ({ name, expression }) =>
      `select '${name}' as facet, code, count(*)::int as count
       from (select ${expression} as code from ${from} where ${where.sql(name)}) as ${name}_codes
       where code is not null group by code`,
  );
  const rows = await reader.query<{ facet: string; code: string; count: number }>(
    `select facet, code::text as code, count from (${parts.join(' union all ')}) as facets order by facet, count desc, code`,
    where.params,
  );
  return sources.map(({ name, selected, label }) => ({
    name,
    values: rows
      .filter((row) => row.facet === name)
      .map((row) => ({
        code: row.code,
        count: row.count,
        ...label(row.code),
        selected: (selected ?? []).some((value) => String(value) === row.code),
      })),
  }));
}
