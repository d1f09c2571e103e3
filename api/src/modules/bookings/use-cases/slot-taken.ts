import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database/database.js';
import { sqlState } from '../../../platform/database/pg-errors.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { nearestFree, type Occupied } from '../domain/free-slots.js';
import { day, type Interval, isoInterval, minute } from '../domain/interval.js';
import type { BookableResource } from '../domain/resource.js';
import { AvailabilityRepository } from '../persistence/availability.repository.js';

/** Thrown inside a transaction so that it rolls back: somebody has this time. */
export class SlotConflict extends Error {
  constructor(
    readonly resources: readonly BookableResource[],
    readonly span: Interval,
  ) {
    super('slot taken');
  }
}

/** Runs a write that the constraint may refuse, and calls the refusal by its name. */
export async function guarded<Result>(
  resources: readonly BookableResource[],
  span: Interval,
  write: () => Promise<Result>,
): Promise<Result> {
  try {
    return await write();
  } catch (error) {
    throw sqlState(error) === '23P01' ? new SlotConflict(resources, span) : error;
  }
}

const reachDays = [3, 28] as const;

/** Refusals that help: the three nearest times at which everything that was asked for is free. */
@Injectable()
export class SlotTaken {
  constructor(
    private readonly database: Database,
    private readonly availability: AvailabilityRepository,
    private readonly clock: Clock,
  ) {}

  /** The answer of `work`; AppError SLOT_TAKEN with `alternatives` (ISO 8601 intervals, nearest first) when it met somebody. */
  async orAlternatives<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof SlotConflict)) throw error;
      const free = await this.near(error.resources, error.span, 3);
      throw new AppError('SLOT_TAKEN', { alternatives: free.map(isoInterval) });
    }
  }

  /** Free times as long as the span that begin as near to it as can be, in the rules of the resources. */
  async near(
    resources: readonly BookableResource[],
    span: Interval,
    count: number,
    side: 'either' | 'not_before' = 'either',
  ): Promise<Interval[]> {
    const now = this.clock.now().getTime();
    const notice = Math.max(...resources.map(({ noticeMinutes }) => noticeMinutes)) * minute;
    const horizon = Math.min(...resources.map(({ horizonDays }) => horizonDays)) * day;
    let found: Interval[] = [];
    for (const reach of reachDays) {
      const within = {
        start: Math.max(side === 'either' ? span.start - reach * day : span.start, now + notice),
        end: Math.min(span.end + reach * day, now + horizon + (span.end - span.start)),
      };
      if (within.start >= within.end) return [];
      const minutes = (span.end - span.start) / minute;
      found = nearestFree(
        await this.occupied(resources, within),
        { near: span.start, minutes, within },
        count,
      );
      if (found.length === count) break;
    }
    return found;
  }

  /** What is taken of the resources, for the search of free times. */
  async occupied(resources: readonly BookableResource[], within: Interval): Promise<Occupied[]> {
    const ids = resources.map(({ id }) => id);
    // A day around it: buffers reach beyond the span.
    const around = { start: within.start - day, end: within.end + day };
    const taken = await this.availability.taken(this.database, ids, around, this.clock.now());
    return occupiedOf(resources, taken);
  }
}

/** Sorts what was read by resource and unit. */
export function occupiedOf(
  resources: readonly BookableResource[],
  taken: readonly { resourceId: string; unit: number; spans: readonly Interval[] }[],
): Occupied[] {
  return resources.map((resource) => ({
    resource,
    taken: new Map(
      taken
        .filter(({ resourceId }) => resourceId === resource.id)
        .map(({ unit, spans }) => [unit, spans.toSorted((a, b) => a.start - b.start)]),
    ),
  }));
}
