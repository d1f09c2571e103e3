/** How far the days of a year were compared with the official announcement. */
export type CalendarConfidence =
  /** Announced and compared. */
  | 'high'
  /** Announced in the press; the texts themselves were not compared, or a law is still to follow. */
  | 'medium'
  /** Not announced yet: worked out from the Labour Code and the lunar calendar. */
  | 'low';

/** A working day off that is worked on another day (state offices; enterprises are only encouraged to follow). */
export interface Swap {
  readonly off: string;
  readonly work: string;
}

export interface YearData {
  /** First day of the lunar year, Vietnamese calendar (UTC+7). */
  readonly tet: string;
  /** Tenth day of the third lunar month. */
  readonly hungKings: string;
  /** How many of the five days of Tết come before the first day of the year. */
  readonly tetDaysBefore: 1 | 2;
  /** The day that is free beside 2 September; left out where it is not announced. */
  readonly besideNationalDay?: string;
  readonly swaps: readonly Swap[];
  readonly confidence: CalendarConfidence;
}

/**
 * What differs from year to year. Lunar dates were computed for UTC+7 (the test computes them again): they differ from the
 * Chinese calendar's in some years, Tết of 2030 among them. Which five days of Tết are free, and which days are swapped, the
 * Government announces each autumn for the year after: a year moves up in confidence when it has been announced.
 */
export const YEARS: Readonly<Record<number, YearData>> = {
  2024: {
    tet: '2024-02-10',
    hungKings: '2024-04-18',
    tetDaysBefore: 2,
    besideNationalDay: '2024-09-03',
    swaps: [{ off: '2024-04-29', work: '2024-05-04' }],
    confidence: 'high',
  },
  2025: {
    tet: '2025-01-29',
    hungKings: '2025-04-07',
    tetDaysBefore: 2,
    besideNationalDay: '2025-09-01',
    swaps: [{ off: '2025-05-02', work: '2025-04-26' }],
    confidence: 'high',
  },
  2026: {
    tet: '2026-02-17',
    hungKings: '2026-04-26',
    tetDaysBefore: 1,
    besideNationalDay: '2026-09-01',
    swaps: [
      { off: '2026-01-02', work: '2026-01-10' },
      { off: '2026-08-31', work: '2026-08-22' },
    ],
    confidence: 'medium',
  },
  2027: { tet: '2027-02-06', hungKings: '2027-04-16', tetDaysBefore: 1, swaps: [], confidence: 'low' },
  2028: { tet: '2028-01-26', hungKings: '2028-04-04', tetDaysBefore: 1, swaps: [], confidence: 'low' },
  2029: { tet: '2029-02-13', hungKings: '2029-04-23', tetDaysBefore: 1, swaps: [], confidence: 'low' },
  2030: { tet: '2030-02-02', hungKings: '2030-04-12', tetDaysBefore: 1, swaps: [], confidence: 'low' },
  2031: { tet: '2031-01-23', hungKings: '2031-04-01', tetDaysBefore: 1, swaps: [], confidence: 'low' },
};

/** 24 November is free since this year (Resolution 80-NQ/TW of 7 January 2026; the Labour Code is to follow). */
export const CULTURE_DAY_SINCE = 2026;
