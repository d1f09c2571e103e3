import { RRuleTemporal } from 'rrule-temporal';
import { bookingLimits } from '@caunoi/shared/bookings/booking-limits';
import { AppError } from '../../../platform/errors/app-error.js';
import { day, type Interval } from '../domain/interval.js';
import { wallTimeAt } from '../domain/wall-time.js';

// Only what names days: the time of day comes from the first slot, and nothing repeats within a day.
const part =
  /^(FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)|INTERVAL=[1-9]\d{0,2}|COUNT=[1-9]\d{0,3}|UNTIL=\d{8}(T\d{6}Z?)?|BYDAY=([+-]?\d{0,2}(MO|TU|WE|TH|FR|SA|SU))(,[+-]?\d{0,2}(MO|TU|WE|TH|FR|SA|SU))*|BYMONTHDAY=-?\d{1,2}(,-?\d{1,2})*|BYMONTH=\d{1,2}(,\d{1,2})*|BYSETPOS=-?\d{1,3}(,-?\d{1,3})*|WKST=(MO|TU|WE|TH|FR|SA|SU))$/;

const wrong = () => new AppError('INVALID_INPUT', {}, [{ path: 'rule', code: 'bad_date' }]);

/**
 * The slots of a rule (RFC 5545) that begins with `first`, in the wall time of `zone`: nine o'clock stays nine o'clock when
 * clocks change. At most a year and 366 slots. Throws INVALID_INPUT for a rule that cannot be read or yields nothing.
 */
export function expandSeries(rule: string, first: Interval, zone: string): Interval[] {
  const parts = rule
    .toUpperCase()
    .replace(/^RRULE:/, '')
    .split(';');
  const names = parts.map((text) => text.split('=')[0]);
  if (
    !parts.every((text) => part.test(text)) ||
    !names.includes('FREQ') ||
    new Set(names).size < names.length
  )
    throw wrong();
  const two = (value: number): string => String(value).padStart(2, '0');
  const wall = wallTimeAt(first.start, zone);
  const start = `${wall.year}${two(wall.month)}${two(wall.day)}T${two(wall.hour)}${two(wall.minute)}00`;
  const length = first.end - first.start;
  let starts: number[];
  try {
    const series = new RRuleTemporal({
      rruleString: `DTSTART;TZID=${zone}:${start}\nRRULE:${parts.join(';')}`,
      maxIterations: 2_000,
    });
    const until = new Date(first.start + bookingLimits.seriesDays * day - 1);
    starts = series.between(new Date(first.start), until, true).map((at) => at.epochMilliseconds);
  } catch {
    throw wrong();
  }
  if (starts.length === 0) throw wrong();
  if (starts.length > bookingLimits.seriesOccurrences) {
    throw new AppError('INVALID_INPUT', {}, [
      { path: 'rule', code: 'too_many', params: { max: bookingLimits.seriesOccurrences } },
    ]);
  }
  return starts.map((at) => ({ start: at, end: at + length }));
}
