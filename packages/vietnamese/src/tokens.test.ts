import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { vietnameseText } from './arbitraries.test-support.js';
import { nfc } from './normalize.js';
import { bigrams, tokenize } from './tokens.js';

const texts = (text: string): string[] => tokenize(text).map((t) => t.text);

describe('tokenize', () => {
  test.each([
    ['Công nghệ sấy lạnh', ['Công', 'nghệ', 'sấy', 'lạnh']],
    ['giá 1.234.567,8 đồng', ['giá', '1.234.567,8', 'đồng']],
    ['đạt 25,5%.', ['đạt', '25,5']],
    ['năm 2025. Sau đó', ['năm', '2025', 'Sau', 'đó']],
    ['từ 50kg đến 2,5 tấn', ['từ', '50', 'kg', 'đến', '2,5', 'tấn']],
    ['công suất 30m3/h', ['công', 'suất', '30', 'm3/h']],
    ['lưu lượng 30 m3/h, 5 mg/l', ['lưu', 'lượng', '30', 'm3/h', '5', 'mg/l']],
    ['Sở KH&CN và R&D', ['Sở', 'KH&CN', 'và', 'R&D']],
    ['theo KH-CN', ['theo', 'KH-CN']],
    ['QCVN 40:2025/BTNMT', ['QCVN', '40', '2025', 'BTNMT']],
    ['268/2025/NĐ-CP', ['268', '2025', 'NĐ-CP']],
    ['chuẩn IP-65, IP65', ['chuẩn', 'IP-65', 'IP65']],
    ['TiO2 TiO₂ H2SO4', ['TiO2', 'TiO₂', 'H2SO4']],
    ['khoa học-công nghệ', ['khoa', 'học', 'công', 'nghệ']],
    ['KHOA HỌC-CÔNG NGHỆ', ['KHOA', 'HỌC', 'CÔNG', 'NGHỆ']],
    ['và/hoặc', ['và', 'hoặc']],
    ['giai đoạn 2021-2025', ['giai', 'đoạn', '2021', '2025']],
    ['ngày 09/12/2026', ['ngày', '09', '12', '2026']],
    ['a@b.vn', ['a', 'b', 'vn']],
    ['', []],
    ['… — !', []],
  ])('%s', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  test('a token knows its folded and exact forms and whether it is marked', () => {
    expect(tokenize('HOÀ my')).toEqual([
      { text: 'HOÀ', fold: 'hoa', exact: 'hòa', start: 0, end: 3, marked: true, breakBefore: false },
      { text: 'my', fold: 'mi', exact: 'my', start: 4, end: 6, marked: false, breakBefore: false },
    ]);
  });

  test('offsets slice back to the token in the composed text, in order, for any text', () => {
    fc.assert(
      fc.property(fc.oneof(vietnameseText, fc.string({ unit: 'binary' }), fc.string()), (text) => {
        const source = nfc(text);
        let last = 0;
        for (const token of tokenize(text)) {
          expect(source.slice(token.start, token.end)).toBe(token.text);
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(token.end).toBeGreaterThan(token.start);
          last = token.end;
        }
        expect(tokenize(text.normalize('NFD'))).toEqual(tokenize(source));
      }),
      { numRuns: 2000 },
    );
  });

  test('no letter or digit is lost', () => {
    fc.assert(
      fc.property(fc.oneof(vietnameseText, fc.string()), (text) => {
        const letters = (s: string): string => s.replace(/[^\p{L}\p{N}]/gu, '');
        expect(letters(texts(text).join(''))).toBe(letters(nfc(text)));
      }),
    );
  });
});

describe('bigrams', () => {
  test('joins neighbours by their folded forms', () => {
    expect(bigrams(tokenize('Công nghệ sấy'))).toEqual([
      { key: 'cong_nghe', first: 0 },
      { key: 'nghe_say', first: 1 },
    ]);
  });

  test.each(['lúa, gạo', 'lúa. Gạo', 'lúa; gạo', 'lúa (gạo)', 'lúa\ngạo', 'lúa: gạo', 'lúa “gạo”'])(
    'never crosses the end of a clause: %s',
    (text) => {
      expect(bigrams(tokenize(text))).toEqual([]);
    },
  );

  test('a number with its unit is a pair', () => {
    expect(bigrams(tokenize('50kg'))).toEqual([{ key: '50_kg', first: 0 }]);
  });
});
