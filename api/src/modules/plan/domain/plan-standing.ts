import type { PlanProgressState } from '@caunoi/shared/plan/vocabulary';

/** How a provision of the plan stands on a day. `nothing_reported` is said as such, never taken for "not started". */
export type PlanStanding = 'nothing_reported' | 'late' | PlanProgressState;

/**
 * Late is what is past its last day and neither done nor stopped, whatever was reported of it. Without a last day nothing is
 * late.
 */
export function standingOf(
  reported: PlanProgressState | null,
  dueOn: string | null,
  today: string,
): PlanStanding {
  if (reported === 'done' || reported === 'stopped') return reported;
  if (dueOn !== null && dueOn < today) return 'late';
  return reported ?? 'nothing_reported';
}

/** The last day that the plan's words set: a month or a year ends on its last day; what recurs has none. */
export function lastDayOf(deadline: string | null): string | null {
  const year = /^(\d{4})$/.exec(deadline ?? '')?.[1];
  if (year) return `${year}-12-31`;
  const month = /^(\d{2})\/(\d{4})$/.exec(deadline ?? '');
  if (!month) return null;
  const end = new Date(Date.UTC(Number(month[2]), Number(month[1]), 0));
  return end.toISOString().slice(0, 10);
}
