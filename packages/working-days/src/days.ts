const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of an ISO day. Throws RangeError for what is no day of the calendar. */
export function dayNumber(isoDay: string): number {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(isoDay) ? Date.parse(`${isoDay}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== isoDay)
    throw new RangeError(`not a day: ${isoDay}`);
  return ms / DAY_MS;
}

export const isoDay = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** Saturday or Sunday. */
export function isWeekend(day: number): boolean {
  const weekday = (((day + 4) % 7) + 7) % 7;
  return weekday === 0 || weekday === 6;
}
