import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { reindexCommand } from '../../cli/reindex-command.js';
import { SEARCH_ENGINE, type SearchEngine } from '../../platform/search/search-engine.js';
import { eventually, startTestApp, type TestApp } from '../../test-support/test-app.js';

interface Connection {
  totalCount: number;
  correctedText: string | null;
  edges: { node: { title: string; snippet: string; titleMarks: { start: number; end: number }[] } }[];
  facets: { name: string; values: { code: string; count: number; selected: boolean }[] }[];
}

describe('search', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ demo: true });
    await eventually('everything public is in the index', async () => (await search('')).totalCount > 300);
  }, 300_000);
  afterAll(() => app.close(), 300_000);

  const ask = <Data>(query: string, variables: object = {}) => app.graphql<Data>(query, variables);
  const search = async (text: string, args = ''): Promise<Connection> => {
    const answer = await ask<{ search: Connection }>(
      `query ($text: String!) { search(text: $text, first: 10${args}) { totalCount correctedText
        edges { node { title snippet titleMarks { start end } } } facets { name values { code count selected } } } }`,
      { text },
    );
    expect(answer.errors).toEqual([]);
    return answer.data!.search;
  };

  it('finds tea machines among the first three for "may say che"', async () => {
    const { edges } = await search('may say che');
    expect(edges.slice(0, 3).some(({ node }) => /^Máy .*chè/.test(node.title))).toBe(true);
    for (const { node } of edges) {
      for (const { start, end } of node.titleMarks)
        expect(node.title.slice(start, end)).toMatch(/^[\p{L}\s]+$/u);
    }
  });

  it('says what was searched instead, and searches as typed when asked to', async () => {
    const { correctedText, totalCount } = await search('máy sấyy thóc ');
    expect(correctedText).toBe('máy sấy thóc ');
    const typed = await search('sấyy ', ', asTyped: true');
    expect(typed).toMatchObject({ correctedText: null, totalCount: 0 });
    expect(totalCount).toBeGreaterThan(0);
  });

  it('counts a chosen facet as if it were not chosen, several values together', async () => {
    const valuesOf = ({ facets }: Connection, name: string) =>
      facets.find((facet) => facet.name === name)!.values;
    const all = valuesOf(await search('chè'), 'kinds');
    const some = await search('chè', ', filter: { kinds: [OFFER, NEED] }');
    expect(valuesOf(some, 'kinds').map(({ code, count }) => [code, count])).toEqual(
      all.map(({ code, count }) => [code, count]),
    );
    expect(
      valuesOf(some, 'kinds')
        .filter(({ selected }) => selected)
        .map(({ code }) => code)
        .sort(),
    ).toEqual(['need', 'offer']);
    const sum = all
      .filter(({ code }) => ['offer', 'need'].includes(code))
      .reduce((one, { count }) => one + count, 0);
    expect(some.totalCount).toBe(sum);
  });

  it('suggests titles, and values to narrow by, without diacritics', async () => {
    const { data, errors } = await ask<{
      suggest: { text: string }[];
      suggestFacets: { facet: string; code: string; vi: string }[];
    }>(
      '{ suggest(text: "may sa", first: 5) { text kind id } suggestFacets(text: "phong thi") { facet code vi en count } }',
    );
    expect(errors).toEqual([]);
    expect(data!.suggest.some(({ text }) => text.startsWith('Máy'))).toBe(true);
    expect(data!.suggestFacets).toEqual([expect.objectContaining({ facet: 'kinds', code: 'lab' })]);
  });

  it('refuses what is too long and answers what is odd', async () => {
    const long = await ask('query ($text: String!) { search(text: $text) { totalCount } }', {
      text: 'a'.repeat(90_000),
    });
    expect(long.errors[0]!.extensions).toMatchObject({ code: 'INVALID_INPUT' });
    const huge = await ask('query ($text: String!) { search(text: $text) { totalCount } }', {
      text: 'a'.repeat(101_000),
    });
    expect(huge.errors[0]!.extensions.code).toBe('BODY_TOO_LARGE');
    for (const odd of ['?!', '"', '-', '()']) expect((await search(odd)).totalCount).toBe(0);
    expect((await search('MAY SAY THOC')).edges[0]!.node.title).toMatch(/Máy sấy thóc/);
  });

  it('tells what was not found only when it was looked for on five days, without what names a person', async () => {
    const unmet = async () =>
      (await ask<{ unmetSearches: { text: string; days: number }[] }>('{ unmetSearches { text days } }'))
        .data!.unmetSearches;
    const rows = () =>
      app.sql<{ text: string; days: number }>('select text, days from unmet_searches order by text');
    for (const text of [
      'Tàu Ngầmm Qwxz',
      'tàu ngầmm qwxz',
      'lan@qwxz.vn zzqx',
      'zzqx 0912 345 678',
      'máy sấy thóc',
    ])
      await search(text);
    expect(await rows()).toEqual([{ text: 'tau ngamm qwxz', days: 1 }]);
    for (let day = 1; day <= 4; day += 1) {
      expect(await unmet()).toEqual([]);
      await app.sql("update unmet_searches set last_day = last_day - 1 where text = 'tau ngamm qwxz'");
      await search('tau ngamm qwxz');
    }
    expect(await unmet()).toEqual([{ text: 'tau ngamm qwxz', days: 5 }]);
  });

  it('builds the index anew on request while it is searched', async () => {
    const engine = app.app.nest.get<SearchEngine>(SEARCH_ENGINE);
    const before = await search('máy sấy thóc');
    const [lost] = (
      await engine.search({
        indexes: [{ name: 'offer' }],
        text: 'máy sấy thóc',
        filter: { and: [] },
        offset: 0,
        limit: 1,
      })
    ).hits;
    await engine.remove('offer', [lost!.id]);
    expect((await search('máy sấy thóc')).edges[0]!.node.title).not.toBe(before.edges[0]!.node.title);
    const page = new Writable({ write: (_chunk, _encoding, done) => done() });
    const lines: string[] = [];
    page.write = ((chunk: string) => lines.push(chunk) > 0) as typeof page.write;
    const url = process.env['DATABASE_URL'];
    process.env['DATABASE_URL'] = app.database.url;
    try {
      const done = reindexCommand([], { out: page, err: page }, new AbortController().signal);
      let finished = false;
      void done.finally(() => (finished = true));
      while (!finished) expect((await search('quế')).totalCount).toBeGreaterThan(0);
      expect(await done).toBe(0);
    } finally {
      if (url === undefined) delete process.env['DATABASE_URL'];
      else process.env['DATABASE_URL'] = url;
    }
    expect(lines.join('')).toMatch(/built anew in 1 processes/);
    expect(await search('máy sấy thóc')).toEqual(before);
  });

  it('forgets at once what is no longer public', async () => {
    const title = 'Máy sao diệt men chè tang quay đốt khí hóa sinh khối';
    const [row] = await app.sql<{ id: string; public_doc: object }>(
      "select id, public_doc from item_projections where kind = 'offer' and public_doc ->> 'title' = $1",
      [title],
    );
    const seen = async () =>
      (await search('máy sao diệt men chè')).edges.some(({ node }) => node.title === title);
    expect(await seen()).toBe(true);
    await app.sql(
      'update item_projections set public_doc = null, xid = pg_current_xact_id()::text::bigint where id = $1',
      [row!.id],
    );
    await app.sql('notify item_projections');
    await eventually('the item left the index', async () => !(await seen()));
  });
});
