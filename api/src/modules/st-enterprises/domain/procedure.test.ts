import { describe, expect, test } from '@jest/globals';
import { dueOn } from './deadlines.js';
import { after, basisOn, clockOf, nextNumber } from './procedure.js';
import { recordPlace } from './resolve-place.js';
import { officeCalendar } from './office-calendar.js';

describe('clocks', () => {
  test.each([
    ['completeness over a weekend', 'completeness', '2026-11-13', '2026-11-18'],
    ['completeness over Tết', 'completeness', '2026-02-13', '2026-02-25'],
    ['completeness over a day in lieu', 'completeness', '2026-04-24', '2026-05-04'],
    ['completeness in a year without a calendar', 'completeness', '2019-06-07', '2019-06-12'],
    ['completeness over the first of May', 'completeness', '2026-04-29', '2026-05-06'],
    ['decision: calendar days', 'decision', '2026-11-23', '2026-12-08'],
    ['decision ending on a Sunday goes to Monday', 'decision', '2026-11-28', '2026-12-14'],
    ['change', 'change_decision', '2026-11-23', '2026-12-03'],
    ['ministry', 'notify_ministry', '2026-11-23', '2026-12-08'],
    ['re-check after three years', 'recheck', '2026-11-23', '2029-11-23'],
    ['re-check from a leap day, on a working day', 'recheck', '2028-02-29', '2031-02-28'],
    ['a publication is a minimum and may end on a day off', 'publication', '2026-11-06', '2026-12-06'],
  ] as const)('%s', (_, kind, start, expected) => {
    expect(dueOn(kind, start, officeCalendar)).toBe(expected);
  });
});

test('an application goes forward only', () => {
  expect(after('check_complete', 'submitted')).toBe('valid');
  expect(after('check_return', 'submitted')).toBe('returned');
  expect(after('grant', 'submitted')).toBeUndefined();
  expect(after('refuse', 'granted')).toBeUndefined();
  expect(clockOf('issue', 'valid')).toBe('decision');
  expect(clockOf('change', 'valid')).toBe('change_decision');
  expect(clockOf('issue', 'returned')).toBeUndefined();
});

test('the decree in force on the day of granting', () => {
  expect(['2019-03-19', '2019-03-20', '2025-10-13', '2025-10-14'].map(basisOn)).toEqual([
    'd80_2007',
    'd13_2019',
    'd13_2019',
    'd268_2025',
  ]);
});

test('the next number of the series', () => {
  expect(nextNumber([])).toBe('01/DNKHCN');
  expect(nextNumber(['09/DNKHCN', '02/DNKHCN', 'khác'])).toBe('10/DNKHCN');
});

describe('places as they are recorded', () => {
  test.each([
    ['Lào Cai', 'phường Sa Pa', '2026-11-23', 'VN-W03006@2025-07', 'Lào Cai'],
    ['Tỉnh Lào Cai', 'không rõ', '2026-11-23', 'VN-P15@2025-07', 'Tỉnh Lào Cai'],
    ['Yên Bái', null, '2024-01-01', 'VN-P15@2004', 'Yên Bái'],
    ['Lào Cai', null, '2024-01-01', 'VN-P10@2004', 'Lào Cai'],
    ['Hà Nội', 'phường Cầu Giấy', '2026-11-23', null, 'Hà Nội'],
    [null, null, '2026-11-23', null, null],
  ])('%s, %s on %s', (province, commune, day, unitId, kept) => {
    expect(recordPlace(province, commune, day)).toEqual({ unitId, province: kept });
  });
});
