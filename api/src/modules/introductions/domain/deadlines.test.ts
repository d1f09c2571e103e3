import { describe, expect, it } from '@jest/globals';
import {
  endOfVietnamDay,
  needDueOn,
  percentile,
  runsOutAt,
  workingDaysLeft,
  workingDaysTaken,
} from './deadlines.js';

describe('the clocks of introductions and answers', () => {
  it('five working days pass over Tết and its days in lieu', () => {
    // Friday 13 February 2026; Tết is 16 to 20 February.
    expect(needDueOn(new Date('2026-02-13T03:00:00Z'))).toBe('2026-02-27');
    // An ordinary week: Monday to the next Monday.
    expect(needDueOn(new Date('2026-03-02T03:00:00Z'))).toBe('2026-03-09');
    // 30 April and 1 May 2026 are free; Hùng Kings' day is a Sunday, made up for on Monday 27 April.
    expect(needDueOn(new Date('2026-04-24T03:00:00Z'))).toBe('2026-05-06');
  });

  it('the day is Vietnam’s: an evening of UTC is the next morning there', () => {
    expect(needDueOn(new Date('2026-03-01T18:00:00Z'))).toBe('2026-03-09');
    expect(endOfVietnamDay('2026-03-09').toISOString()).toBe('2026-03-09T16:59:59.999Z');
  });

  it('a swapped Saturday is worked', () => {
    // Monday 31 August 2026 is free for Saturday 22 August.
    expect(needDueOn(new Date('2026-08-21T03:00:00Z'))).toBe('2026-08-27');
  });

  it('counts what is left and what was taken in working days', () => {
    expect(workingDaysLeft('2026-02-27', new Date('2026-02-23T03:00:00Z'))).toBe(4);
    expect(workingDaysLeft('2026-02-13', new Date('2026-02-23T03:00:00Z'))).toBe(-1);
    expect(workingDaysTaken(new Date('2026-02-13T03:00:00Z'), new Date('2026-02-24T03:00:00Z'))).toBe(2);
  });

  it('a clock runs where somebody has to do something, and nowhere else', () => {
    const now = new Date('2026-03-02T03:00:00Z');
    expect(runsOutAt('screening_demand', now)).toEqual(endOfVietnamDay('2026-03-09'));
    expect(runsOutAt('awaiting_supply', now)).toEqual(endOfVietnamDay('2026-03-16'));
    expect(runsOutAt('introduced', now)).toBeNull();
  });

  it('median and p90 are values that occurred', () => {
    expect(percentile([], 0.5)).toBeNull();
    expect(percentile([5, 1, 3, 2, 4, 9, 7, 6, 8, 10], 0.5)).toBe(5);
    expect(percentile([5, 1, 3, 2, 4, 9, 7, 6, 8, 10], 0.9)).toBe(9);
    expect(percentile([4], 0.9)).toBe(4);
  });
});
