import { Injectable } from '@nestjs/common';
import type { ConsentPurpose } from '@caunoi/shared/privacy/privacy-inputs';
import { Database, type Reader, type Transaction } from '../../../platform/database/database.js';

export interface ConsentTextRow {
  purpose: ConsentPurpose;
  version: number;
  vi: string;
  en: string;
}

export interface StandingConsent {
  purpose: ConsentPurpose;
  version: number;
  given_at: Date;
}

@Injectable()
export class ConsentsRepository {
  constructor(private readonly database: Database) {}

  /** The newest text of each purpose. */
  texts(reader: Reader = this.database): Promise<ConsentTextRow[]> {
    return reader.query<ConsentTextRow>(
      'select distinct on (purpose) purpose, version, vi, en from consent_texts order by purpose, version desc',
    );
  }

  standing(userId: string, reader: Reader = this.database): Promise<StandingConsent[]> {
    return reader.query<StandingConsent>(
      'select purpose, version, given_at from consents where user_id = $1 and withdrawn_at is null',
      [userId],
    );
  }

  /** False when a yes to this very version stands already; one to an older version ends with it. */
  async give(tx: Transaction, userId: string, text: ConsentTextRow, now: Date): Promise<boolean> {
    await tx.query(
      'update consents set withdrawn_at = $4 where user_id = $1 and purpose = $2 and version <> $3 and withdrawn_at is null',
      [userId, text.purpose, text.version, now],
    );
    const rows = await tx.query(
      `insert into consents (user_id, purpose, version, how, given_at) values ($1, $2, $3, 'web', $4)
       on conflict (user_id, purpose) where withdrawn_at is null do nothing returning id`,
      [userId, text.purpose, text.version, now],
    );
    return rows.length > 0;
  }

  /** False when there was nothing to take back. */
  async withdraw(tx: Transaction, userId: string, purpose: ConsentPurpose, now: Date): Promise<boolean> {
    const rows = await tx.query(
      'update consents set withdrawn_at = $3 where user_id = $1 and purpose = $2 and withdrawn_at is null returning id',
      [userId, purpose, now],
    );
    return rows.length > 0;
  }
}
