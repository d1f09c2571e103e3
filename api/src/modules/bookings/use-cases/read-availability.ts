import { Injectable } from '@nestjs/common';
import { bookingLimits } from '@caunoi/shared/bookings/booking-limits';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database/database.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { day, fullTimes, type Interval, merged, minute } from '../domain/interval.js';
import type { BookableResource } from '../domain/resource.js';
import { AvailabilityRepository, type Taken } from '../persistence/availability.repository.js';
import { ResourcesRepository } from '../persistence/resources.repository.js';
import { SlotTaken } from './slot-taken.js';

export interface FreeBusy {
  readonly resourceId: string;
  /** When no unit is free, buffers included: merged, in order. Not by whom nor why. */
  readonly busy: Interval[];
  /** When somebody has asked for time that nobody has agreed to yet: merged, in order. */
  readonly askedFor: Interval[];
}

/** What everybody may know: when a resource is free. */
@Injectable()
export class ReadAvailability {
  constructor(
    private readonly database: Database,
    private readonly resources: ResourcesRepository,
    private readonly availability: AvailabilityRepository,
    private readonly slotTaken: SlotTaken,
    private readonly clock: Clock,
  ) {}

  resourcesOf(labIds: readonly string[]): Promise<BookableResource[]> {
    return this.resources.ofLabs(this.database, labIds);
  }

  byIds(ids: readonly string[]): Promise<BookableResource[]> {
    return this.resources.byIds(this.database, ids);
  }

  /** Free/busy in the order of the ids; unknown ones are missing. Four statements for any number. Throws INVALID_INPUT beyond 1,000 resources or 92 days. */
  async freeBusy(ids: readonly string[], within: Interval): Promise<FreeBusy[]> {
    const days = (within.end - within.start) / day;
    if (!(days > 0 && days <= bookingLimits.daysAsked)) {
      throw new AppError('INVALID_INPUT', {}, [
        { path: 'to', code: 'out_of_range', params: { min: 0, max: bookingLimits.daysAsked } },
      ]);
    }
    if (ids.length > bookingLimits.resourcesAsked) {
      throw new AppError('INVALID_INPUT', {}, [
        { path: 'resourceIds', code: 'too_many', params: { max: bookingLimits.resourcesAsked } },
      ]);
    }
    const resources = await this.resources.unitsOf(this.database, ids);
    const taken = bySpans(await this.availability.taken(this.database, ids, within, this.clock.now()));
    const requested = bySpans(await this.availability.requested(this.database, ids, within));
    return resources.map(({ id, units }) => ({
      resourceId: id,
      busy: fullTimes(taken.get(id) ?? [], units),
      askedFor: merged(requested.get(id) ?? []),
    }));
  }

  /** The first free slot of so many minutes at or after `from`, in the rules of the resource; null within 28 days none. Throws NOT_FOUND. */
  async firstFree(resourceId: string, minutes: number, from: Date): Promise<Interval | null> {
    const [resource] = await this.resources.byIds(this.database, [resourceId]);
    if (!resource) throw new AppError('NOT_FOUND');
    if (minutes < 1 || minutes > resource.maxMinutes)
      throw new AppError('BOOKING_RULE', { rule: 'too_long', minutes: resource.maxMinutes });
    const start = from.getTime();
    const [slot] = await this.slotTaken.near(
      [resource],
      { start, end: start + minutes * minute },
      1,
      'not_before',
    );
    return slot ?? null;
  }
}

function bySpans(taken: readonly Taken[]): Map<string, Interval[]> {
  const found = new Map<string, Interval[]>();
  for (const { resourceId, spans } of taken) {
    const known = found.get(resourceId);
    if (known) known.push(...spans);
    else found.set(resourceId, [...spans]);
  }
  return found;
}
