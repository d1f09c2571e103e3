import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { ItemKind } from '@caunoi/shared/vocabulary';
import { anonymous } from '../auth/actor.js';
import type { CurrentThesaurus } from '../thesaurus/current-thesaurus.js';
import { loadThesaurus } from '@caunoi/thesaurus/thesaurus';
import { ConceptReader } from './concept-reader.js';
import { DocumentFrequencies } from './document-frequencies.js';
import { itemIndexes, toSearchDoc } from './item-indexes.js';
import { LexicalSearchEngine } from './lexical-search-engine.js';
import { languageOf } from './query-text.js';
import { Search, type SearchQuery } from './search.js';

type Raw = Record<string, unknown> & { id: string; title?: string; name?: string };

const files: Partial<Record<ItemKind, string>> = {
  offer: 'supplies',
  need: 'demands',
  organisation: 'organisations',
  expert: 'experts',
  lab: 'labs',
};

function demo(kind: ItemKind): Raw[] {
  const path = resolve(import.meta.dirname, '../../../../data/demo', `${files[kind]}.jsonl`);
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Raw);
}

describe('search over the demonstration province', () => {
  const engine = new LexicalSearchEngine();
  const shipped = { thesaurus: loadThesaurus(), onChange: () => undefined } as unknown as CurrentThesaurus;
  const search = new Search(engine, new DocumentFrequencies(), shipped);
  const titles = new Map<string, string>();

  beforeAll(async () => {
    const concepts = new ConceptReader();
    for (const def of itemIndexes(new Map())) await engine.ensureIndex(def);
    for (const kind of Object.keys(files) as ItemKind[]) {
      const docs = demo(kind).map(({ lang, fieldOfScience, ...record }) => {
        titles.set(record.id, record.title ?? record.name ?? '');
        const publicDoc = { ...record, language: lang, fieldCode: fieldOfScience };
        return toSearchDoc({ kind, id: record.id, publicDoc, matchDoc: null }, concepts);
      });
      await engine.upsert(kind, docs);
    }
  }, 60_000);

  const page = (text: string, more: Partial<SearchQuery> = {}) =>
    search.search({ actor: anonymous, text, filter: {}, offset: 0, limit: 10, facets: false, ...more });
  const found = async (text: string, more: Partial<SearchQuery> = {}): Promise<string[]> =>
    (await page(text, more)).hits.map(({ id }) => titles.get(id) ?? '');

  it.each(['may say che', 'máy sấy chè', 'MÁY SẤY CHÈ', 'máy sấy chè'.normalize('NFD')])(
    '%s: tea machines are among the first three',
    async (text) => {
      expect((await found(text)).slice(0, 3).some((title) => /^Máy .*chè/.test(title))).toBe(true);
    },
  );

  it('finds the same with and without diacritics where the words leave no doubt', async () => {
    for (const text of ['xử lý nước thải', 'máy sấy chè', 'phần mềm quản lý']) {
      const bare = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
      expect((await found(bare))[0]).toBe((await found(text))[0]);
    }
  });

  it('finds Vietnamese texts by English words and by lay words', async () => {
    expect((await found('wastewater treatment')).some((title) => /nước thải/.test(title))).toBe(true);
    expect((await found('cinnamon oil')).some((title) => /tinh dầu quế/.test(title))).toBe(true);
    expect((await found('hàng giả')).some((title) => /chống giả/.test(title))).toBe(true);
  });

  it('finds people, organisations and laboratories by name', async () => {
    for (const kind of ['expert', 'organisation', 'lab'] as const) {
      const name = demo(kind)[3]!.name!;
      expect((await found(name))[0]).toBe(name);
    }
  });

  it('counts a chosen facet as if it were not chosen, and narrows the others', async () => {
    const all = await page('chè', { facets: true });
    const offers = await page('chè', { facets: true, filter: { kinds: ['offer'] } });
    expect(offers.total).toBe(all.facets.kinds.get('offer'));
    expect(offers.facets.kinds).toEqual(all.facets.kinds);
    const both = await page('chè', { facets: true, filter: { kinds: ['offer', 'need'] } });
    expect(both.total).toBe((all.facets.kinds.get('offer') ?? 0) + (all.facets.kinds.get('need') ?? 0));
    const sum = (counts: ReadonlyMap<string, number>): number =>
      [...counts.values()].reduce((one, other) => one + other, 0);
    expect(sum(offers.facets.fields)).toBeLessThan(sum(all.facets.fields));
  });

  it('finds what lies below a chosen field', async () => {
    const wide = await page('', { filter: { fields: ['2'] }, limit: 500 });
    const narrow = await page('', { filter: { fields: ['2.11'] }, limit: 500 });
    expect(narrow.total).toBeGreaterThan(0);
    expect(wide.total).toBeGreaterThan(narrow.total);
  });

  it('suggests titles that answer what was typed, each once', async () => {
    const suggested = await search.suggest(anonymous, 'máy sấ', 8);
    expect(suggested.length).toBeGreaterThan(1);
    for (const { text } of suggested.slice(0, 2)) expect(text).toMatch(/máy sấ/i);
    expect(new Set(suggested.map(({ text }) => text)).size).toBe(suggested.length);
    for (const nothing of ['', '  ', '?!']) expect(await search.suggest(anonymous, nothing, 8)).toEqual([]);
  });

  it('says what it read instead, and how much was answered', async () => {
    expect((await page('máy sấyy thóc ')).corrections).toEqual([{ typed: 'sayy', read: 'say' }]);
    expect((await page('máy sấyy thóc ', { asTyped: true })).corrections).toEqual([]);
    expect((await page('máy sấy thóc')).cover).toBeGreaterThan(0.9);
    expect((await page('zzzq xxqw máy')).cover).toBeLessThan(0.5);
  });

  it('answers odd texts sensibly', async () => {
    expect((await page('')).total).toBe(titles.size);
    for (const odd of ['?!', '"', '-', '\u0000', '()', '"" ""']) expect((await page(odd)).total).toBe(0);
    for (const odd of ['\ud800', 'a'.repeat(2_000), '"máy', '-máy', 'máy AND (sấy', '<b>máy</b>', '%_\\']) {
      expect((await page(odd)).total).toBeLessThanOrEqual(titles.size);
    }
    const words = demo('need')
      .flatMap((need) => String(need['description']).split(/\s+/))
      .slice(0, 200);
    expect((await page(words.join(' '))).hits.length).toBeGreaterThan(0);
  });

  it('refuses a search of nobody', async () => {
    const nobody = { text: 'máy', filter: {}, offset: 0, limit: 1, facets: false } as unknown as SearchQuery;
    await expect(search.search(nobody)).rejects.toThrow('somebody');
  });
});

it('tells English from Vietnamese, with and without diacritics', () => {
  for (const text of ['máy sấy', 'may say che', 'xu ly nuoc thai', '', '123', 'IoT cho chè'])
    expect(languageOf(text)).toBe('vi');
  for (const text of ['wastewater treatment', 'tea processing machine', 'freeze drying of herbs'])
    expect(languageOf(text)).toBe('en');
});
