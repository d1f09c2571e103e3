import { Injectable } from '@nestjs/common';
import { Database, type Reader, type Transaction } from '../../../platform/database/database.js';

export interface NdaRow {
  version: number;
  vi: string;
  en: string;
  valid_from: Date;
}

@Injectable()
export class NdaRepository {
  constructor(private readonly database: Database) {}

  /** The version that counts now. */
  async current(reader: Reader = this.database): Promise<NdaRow | undefined> {
    const [row] = await reader.query<NdaRow>(
      'select version, vi, en, valid_from from nda_texts order by version desc limit 1',
    );
    return row;
  }

  async acceptedAt(userId: string, version: number): Promise<Date | null> {
    const [row] = await this.database.query<{ accepted_at: Date }>(
      'select accepted_at from nda_acceptances where user_id = $1 and version = $2',
      [userId, version],
    );
    return row?.accepted_at ?? null;
  }

  /** Whether this was the first time. */
  async accept(tx: Transaction, userId: string, version: number, now: Date): Promise<boolean> {
    const rows = await tx.query(
      'insert into nda_acceptances (user_id, version, accepted_at) values ($1, $2, $3) on conflict do nothing returning 1',
      [userId, version, now],
    );
    return rows.length === 1;
  }

  async add(tx: Transaction, text: { vi: string; en: string }, userId: string, now: Date): Promise<number> {
    await tx.query('select pg_advisory_xact_lock(724503)');
    const [row] = await tx.query<{ version: number }>(
      `insert into nda_texts (version, vi, en, valid_from, published_by)
       select coalesce(max(version), 0) + 1, $1, $2, $3, $4 from nda_texts returning version`,
      [text.vi, text.en, now, userId],
    );
    return row!.version;
  }
}
