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

  personalDataOf(reader: Reader, { userId, email }: DataSubject): Promise<Record<string, object[]>> {
    return sectionsOf(reader, {
      mails: ['select at, subject from kept_mails where lower(recipient) = $1 order by at', email],
      actions: [
        'select at, action, subject_kind, subject_id from audit_records where actor_id = $1 order by seq',
        userId,
      ],
    });
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
