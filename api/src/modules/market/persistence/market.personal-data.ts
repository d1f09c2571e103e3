import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Reader, Transaction } from '../../../platform/database/database.js';
import {
  PersonalData,
  sectionsOf,
  type DataSubject,
  type PersonalDataKeeper,
} from '../../../platform/personal-data/personal-data.js';

/** Who wrote offers and needs, who is named to read them, who accepted the undertaking. The texts are their organisations'. */
@Injectable()
export class MarketPersonalData implements PersonalDataKeeper, OnModuleInit {
  readonly name = 'market';
  readonly tables = ['needs', 'offers', 'nda_texts', 'nda_acceptances'];

  constructor(private readonly personalData: PersonalData) {}

  onModuleInit(): void {
    this.personalData.register(this);
  }

  personalDataOf(reader: Reader, { userId, email }: DataSubject): Promise<Record<string, object[]>> {
    return sectionsOf(reader, {
      needsWritten: [
        'select id, title, description, status, created_at from needs where created_by = $1 order by created_at',
        userId,
      ],
      offersWritten: [
        'select id, title, summary, status, created_at from offers where created_by = $1 order by created_at',
        userId,
      ],
      undertakings: ['select version, accepted_at from nda_acceptances where user_id = $1', userId],
      namedAsReader: ['select listing_id, added_at from listing_readers where email = $1', email],
    });
  }

  async erase(tx: Transaction, { userId, email }: DataSubject): Promise<void> {
    if (email !== null) await tx.query('delete from listing_readers where email = $1', [email]);
    if (userId === null) return;
    await tx.query('update needs set created_by = null where created_by = $1', [userId]);
    await tx.query('update offers set created_by = null where created_by = $1', [userId]);
  }
}
