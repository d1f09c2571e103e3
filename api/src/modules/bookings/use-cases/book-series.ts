import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../../platform/audit/audit.js';
import type { UserActor } from '../../../platform/auth/actor.js';
import { Database, type Transaction } from '../../../platform/database/database.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { Idempotency } from '../../../platform/idempotency/idempotency.js';
import { type Interval, isoInterval, overlaps } from '../domain/interval.js';
import type { BookableResource } from '../domain/resource.js';
import { Allocate, approvalsFor, type Wish } from './allocate.js';
import type { SlotWish } from './book-slot.js';
import { expandSeries } from './expand-series.js';
import { SlotConflict, SlotTaken } from './slot-taken.js';

export interface SeriesWish extends SlotWish {
  /** RFC 5545, without DTSTART. */
  readonly rule: string;
  readonly conflicts: 'all_or_nothing' | 'skip';
}

export interface BookedSeries {
  readonly seriesId: string;
  readonly bookingIds: string[];
  /** Slots that were left out, as ISO 8601 intervals with the reason: SLOT_TAKEN, BOOKING_RULE or BOOKING_QUOTA. */
  readonly skipped: { readonly time: string; readonly reason: string }[];
}

/** Books every slot of a repeating rule in one transaction. */
@Injectable()
export class BookSeries {
  constructor(
    private readonly database: Database,
    private readonly allocate: Allocate,
    private readonly slotTaken: SlotTaken,
    private readonly idempotency: Idempotency,
    private readonly audit: Audit,
  ) {}

  /** `all_or_nothing` throws as booking one slot does, for the first slot refused; `skip` lists what was left out. */
  async run(actor: UserActor, wish: SeriesWish): Promise<BookedSeries> {
    this.allocate.mayBookFor(actor, wish.organisationId);
    const request = { operation: 'series.book', key: wish.idempotencyKey, body: wish };
    const answer = await this.slotTaken.orAlternatives(() =>
      this.database.transaction(actor, (tx) =>
        this.idempotency.once(tx, actor, request, async () => {
          const resources = await this.allocate.load(tx, wish.resourceIds);
          const first = { start: wish.startsAt.getTime(), end: wish.endsAt.getTime() };
          const spans = expandSeries(wish.rule, first, resources[0]!.timezone);
          if (spans.some((span, i) => i > 0 && overlaps(spans[i - 1]!, span))) {
            throw new AppError('INVALID_INPUT', {}, [
              { path: 'rule', code: 'duplicate_value', params: { value: wish.rule } },
            ]);
          }
          await this.allocate.forgetExpiredHolds(tx, resources);
          const series = await this.bookAll(tx, actor, wish, resources, spans);
          await this.audit.write(tx, {
            action: 'series.booked',
            subject: { kind: 'series', id: series.seriesId },
            facts: { bookings: series.bookingIds.length, skipped: series.skipped.length },
          });
          return JSON.stringify(series);
        }),
      ),
    );
    return JSON.parse(answer) as BookedSeries;
  }

  private async bookAll(
    tx: Transaction,
    actor: UserActor,
    wish: SeriesWish,
    resources: BookableResource[],
    spans: Interval[],
  ): Promise<BookedSeries> {
    const series: BookedSeries = { seriesId: randomUUID(), bookingIds: [], skipped: [] };
    const approvalsNeeded = approvalsFor(resources);
    const owner: Wish = {
      userId: actor.userId,
      organisationId: wish.organisationId,
      purpose: wish.purpose,
      seriesId: series.seriesId,
    };
    for (const span of spans) {
      // A slot on several resources is written row by row: what it wrote before it was refused is taken back alone.
      await tx.query('savepoint occurrence');
      try {
        this.allocate.keepRules(resources, span);
        await this.allocate.keepQuotas(tx, resources, span, owner, null);
        const state = approvalsNeeded > 0 ? 'requested' : 'confirmed';
        const claim = {
          resources,
          span,
          kind: 'booking',
          state,
          expiresAt: null,
          approvalsNeeded,
          wish: owner,
        } as const;
        series.bookingIds.push(await this.allocate.claim(tx, claim));
        await tx.query('release savepoint occurrence');
      } catch (error) {
        const reason = reasonOf(error);
        if (wish.conflicts === 'all_or_nothing' || !reason) throw error;
        await tx.query('rollback to savepoint occurrence');
        series.skipped.push({ time: isoInterval(span), reason });
      }
    }
    return series;
  }
}

function reasonOf(error: unknown): string | undefined {
  if (error instanceof SlotConflict) return 'SLOT_TAKEN';
  if (error instanceof AppError && (error.code === 'BOOKING_RULE' || error.code === 'BOOKING_QUOTA'))
    return error.code;
  return undefined;
}
