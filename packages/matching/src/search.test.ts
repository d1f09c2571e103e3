import { describe, expect, it } from '@jest/globals';
import { LexicalIndex } from './lexical-index.js';
import { parseSearch, search } from './search.js';

const index = new LexicalIndex();
const titles: readonly [string, string, string[]][] = [
  ['a', 'Máy sấy chè bằng bơm nhiệt', ['2.3']],
  ['b', 'Máy sấy thóc vỉ ngang', ['2.3', '4.1']],
  ['c', 'Xử lý nước thải chăn nuôi', ['2.7']],
  ['d', 'Trạm xử lý nước sinh hoạt', ['2.7']],
  ['e', 'Tea dryers for small farms', ['2.3']],
];
titles.forEach(([id, title, field], i) =>
  index.upsert({
    id,
    group: 'offer',
    fields: { title },
    facets: { field, trl: i + 5, lang: id === 'e' ? 'en' : 'vi' },
  }),
);
const ids = (input: string, options = {}): string[] => search(index, input, options).hits.map((h) => h.id);

describe('search', () => {
  it('takes phrases, exclusions and the open last word apart', () => {
    const parsed = parseSearch('máy "nước thải" -thóc -"bơm nhiệt" sấ');
    expect({ ...parsed, text: parsed.text.replace(/\s+/g, ' ') }).toEqual({
      text: 'máy sấ',
      phrases: ['nước thải'],
      excluded: ['bơm nhiệt', 'thóc'],
      prefix: true,
    });
    expect(parseSearch('máy sấy ').prefix).toBe(false);
    expect(parseSearch('tự-động').excluded).toEqual([]);
  });

  it('finds without diacritics, by prefix and with one slip', () => {
    expect(ids('may say che')[0]).toBe('a');
    expect(ids('nước th')[0]).toBe('c');
    expect(ids('may sayy thoc ')[0]).toBe('b');
    expect(search(index, 'may sayy thoc ').corrected).toEqual([{ typed: 'sayy', read: 'say' }]);
    expect(search(index, 'sayy ', { asTyped: true }).total).toBe(0);
  });

  it('needs a phrase word by word and leaves excluded words out', () => {
    expect(ids('"nước thải"')).toEqual(['c']);
    expect(ids('"thải nước"')).toEqual([]);
    expect(ids('"xử lý nước" ').sort()).toEqual(['c', 'd']);
    expect(ids('máy sấy -thóc ')).not.toContain('b');
    expect(ids('máy sấy -"bơm nhiệt" ')).not.toContain('a');
  });

  it('filters and counts facets over all hits', () => {
    const result = search(index, 'máy sấy ', { facets: ['field', 'lang'], limit: 1 });
    expect(result.hits).toHaveLength(1);
    expect(result.facets).toEqual({ field: { '2.3': 2, '4.1': 1 }, lang: { vi: 2 } });
    expect(
      ids('', { filter: { and: [{ facet: 'field', in: ['2.7'] }, { not: { facet: 'trl', from: 8 } }] } }),
    ).toEqual(['c']);
    expect(
      ids('', {
        filter: {
          or: [
            { facet: 'lang', in: ['en'] },
            { facet: 'none', exists: true },
          ],
        },
      }),
    ).toEqual(['e']);
  });

  it('answers an empty search with everything and punctuation with nothing', () => {
    expect(ids('  ')).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(ids('?!.,')).toEqual([]);
    expect(ids('-thóc')).toEqual(['a', 'c', 'd', 'e']);
  });

  it('uses other names of the search', () => {
    expect(ids('dryer ', { synonyms: () => ['máy sấy'] })).toEqual(expect.arrayContaining(['a', 'b', 'e']));
    expect(ids('dryer ', { synonyms: () => ['máy sấy'] })[0]).toBe('e');
  });

  it('pages without overlap', () => {
    const all = ids('máy nước tea ', { limit: 10 });
    expect([...ids('máy nước tea ', { limit: 2 }), ...ids('máy nước tea ', { offset: 2, limit: 8 })]).toEqual(
      all,
    );
  });
});
