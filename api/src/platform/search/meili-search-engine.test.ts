import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { anonymous } from '../auth/actor.js';
import { askEngine } from './ask-engine.js';
import { DocumentFrequencies, mostTelling } from './document-frequencies.js';
import { MeiliSearchEngine } from './meili-search-engine.js';
import { meiliDocument, meiliFilter, meiliSettings, meiliText } from './meili-settings.js';
import { searchEngineContract } from './search-engine.contract.js';
import { doc } from './search-engine.samples.test-support.js';
import type { SearchEngine } from './search-engine.js';
import { thesaurusSynonyms } from './thesaurus-synonyms.js';

const away = (): SearchEngine => new MeiliSearchEngine({ url: 'http://127.0.0.1:1', key: undefined });

// The whole contract needs a server: it runs where MEILI_URL names one. What the adapter does by itself is tested always.
const { MEILI_URL: url, MEILI_KEY: key } = process.env;
if (url)
  searchEngineContract(
    'Meilisearch',
    () => new MeiliSearchEngine({ url, key }, `contract_${process.pid}`),
    away,
  );

describe('the Meilisearch adapter, without a server', () => {
  it('sets the index up for Vietnamese', () => {
    const settings = meiliSettings({
      name: 'offer',
      facets: ['kind'],
      sortables: ['price'],
      synonyms: new Map([['iot', ['internet vạn vật']]]),
    });
    expect(settings).toMatchObject({
      typoTolerance: {
        minWordSizeForTypos: { oneTypo: 4, twoTypos: 8 },
        disableOnNumbers: true,
        disableOnAttributes: ['codes'],
      },
      filterableAttributes: ['audience', 'kind'],
      sortableAttributes: ['id', 'price'],
      synonyms: { iot: ['internet vạn vật'] },
      stopWords: [],
      pagination: { maxTotalHits: 500 },
      faceting: { maxValuesPerFacet: 300 },
      displayedAttributes: ['id', 'title_vi', 'title_en'],
    });
    expect(settings.searchableAttributes!.slice(0, 2)).toEqual(['title_vi', 'title_en']);
    expect(settings.rankingRules!.at(-1)).toBe('publishedAt:desc');
  });

  it('stores texts by language and codes whole', () => {
    const stored = meiliDocument({ ...doc('x', 'Vỏ IP-65', 'phủ TiO2', { kind: 'offer' }), language: 'en' });
    expect(stored).toMatchObject({ id: 'x', title_en: 'Vỏ IP-65', kind: 'offer', audience: ['public'] });
    expect(stored['codes']).toEqual(expect.arrayContaining(['IP-65', 'IP65', 'TiO2']));
    expect(stored).not.toHaveProperty('title_vi');
  });

  it.each([
    [{ facet: 'kind', in: ['offer', 'need'] }, 'kind IN ["offer", "need"]'],
    [{ facet: 'price', from: 1, to: 2 }, 'price >= 1 AND price <= 2'],
    [{ facet: 'price', exists: false }, 'price NOT EXISTS'],
    [
      { and: [{ facet: 'a', in: ['x'] }, { not: { facet: 'b', exists: true } }] },
      '(a IN ["x"]) AND (NOT (b EXISTS))',
    ],
    [{ or: [] }, 'audience NOT EXISTS'],
    [{ and: [] }, 'audience EXISTS'],
    [
      { facet: 'place', in: ['x" OR audience = "user-7', '\\'] },
      'place IN ["x\\" OR audience = \\"user-7", "\\\\"]',
    ],
  ])('writes the filter %j', (filter, written) => {
    expect(meiliFilter(filter)).toBe(written);
  });

  it('takes no condition for the name of a facet', () => {
    expect(() => meiliFilter({ facet: 'a = 1 OR b', exists: true })).toThrow('Not the name of a facet');
  });

  it('asks for words as typed by phrases of one word', () => {
    expect(meiliText('máy sấy -thóc "lò đốt" x', true)).toBe('"máy" "sấy" -thóc "lò đốt" "x"');
    expect(meiliText('máy sấy', false)).toBe('máy sấy');
  });

  it('cuts a long search to its telling words, in the order typed, phrases and exclusions whole', () => {
    const df = new Map([
      ['can', 900],
      ['may', 500],
      ['apatit', 2],
      ['flotation', 5],
    ]);
    const frequencies = { of: (word: string): number => df.get(word) ?? 0 };
    expect(mostTelling('cần máy flotation cho apatit "tuyển nổi" -vàng zzz', 2, frequencies)).toBe(
      'flotation apatit "tuyển nổi" -"vàng"',
    );
  });

  it('forgets the words of a document that is replaced or dropped', () => {
    const frequencies = new DocumentFrequencies();
    frequencies.put('a', 'chè chè sấy');
    frequencies.put('b', 'sấy');
    expect([frequencies.of('che'), frequencies.of('say')]).toEqual([1, 2]);
    frequencies.put('a', 'quế');
    frequencies.drop('b');
    expect([frequencies.of('che'), frequencies.of('say'), frequencies.of('que')]).toEqual([0, 0, 1]);
  });

  it('knows the names of the thesaurus by keys of at most three words, no bare syllable among them', () => {
    const synonyms = thesaurusSynonyms();
    const keys = [...synonyms.keys()];
    expect(keys.length).toBeGreaterThan(3_000);
    expect(keys.every((name) => name.split(' ').length <= 3)).toBe(true);
    expect(synonyms.get('may say')).toContain('dryer');
    expect(synonyms.has('che')).toBe(false);
    expect(synonyms.get('tea')).toContain('chè');
  });

  it('says that the server does not serve, and for how long', async () => {
    const engine = away();
    await expect(engine.upsert('offer', [doc('x', 'máy')])).rejects.toMatchObject({
      code: 'SEARCH_UNAVAILABLE',
    });
    await expect(
      engine.ensureIndex({ name: 'offer', facets: [], sortables: [], synonyms: new Map() }),
    ).rejects.toMatchObject({
      code: 'SEARCH_UNAVAILABLE',
    });
    const health = await engine.health();
    expect(health.ok).toBe(false);
    expect(health.lagMs).toBeGreaterThanOrEqual(0);
  });
});

describe('the Meilisearch adapter, against a server that records', () => {
  let server: Server;
  let asked: { path: string; body: Record<string, unknown> }[];
  let answer: (path: string, body: Record<string, unknown>) => { status: number; json: unknown };
  let engine: MeiliSearchEngine;

  beforeEach(async () => {
    asked = [];
    server = createServer((request, response) => {
      let text = '';
      request.on('data', (chunk: Buffer) => (text += chunk.toString()));
      request.on('end', () => {
        const body = text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
        const path = request.url ?? '';
        asked.push({ path, body });
        const { status, json } = answer(path, body);
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    engine = new MeiliSearchEngine({
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      key: 'k',
    });
  });
  afterEach(() => new Promise((resolve) => server.close(resolve)));

  const hit = (id: string, title: string, score: number) => ({
    id,
    title_vi: title,
    _federation: { indexUid: 'caunoi_offer', queriesPosition: 0, weightedRankingScore: score },
  });
  const ask = (more: object = {}) =>
    askEngine(engine, new DocumentFrequencies(), {
      actor: anonymous,
      indexes: [{ name: 'offer' }, { name: 'need', weight: 2 }],
      text: 'cây đường',
      offset: 0,
      limit: 2,
      ...more,
    });

  it('asks all indexes at once, with weights, the access filter and the language', async () => {
    answer = () => ({
      status: 200,
      json: {
        hits: [hit('b', 'Cây dương', 0.9), hit('a', 'Cây đường', 0.9), hit('c', 'Đường đường', 0.5)],
        estimatedTotalHits: 3,
        processingTimeMs: 1,
      },
    });
    const page = await ask();
    expect(page.hits.map(({ id, index }) => [id, index])).toEqual([
      ['a', 'offer'],
      ['b', 'offer'],
    ]);
    expect(page.total).toBe(3);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({
      path: '/multi-search',
      body: {
        federation: { offset: 0, limit: 50 },
        queries: [
          { indexUid: 'caunoi_offer', q: 'cây đường', filter: '(audience IN ["public"])', locales: ['vie'] },
          { indexUid: 'caunoi_need', federationOptions: { weight: 2 } },
        ],
      },
    });
  });

  it('counts a chosen facet by a question of its own', async () => {
    answer = (_, body) => {
      const federation = body['federation'] as { facetsByIndex?: Record<string, string[]> };
      const facets = Object.values(federation.facetsByIndex ?? {}).flat();
      const all: Record<string, Record<string, number>> = {
        kind: { offer: 5, need: 4 },
        province: { 'Lào Cai': 3 },
      };
      const facetDistribution = Object.fromEntries(facets.map((name) => [name, all[name]]));
      return {
        status: 200,
        json: { hits: [], estimatedTotalHits: 5, processingTimeMs: 1, facetDistribution },
      };
    };
    const page = await ask({
      facets: ['kind', 'province'],
      choices: { kind: { facet: 'kind', in: ['offer'] } },
    });
    expect(page.facets['kind']).toEqual(
      new Map([
        ['offer', 5],
        ['need', 4],
      ]),
    );
    expect(page.facets['province']).toEqual(new Map([['Lào Cai', 3]]));
    const filters = asked.map(({ body }) => (body['queries'] as { filter: string }[])[0]!.filter);
    expect(filters).toEqual(['(audience IN ["public"]) AND (kind IN ["offer"])', '(audience IN ["public"])']);
  });

  it('goes on with the others when an index is missing', async () => {
    answer = (_, body) =>
      (body['queries'] as { indexUid: string }[]).some(({ indexUid }) => indexUid === 'caunoi_need')
        ? {
            status: 404,
            json: {
              message: 'Inside `.queries[1]`: Index `caunoi_need` not found.',
              code: 'index_not_found',
              type: 'invalid_request',
              link: '',
            },
          }
        : {
            status: 200,
            json: { hits: [hit('a', 'Cây đường', 1)], estimatedTotalHits: 1, processingTimeMs: 1 },
          };
    const page = await ask();
    expect(page.hits.map(({ id }) => id)).toEqual(['a']);
    expect(page.problems).toEqual([{ index: 'need', code: 'INDEX_MISSING' }]);
  });

  it('asks nothing for a text without words, and at most ten words of a long one', async () => {
    answer = () => ({ status: 200, json: { hits: [], estimatedTotalHits: 0, processingTimeMs: 1 } });
    expect((await ask({ text: '?!' })).total).toBe(0);
    expect(asked).toEqual([]);
    await ask({ text: Array.from({ length: 200 }, (_, i) => `từ${i}`).join(' ') });
    const { q } = (asked[0]!.body['queries'] as { q: string }[])[0]!;
    expect(q.split(' ')).toHaveLength(10);
  });

  it('takes a server error and a refused key for not serving', async () => {
    for (const status of [500, 503, 401, 403]) {
      answer = () => ({ status, json: { message: 'no', code: 'x', type: 'auth', link: '' } });
      await expect(ask()).rejects.toMatchObject({ code: 'SEARCH_UNAVAILABLE' });
    }
    answer = () => ({
      status: 400,
      json: { message: 'bad', code: 'invalid_search_filter', type: 'invalid_request', link: '' },
    });
    await expect(ask()).rejects.not.toMatchObject({ code: 'SEARCH_UNAVAILABLE' });
  });
});
