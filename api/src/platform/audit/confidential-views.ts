import { Injectable } from '@nestjs/common';
import type { Actor } from '../auth/actor.js';
import { Clock } from '../clock.js';
import { Database } from '../database/database.js';
import { Audit } from './audit.js';

const dayInVietnam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });

/** Notes in the audit who saw what is not for everybody. */
@Injectable()
export class ConfidentialViews {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /**
   * One record for each thing that this person has not been noted for today. Wait for it before answering: what cannot be
   * noted is not shown.
   */
  async note(actor: Actor, kind: string, ids: readonly string[]): Promise<void> {
    if (actor.kind !== 'user' || ids.length === 0) return;
    const day = dayInVietnam.format(this.clock.now());
    const known = await this.database.query<{ subject_id: string }>(
      'select subject_id from confidential_views where user_id = $1 and day = $2 and subject_id = any($3)',
      [actor.userId, day, ids],
    );
    if (known.length === ids.length) return;
    await this.database.transaction(actor, async (tx) => {
      const fresh = await tx.query<{ subject_id: string }>(
        `insert into confidential_views (user_id, subject_kind, subject_id, day)
         select $1, $2, id, $4 from unnest($3::uuid[]) as id order by id
         on conflict do nothing returning subject_id`,
        [actor.userId, kind, [...new Set(ids)], day],
      );
      await this.audit.writeAll(
        tx,
        fresh.map(({ subject_id }) => ({ action: `${kind}.viewed`, subject: { kind, id: subject_id } })),
      );
    });
  }
}
