import { Injectable } from '@nestjs/common';
import { Clock } from '../clock.js';
import type { Transaction } from '../database/database.js';
import { currentRequest } from '../request-scope.js';
import { genesis, hashOf } from './chain.js';

export interface AuditEntry {
  /** `object.verb_in_past`, such as `session.opened`. */
  readonly action: string;
  readonly subject: { readonly kind: string; readonly id: string | null };
  /** Ids, codes, numbers and hashes only: never names, addresses or texts. */
  readonly facts?: Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
}

/** Only one transaction at a time extends the chain. */
const chainLock = 724_502;

/**
 * Notes what was done in the transaction that does it: the record exists if and only if the change was committed. Write it
 * last in the transaction: from here to the commit nobody else can write one.
 */
@Injectable()
export class Audit {
  constructor(private readonly clock: Clock) {}

  write(tx: Transaction, entry: AuditEntry): Promise<void> {
    return this.writeAll(tx, [entry]);
  }

  /** Several records in their order, with as many statements as one. */
  async writeAll(tx: Transaction, entries: readonly AuditEntry[]): Promise<void> {
    if (entries.length === 0) return;
    await tx.query('select pg_advisory_xact_lock($1)', [chainLock]);
    const [last] = await tx.query<{ seq: number | null; hash: Buffer | null }>(
      'select seq, hash from audit_head()',
    );
    const shared = {
      at: this.clock.now(),
      actorKind: tx.actor.kind,
      actorId: tx.actor.kind === 'user' ? tx.actor.userId : null,
      requestId: currentRequest()?.requestId ?? null,
    };
    let seq = last?.seq ?? 0;
    let previous = last?.hash ?? genesis;
    const rows = entries.map((entry) => {
      const record = {
        ...shared,
        seq: ++seq,
        action: entry.action,
        subjectKind: entry.subject.kind,
        subjectId: entry.subject.id,
        facts: entry.facts ?? {},
        previous,
      };
      const hash = hashOf(record);
      const row = {
        seq,
        action: record.action,
        subject_kind: record.subjectKind,
        subject_id: record.subjectId,
        facts: record.facts,
        previous: previous.toString('hex'),
        hash: hash.toString('hex'),
      };
      previous = hash;
      return row;
    });
    await tx.query(
      `insert into audit_records
         (seq, at, actor_kind, actor_id, request_id, action, subject_kind, subject_id, facts, previous, hash)
       select seq, $1, $2, $3, $4, action, subject_kind, subject_id, facts, decode(previous, 'hex'), decode(hash, 'hex')
       from jsonb_to_recordset($5::jsonb) as added(
         seq bigint, action text, subject_kind text, subject_id text, facts jsonb, previous text, hash text)`,
      [shared.at, shared.actorKind, shared.actorId, shared.requestId, JSON.stringify(rows)],
    );
  }
}
