import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Reader, Transaction } from '../../../platform/database/database.js';
import {
  PersonalData,
  sectionsOf,
  type DataSubject,
  type PersonalDataKeeper,
} from '../../../platform/personal-data/personal-data.js';

/** Who booked and who waits. The booked time stays with its organisation; the words in which it was asked for go. */
@Injectable()
export class BookingsPersonalData implements PersonalDataKeeper, OnModuleInit {
  readonly name = 'bookings';
  readonly tables = ['allocations', 'waiting_entries'];

  constructor(private readonly personalData: PersonalData) {}

  onModuleInit(): void {
    this.personalData.register(this);
  }

  personalDataOf(reader: Reader, { userId }: DataSubject): Promise<Record<string, object[]>> {
    return sectionsOf(reader, {
      bookings: [
        'select booking_id, resource_id, state, starts_at, ends_at, purpose, created_at from allocations where user_id = $1 order by created_at',
        userId,
      ],
      waiting: [
        'select resource_id, starts_at, ends_at, minutes, state, created_at from waiting_entries where user_id = $1 order by created_at',
        userId,
      ],
    });
  }

  async erase(tx: Transaction, { userId }: DataSubject): Promise<void> {
    if (userId === null) return;
    await tx.query('update allocations set user_id = null, purpose = null where user_id = $1', [userId]);
    await tx.query(
      'update allocations set approved_by = array_remove(approved_by, $1) where $1 = any(approved_by)',
      [userId],
    );
    await tx.query('delete from waiting_entries where user_id = $1', [userId]);
  }
}
