import { day, hits, type Interval, minute, overlaps } from './interval.js';
import { openTimes } from './opening.js';
import type { BookableResource } from './resource.js';

/** A resource with what is taken of it: unit -> sorted spans, buffers included, that do not overlap each other. */
export interface Occupied {
  readonly resource: BookableResource;
  readonly taken: ReadonlyMap<number, readonly Interval[]>;
}

export interface Wanted {
  /** The slot begins as near to this as can be. */
  readonly near: number;
  readonly minutes: number;
  /** Only slots in here. */
  readonly within: Interval;
}

/** Whether one unit of the resource is free for the span with its buffers. */
export function isFree({ resource, taken }: Occupied, span: Interval): boolean {
  const whole = {
    start: span.start - resource.bufferBeforeMinutes * minute,
    end: span.end + resource.bufferAfterMinutes * minute,
  };
  for (let unit = 1; unit <= resource.units; unit++) {
    if (!hits(taken.get(unit) ?? [], whole)) return true;
  }
  return false;
}

/**
 * Up to `count` slots in which all the resources are open and free at once, nearest first, not overlapping each other.
 * They begin at multiples of the first resource's slot length from its opening.
 */
export function nearestFree(all: readonly Occupied[], wanted: Wanted, count: number): Interval[] {
  const [first, ...others] = all;
  if (!first || count < 1) return [];
  const { near, minutes, within } = wanted;
  const opened = others.map(({ resource }) => openTimes(resource, within.start - day, within.end + day));
  const step = first.resource.slotMinutes * minute;
  const starts: number[] = [];
  for (const open of openTimes(first.resource, within.start, within.end)) {
    for (let start = open.start; start + minutes * minute <= open.end; start += step) {
      if (start >= within.start && start + minutes * minute <= within.end) starts.push(start);
    }
  }
  starts.sort((a, b) => Math.abs(a - near) - Math.abs(b - near) || a - b);
  const found: Interval[] = [];
  for (const start of starts) {
    const span = { start, end: start + minutes * minute };
    const usable =
      found.every((one) => !overlaps(one, span)) &&
      opened.every((times) => times.some((open) => open.start <= span.start && span.end <= open.end)) &&
      all.every((one) => isFree(one, span));
    if (usable && found.push(span) === count) break;
  }
  return found;
}
