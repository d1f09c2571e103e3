import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { analyse } from './analysis.js';
import { MarkRestorer } from './mark-restorer.js';
import { anyText } from './samples.test-support.js';

const marks = new MarkRestorer([
  { vi: ['máy sấy chè', 'nước thải', 'sấy bơm nhiệt', 'cá tầm'], viLay: ['mây mù che nắng'] },
  { vi: ['mây tre đan'] },
]);

describe('putting marks back', () => {
  it('spells a word by its company', () => {
    expect(marks.restore('can may say che')).toBe('cần máy sấy chè');
    expect(marks.restore('may tre dan')).toBe('mây tre đan');
    expect(marks.restore('hom qua troi mua to, hom nay troi nang')).toBe(
      'hôm qua trời mưa to, hôm nay trời nắng',
    );
  });

  it('leaves alone what is marked, English or a number', () => {
    for (const text of ['máy say che', 'A dryer for the tea of our village', '12.500', '', ' ?!'])
      expect(marks.restore(text)).toBe(text);
  });

  it('keeps every offset and the folded reading of every word', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const bare = text
          .normalize('NFD')
          .replace(/[\u0300-\u036f]/g, '')
          .replace(/đ/g, 'd')
          .normalize('NFC');
        const restored = marks.restore(bare);
        expect(restored).toHaveLength(bare.length);
        const shape = (s: string) => analyse(s).words.map((w) => [w.f, w.start, w.end]);
        expect(shape(restored)).toEqual(shape(bare));
      }),
    );
  });

  it('gives chances that sum to one, likeliest first', () => {
    const { words, pairs } = analyse('may say che nuoc thai');
    for (const forms of marks.readings(words, pairs)) {
      expect(forms.reduce((sum, f) => sum + f.chance, 0)).toBeCloseTo(1, 9);
      expect([...forms].sort((a, b) => b.chance - a.chance)).toEqual(forms);
    }
  });
});
