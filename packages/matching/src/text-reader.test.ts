import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { analyse } from './analysis.js';
import { MarkRestorer } from './mark-restorer.js';
import { anyText } from './samples.test-support.js';
import { TextReader } from './text-reader.js';

const texts = new TextReader(
  new MarkRestorer([{ vi: ['máy sấy chè', 'nước thải chăn nuôi', 'cá tầm'], viLay: ['nước thải đục'] }]),
);
const read = (text: string): string =>
  texts
    .read(text)
    .tokens.map((t) => t.exact)
    .join(' ');

describe('reading a text as it was meant', () => {
  it('reads slips by their company', () => {
    expect(read('cần máy sấyy chè')).toBe('cần máy sấy chè');
    expect(read('nước thải chăm nuối')).toBe('nước thải chăn nuôi');
    expect(read('nưcớ thải chăn nuôi')).toBe('nước thải chăn nuôi');
    expect(read('can may say che')).toBe('cần máy sấy chè');
  });

  it('leaves names, codes, numbers and other languages as they are', () => {
    for (const text of ['hỏi ông Sảy về máy', 'máy MSX-200 của nhà', 'a dryer for tea leafs'])
      expect(read(text)).toBe(
        analyse(text)
          .tokens.map((t) => t.exact)
          .join(' '),
      );
  });

  it('keeps the place of every word', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const at = (tokens: readonly { start: number; end: number }[]) => tokens.map((t) => [t.start, t.end]);
        expect(at(texts.read(text).tokens)).toEqual(at(analyse(text).tokens));
      }),
    );
  });
});
