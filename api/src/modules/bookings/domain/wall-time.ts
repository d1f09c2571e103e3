/** Wall time of a zone to instants and back, by the zone rules of the runtime (IANA); the zone of the process plays no part. */

export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  return format;
}

/** Whether the runtime knows a zone of this name. */
export function isZone(name: string): boolean {
  try {
    formatOf(name);
    return true;
  } catch {
    return false;
  }
}

/** What a clock on the wall in `zone` shows at the instant. */
export function wallTimeAt(instant: number, zone: string): WallTime {
  const found: Record<string, number> = {};
  for (const { type, value } of formatOf(zone).formatToParts(instant)) found[type] = Number(value);
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = found;
  return { year, month, day, hour, minute, second };
}

const asUtc = (wall: WallTime): number =>
  Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second);

/**
 * The instant at which the zone's clocks show this wall time. A time that clocks skip in spring is moved on by the
 * length of the gap; of a time that comes twice in autumn the first is taken (as Temporal's "compatible" does).
 */
export function instantOf(wall: WallTime, zone: string): number {
  const local = asUtc(wall);
  const offsetAt = (instant: number): number => asUtc(wallTimeAt(instant, zone)) - instant;
  const before = offsetAt(local - 86_400_000);
  const after = offsetAt(local + 86_400_000);
  const earlier = local - before;
  if (before === after) return earlier;
  if (offsetAt(earlier) === before) return earlier;
  const later = local - after;
  return offsetAt(later) === after ? later : earlier;
}

/** `YYYY-MM-DD` of the day that the instant falls on in `zone`. */
export function dateIn(zone: string, instant: number): string {
  const { year, month, day } = wallTimeAt(instant, zone);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The calendar day `days` after. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** ISO weekday of a calendar day: 1 Monday to 7 Sunday. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}

/** The instant of `HH:MM` (00:00 to 24:00) on a calendar day in a zone. */
export function instantAt(date: string, time: string, zone: string): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  // Date.UTC carries 24:00 over to the next day.
  const carried = new Date(Date.UTC(year, month - 1, day, hour, minute));
  return instantOf(
    {
      year: carried.getUTCFullYear(),
      month: carried.getUTCMonth() + 1,
      day: carried.getUTCDate(),
      hour: carried.getUTCHours(),
      minute: carried.getUTCMinutes(),
      second: 0,
    },
    zone,
  );
}

/** Monday 00:00 to Monday 00:00 of the week around the instant, in the zone's wall time. */
export function weekAround(instant: number, zone: string): { start: number; end: number } {
  const date = dateIn(zone, instant);
  const monday = addDays(date, 1 - weekdayOf(date));
  return { start: instantAt(monday, '00:00', zone), end: instantAt(addDays(monday, 7), '00:00', zone) };
}
