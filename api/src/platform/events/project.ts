import type { Transaction } from '../database/database.js';
import { projectionChannel } from './projection-tail.js';

/**
 * Writes projections with one statement. `select` must return the columns kind, id, public_doc, match_doc and may use
 * $1 (an array of ids). Call it in the transaction that changed the items.
 */
export async function writeProjections(
  tx: Transaction,
  select: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  await tx.query(
    `insert into item_projections (kind, id, public_doc, match_doc, xid)
     select kind, id, public_doc, match_doc, pg_current_xact_id()::text::bigint from (${select}) as projected
     on conflict (kind, id) do update
       set public_doc = excluded.public_doc, match_doc = excluded.match_doc, xid = excluded.xid`,
    [ids],
  );
  await tx.query(`select pg_notify('${projectionChannel}', '')`);
}
