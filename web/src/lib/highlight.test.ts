import { describe, expect, it } from '@jest/globals';
import { excerpt, marksOf, mergeMarks, splitMarks } from './highlight.js';

const joined = (pieces: readonly { text: string }[]): string => pieces.map((p) => p.text).join('');
const marked = (pieces: readonly { text: string; marked: boolean }[]): string[] =>
  pieces.filter((p) => p.marked).map((p) => p.text);

describe('mergeMarks', () => {
  it('sorts, joins overlaps and touching marks, cuts what lies outside', () => {
    const marks = [
      { start: 8, end: 99 },
      { start: 2, end: 4 },
      { start: 4, end: 5 },
      { start: 7, end: 7 },
      { start: -3, end: 1 },
    ];
    expect(mergeMarks(10, marks)).toEqual([
      { start: 0, end: 1 },
      { start: 2, end: 5 },
      { start: 8, end: 10 },
    ]);
  });
});

describe('splitMarks', () => {
  it('gives the text back when joined and marks the right words', () => {
    const text = 'máy sấy chè bằng bơm nhiệt';
    const pieces = splitMarks(text, [
      { start: 4, end: 11 },
      { start: 17, end: 26 },
    ]);
    expect(joined(pieces)).toBe(text);
    expect(marked(pieces)).toEqual(['sấy chè', 'bơm nhiệt']);
  });

  it('leaves a text without marks whole', () => {
    expect(splitMarks('chè', [])).toEqual([{ text: 'chè', marked: false }]);
    expect(splitMarks('', [])).toEqual([]);
  });
});

describe('marksOf', () => {
  const text = 'Phơi chè gặp mưa, chè mốc';

  it('uses the offset when it points at the word', () => {
    expect(marksOf(text, 'title', [{ field: 'title', text: 'chè', start: 18, end: 21 }])).toEqual([
      { start: 18, end: 21 },
    ]);
  });

  it('looks for the word when the text has changed, and never marks another one', () => {
    expect(marksOf(text, 'title', [{ field: 'title', text: 'Mưa', start: 0, end: 3 }])).toEqual([
      { start: 13, end: 16 },
    ]);
    expect(marksOf(text, 'title', [{ field: 'title', text: 'sấy', start: 0, end: 3 }])).toEqual([]);
  });

  it('keeps to its field', () => {
    expect(marksOf(text, 'title', [{ field: 'summary', text: 'chè', start: 5, end: 8 }])).toEqual([]);
  });
});

describe('excerpt', () => {
  const long =
    `${'một hai ba bốn năm '.repeat(20)}cần máy sấy chè nhanh ${'sáu bảy tám chín '.repeat(20)}`.trim();
  const at = long.indexOf('sấy chè');

  it('keeps the marked words, cuts between words and says that it cut', () => {
    const pieces = excerpt(long, [{ start: at, end: at + 7 }], 80);
    expect(marked(pieces)).toEqual(['sấy chè']);
    const shown = joined(pieces);
    expect(shown.length).toBeLessThanOrEqual(90);
    expect(shown.startsWith('… ')).toBe(true);
    expect(shown.endsWith(' …')).toBe(true);
    const words = new Set(long.split(' '));
    for (const word of shown.split(' ')) expect(word === '…' || words.has(word)).toBe(true);
  });

  it('shows a short text whole', () => {
    expect(joined(excerpt('sấy chè', [{ start: 0, end: 3 }], 80))).toBe('sấy chè');
  });

  it('shows the beginning where nothing is marked', () => {
    expect(joined(excerpt(long, [], 40)).startsWith('một hai')).toBe(true);
  });

  it('never loses a mark that stands at the edge of the window', () => {
    for (let start = 0; start < long.length - 4; start += 7) {
      const pieces = excerpt(long, [{ start, end: start + 4 }], 60);
      expect(marked(pieces).join('')).toBe(long.slice(start, start + 4));
    }
  });

  it('shows a mark whole where the window begins inside it', () => {
    const marks = [
      { start: 100, end: 140 },
      { start: 150, end: 190 },
      { start: 192, end: 226 },
    ];
    expect(marked(excerpt(long, marks, 110))).toEqual(marks.map((m) => long.slice(m.start, m.end)));
  });
});
