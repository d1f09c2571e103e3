import { Injectable } from '@nestjs/common';
import type { Reader, Transaction } from '../../../platform/database/database.js';
import type { Interval } from '../domain/interval.js';
import type { WaitingState } from '../domain/waiting.js';

export interface WaitingRow {
  readonly id: number;
  readonly resourceId: string;
  readonly userId: string;
  readonly organisationId: string | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly minutes: number;
  readonly state: WaitingState;
  readonly offerId: string | null;
}

const columns = `id, resource_id as "resourceId", user_id as "userId", organisation_id as "organisationId",
  starts_at as "startsAt", ends_at as "endsAt", minutes, state, offer_id as "offerId"`;

@Injectable()
export class WaitingListRepository {
  /** Adds to the end of the line. The caller holds the resource's lock, so that numbers follow the order of commits. */
  async add(tx: Transaction, entry: Omit<WaitingRow, 'id' | 'state' | 'offerId'>): Promise<number> {
    const [row] = await tx.query<{ id: number }>(
      `insert into waiting_entries (resource_id, user_id, organisation_id, starts_at, ends_at, minutes)
       values ($1, $2, $3, $4, $5, $6) returning id`,
      [entry.resourceId, entry.userId, entry.organisationId, entry.startsAt, entry.endsAt, entry.minutes],
    );
    return row!.id;
  }

  /** Who waits for a time that touches the span, the first in line first. */
  line(tx: Transaction, resourceId: string, span: Interval): Promise<WaitingRow[]> {
    return tx.query<WaitingRow>(
      `select ${columns} from waiting_entries
       where resource_id = $1 and state = 'waiting' and starts_at < $3 and ends_at > $2 order by id`,
      [resourceId, new Date(span.start), new Date(span.end)],
    );
  }

  ofUser(reader: Reader, userId: string): Promise<WaitingRow[]> {
    return reader.query<WaitingRow>(
      `select ${columns} from waiting_entries where user_id = $1 and state in ('waiting', 'offered') order by id`,
      [userId],
    );
  }

  async offer(tx: Transaction, id: number, offerId: string): Promise<void> {
    await tx.query("update waiting_entries set state = 'offered', offer_id = $2 where id = $1", [
      id,
      offerId,
    ]);
  }

  /** What became of the offer; nothing happens for a booking that was not offered. */
  async settle(tx: Transaction, offerId: string, state: 'taken' | 'passed'): Promise<void> {
    await tx.query("update waiting_entries set state = $2 where offer_id = $1 and state = 'offered'", [
      offerId,
      state,
    ]);
  }

  /** False when it is not one's own or nothing waits any more. */
  async withdraw(tx: Transaction, id: number, userId: string): Promise<boolean> {
    const rows = await tx.query(
      "update waiting_entries set state = 'withdrawn' where id = $1 and user_id = $2 and state = 'waiting' returning 1",
      [id, userId],
    );
    return rows.length === 1;
  }
}
