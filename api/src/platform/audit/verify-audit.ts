import type { KeyObject } from 'node:crypto';
import type { Reader } from '../database/database.js';
import type { Json } from './canonical-json.js';
import { genesis, hashOf } from './chain.js';
import { isGenuine, type Checkpoint } from './checkpoints.js';

export type AuditVerdict =
  | { readonly ok: true; readonly records: number; readonly head: string; readonly checkpoints: number }
  | {
      readonly ok: false;
      readonly seq: number;
      readonly reason:
        'missing' | 'not_linked' | 'changed' | 'cut_off' | 'not_as_signed' | 'forged_checkpoint';
    };

/** Checkpoints from outside of the database, and the key that they must be signed with. */
export interface Witness {
  readonly checkpoints: readonly Checkpoint[];
  readonly key: KeyObject;
}

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
 * Records cut off at the end leave no trace in a chain, and a chain may be made anew as a whole: `witness` tells both.
 */
export async function verifyAudit(reader: Reader, witness?: Witness): Promise<AuditVerdict> {
  const forged = witness?.checkpoints.find((checkpoint) => !isGenuine(checkpoint, witness.key));
  if (forged) return { ok: false, seq: forged.seq, reason: 'forged_checkpoint' };
  const signed = new Map(witness?.checkpoints.map(({ seq: at, hash }) => [at, hash]));
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
      if (signed.has(seq) && signed.get(seq) !== previous.toString('hex'))
        return { ok: false, seq, reason: 'not_as_signed' };
    }
    if (rows.length === page) continue;
    const last = Math.max(0, ...signed.keys());
    if (last > seq) return { ok: false, seq: seq + 1, reason: 'cut_off' };
    return { ok: true, records: seq, head: previous.toString('hex'), checkpoints: signed.size };
  }
}
