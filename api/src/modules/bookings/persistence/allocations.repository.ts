import { Injectable } from '@nestjs/common';
import type { Reader, Transaction } from '../../../platform/database/database.js';
import type { AllocationKind, AllocationState, Booking } from '../domain/allocation.js';
import type { Interval } from '../domain/interval.js';

const columns = `a.id, r.lab_id as "labId", l.organisation_id as "ownerId", a.kind, a.state, a.starts_at as "startsAt",
  a.ends_at as "endsAt", a.expires_at as "expiresAt", a.user_id as "userId", a.organisation_id as "organisationId", a.purpose,
  a.series_id as "seriesId", a.approvals_needed as "approvalsNeeded", a.approved_by as "approvedBy", a.created_at as "createdAt",
  (select array_agg(b.resource_id order by b.id <> b.booking_id, b.resource_id) from allocations b where b.booking_id = a.id) as "resourceIds"`;
const from = 'allocations a join bookable_resources r on r.id = a.resource_id join labs l on l.id = r.lab_id';

export interface NewAllocation {
  readonly id: string;
  readonly bookingId: string;
  readonly resourceId: string;
  readonly unit: number;
  readonly kind: AllocationKind;
  readonly state: AllocationState;
  readonly span: Interval;
  readonly bufferBeforeMinutes: number;
  readonly bufferAfterMinutes: number;
  readonly maxMinutes: number;
  readonly expiresAt: Date | null;
  readonly userId: string | null;
  readonly organisationId: string | null;
  readonly purpose: string | null;
  readonly seriesId: string | null;
  readonly approvalsNeeded: number;
}

@Injectable()
export class AllocationsRepository {
  /** Bookings by id, in no order. */
  bookings(reader: Reader, ids: readonly string[]): Promise<Booking[]> {
    return reader.query<Booking>(
      `select ${columns} from ${from} where a.id = any($1) and a.id = a.booking_id`,
      [ids],
    );
  }

  /** A person's bookings, the latest time first, after a place in that order. */
  ofUser(
    reader: Reader,
    userId: string,
    after: { startsAt: Date; id: string } | null,
    limit: number,
  ): Promise<Booking[]> {
    return reader.query<Booking>(
      `select ${columns} from ${from}
       where a.user_id = $1 and a.id = a.booking_id
         and ($2::timestamptz is null or (a.starts_at, a.id) < ($2, $3::uuid))
       order by a.starts_at desc, a.id desc limit $4`,
      [userId, after?.startsAt ?? null, after?.id ?? null, limit],
    );
  }

  /** How many bookings a person has, up to one more than `cap`. */
  async countOfUser(reader: Reader, userId: string, cap: number): Promise<number> {
    const [row] = await reader.query<{ total: number }>(
      'select count(*) as total from (select 1 from allocations where user_id = $1 and id = booking_id limit $2) as counted',
      [userId, cap + 1],
    );
    return row?.total ?? 0;
  }

  /** Everything on a lab's resources between two instants, for those who run it. */
  ofLab(reader: Reader, labId: string, within: Interval, limit: number): Promise<Booking[]> {
    return reader.query<Booking>(
      `select ${columns} from ${from}
       where r.lab_id = $1 and a.id = a.booking_id and a.starts_at < $3 and a.ends_at > $2
       order by a.starts_at, a.id limit $4`,
      [labId, new Date(within.start), new Date(within.end), limit],
    );
  }

  /** False when somebody has the time: the constraint answered, also for rows that were not committed when this began. */
  async insert(tx: Transaction, row: NewAllocation): Promise<boolean> {
    const written = await tx.query(
      `insert into allocations (id, booking_id, resource_id, unit, kind, state, starts_at, ends_at, buffer_before_minutes,
         buffer_after_minutes, max_minutes, expires_at, user_id, organisation_id, purpose, series_id, approvals_needed)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
       on conflict do nothing returning 1`,
      [
        row.id,
        row.bookingId,
        row.resourceId,
        row.unit,
        row.kind,
        row.state,
        new Date(row.span.start),
        new Date(row.span.end),
        row.bufferBeforeMinutes,
        row.bufferAfterMinutes,
        row.maxMinutes,
        row.expiresAt,
        row.userId,
        row.organisationId,
        row.purpose,
        row.seriesId,
        row.approvalsNeeded,
      ],
    );
    return written.length === 1;
  }

  async remove(tx: Transaction, bookingId: string): Promise<void> {
    await tx.query('delete from allocations where booking_id = $1', [bookingId]);
  }

  /**
   * Forgets holds that ran out on these resources. Rows that another transaction is about to forget are left to it: an
   * insert waits for its end anyway. Offers to those who wait stay until the next in line is served.
   */
  async removeExpiredHolds(tx: Transaction, resourceIds: readonly string[], now: Date): Promise<void> {
    await tx.query(
      `delete from allocations where id in (
         select id from allocations
         where resource_id = any($1) and state = 'held' and kind <> 'waiting_offer' and expires_at <= $2
         order by id for update skip locked)`,
      [resourceIds, now],
    );
  }

  /** Minutes that a consumer has on a resource in a span of time, apart from one booking. */
  async minutesUsed(
    tx: Transaction,
    resourceId: string,
    consumer: { userId: string; organisationId: string | null },
    within: Interval,
    apartFrom: string | null,
  ): Promise<number> {
    const [row] = await tx.query<{ minutes: number }>(
      `select coalesce(sum(extract(epoch from ends_at - starts_at)) / 60, 0)::int8 as minutes
       from allocations
       where resource_id = $1 and starts_at >= $2 and starts_at < $3
         and state not in ('cancelled', 'rejected') and kind in ('booking', 'hold', 'technician', 'waiting_offer')
         and case when $5::uuid is null then user_id = $4 and organisation_id is null else organisation_id = $5 end
         and ($6::uuid is null or booking_id <> $6)`,
      [
        resourceId,
        new Date(within.start),
        new Date(within.end),
        consumer.userId,
        consumer.organisationId,
        apartFrom,
      ],
    );
    return row?.minutes ?? 0;
  }

  /** Lets one transaction at a time count and spend a quota: the constraint guards times, not sums. */
  async lockQuota(tx: Transaction, name: string): Promise<void> {
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 6))', [name]);
  }

  /** Turns a hold that has not run out into a booking, or into a request where somebody must agree. Rows changed. */
  async confirm(tx: Transaction, bookingId: string, now: Date): Promise<number> {
    const rows = await tx.query(
      `update allocations set
         kind = case when kind in ('hold', 'waiting_offer') then 'booking' else kind end,
         state = case when approvals_needed = 0 then 'confirmed' else 'requested' end,
         expires_at = null
       where booking_id = $1 and state = 'held' and expires_at > $2 returning 1`,
      [bookingId, now],
    );
    return rows.length;
  }

  /**
   * One more person agrees on one row of a request; the last one needed confirms it, and then the constraint fires
   * (23P01) when somebody has the time. Undefined when it is not a request any more or the person has agreed before.
   */
  async approve(
    tx: Transaction,
    bookingId: string,
    resourceId: string,
    unit: number,
    userId: string,
  ): Promise<AllocationState | undefined> {
    const [row] = await tx.query<{ state: AllocationState }>(
      `update allocations set
         approved_by = approved_by || $4::uuid,
         state = case when cardinality(approved_by) + 1 >= approvals_needed then 'confirmed' else state end,
         unit = $3
       where booking_id = $1 and resource_id = $2 and state = 'requested' and not ($4 = any(approved_by))
       returning state`,
      [bookingId, resourceId, unit, userId],
    );
    return row?.state;
  }

  /** Another time for one row; the constraint fires (23P01) when somebody has it. False when its state forbids it. */
  async move(
    tx: Transaction,
    bookingId: string,
    resourceId: string,
    unit: number,
    span: Interval,
    now: Date,
  ): Promise<boolean> {
    const rows = await tx.query(
      `update allocations set starts_at = $4, ends_at = $5, unit = $3
       where booking_id = $1 and resource_id = $2
         and (state in ('requested', 'confirmed') or (state = 'held' and expires_at > $6)) returning 1`,
      [bookingId, resourceId, unit, new Date(span.start), new Date(span.end), now],
    );
    return rows.length === 1;
  }

  /** Ends a booking in one of the states `whence`. Rows changed. */
  async end(
    tx: Transaction,
    bookingId: string,
    state: 'cancelled' | 'rejected',
    whence: readonly AllocationState[],
  ): Promise<number> {
    const rows = await tx.query(
      'update allocations set state = $2, expires_at = null where booking_id = $1 and state = any($3) returning 1',
      [bookingId, state, whence],
    );
    return rows.length;
  }
}
