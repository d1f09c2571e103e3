import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Reader, Transaction } from '../../../platform/database/database.js';
import {
  PersonalData,
  sectionsOf,
  type DataSubject,
  type PersonalDataKeeper,
} from '../../../platform/personal-data/personal-data.js';
import { MadeFiles } from '../../files/files.public.js';
import { DataRequestsRepository } from '../persistence/data-requests.repository.js';

/** Consents and requests. Of a person who is gone only the bare request stays: kind, days and outcome. */
@Injectable()
export class PrivacyPersonalData implements PersonalDataKeeper, OnModuleInit {
  readonly name = 'privacy';
  readonly tables = ['consents', 'data_requests'];

  constructor(
    private readonly personalData: PersonalData,
    private readonly requests: DataRequestsRepository,
    private readonly made: MadeFiles,
  ) {}

  onModuleInit(): void {
    this.personalData.register(this);
  }

  personalDataOf(reader: Reader, { userId, expertId }: DataSubject): Promise<Record<string, object[]>> {
    return sectionsOf(reader, {
      consents: [
        `select c.purpose, c.version, t.vi as text, c.how, c.given_at, c.withdrawn_at
         from consents c join consent_texts t using (purpose, version) where c.user_id = $1 order by c.given_at`,
        userId,
      ],
      requests: [
        `select kind, state, details, reason, asked_at, answer_due::text as answer_due, due::text as due, closed_at
         from data_requests where person_id = $1 order by asked_at`,
        userId ?? expertId,
      ],
    });
  }

  async erase(tx: Transaction, { userId, expertId }: DataSubject): Promise<void> {
    if (userId !== null) await tx.query('delete from consents where user_id = $1', [userId]);
    const ids = await this.requests.forgetDetails(tx, userId ?? expertId ?? '');
    await this.made.forget(tx, 'data_export', ids);
  }
}
