import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fold } from '@caunoi/vietnamese/fold';
import { marksIn, searchedWords, snippetOf } from './highlight.js';

const marked = (text: string, search: string, read: readonly string[] = []): string[] =>
  marksIn(text, searchedWords(search, read)).map(({ start, end }) => text.slice(start, end));

describe('marks', () => {
  it('stand on the words as they are written, neighbours together', () => {
    expect(marked('Máy sấy chè bằng bơm nhiệt', 'may say che ')).toEqual(['Máy sấy chè']);
    expect(marked('Sấy và sao chè', 'sấy chè ')).toEqual(['Sấy', 'chè']);
  });
  it('take the last word for the beginning of others, unless it was ended', () => {
    expect(marked('Chưng cất', 'chu')).toEqual(['Chưng']);
    expect(marked('Chưng cất', 'chu ')).toEqual([]);
    expect(marked('Chưng cất', 'c')).toEqual([]);
  });
  it('stand on what was read instead, and never on what was excluded', () => {
    expect(marked('Máy sấy', 'máy sayy ', ['say'])).toEqual(['Máy sấy']);
    expect(marked('Nước thải mỏ', 'nước -mỏ')).toEqual(['Nước']);
    expect(marked('Nước thải mỏ', '"nước thải"')).toEqual(['Nước thải']);
  });
  it('count UTF-16 units of the NFC text', () => {
    const { text, marks } = snippetOf('🌿🌿 Quế và chè'.normalize('NFD'), searchedWords('chè', []));
    expect(text).toBe('🌿🌿 Quế và chè');
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['chè']);
  });
  it('lie inside the text, in order, apart, and each on a searched word', () => {
    const word = fc.constantFrom('máy', 'Sấy', 'CHÈ', 'đường', 'ẩm,', '"lò', 'x-1', '🍵', 'nước\n', 'TiO2');
    const sentence = fc.array(word, { maxLength: 120 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(
        sentence,
        fc.array(fc.constantFrom('may', 'sấy', 'che', 'duong', 'am'), { minLength: 1, maxLength: 4 }),
        (source, asked) => {
          const { text, marks } = snippetOf(source, searchedWords(`${asked.join(' ')} `, []));
          let last = 0;
          for (const { start, end } of marks) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
            for (const piece of text.slice(start, end).split(/[^\p{L}\p{N}]+/u))
              expect(asked.map(fold)).toContain(fold(piece));
          }
          expect(last).toBeLessThanOrEqual(text.length);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('a snippet', () => {
  const filler = 'chữ không liên quan '.repeat(40);
  it('shows where most of the searched words stand', () => {
    const { text, marks } = snippetOf(
      `${filler}chè. ${filler}máy sấy chè shan. ${filler}`,
      searchedWords('máy sấy chè ', []),
    );
    expect(text).toContain('máy sấy chè shan');
    expect(text.startsWith('… ') && text.endsWith(' …')).toBe(true);
    expect(text.length).toBeLessThan(240);
    expect(marks.length).toBeGreaterThan(0);
  });
  it('is the beginning when nothing stands in the text, and all of a short text', () => {
    expect(snippetOf(filler, searchedWords('xyz ', [])).text.startsWith('chữ không')).toBe(true);
    expect(snippetOf('Ngắn', searchedWords('xyz', []))).toEqual({ text: 'Ngắn', marks: [] });
    expect(snippetOf('', searchedWords('', []))).toEqual({ text: '', marks: [] });
  });
});
