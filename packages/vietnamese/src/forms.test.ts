import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatDate, formatDateLong, formatDateTime, parseDateVi, vietnamDay } from './dates.js';
import { formatMoney, parseMoneyVnd } from './money.js';
import { formatNumber, formatPercent, parseNumberEn, parseNumberVi } from './numbers.js';

describe('numbers', () => {
  test.each([
    ['1.234.567,8', 1234567.8],
    ['1.234', 1234],
    ['1,234', 1.234],
    ['25,5%', 25.5],
    ['25 %', 25],
    ['1.5', 1.5],
    ['0.125', 0.125],
    ['1 234 567', 1234567],
    ['1\u00a0234,5', 1234.5],
    ['1,234,567', 1234567],
    ['1,234,567.8', 1234567.8],
    ['1,234.5', 1234.5],
    ['-3,5', -3.5],
    ['−3,5', -3.5],
    ['007', 7],
    ['0', 0],
    ['-0', 0],
  ])('parseNumberVi(%s) is %d', (text, expected) => {
    expect(parseNumberVi(text)).toBe(expected);
  });

  test.each([
    '',
    'abc',
    '1.2.3',
    '1,2,3',
    '12 34',
    '1..2',
    ',5',
    '5,',
    '1.23.456',
    '1.234,567.8',
    '1-2',
    '1e5',
    '--1',
  ])('parseNumberVi(%s) is not a number', (text) => {
    expect(parseNumberVi(text)).toBeNull();
  });

  test('parseNumberEn mirrors the marks', () => {
    expect(parseNumberEn('1,234')).toBe(1234);
    expect(parseNumberEn('1.234')).toBe(1.234);
    expect(parseNumberEn('1,234,567.8')).toBe(1234567.8);
  });

  test('formatNumber uses the marks of the language', () => {
    expect(formatNumber(1234567.8, 'vi')).toBe('1.234.567,8');
    expect(formatNumber(1234567.8, 'en')).toBe('1,234,567.8');
    expect(formatNumber(1234, 'vi')).toBe('1.234');
    expect(formatNumber(-0.0001, 'vi')).toBe('0');
    expect(formatNumber(2, 'vi', { minimumFractionDigits: 2 })).toBe('2,00');
    expect(formatPercent(25.5, 'vi')).toBe('25,5%');
    expect(formatPercent(25.55, 'en', { maximumFractionDigits: 2 })).toBe('25.55%');
  });

  test('what is written is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (thousandths) => {
        const n = thousandths / 1000;
        expect(parseNumberVi(formatNumber(n, 'vi')) === n).toBe(true);
        expect(parseNumberEn(formatNumber(n, 'en')) === n).toBe(true);
      }),
    );
  });
});

describe('money', () => {
  test.each([
    ['1,2 tỷ', 1_200_000_000],
    ['1,2 tỉ đồng', 1_200_000_000],
    ['1.2 tỷ', 1_200_000_000],
    ['350 triệu đồng', 350_000_000],
    ['350 TRIỆU', 350_000_000],
    ['500tr', 500_000_000],
    ['2tr5', 2_500_000],
    ['1 tỷ 200 triệu', 1_200_000_000],
    ['1 tỷ 2', 1_200_000_000],
    ['1 tỷ 200 triệu 500 nghìn đồng', 1_200_500_000],
    ['nửa tỷ', 500_000_000],
    ['5 nghìn tỷ', 5_000_000_000_000],
    ['80k', 80_000],
    ['80 ngàn', 80_000],
    ['25.000đ', 25_000],
    ['25.000 ₫', 25_000],
    ['25000 VNĐ', 25_000],
    ['1.200.000', 1_200_000],
    ['VND 1.2 billion', 1_200_000_000],
    ['VND 350 million', 350_000_000],
    ['0 đồng', 0],
    ['1.250 triệu', 1_250_000_000],
    ['1 tỷ đồng 200 triệu', null],
    ['1-2 tỷ', null],
    ['khoảng tỷ', null],
    ['200 triệu 1 tỷ', null],
    ['1,2 tỷ USD', null],
    ['-5 triệu', null],
    ['', null],
    ['đồng', null],
    ['9.999.999 nghìn tỷ', null],
  ])('parseMoneyVnd(%s) is %d', (text, expected) => {
    expect(parseMoneyVnd(text)).toBe(expected);
  });

  test.each([
    [1_200_000_000, '1,2 tỷ đồng', 'VND 1.2 billion'],
    [350_000_000, '350 triệu đồng', 'VND 350 million'],
    [25_000, '25.000 đồng', 'VND 25,000'],
    [0, '0 đồng', 'VND 0'],
    [999_999_999, '1 tỷ đồng', 'VND 1 billion'],
    [1_234_567_891, '1,23 tỷ đồng', 'VND 1.23 billion'],
    [1_500_000_000_000, '1.500 tỷ đồng', 'VND 1,500 billion'],
  ])('formatMoney(%d)', (amount, vi, en) => {
    expect(formatMoney(amount, 'vi')).toBe(vi);
    expect(formatMoney(amount, 'en')).toBe(en);
  });

  test('the exact form shows every đồng and is read back', () => {
    expect(formatMoney(1_234_567_891, 'vi', { exact: true })).toBe('1.234.567.891 đồng');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e15 }), (amount) => {
        expect(parseMoneyVnd(formatMoney(amount, 'vi', { exact: true }))).toBe(amount);
        expect(parseMoneyVnd(formatMoney(amount, 'en', { exact: true }))).toBe(amount);
      }),
    );
  });

  test('the short form is within half of its last decimal, in both languages alike', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1e6, max: 1e13 }), (amount) => {
        const back = parseMoneyVnd(formatMoney(amount, 'vi')) ?? -1;
        expect(Math.abs(back - amount)).toBeLessThanOrEqual(amount >= 999_995_000 ? 5e6 : 5e3);
        expect(parseMoneyVnd(formatMoney(amount, 'en'))).toBe(back);
      }),
    );
  });
});

describe('dates', () => {
  test.each([
    ['09/12/2026', '2026-12-09'],
    ['9-12-2026', '2026-12-09'],
    ['9.12.2026', '2026-12-09'],
    ['ngày 09 tháng 12 năm 2026', '2026-12-09'],
    ['Ngày 9 tháng 2 năm 2026', '2026-02-09'],
    ['ngày 05/3/2026', '2026-03-05'],
    ['2026-12-09', '2026-12-09'],
    ['29/02/2028', '2028-02-29'],
    ['29/02/2026', null],
    ['31/04/2026', null],
    ['12/13/2026', null],
    ['09/12-2026', null],
    ['tháng 12 năm 2026', null],
    ['', null],
  ])('parseDateVi(%s) is %s', (text, expected) => {
    expect(parseDateVi(text)).toBe(expected);
  });

  test('formats', () => {
    expect(formatDate('2026-12-09', 'vi')).toBe('09/12/2026');
    expect(formatDate('2026-12-09', 'en')).toBe('9 Dec 2026');
    expect(formatDateLong('2026-12-09')).toBe('ngày 09 tháng 12 năm 2026');
    expect(formatDateLong('2026-02-19')).toBe('ngày 19 tháng 02 năm 2026');
    expect(formatDateLong('2026-03-05')).toBe('ngày 05 tháng 3 năm 2026');
    expect(formatDateLong('2026-12-09', 'en')).toBe('9 December 2026');
  });

  test('an instant is shown in Vietnam time', () => {
    expect(formatDate('2026-12-09T18:00:00Z', 'vi')).toBe('10/12/2026');
    expect(formatDateTime('2026-12-09T18:05:00.000Z', 'vi')).toBe('01:05 10/12/2026');
    expect(formatDateTime('2026-12-09T01:05:00Z', 'en')).toBe('9 Dec 2026, 08:05');
    expect(vietnamDay(new Date('2026-12-31T17:00:00Z'))).toBe('2027-01-01');
  });

  test('refuses what is not a date', () => {
    expect(() => formatDate('2026-02-30', 'vi')).toThrow(RangeError);
    expect(() => formatDate('yesterday', 'vi')).toThrow(RangeError);
    expect(() => formatDateTime('x', 'vi')).toThrow(RangeError);
  });

  test('every day is read back from each written form', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10);
        expect(parseDateVi(formatDate(iso, 'vi'))).toBe(iso);
        expect(parseDateVi(formatDateLong(iso, 'vi'))).toBe(iso);
      }),
    );
  });
});
