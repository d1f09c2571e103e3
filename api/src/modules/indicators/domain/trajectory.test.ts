import { describe, expect, test } from '@jest/globals';
import { forecast, paceNeeded, tripled } from './trajectory.js';

describe('the target', () => {
  test('both readings of "tăng 3 lần"', () => {
    expect(tripled(7, 'times_three')).toBe(21);
    expect(tripled(7, 'plus_300_percent')).toBe(28);
  });
  test('without a baseline there is no target, and no pace', () => {
    expect(tripled(null, 'times_three')).toBeNull();
    expect(paceNeeded(5, null, '2026-12-31', '2030-12-31')).toBeNull();
  });
  test('pace: what is left over the years that are left', () => {
    expect(paceNeeded(9, 21, '2026-12-31', '2030-12-31')).toBeCloseTo(3, 2);
    expect(paceNeeded(21, 21, '2026-12-31', '2030-12-31')).toBe(0);
    expect(paceNeeded(20, 21, '2030-12-31', '2030-12-31')).toBeNull();
  });
});

describe('the forecast', () => {
  const ends = (values: number[]) => values.map((value, i) => ({ day: `${2020 + i}-12-31`, value }));
  test('a straight history goes on straight, without width', () => {
    const found = forecast(ends([2, 4, 6, 8]), '2030-12-31')!;
    expect(found.value).toBeCloseTo(22, 1);
    expect(found.high - found.low).toBeLessThan(0.1);
  });
  test('a scattered history gets an interval around the line, never below 0', () => {
    const found = forecast(ends([8, 3, 6, 1]), '2030-12-31')!;
    expect(found.low).toBe(0);
    expect(found.high).toBeGreaterThan(found.value);
  });
  // Worked by hand: points (0,1) (1,2) (2,2), line 7/6 + x/2, s = sqrt(1/6), at x = 3 the margin is 3.078 s sqrt(1 + 1/3 + 2).
  test('the interval is the one of the textbook', () => {
    const found = forecast(
      [
        { day: '2021-01-01', value: 1 },
        { day: '2022-01-01', value: 2 },
        { day: '2023-01-01', value: 2 },
      ],
      '2024-01-01',
    )!;
    expect(found.value).toBeCloseTo(2.667, 2);
    expect(found.high - found.value).toBeCloseTo(3.078 * Math.sqrt(1 / 6) * Math.sqrt(1 + 1 / 3 + 2), 1);
  });
  test('two points say nothing', () => {
    expect(forecast(ends([1, 5]), '2030-12-31')).toBeNull();
  });
});
