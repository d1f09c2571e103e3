import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Reader, Transaction } from '../../../platform/database/database.js';
import {
  PersonalData,
  sectionsOf,
  type DataSubject,
  type PersonalDataKeeper,
} from '../../../platform/personal-data/personal-data.js';

/** Who wrote a piece of news; the piece itself is the province's. */
@Injectable()
export class NewsPersonalData implements PersonalDataKeeper, OnModuleInit {
  readonly name = 'news';
  readonly tables = ['news_items'];

  constructor(private readonly personalData: PersonalData) {}

  onModuleInit(): void {
    this.personalData.register(this);
  }

  personalDataOf(reader: Reader, { userId }: DataSubject): Promise<Record<string, object[]>> {
    return sectionsOf(reader, {
      written: [
        'select id, title, created_at from news_items where created_by = $1 order by created_at',
        userId,
      ],
    });
  }

  async erase(tx: Transaction, { userId }: DataSubject): Promise<void> {
    if (userId !== null)
      await tx.query('update news_items set created_by = null where created_by = $1', [userId]);
  }
}
