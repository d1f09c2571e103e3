import type { ImportKind } from '@caunoi/shared/imports/row-schemas';
import type { Reader, Transaction } from '../../../platform/database/database.js';
import type { RowProblem } from '../domain/problem.js';

/** What an import has done so far. */
export interface ImportCounts {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: number;
}

export interface ImportState extends ImportCounts {
  readonly id: string;
  readonly rowsDone: number;
}

const columns = 'id, rows_done as "rowsDone", created, updated, unchanged, rejected';
const problemPage = 1_000;

/**
 * The unfinished import of a file, if there is one. Waits for the last batch of an import that was just killed: its
 * transaction may still be on its way in PostgreSQL.
 */
export async function findUnfinished(
  tx: Transaction,
  kind: ImportKind,
  fileHash: string,
): Promise<ImportState | undefined> {
  const [state] = await tx.query<ImportState>(
    `select ${columns} from import_batches
     where kind = $1 and file_hash = $2 and finished_at is null order by started_at desc limit 1 for update`,
    [kind, fileHash],
  );
  return state;
}

/** Forgets the unfinished imports of a file; what they wrote stays. */
export async function forgetUnfinished(tx: Transaction, kind: ImportKind, fileHash: string): Promise<void> {
  await tx.query('delete from import_batches where kind = $1 and file_hash = $2 and finished_at is null', [
    kind,
    fileHash,
  ]);
}

export async function startImport(
  tx: Transaction,
  kind: ImportKind,
  file: { name: string; hash: string },
): Promise<ImportState> {
  const [state] = await tx.query<ImportState>(
    `insert into import_batches (kind, file_name, file_hash) values ($1, $2, $3) returning ${columns}`,
    [kind, file.name, file.hash],
  );
  return state!;
}

/**
 * Claims the rows from `fromRow` on for this batch: false when another process has taken them, or finished the import.
 * Comes first in the batch's transaction, so that whoever asks waits for its end.
 */
export async function claimRows(
  tx: Transaction,
  id: string,
  fromRow: number,
  rows: number,
): Promise<boolean> {
  const claimed = await tx.query(
    `update import_batches set rows_done = rows_done + $3
     where id = $1 and rows_done = $2 and finished_at is null returning id`,
    [id, fromRow, rows],
  );
  return claimed.length === 1;
}

export async function addCounts(tx: Transaction, id: string, counts: ImportCounts): Promise<void> {
  await tx.query(
    `update import_batches set created = created + $2, updated = updated + $3, unchanged = unchanged + $4, rejected = rejected + $5
     where id = $1`,
    [id, counts.created, counts.updated, counts.unchanged, counts.rejected],
  );
}

export async function finishImport(tx: Transaction, id: string): Promise<void> {
  await tx.query('update import_batches set finished_at = now() where id = $1', [id]);
}

export async function addProblems(
  tx: Transaction,
  id: string,
  problems: readonly RowProblem[],
): Promise<void> {
  if (problems.length === 0) return;
  await tx.query(
    `insert into import_problems (batch_id, row, position, "column", code, params, value)
     select $1, p.row, row_number() over (partition by p.row order by p.ordinality) - 1, p."column", p.code, p.params, p.value
     from rows from (jsonb_to_recordset($2::jsonb) as (row int, "column" text, code text, params jsonb, value text))
       with ordinality as p(row, "column", code, params, value, ordinality)`,
    [id, JSON.stringify(problems)],
  );
}

/** Every problem of an import in the order of the file, read page by page. */
export async function* problemsOfImport(reader: Reader, id: string): AsyncGenerator<RowProblem> {
  let last = { row: -1, position: -1 };
  for (;;) {
    const page = await reader.query<RowProblem & { position: number }>(
      `select row, position, "column", code, params, value from import_problems
       where batch_id = $1 and (row, position) > ($2, $3) order by row, position limit ${problemPage}`,
      [id, last.row, last.position],
    );
    yield* page;
    const end = page.at(-1);
    if (!end || page.length < problemPage) return;
    last = { row: end.row, position: end.position };
  }
}

const tables: Readonly<Record<ImportKind, string>> = {
  organisations: 'organisations',
  offers: 'offers',
  needs: 'needs',
  experts: 'experts',
  labs: 'labs',
};

/** The content hashes (hexadecimal) of records that are there already, by external id. */
export async function knownHashes(
  reader: Reader,
  kind: ImportKind,
  externalIds: readonly string[],
): Promise<Map<string, string | null>> {
  const rows = await reader.query<{ external_id: string; hash: string | null }>(
    `select external_id, encode(content_hash, 'hex') as hash from ${tables[kind]} where external_id = any($1)`,
    [externalIds],
  );
  return new Map(rows.map(({ external_id, hash }) => [external_id, hash]));
}
