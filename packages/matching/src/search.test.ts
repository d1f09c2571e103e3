import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { IndexDoc } from './index-types.js';
import { anyDoc, anyText } from './samples.test-support.js';
import { parseSearch, search, type SearchOptions } from './search.js';
import { SearchIndex } from './search-index.js';

const index = new SearchIndex();
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
const ids = (input: string, options: SearchOptions = {}): string[] =>
  search(index, input, options).hits.map((h) => h.id);

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
    expect(result.facets).toEqual({
      field: new Map([
        ['2.3', 2],
        ['4.1', 1],
      ]),
      lang: new Map([['vi', 2]]),
    });
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
    const synonyms = new Map([['dryer', ['máy sấy']]]);
    expect(ids('dryer ', { synonyms })).toEqual(expect.arrayContaining(['a', 'b', 'e']));
    expect(ids('dryer ', { synonyms })[0]).toBe('e');
    expect(ids('say may ', { synonyms: new Map([['say may', ['nước thải']]]) })).toContain('c');
  });

  it('pages without overlap', () => {
    const all = ids('máy nước tea ', { limit: 10 });
    expect([...ids('máy nước tea ', { limit: 2 }), ...ids('máy nước tea ', { offset: 2, limit: 8 })]).toEqual(
      all,
    );
  });

  it('counts each chosen facet as if it were not chosen', () => {
    const { total, facets } = search(index, 'máy nước ', {
      choices: { field: { facet: 'field', in: ['2.7'] }, lang: { facet: 'lang', in: ['vi'] } },
      facets: ['field', 'lang'],
    });
    expect(total).toBe(2);
    expect(facets.field).toEqual(
      new Map([
        ['2.3', 2],
        ['4.1', 1],
        ['2.7', 2],
      ]),
    );
    expect(facets.lang).toEqual(new Map([['vi', 2]]));
  });

  it('ranks by the share of telling words first', () => {
    const own = new SearchIndex();
    for (let i = 0; i < 20; i += 1) own.upsert(doc(`x${i}`, 'công nghệ'));
    own.upsert(doc('many', 'Sổ tay', 'công nghệ chưng cất tinh dầu'));
    own.upsert(doc('one', 'Công nghệ công nghệ công nghệ'));
    const found = search(own, 'công nghệ chưng cất tinh dầu ').hits;
    expect(found[0]!.id).toBe('many');
    expect(found.map(({ id }) => id)).not.toContain('one');
  });

  it('prefers the title to the body and the spelling typed to another', () => {
    const own = new SearchIndex();
    own.upsert(doc('body', 'Lò hơi', 'tinh dầu quế, tinh dầu quế, tinh dầu quế'));
    own.upsert(doc('title', 'Tinh dầu quế', 'lò hơi'));
    own.upsert(doc('dương', 'Cây dương'));
    own.upsert(doc('đường', 'Cây đường'));
    expect(search(own, 'tinh dầu quế').hits[0]!.id).toBe('title');
    expect(search(own, 'đường').hits.map(({ id }) => id)).toEqual(['đường', 'dương']);
    expect(search(own, 'duong').hits).toHaveLength(2);
  });

  it('reads words with the concepts and spellings that it is told of', () => {
    const own = new SearchIndex();
    own.upsert({ ...doc('tea', 'Máy vò chè'), tags: [{ tag: 'tea-machine', field: 'title' }] });
    own.upsert(doc('process', 'Máy chế biến'));
    own.upsert({ ...doc('near', 'Lò quay'), tags: [{ tag: 'roaster', field: 'title' }] });
    const readings = () => [
      {
        start: 0,
        end: 7,
        tags: [
          { tag: 'tea-machine', share: 1 },
          { tag: 'roaster', share: 0.6 },
        ],
        spelled: ['máy', 'chè'],
      },
    ];
    expect(search(own, 'may che', { readings }).hits.map(({ id }) => id)).toEqual(['tea', 'process', 'near']);
    expect(search(own, 'may che').hits.map(({ id }) => id)).not.toContain('near');
  });

  it('prefers the spelling that a word typed without diacritics probably has', () => {
    const own = new SearchIndex();
    own.upsert(doc('a', 'Máy chế'));
    own.upsert(doc('b', 'Máy chè'));
    const readings = () => [{ start: 4, end: 7, tags: [], spelled: ['chè'] }];
    expect(search(own, 'may che ').hits[0]!.id).toBe('a');
    expect(search(own, 'may che ', { readings }).hits.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('prefers all the words far down to one of them in the title', () => {
    const own = new SearchIndex();
    for (let i = 0; i < 20; i += 1) own.upsert(doc(`x${i}`, 'Lò hơi', 'một hai ba'));
    own.upsert(doc('title', 'Quế'));
    own.upsert(doc('all', 'Sổ tay', 'bốn năm sáu quế bảy tám sả chín'));
    expect(search(own, 'quế sả ').hits[0]!.id).toBe('all');
  });

  it('sorts by a facet with ties by id, what has none last', () => {
    expect(ids('', { sort: { facet: 'trl' } })).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(ids('', { sort: { facet: 'trl', descending: true }, limit: 2 })).toEqual(['e', 'd']);
    expect(ids('', { sort: { facet: 'lang', descending: true } })).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(ids('', { sort: { facet: 'none' } })).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('gives a group the factor it was given', () => {
    const own = new SearchIndex();
    own.upsert({ ...doc('a', 'máy sấy'), group: 'one' });
    own.upsert({ ...doc('b', 'máy sấy'), group: 'two' });
    const first = (one: number, two: number) =>
      search(own, 'máy sấy', {
        groups: [
          { name: 'one', weight: one },
          { name: 'two', weight: two },
        ],
      }).hits[0]!.id;
    expect([first(1, 2), first(2, 1)]).toEqual(['b', 'a']);
    expect(search(own, 'máy sấy', { groups: [{ name: 'two' }] }).hits.map(({ id }) => id)).toEqual(['b']);
  });

  it('answers any edits as an index built anew', () => {
    const edit = fc.oneof(
      anyDoc(),
      fc.integer({ min: 0, max: 11 }).map((n) => `d${n}`),
    );
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 120 }), anyText, (edits, query) => {
        const edited = new SearchIndex();
        const state = new Map<string, IndexDoc>();
        for (const e of edits) {
          if (typeof e !== 'string') {
            edited.upsert({ ...e, facets: { place: e.id.length % 2 === 0 ? ['x', e.id] : 'y' } });
            state.set(e.id, edited.get(e.id)!);
          } else expect(edited.remove(e)).toBe(state.delete(e));
        }
        const anew = new SearchIndex();
        for (const d of [...state.values()].reverse()) anew.upsert(d);
        const ask = (one: SearchIndex) => {
          const result = search(one, query, { limit: 50, facets: ['place'] });
          return { ...result, facets: new Map(result.facets.place) };
        };
        expect(ask(edited)).toEqual(ask(anew));
      }),
      { numRuns: 100 },
    );
  });

  it('keeps its answers when many replacements make it rewrite its postings', () => {
    const own = new SearchIndex();
    own.upsert({ ...doc('a', 'máy sấy chè'), facets: { place: ['x', 'y'] } });
    for (let i = 0; i < 300; i += 1)
      own.upsert({ ...doc('b', i % 2 === 0 ? 'lọc nước thải' : 'máy sấy thóc'), facets: { place: 'y' } });
    const result = search(own, 'máy sấy ', { facets: ['place'] });
    expect(result.hits.map(({ id }) => id).sort()).toEqual(['a', 'b']);
    expect(result.facets.place).toEqual(
      new Map([
        ['x', 1],
        ['y', 2],
      ]),
    );
    expect(search(own, 'nước').total).toBe(0);
  });

  it('answers 200 words by their rarest and odd input sensibly', () => {
    const own = new SearchIndex();
    own.upsert(doc('rare', 'Tuyển nổi apatit'));
    for (let i = 0; i < 50; i += 1) own.upsert(doc(`x${i}`, `mục số ${i} về nước`));
    const long = `${Array.from({ length: 198 }, (_, i) => `nước ${i % 45}`).join(' ')} apatit tuyển nổi`;
    expect(search(own, long).hits.some(({ id }) => id === 'rare')).toBe(true);
    for (const odd of ['\u0000', '"', '""', '-', '- -', '\ud800', 'a'.repeat(5_000), '"-"', '(*)']) {
      expect(() => search(own, odd)).not.toThrow();
    }
    expect(search(own, 'TUYỂN NỔI APATIT'.normalize('NFD')).hits[0]!.id).toBe('rare');
  });
});

function doc(id: string, title: string, body = ''): IndexDoc {
  return { id, group: 'offer', fields: { title, body } };
}
