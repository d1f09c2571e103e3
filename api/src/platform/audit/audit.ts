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

  async write(tx: Transaction, entry: AuditEntry): Promise<void> {
    await tx.query('select pg_advisory_xact_lock($1)', [chainLock]);
    const [last] = await tx.query<{ seq: number; hash: Buffer }>('select seq, hash from audit_head()');
    const record = {
      seq: (last?.seq ?? 0) + 1,
      at: this.clock.now(),
      actorKind: tx.actor.kind,
      actorId: tx.actor.kind === 'user' ? tx.actor.userId : null,
      requestId: currentRequest()?.requestId ?? null,
      action: entry.action,
      subjectKind: entry.subject.kind,
      subjectId: entry.subject.id,
      facts: entry.facts ?? {},
      previous: last?.hash ?? genesis,
    };
    await tx.query(
      `insert into audit_records
         (seq, at, actor_kind, actor_id, request_id, action, subject_kind, subject_id, facts, previous, hash)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb, $10, $11)`,
      [
        record.seq,
        record.at,
        record.actorKind,
        record.actorId,
        record.requestId,
        record.action,
        record.subjectKind,
        record.subjectId,
        JSON.stringify(record.facts),
        record.previous,
        hashOf(record),
      ],
    );
  }
}
