import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { UserActor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import type { Transaction } from '../../../platform/database/database.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { addJob } from '../../../platform/events/events.js';
import type { AllocationKind, AllocationState } from '../domain/allocation.js';
import { canBookFor } from '../domain/booking.policy.js';
import { brokenByAny } from '../domain/booking-rules.js';
import { type Interval, minute } from '../domain/interval.js';
import type { BookableResource } from '../domain/resource.js';
import { weekAround } from '../domain/wall-time.js';
import { AllocationsRepository } from '../persistence/allocations.repository.js';
import { AvailabilityRepository } from '../persistence/availability.repository.js';
import { ResourcesRepository } from '../persistence/resources.repository.js';
import { SlotConflict } from './slot-taken.js';

export interface Wish {
  readonly userId: string;
  readonly organisationId: string | null;
  readonly purpose: string | null;
  readonly seriesId: string | null;
}

export interface Claim {
  readonly resources: readonly BookableResource[];
  readonly span: Interval;
  readonly kind: AllocationKind;
  readonly state: AllocationState;
  readonly expiresAt: Date | null;
  readonly approvalsNeeded: number;
  /** Longest that may be written; the resource's own maximum unless told. */
  readonly maxMinutes?: number;
  readonly wish: Wish;
}

export const expireTask = 'bookings.expire';

/** The steps that every way of taking time shares. Each runs inside the caller's transaction. */
@Injectable()
export class Allocate {
  constructor(
    private readonly resources: ResourcesRepository,
    private readonly allocations: AllocationsRepository,
    private readonly availability: AvailabilityRepository,
    private readonly clock: Clock,
  ) {}

  /** The resources in the order asked for. Throws NOT_FOUND for an unknown one, INVALID_INPUT for resources of different labs. */
  async load(tx: Transaction, ids: readonly string[]): Promise<BookableResource[]> {
    const found = await this.resources.byIds(tx, ids);
    if (found.length < ids.length) throw new AppError('NOT_FOUND');
    if (new Set(found.map(({ labId }) => labId)).size > 1) {
      throw new AppError('INVALID_INPUT', {}, [
        { path: 'resourceIds', code: 'not_in_list', params: { value: found[1]!.id } },
      ]);
    }
    return found;
  }

  /** Throws FORBIDDEN when the person may not book for that organisation. */
  mayBookFor(actor: UserActor, organisationId: string | null): void {
    if (!canBookFor(actor, organisationId)) throw new AppError('FORBIDDEN');
  }

  /** Throws BOOKING_RULE with the first rule that is broken. */
  keepRules(resources: readonly BookableResource[], span: Interval): void {
    const broken = brokenByAny(resources, span, this.clock.now().getTime());
    if (broken) throw new AppError('BOOKING_RULE', { ...broken });
  }

  /** Throws BOOKING_QUOTA when the week of the span would hold more than the consumer's share. Locks each quota in one order. */
  async keepQuotas(
    tx: Transaction,
    resources: readonly BookableResource[],
    span: Interval,
    wish: Pick<Wish, 'userId' | 'organisationId'>,
    apartFrom: string | null,
  ): Promise<void> {
    for (const resource of byId(resources)) {
      const quota = resource.quotaMinutesPerWeek;
      if (quota === null) continue;
      await this.allocations.lockQuota(tx, `${resource.id} ${wish.organisationId ?? wish.userId}`);
      const week = weekAround(span.start, resource.timezone);
      const used = await this.allocations.minutesUsed(tx, resource.id, wish, week, apartFrom);
      if (used + (span.end - span.start) / minute > quota)
        throw new AppError('BOOKING_QUOTA', { minutes: quota });
    }
  }

  async forgetExpiredHolds(tx: Transaction, resources: readonly BookableResource[]): Promise<void> {
    await this.allocations.removeExpiredHolds(tx, resources.map(({ id }) => id).toSorted(), this.clock.now());
  }

  /**
   * Takes the span on all the resources or throws SlotConflict; answers the booking's id. Rows are written in the order of
   * resource ids, so that two bookings of the same resources never wait for each other in a circle.
   */
  async claim(tx: Transaction, claim: Claim): Promise<string> {
    const bookingId = randomUUID();
    const lead = claim.resources[0]!;
    for (const resource of byId(claim.resources)) {
      let written = false;
      for (const unit of await this.unitsToTry(tx, resource, claim)) {
        written = await this.write(tx, claim, resource, unit, bookingId, resource.id === lead.id);
        if (written) break;
      }
      if (!written) throw new SlotConflict(claim.resources, claim.span);
    }
    if (claim.expiresAt) {
      const delayMs = Math.max(0, claim.expiresAt.getTime() - this.clock.now().getTime());
      await addJob(tx, {
        task: expireTask,
        payload: { bookingId },
        key: `${expireTask}:${bookingId}`,
        delayMs,
      });
    }
    return bookingId;
  }

  /** Takes the span on every unit of one resource or throws SlotConflict; answers the id. */
  async claimEveryUnit(tx: Transaction, claim: Claim): Promise<string> {
    const bookingId = randomUUID();
    const resource = claim.resources[0]!;
    for (let unit = 1; unit <= resource.units; unit++) {
      const written = await this.write(tx, claim, resource, unit, bookingId, unit === 1);
      if (!written) throw new SlotConflict(claim.resources, claim.span);
    }
    return bookingId;
  }

  private write(
    tx: Transaction,
    claim: Claim,
    resource: BookableResource,
    unit: number,
    bookingId: string,
    leads: boolean,
  ): Promise<boolean> {
    return this.allocations.insert(tx, {
      id: leads ? bookingId : randomUUID(),
      bookingId,
      resourceId: resource.id,
      unit,
      kind:
        !leads && resource.kind === 'technician' && (claim.kind === 'booking' || claim.kind === 'hold')
          ? 'technician'
          : claim.kind,
      state: claim.state,
      span: claim.span,
      bufferBeforeMinutes: resource.bufferBeforeMinutes,
      bufferAfterMinutes: resource.bufferAfterMinutes,
      maxMinutes: claim.maxMinutes ?? resource.maxMinutes,
      expiresAt: claim.expiresAt,
      ...claim.wish,
      approvalsNeeded: claim.approvalsNeeded,
    });
  }

  /** A request that is not agreed to yet claims nothing, but is only taken for a time that is still free. */
  private async unitsToTry(tx: Transaction, resource: BookableResource, claim: Claim): Promise<number[]> {
    if (resource.units === 1 && claim.state !== 'requested') return [1];
    return this.freeUnits(tx, resource, claim.span, null);
  }

  /** Units free for the span with its buffers, as far as is committed; the constraint has the last word. */
  freeUnits(
    tx: Transaction,
    resource: BookableResource,
    span: Interval,
    apartFrom: string | null,
  ): Promise<number[]> {
    const whole = {
      start: span.start - resource.bufferBeforeMinutes * minute,
      end: span.end + resource.bufferAfterMinutes * minute,
    };
    return this.availability.freeUnits(tx, resource.id, resource.units, whole, apartFrom);
  }
}

export const byId = (resources: readonly BookableResource[]): BookableResource[] =>
  resources.toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** How many people must agree to a booking of these together: the strictest resource says. */
export const approvalsFor = (resources: readonly BookableResource[]): number =>
  Math.max(...resources.map(({ approvalSteps }) => approvalSteps));
