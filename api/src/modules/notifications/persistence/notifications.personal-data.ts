import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Reader, Transaction } from '../../../platform/database/database.js';
import {
  PersonalData,
  sectionsOf,
  type DataSubject,
  type PersonalDataKeeper,
} from '../../../platform/personal-data/personal-data.js';

/** What a person was told. Links that do something by themselves stay out of a copy. */
@Injectable()
export class NotificationsPersonalData implements PersonalDataKeeper, OnModuleInit {
  readonly name = 'notifications';
  readonly tables = ['notifications'];

  constructor(private readonly personalData: PersonalData) {}

  onModuleInit(): void {
    this.personalData.register(this);
  }

  personalDataOf(reader: Reader, { userId }: DataSubject): Promise<Record<string, object[]>> {
    return sectionsOf(reader, {
      told: [
        'select kind, subject_id, created_at, read_at, mailed_at from notifications where user_id = $1 order by created_at',
        userId,
      ],
    });
  }

  async erase(tx: Transaction, { userId }: DataSubject): Promise<void> {
    if (userId !== null) await tx.query('delete from notifications where user_id = $1', [userId]);
  }
}
