import { expect, test } from '@jest/globals';
import { canonicalJson, contentHash } from './content-hash.js';
import { guessLanguage } from './guess-language.js';
import { csvLine, reportLine, shownValue } from './problem.js';
import { SeenRows } from './seen-rows.js';

test('a report line says why in both languages, each with its own words', () => {
  const params = { reason: 'sai chữ số kiểm tra / wrong check digit' };
  expect(reportLine({ row: 7, column: 'Mã số thuế', code: 'bad_tax_code', params, value: '123' })).toEqual({
    row: 7,
    column: 'Mã số thuế',
    vi: 'Mã số thuế không đúng (sai chữ số kiểm tra).',
    en: 'The tax code is not right (wrong check digit).',
    value: '123',
  });
});

test('a value of the sender is shown as sent, slashes included', () => {
  const line = reportLine({
    row: 1,
    column: 'a',
    code: 'not_in_list',
    params: { value: 'x / y' },
    value: 'x / y',
  });
  expect(line.vi).toBe('Không có trong danh mục: x / y.');
});

test.each(['=1+1', '+1', '-1', '@a', '\ta', '\0a'])('no cell of a report is a formula: %j', (value) => {
  expect(csvLine([1, value])).toMatch(/^1,"?'/);
});

test('cells with marks are quoted', () => {
  expect(csvLine(['a,b', 'c"d', 'e\nf', null, 'g'])).toBe('"a,b","c""d","e\nf",,g\r\n');
});

test('a wrong value is shown short and without control characters', () => {
  expect(shownValue('a\u0000\nb')).toBe('a\ufffd\ufffdb');
  expect(shownValue({ a: 1 })).toBe('{"a":1}');
  expect(shownValue('x'.repeat(1_000))).toHaveLength(200);
  expect(shownValue(undefined)).toBeNull();
});

test('content is the same whatever the order of its keys, and differs when anything in it differs', () => {
  expect(canonicalJson({ b: [1, { d: null, c: 'x' }], a: undefined })).toBe('{"b":[1,{"c":"x","d":null}]}');
  expect(contentHash({ a: 1, b: 2 })).toBe(contentHash({ b: 2, a: 1 }));
  expect(contentHash({ a: ['x', 'y'] })).not.toBe(contentHash({ a: ['y', 'x'] }));
});

test('the later of two rows with one id or one tax code is the wrong one', () => {
  const seen = new SeenRows();
  expect(seen.note(2, 'a', '1')).toEqual([]);
  expect(seen.note(3, 'a', '2')).toEqual([{ path: 'id', code: 'duplicate', params: { row: 2 } }]);
  expect(seen.note(4, 'b', '1')).toEqual([{ path: 'taxCode', code: 'duplicate', params: { row: 2 } }]);
  expect(seen.note(5, null, null)).toEqual([]);
});

test('a text without a language is Vietnamese unless it reads as English', () => {
  expect(guessLanguage('Máy sấy chè')).toBe('vi');
  expect(guessLanguage('may say che bom nhiet')).toBe('vi');
  expect(guessLanguage('A dryer for tea that runs on the heat of the air')).toBe('en');
});
