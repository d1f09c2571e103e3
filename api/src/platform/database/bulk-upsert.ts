import type { Transaction } from './database.js';

/** A table that imports write to, by external id. */
export interface BulkTable {
  readonly table: string;
  /** Columns that the rows carry, with their PostgreSQL types; `external_id`, `source` and `content_hash` come besides. */
  readonly columns: Readonly<Record<string, string>>;
  /** SQL for the value of a carried column where it is not simply the row's: over `input`, the row, and `known`, its old self. */
  readonly values?: Readonly<Record<string, string>>;
  /** Columns written when a row is created and kept when it changes, with the SQL of their value. */
  readonly once?: Readonly<Record<string, string>>;
}

/** A row to write: values by column name. Equal `content_hash` (hexadecimal) means that nothing changed. */
export interface BulkRow {
  readonly external_id: string;
  readonly source: string;
  readonly content_hash: string;
  readonly [column: string]: unknown;
}

export interface BulkResult {
  readonly id: string;
  readonly created: boolean;
}

/** The one statement that writes a batch to a table. $1 is the rows as JSON. */
export function bulkUpsertSql({ table, columns, values = {}, once = {} }: BulkTable): string {
  const carried = Object.keys(columns);
  const names = ['external_id', 'source', 'content_hash', ...carried, ...Object.keys(once)];
  const selected = [
    'input.external_id',
    'input.source',
    "decode(input.content_hash, 'hex')",
    ...carried.map((name) => values[name] ?? `input.${name}`),
    ...Object.values(once),
  ];
  const types = Object.entries(columns).map(([name, type]) => `${name} ${type}`);
  const updates = ['source', 'content_hash', ...carried].map((name) => `${name} = excluded.${name}`);
  return `
    insert into ${table} (${names.join(', ')})
    select ${selected.join(', ')}
    from jsonb_to_recordset($1::jsonb) as input(external_id text, source text, content_hash text, ${types.join(', ')})
    left join ${table} as known on known.external_id = input.external_id
    where known.content_hash is distinct from decode(input.content_hash, 'hex')
    order by input.external_id
    on conflict (external_id) do update
      set ${updates.join(', ')}, revision = ${table}.revision + 1, updated_at = now()
      where ${table}.content_hash is distinct from excluded.content_hash
    returning id, xmax = 0 as created`;
}

/**
 * Writes rows by external id in one statement. Unchanged rows are not touched, not even locked; the answer names the
 * others. The rows must not repeat an external id.
 */
export async function bulkUpsert(
  tx: Transaction,
  sql: string,
  rows: readonly BulkRow[],
): Promise<BulkResult[]> {
  if (rows.length === 0) return [];
  return tx.query<BulkResult>(sql, [JSON.stringify(rows)]);
}
