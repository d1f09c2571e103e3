import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock.js';
import type { Transaction } from '../../../platform/database/database.js';
import { waitingOfferMinutes } from '../domain/allocation.js';
import { brokenRule } from '../domain/booking-rules.js';
import { nearestFree } from '../domain/free-slots.js';
import { day, type Interval, minute } from '../domain/interval.js';
import type { BookableResource } from '../domain/resource.js';
import { AvailabilityRepository } from '../persistence/availability.repository.js';
import { WaitingListRepository, type WaitingRow } from '../persistence/waiting-list.repository.js';
import { Allocate, approvalsFor } from './allocate.js';
import { occupiedOf, SlotConflict } from './slot-taken.js';

/**
 * Offers time that has just become free to those who wait for it, in the order of the line, each with a hold of half an
 * hour. Runs in the transaction that frees the time, under the resource's lock: no stranger gets in between.
 */
@Injectable()
export class OfferFreedTime {
  constructor(
    private readonly allocate: Allocate,
    private readonly availability: AvailabilityRepository,
    private readonly line: WaitingListRepository,
    private readonly clock: Clock,
  ) {}

  /** The caller holds the lock of every resource. Answers the ids of the offers made. */
  async run(tx: Transaction, resources: readonly BookableResource[], freed: Interval): Promise<string[]> {
    const offers: string[] = [];
    for (const resource of resources) {
      const whole = {
        start: freed.start - resource.bufferBeforeMinutes * minute,
        end: freed.end + resource.bufferAfterMinutes * minute,
      };
      for (const waiting of await this.line.line(tx, resource.id, whole)) {
        const offer = await this.offerTo(tx, resource, waiting, whole);
        if (offer) offers.push(offer);
      }
    }
    return offers;
  }

  private async offerTo(
    tx: Transaction,
    resource: BookableResource,
    waiting: WaitingRow,
    freed: Interval,
  ): Promise<string | undefined> {
    const now = this.clock.now();
    const length = waiting.minutes * minute;
    const within = {
      // Only slots that use some of the freed time: what was free before is for everybody.
      start: Math.max(waiting.startsAt.getTime(), freed.start - length + 1, now.getTime()),
      end: Math.min(waiting.endsAt.getTime(), freed.end + length - 1),
    };
    if (within.end - within.start < length) return undefined;
    const around = { start: within.start - day, end: within.end + day };
    const taken = await this.availability.taken(tx, [resource.id], around, now);
    const wanted = { near: Math.max(freed.start, within.start), minutes: waiting.minutes, within };
    const slot = nearestFree(occupiedOf([resource], taken), wanted, 1)[0];
    if (!slot || brokenRule(resource, slot, now.getTime())) return undefined;
    try {
      const offerId = await this.allocate.claim(tx, {
        resources: [resource],
        span: slot,
        kind: 'waiting_offer',
        state: 'held',
        expiresAt: new Date(now.getTime() + waitingOfferMinutes * minute),
        approvalsNeeded: approvalsFor([resource]),
        wish: {
          userId: waiting.userId,
          organisationId: waiting.organisationId,
          purpose: null,
          seriesId: null,
        },
      });
      await this.line.offer(tx, waiting.id, offerId);
      return offerId;
    } catch (error) {
      // Somebody was booking a neighbouring time meanwhile: the place in the line is kept.
      if (error instanceof SlotConflict) return undefined;
      throw error;
    }
  }
}
