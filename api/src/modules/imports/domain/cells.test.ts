import { describe, expect, test } from '@jest/globals';
import { CellProblem, readCell } from './cells.js';
import type { CellType, Column } from './columns.js';

const read = (type: CellType, value: unknown, more: Partial<Column> = {}): unknown =>
  readCell({ path: 'x', type, headings: [], ...more }, value);
const code = (value: unknown): unknown => (value instanceof CellProblem ? value.code : value);

describe('text cells', () => {
  test('are NFC, trimmed, and null when empty', () => {
    expect(read('text', '  Sa\u0323\u0302y che\u0300  ')).toBe('Sậy chè');
    expect(read('text', '   ')).toBeNull();
    expect(read('text', null)).toBeNull();
    expect(read('text', 'a\r\nb\rc')).toBe('a\nb\nc');
    expect(read('text', 12)).toBe('12');
  });

  test.each(['a\u0000b', 'a\ud800', '\ufffe'])('refuse what cannot be stored: %j', (value) => {
    expect(code(read('text', value))).toBe('bad_characters');
  });

  test('refuse lists and objects', () => {
    expect(code(read('text', ['a']))).toBe('wrong_type');
    expect(code(read('text', { a: 1 }))).toBe('wrong_type');
    expect(code(read('text', true))).toBe('wrong_type');
  });
});

describe('numbers and money', () => {
  test.each([
    ['1.200.000.000', 1_200_000_000],
    ['1,2 tỷ', 1_200_000_000],
    ['350 triệu đồng', 350_000_000],
    ['25.000đ', 25_000],
    [500_000_000, 500_000_000],
    ['', null],
  ])('money %j is %j', (value, expected) => {
    expect(read('money', value)).toBe(expected);
  });

  test.each(['một ít', '5 USD', '10-20', {}])('money refuses %j', (value) => {
    expect(code(read('money', value))).toBe('bad_money');
  });

  test('a whole number is whole', () => {
    expect(read('int', '1.978')).toBe(1978);
    expect(code(read('int', '6,5'))).toBe('bad_number');
    expect(code(read('int', 6.5))).toBe('bad_number');
    expect(code(read('int', 'TRL 6'))).toBe('bad_number');
    expect(read('number', '6,5')).toBe(6.5);
  });
});

describe('dates', () => {
  test.each([
    '2026-12-09',
    '09/12/2026',
    '9-12-2026',
    '2026-12-09T00:00:00+07:00',
    new Date('2026-12-09T00:00:00Z'),
  ])('%j is the ninth of December', (value) => {
    expect(read('date', value)).toBe('2026-12-09');
  });

  test.each(['2026-02-30', '31/11/2026', '12/2026', 'mai', 46000])('%j is no date', (value) => {
    expect(code(read('date', value))).toBe('bad_date');
  });

  test('an instant keeps its moment; a bare day begins in Vietnam', () => {
    expect(read('instant', '2026-12-09T10:00:00Z')).toBe('2026-12-09T10:00:00.000Z');
    expect(read('instant', '09/12/2026')).toBe('2026-12-08T17:00:00.000Z');
    expect(code(read('instant', '2026-13-09T10:00:00Z'))).toBe('bad_date');
  });
});

describe('lists and words', () => {
  test('a list is an array, its JSON, or text with semicolons; repeats and blanks fall away', () => {
    expect(read('textList', 'chè; sấy ;; chè')).toEqual(['chè', 'sấy']);
    expect(read('textList', '["a; b","c"]')).toEqual(['a; b', 'c']);
    expect(read('textList', [' a ', null, ''])).toEqual(['a']);
    expect(read('textList', null)).toEqual([]);
    expect(read('fieldCodes', '4.1, 4.2;2.10')).toEqual(['4.1', '4.2', '2.10']);
  });

  test('words of the closed lists are understood in Vietnamese', () => {
    expect(read('word', 'Hợp tác xã', { words: 'organisationKind' })).toBe('cooperative');
    expect(read('word', 'doanh nghiep', { words: 'organisationKind' })).toBe('enterprise');
    expect(read('word', 'Ẩn danh', { words: 'confidentiality' })).toBe('anonymous');
    expect(read('wordList', 'Dịch vụ; licence', { words: 'transferForm' })).toEqual(['service', 'licence']);
    expect(read('word', 'lạ', { words: 'offerKind' })).toBe('lạ');
  });

  test('yes and no', () => {
    expect([true, 'Có', 'x', '1', 'không', 0, ''].map((value) => read('bool', value))).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      null,
    ]);
    expect(code(read('bool', 'có lẽ'))).toBe('wrong_type');
  });
});

describe('what a spreadsheet takes away', () => {
  test('the leading zero of a division comes back', () => {
    expect(read('industryCode', 3)).toBe('03');
    expect(read('industryCode', '3')).toBe('03');
    expect(read('industryCode', '10')).toBe('10');
  });

  test('a tax code gets its leading zero back only where the check digit proves it', () => {
    expect(read('taxCode', 101_243_150)).toBe('0101243150');
    expect(read('taxCode', 101_243_151)).toBe('101243151');
    expect(read('taxCode', '101243150')).toBe('101243150');
  });
});
