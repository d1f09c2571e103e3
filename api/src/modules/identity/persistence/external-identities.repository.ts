import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../../platform/database/database.js';

@Injectable()
export class ExternalIdentitiesRepository {
  async userOf(tx: Transaction, issuer: string, subject: string): Promise<string | undefined> {
    const [row] = await tx.query<{ user_id: string }>(
      'select user_id from external_identities where issuer = $1 and subject = $2',
      [issuer, subject],
    );
    return row?.user_id;
  }

  /** False when that identity belongs to an account already. */
  async add(tx: Transaction, issuer: string, subject: string, userId: string, now: Date): Promise<boolean> {
    const rows = await tx.query(
      `insert into external_identities (issuer, subject, user_id, linked_at) values ($1, $2, $3, $4)
       on conflict (issuer, subject) do nothing returning user_id`,
      [issuer, subject, userId, now],
    );
    return rows.length === 1;
  }
}
