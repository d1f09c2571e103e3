import type { Reader } from '../database/database.js';
import type { Json } from './canonical-json.js';
import { genesis, hashOf } from './chain.js';

export type AuditVerdict =
  | { readonly ok: true; readonly records: number; readonly head: string }
  | { readonly ok: false; readonly seq: number; readonly reason: 'missing' | 'not_linked' | 'changed' };

interface Row {
  seq: number;
  at: Date;
  actor_kind: string;
  actor_id: string | null;
  request_id: string | null;
  action: string;
  subject_kind: string;
  subject_id: string | null;
  facts: Json;
  previous: Buffer;
  hash: Buffer;
}

const page = 2_000;

/**
 * Walks the whole chain and names the first record that is missing, does not follow the one before it or was changed.
 * Records cut off at the end leave no trace in a chain: compare `head` and `records` with a checkpoint kept elsewhere.
 */
export async function verifyAudit(reader: Reader): Promise<AuditVerdict> {
  let previous = genesis;
  let seq = 0;
  for (;;) {
    const rows = await reader.query<Row>(
      `select seq, at, actor_kind, actor_id, request_id, action, subject_kind, subject_id, facts, previous, hash
       from audit_records where seq > $1 order by seq limit ${page}`,
      [seq],
    );
    for (const row of rows) {
      seq++;
      if (row.seq !== seq) return { ok: false, seq, reason: 'missing' };
      if (!row.previous.equals(previous)) return { ok: false, seq, reason: 'not_linked' };
      const expected = hashOf({
        seq,
        at: row.at,
        actorKind: row.actor_kind,
        actorId: row.actor_id,
        requestId: row.request_id,
        action: row.action,
        subjectKind: row.subject_kind,
        subjectId: row.subject_id,
        facts: row.facts,
        previous,
      });
      if (!row.hash.equals(expected)) return { ok: false, seq, reason: 'changed' };
      previous = row.hash;
    }
    if (rows.length < page) return { ok: true, records: seq, head: previous.toString('hex') };
  }
}
