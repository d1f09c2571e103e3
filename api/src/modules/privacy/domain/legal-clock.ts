import { addWorkingDays, isWorkingDay, workingDaysBetween } from '@caunoi/working-days/working-days';
import type { DataRequestKind } from '@caunoi/shared/privacy/privacy-inputs';

/** The first answer, in working days (Decree 356/2025/NĐ-CP: every request of a person about their data). */
export const answerWorkingDays = 2;
/** Carrying it out, in days from the request; one extension of as many again (same decree). */
export const fulfilDays: Readonly<Record<DataRequestKind, number>> = {
  access: 10,
  correction: 10,
  erasure: 20,
};

const dayMs = 86_400_000;
const utc = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const isoDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** The calendar day in Vietnam (UTC+7, no summer time). */
export const vietnamDay = (at: Date): string => isoDay(at.getTime() + 7 * 3_600_000);

/** Days after a day; the last one moves to the next working day when offices are closed (Civil Code 2015, Art. 148(5)). */
export function addDaysToOfficeDay(day: string, days: number): string {
  let at = isoDay(utc(day) + days * dayMs);
  while (!isWorkingDay(at)) at = isoDay(utc(at) + dayMs);
  return at;
}

export interface LegalClock {
  readonly answerDue: string;
  readonly due: string;
}

/** When a request that came on a day must be answered, and when it must be carried out. */
export const clockFrom = (kind: DataRequestKind, askedOn: string): LegalClock => ({
  answerDue: addWorkingDays(askedOn, answerWorkingDays),
  due: addDaysToOfficeDay(askedOn, fulfilDays[kind]),
});

/** The new last day after the one extension. */
export const extendedDue = (kind: DataRequestKind, due: string): string =>
  addDaysToOfficeDay(due, fulfilDays[kind]);

/** Working days that remain up to and with `due`: 0 on its day, negative once it is over. */
export const workingDaysLeft = (today: string, due: string): number => workingDaysBetween(today, due);
