import { describe, expect, it } from '@jest/globals';
import { passages, quotedIn } from './texts.js';

const quote = (field: string, text: string, start: number) => ({
  field,
  text,
  start,
  end: start + text.length,
  kind: 'EXACT' as const,
});
const texts = { title: 'Sấy chè mùa mưa', summary: 'Chè phơi gặp mưa thì mốc, cần sấy nhanh' };
const words = ({ text, marks }: { text: string; marks: { start: number; end: number }[] }): string[] =>
  marks.map(({ start, end }) => text.slice(start, end));

describe('the passages of a reason', () => {
  it('stand in the text of their field, whatever the api calls it', () => {
    expect(quotedIn(texts, 'summary', [quote('description', 'mưa', 13)])).toEqual([{ start: 13, end: 16 }]);
    expect(quotedIn(texts, 'title', [quote('description', 'mưa', 13)])).toEqual([]);
  });

  it('come with the one that quotes most first', () => {
    const found = passages(texts, [quote('title', 'Sấy', 0), quote('summary', 'phơi gặp mưa', 4)]);
    expect(found.map(words)).toEqual([['phơi gặp mưa'], ['Sấy']]);
  });

  it('show the quoted words alone where the text is not at hand', () => {
    const [found] = passages({}, [
      quote('keywords', 'sấy', 0),
      quote('keywords', 'chè', 9),
      quote('keywords', 'sấy', 0),
    ]);
    expect(found?.text).toBe('sấy, chè');
    expect(found && words(found)).toEqual(['sấy', 'chè']);
  });
});
