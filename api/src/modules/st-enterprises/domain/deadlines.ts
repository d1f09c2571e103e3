import type { ClockKind } from '@caunoi/shared/st-enterprises/vocabulary';

/** What the clocks need to know of the Vietnamese calendar. Days are ISO days. */
export interface WorkingCalendar {
  /** The `count`-th working day after `day`. */
  addWorkingDays(day: string, count: number): string;
  /** `day` itself when it is a working day, else the next one. */
  workingDayFrom(day: string): string;
}

export interface ClockRule {
  readonly kind: ClockKind;
  readonly length: number;
  readonly unit: 'working_day' | 'day' | 'year';
  readonly basis: string;
  readonly vi: string;
  readonly en: string;
}

const decree = 'Nghị định 268/2025/NĐ-CP';

/** The periods of the procedure, as data: a new decree is a new line here, and clocks that run keep their own dates. */
export const clockRules: Readonly<Record<ClockKind, ClockRule>> = {
  completeness: {
    kind: 'completeness',
    length: 3,
    unit: 'working_day',
    basis: `${decree}, Điều 49`,
    vi: 'Kiểm tra hồ sơ',
    en: 'Completeness check',
  },
  decision: {
    kind: 'decision',
    length: 15,
    unit: 'day',
    basis: `${decree}, Điều 49`,
    vi: 'Quyết định cấp',
    en: 'Decision',
  },
  change_decision: {
    kind: 'change_decision',
    length: 10,
    unit: 'day',
    basis: `${decree}, Điều 50`,
    vi: 'Thay đổi, cấp lại',
    en: 'Change or re-issue',
  },
  notify_ministry: {
    kind: 'notify_ministry',
    length: 15,
    unit: 'day',
    basis: `${decree}, Điều 66 khoản 2`,
    vi: 'Thông báo cho Bộ KH&CN',
    en: 'Notify the ministry',
  },
  recheck: {
    kind: 'recheck',
    length: 3,
    unit: 'year',
    basis: `${decree}, Điều 51`,
    vi: 'Rà soát định kỳ',
    en: 'Periodic re-check',
  },
  publication: {
    kind: 'publication',
    length: 30,
    unit: 'day',
    basis: `${decree}, Điều 52-53`,
    vi: 'Công bố trên cổng thông tin',
    en: 'Publication on the portal',
  },
};

/**
 * The last day of a period that begins after `start`. A period in days or years that would end on a day off ends on the next
 * working day (Civil Code 2015, Art. 148.5), except a publication, which is a minimum and not a duty with a last day.
 */
export function dueOn(kind: ClockKind, start: string, calendar: WorkingCalendar): string {
  const { length, unit } = clockRules[kind];
  if (unit === 'working_day') return calendar.addWorkingDays(start, length);
  const end = unit === 'day' ? addDays(start, length) : addYears(start, length);
  return kind === 'publication' ? end : calendar.workingDayFrom(end);
}

export function addDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

/** The same day so many years on; 29 February becomes the 28th in a common year. */
export function addYears(day: string, count: number): string {
  const shifted = `${String(Number(day.slice(0, 4)) + count).padStart(4, '0')}${day.slice(4)}`;
  return new Date(`${shifted}T00:00:00Z`).toISOString().slice(0, 10) === shifted
    ? shifted
    : `${shifted.slice(0, 8)}28`;
}
