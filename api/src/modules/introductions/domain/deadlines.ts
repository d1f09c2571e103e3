import { vietnamDay } from '@caunoi/vietnamese/dates';
import { addWorkingDays, workingDaysBetween } from '@caunoi/working-days/working-days';
import type { IntroductionState } from './introduction.js';

/** Working days that an adviser has to look at a request, before it runs out. */
export const screeningDays = 5;
/** Working days that a side has to answer. */
export const answeringDays = 10;
/** Working days until the owner of a published need has an answer. */
export const needAnswerDays = 5;

/** The last instant of a day in Vietnam, which knows no summer time. */
export const endOfVietnamDay = (isoDay: string): Date => new Date(`${isoDay}T23:59:59.999+07:00`);

/** When a request that comes into this state now runs out; null where no clock runs. */
export function runsOutAt(state: IntroductionState, now: Date): Date | null {
  const days = state.startsWith('screening')
    ? screeningDays
    : state.startsWith('awaiting')
      ? answeringDays
      : null;
  return days === null ? null : endOfVietnamDay(addWorkingDays(vietnamDay(now), days));
}

/** The day by whose end the owner of a need published now has an answer. */
export const needDueOn = (start: Date): string => addWorkingDays(vietnamDay(start), needAnswerDays);

/** Working days left until the end of the due day; negative once it has passed. */
export const workingDaysLeft = (dueOn: string, now: Date): number =>
  workingDaysBetween(vietnamDay(now), dueOn);

/** Working days that an answer took, as the law counts: the day of the beginning is not counted. */
export const workingDaysTaken = (start: Date, end: Date): number =>
  Math.max(0, workingDaysBetween(vietnamDay(start), vietnamDay(end)));

/** The value that the share `p` (0 to 1) of the list does not exceed (nearest rank); null for an empty list. */
export function percentile(values: readonly number[], p: number): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((one, two) => one - two);
  return sorted[Math.max(0, Math.ceil(p * sorted.length) - 1)]!;
}
