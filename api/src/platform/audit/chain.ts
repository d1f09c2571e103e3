import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from './canonical-json.js';

/** What the hash of a record covers: everything of it but the hash itself. */
export interface ChainedRecord {
  readonly seq: number;
  readonly at: Date;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly requestId: string | null;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string | null;
  readonly facts: Json;
  readonly previous: Buffer;
}

/** Stands before the first record. */
export const genesis: Buffer = Buffer.alloc(32);

/** SHA-256 over the canonical JSON of a record, the hash of the one before it included. */
export function hashOf(record: ChainedRecord): Buffer {
  const text = canonicalJson({
    seq: record.seq,
    at: record.at.toISOString(),
    actorKind: record.actorKind,
    actorId: record.actorId,
    requestId: record.requestId,
    action: record.action,
    subjectKind: record.subjectKind,
    subjectId: record.subjectId,
    facts: record.facts,
    previous: record.previous.toString('hex'),
  });
  return createHash('sha256').update(text).digest();
}
