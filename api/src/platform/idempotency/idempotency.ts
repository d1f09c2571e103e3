import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { canonicalJson, type Json } from '../audit/canonical-json.js';
import type { UserActor } from '../auth/actor.js';
import { Clock } from '../clock.js';
import type { Transaction } from '../database/database.js';
import { AppError } from '../errors/app-error.js';

const keptMs = 24 * 3_600_000;

/** One effect for one key, however often and from however many connections a client tries. */
@Injectable()
export class Idempotency {
  constructor(private readonly clock: Clock) {}

  /**
   * Does `work` in the caller's transaction unless this person's key was used for this operation within 24 hours; then
   * answers what it made. A second try that comes meanwhile waits for the first one's commit.
   * Throws IDEMPOTENCY_CONFLICT when the key came with another body.
   */
  async once(
    tx: Transaction,
    actor: UserActor,
    request: { operation: string; key: string; body: unknown },
    work: () => Promise<string>,
  ): Promise<string> {
    const now = this.clock.now();
    const hash = createHash('sha256')
      .update(canonicalJson(JSON.parse(JSON.stringify(request.body)) as Json))
      .digest();
    const id = [actor.userId, request.operation, request.key];
    const taken = await tx.query(
      `insert into idempotency_keys as known (user_id, operation, key, body_hash, created_at) values ($1, $2, $3, $4, $5)
       on conflict (user_id, operation, key) do update
         set body_hash = excluded.body_hash, result = null, created_at = excluded.created_at
         where known.created_at < $6
       returning 1`,
      [...id, hash, now, new Date(now.getTime() - keptMs)],
    );
    if (taken.length === 0) {
      const [known] = await tx.query<{ body_hash: Buffer; result: string }>(
        'select body_hash, result from idempotency_keys where user_id = $1 and operation = $2 and key = $3',
        id,
      );
      if (!known?.body_hash.equals(hash)) throw new AppError('IDEMPOTENCY_CONFLICT');
      return known.result;
    }
    const result = await work();
    await tx.query(
      'update idempotency_keys set result = $4 where user_id = $1 and operation = $2 and key = $3',
      [...id, result],
    );
    return result;
  }
}
