import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { YEARS } from './calendar-data.js';
import { dayNumber, isoDay } from './days.js';
import { solarOf } from './lunar.test-support.js';
import {
  addWorkingDays,
  confidenceOf,
  holidaysOf,
  isWorkingDay,
  workingDaysBetween,
} from './working-days.js';

const known = Object.keys(YEARS).map(Number);
const anyDay = fc.integer({ min: dayNumber('2024-01-01'), max: dayNumber('2031-06-30') }).map(isoDay);
const daysOff = (year: number, name: string): string[] =>
  holidaysOf(year)
    .filter((holiday) => holiday.name === name)
    .map(({ day }) => day);

describe('the Vietnamese working-day calendar', () => {
  it.each(known)('%i: the lunar table agrees with the astronomy', (year) => {
    expect(YEARS[year]!.tet).toBe(solarOf(1, 1, year));
    expect(YEARS[year]!.hungKings).toBe(solarOf(10, 3, year));
  });

  it('has the days off that were announced', () => {
    const off = (year: number, month: string): string[] =>
      holidaysOf(year)
        .map(({ day }) => day)
        .filter((day) => day.slice(5, 7) === month);
    expect(off(2024, '02')).toEqual([
      '2024-02-08',
      '2024-02-09',
      '2024-02-10',
      '2024-02-11',
      '2024-02-12',
      '2024-02-13',
      '2024-02-14',
    ]);
    expect(off(2024, '09')).toEqual(['2024-09-02', '2024-09-03']);
    expect(off(2025, '01')).toEqual([
      '2025-01-01',
      '2025-01-27',
      '2025-01-28',
      '2025-01-29',
      '2025-01-30',
      '2025-01-31',
    ]);
    expect(off(2026, '02')).toEqual(['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20']);
    expect(isWorkingDay('2024-04-29')).toBe(false);
    expect(isWorkingDay('2024-05-04')).toBe(true);
    expect(isWorkingDay('2025-05-02')).toBe(false);
    expect(isWorkingDay('2025-04-26')).toBe(true);
  });

  it('makes up for a holiday on a weekend on the next working day', () => {
    // Hùng Kings 2026 is a Sunday; 30 April 2028 too, followed by the holiday of 1 May.
    expect(daysOff(2026, 'compensation')).toContain('2026-04-27');
    expect(daysOff(2028, 'compensation')).toContain('2028-05-02');
  });

  it('has Culture Day since 2026 and not before', () => {
    expect(isWorkingDay('2025-11-24')).toBe(true);
    expect(isWorkingDay('2026-11-24')).toBe(false);
  });

  it.each(known)(
    '%i: every holiday on a weekend has its day in lieu, and five days of Tết are free',
    (year) => {
      const weekend = holidaysOf(year).filter(
        ({ day, name }) => name !== 'compensation' && [0, 6].includes(new Date(day).getUTCDay()),
      );
      expect(daysOff(year, 'compensation')).toHaveLength(weekend.length);
      expect(daysOff(year, 'tet')).toHaveLength(5);
      expect(daysOff(year, 'national')).toHaveLength(2);
    },
  );

  it('counts the two days of a request over a weekend and over Tết', () => {
    expect(addWorkingDays('2026-11-20', 2)).toBe('2026-11-25');
    expect(addWorkingDays('2026-02-13', 2)).toBe('2026-02-24');
    expect(workingDaysBetween('2026-02-13', '2026-02-24')).toBe(2);
  });

  it('adding and counting are each other’s inverse, and a day reached is a working day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 60 }), (day, count) => {
        const reached = addWorkingDays(day, count);
        expect(workingDaysBetween(day, reached)).toBe(count);
        if (count > 0) expect(isWorkingDay(reached)).toBe(true);
      }),
    );
  });

  it('counts add up', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (a, b, c) => {
        expect(workingDaysBetween(a, b) + workingDaysBetween(b, c)).toBe(workingDaysBetween(a, c));
      }),
      { numRuns: 50 },
    );
  });

  it('refuses what it does not know', () => {
    expect(() => isWorkingDay('2032-01-02')).toThrow(RangeError);
    expect(() => isWorkingDay('2026-02-30')).toThrow(RangeError);
    expect(() => addWorkingDays('2031-12-30', 10)).toThrow(RangeError);
    expect(() => addWorkingDays('2026-01-05', -1)).toThrow(RangeError);
    expect(() => addWorkingDays('2026-01-05', 1.5)).toThrow(RangeError);
    expect(() => confidenceOf(2040)).toThrow(RangeError);
    expect(confidenceOf(2025)).toBe('high');
    expect(confidenceOf(2030)).toBe('low');
  });
});
