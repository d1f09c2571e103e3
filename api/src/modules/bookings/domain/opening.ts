import { type Interval, merged } from './interval.js';
import type { BookableResource } from './resource.js';
import { addDays, dateIn, instantAt, weekdayOf } from './wall-time.js';

type Hours = Pick<BookableResource, 'timezone' | 'opening' | 'closures'>;

/**
 * When a resource is open between two instants: its weekly hours on the days without a closure, not cut at the ends.
 * No weekly hours at all means always open but for closures.
 */
export function openTimes({ timezone, opening, closures }: Hours, from: number, to: number): Interval[] {
  const spans: Interval[] = [];
  const last = dateIn(timezone, to);
  // From the day before: hours may run past midnight as 24:00 of that day.
  for (let date = addDays(dateIn(timezone, from), -1); date <= last; date = addDays(date, 1)) {
    if (closures.some((closure) => closure.from <= date && date <= closure.to)) continue;
    const weekday = weekdayOf(date);
    const rules =
      opening.length > 0
        ? opening.filter((rule) => rule.weekday === weekday)
        : [{ from: '00:00', to: '24:00' }];
    for (const rule of rules) {
      const span = { start: instantAt(date, rule.from, timezone), end: instantAt(date, rule.to, timezone) };
      if (span.start < span.end && span.end > from && span.start < to) spans.push(span);
    }
  }
  return merged(spans);
}
