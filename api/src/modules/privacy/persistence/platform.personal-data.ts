import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Reader, Transaction } from '../../../platform/database/database.js';
import {
  PersonalData,
  sectionsOf,
  type DataSubject,
  type PersonalDataKeeper,
} from '../../../platform/personal-data/personal-data.js';

/**
 * What the platform itself keeps beside every feature: mails that were not sent, keys of repeated requests, jobs that wait, and the
 * audit, which holds ids and hashes only and so stays whole when a person goes.
 */
@Injectable()
export class PlatformPersonalData implements PersonalDataKeeper, OnModuleInit {
  readonly name = 'platform';
  readonly tables = ['idempotency_keys'];

  constructor(private readonly personalData: PersonalData) {}

  onModuleInit(): void {
    this.personalData.register(this);
  }

  async personalDataOf(reader: Reader, { userId, email }: DataSubject): Promise<Record<string, object[]>> {
    const sections = await sectionsOf(reader, {
      mails: ['select at, subject from kept_mails where lower(recipient) = $1 order by at', email],
      actions: [
        'select at, action, subject_kind, subject_id from audit_records where actor_id = $1 order by seq',
        userId,
      ],
    });
    return userId === null ? sections : { ...sections, ...(await this.unclaimed(reader, userId)) };
  }

  /**
   * Rows that name the person in tables that no module answers for by itself: nothing is left out of a copy because somebody
   * forgot to say so. Secrets and the ids of other people in the same row are.
   */
  private async unclaimed(reader: Reader, userId: string): Promise<Record<string, object[]>> {
    const answered = this.personalData.tables();
    const columns = await reader.query<{ name: string; column: string; quoted: string; kept_back: string[] }>(
      `select c.conrelid::regclass::text as name, a.attname::text as column, quote_ident(a.attname) as quoted,
         array(select b.attname::text from pg_attribute b where b.attrelid = c.conrelid and b.attnum > 0
           and (b.atttypid = 'bytea'::regtype or exists (
             select 1 from pg_constraint d where d.conrelid = c.conrelid and d.contype = 'f'
               and d.confrelid = c.confrelid and b.attnum = any(d.conkey)))) as kept_back
       from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
       where c.contype = 'f' and c.confrelid = 'users'::regclass order by 1, 2`,
    );
    const parts: Record<string, object[]> = {};
    for (const { name, column, quoted, kept_back } of columns) {
      if (answered.includes(name)) continue;
      const rows = await reader.query<{ row: object }>(
        `select to_jsonb(t) - $2::text[] as row from ${name} t where t.${quoted} = $1 limit 10000`,
        [userId, kept_back],
      );
      if (rows.length > 0) parts[`${name}.${column}`] = rows.map(({ row }) => row);
    }
    return parts;
  }

  async erase(tx: Transaction, { userId, email }: DataSubject): Promise<void> {
    if (email !== null) await tx.query('delete from kept_mails where lower(recipient) = $1', [email]);
    if (userId !== null) await tx.query('delete from idempotency_keys where user_id = $1', [userId]);
    for (const named of [userId, email]) {
      if (named === null) continue;
      await tx.query(
        `select graphile_worker.complete_jobs(array(
           select id from graphile_worker._private_jobs
           where locked_at is null and strpos(payload::text, $1::text) > 0))`,
        [named],
      );
    }
  }
}
