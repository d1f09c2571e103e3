import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { collapse, exactForm, fold, hasDiacritics } from './fold.js';
import { vietnameseText } from './arbitraries.test-support.js';

describe('fold', () => {
  test.each([
    ['Đổi mới sáng tạo', 'doi moi sang tao'],
    ['đường', 'duong'],
    ['KHOA HỌC VÀ CÔNG NGHỆ', 'khoa hoc va cong nghe'],
    ['Thuỷ sản', 'thuy san'],
    ['quả quýt', 'qua quyt'],
    ['TiO₂, m³/h, 5 m²', 'tio2, m3/h, 5 m2'],
    ['Ủy ban', 'uy ban'],
    ['KH&CN', 'kh&cn'],
  ])('%s', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  test.each([
    ['hoà', 'hòa'],
    ['thuỷ', 'thủy'],
    ['uý', 'úy'],
    ['công lý', 'công lí'],
    ['kỹ thuật', 'kĩ thuật'],
    ['tỷ đồng', 'tỉ đồng'],
    ['Mỹ', 'Mĩ'],
    ['sỹ', 'sĩ'],
    ['Vỹ Dạ', 'Vĩ Dạ'],
    ['quý', 'quí'],
    ['hy vọng', 'hi vọng'],
  ])('%s and %s are one word', (a, b) => {
    expect(fold(a)).toBe(fold(b));
  });

  test.each([
    ['thủy', 'thui'],
    ['tay', 'tai'],
    ['uy', 'ui'],
    ['đầu tư', 'đầu từng'],
    ['fly', 'fli'],
    ['system', 'sistem'],
  ])('%s and %s stay two words', (a, b) => {
    expect(fold(a)).not.toBe(fold(b));
  });

  test('letters beyond Vietnamese survive', () => {
    expect(fold('Müller naïve 河口 Ω Привет')).toBe('muller naive 河口 ω привет');
  });

  test('is idempotent and blind to the composition of its input, for any text', () => {
    fc.assert(
      fc.property(fc.oneof(vietnameseText, fc.string({ unit: 'binary' })), (text) => {
        const folded = fold(text);
        expect(fold(folded)).toBe(folded);
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
      { numRuns: 2000 },
    );
  });

  test('folding a text is folding its words', () => {
    fc.assert(
      fc.property(vietnameseText, (text) => {
        expect(fold(text)).toBe(text.split(' ').map(fold).join(' '));
      }),
    );
  });

  test('leaves no Vietnamese diacritic', () => {
    fc.assert(fc.property(vietnameseText, (text) => expect(hasDiacritics(fold(text))).toBe(false)));
  });
});

describe('exactForm', () => {
  test.each([
    ['hoà', 'hòa'],
    ['HOÀ BÌNH', 'hòa bình'],
    ['thuý', 'thúy'],
    ['khoẻ', 'khỏe'],
    ['hoàn', 'hoàn'],
    ['hòan', 'hoàn'],
    ['ngòai', 'ngoài'],
    ['qúy', 'quý'],
    ['quà', 'quà'],
    ['gía', 'giá'],
    ['gì', 'gì'],
    ['gìn giữ', 'gìn giữ'],
    ['tiếng', 'tiếng'],
    ['tíêng', 'tiếng'],
    ['chuyển', 'chuyển'],
    ['khuỷu', 'khuỷu'],
    ['mùa', 'mùa'],
    ['nghĩa', 'nghĩa'],
    ['người', 'người'],
    ['đường', 'đường'],
    ['thuở', 'thuở'],
    ['xoáy', 'xoáy'],
    ['giường', 'giường'],
    ['giếng', 'giếng'],
    ['café', 'café'],
  ])('%s is written %s', (text, expected) => {
    expect(exactForm(text)).toBe(expected);
  });

  test('keeps words apart that only diacritics tell apart', () => {
    expect(new Set(['cá', 'cà', 'ca', 'cả', 'cạ'].map(exactForm)).size).toBe(5);
    expect(exactForm('lý')).not.toBe(exactForm('lí'));
  });

  test('is idempotent, composition-blind and folds to the same key as its source', () => {
    fc.assert(
      fc.property(fc.oneof(vietnameseText, fc.string({ unit: 'binary' })), (text) => {
        const exact = exactForm(text);
        expect(exactForm(exact)).toBe(exact);
        expect(exactForm(text.normalize('NFD'))).toBe(exact);
        expect(fold(exact)).toBe(fold(text));
      }),
      { numRuns: 2000 },
    );
  });
});

test.each([
  ['đ', true],
  ['ca\u0301', true],
  ['Ư', true],
  ['abc XYZ 123', false],
  ['über', false],
  ['', false],
])('hasDiacritics(%s) is %s', (text, expected) => {
  expect(hasDiacritics(text)).toBe(expected);
});

test('collapse makes every kind of white space one space', () => {
  expect(collapse('  Lào\u00a0 Cai\n\tSa Pa ')).toBe('Lào Cai Sa Pa');
});
