import { day, type Interval, minute } from './interval.js';
import { openTimes } from './opening.js';
import type { BookableResource } from './resource.js';

export type BrokenRule =
  | { rule: 'not_active' }
  | { rule: 'not_open' }
  | { rule: 'too_short'; minutes: number }
  | { rule: 'too_long'; minutes: number }
  | { rule: 'notice'; minutes: number }
  | { rule: 'horizon'; days: number }
  | { rule: 'technician_required' };

/** The first rule of the resource that a booking of this span would break; undefined when it keeps them all. */
export function brokenRule(resource: BookableResource, span: Interval, now: number): BrokenRule | undefined {
  const minutes = (span.end - span.start) / minute;
  if (!resource.active) return { rule: 'not_active' };
  // A technician accompanies: the instrument says how long a booking is.
  if (resource.kind !== 'technician' && minutes < resource.minMinutes)
    return { rule: 'too_short', minutes: resource.minMinutes };
  if (minutes > resource.maxMinutes) return { rule: 'too_long', minutes: resource.maxMinutes };
  if (span.start < now + resource.noticeMinutes * minute)
    return { rule: 'notice', minutes: resource.noticeMinutes };
  if (span.start > now + resource.horizonDays * day) return { rule: 'horizon', days: resource.horizonDays };
  const open = openTimes(resource, span.start, span.end);
  if (!open.some(({ start, end }) => start <= span.start && span.end <= end)) return { rule: 'not_open' };
  return undefined;
}

/** The first rule broken by booking these together; they are all needed for the whole span. */
export function brokenByAny(
  resources: readonly BookableResource[],
  span: Interval,
  now: number,
): BrokenRule | undefined {
  for (const resource of resources) {
    const broken = brokenRule(resource, span, now);
    if (broken) return broken;
  }
  const assisted = resources.some(({ kind }) => kind === 'technician');
  return !assisted && resources.some(({ requiresTechnician }) => requiresTechnician)
    ? { rule: 'technician_required' }
    : undefined;
}
