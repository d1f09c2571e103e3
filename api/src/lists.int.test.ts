import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, startTestApp, type TestApp } from './test-support/test-app.js';

const lists: Record<string, string> = {
  offers: 'title organisation { name } fieldOfScience { vi }',
  needs: 'title organisation { name } matches(first: 3) { totalCount edges { node { band } } }',
  organisations: 'name labs { name } experts { name }',
  experts: 'name organisation { name }',
  labs: 'name tests { name } organisation { name }',
};

interface Page {
  edges: { cursor: string; node: { id: string; title?: string; name?: string } }[];
  pageInfo: { endCursor: string; hasNextPage: boolean };
  totalCount: number;
  facets: { name: string; values: { code: string; count: number; selected: boolean }[] }[];
}

describe('lists', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ demo: true });
    await eventually('every public need has its matches', async () => {
      const [row] = await app.sql<{ waiting: number }>(
        "select count(*)::int as waiting from needs where status = 'published' and not exists (select 1 from match_lists l where l.item_id = needs.id)",
      );
      return row?.waiting === 0;
    });
  }, 300_000);
  afterAll(() => app.close(), 300_000);

  const page = async (
    list: string,
    args: string,
    fields = 'totalCount facets { name values { code count selected } }',
  ) => {
    const answer = await app.graphql<Record<string, Page>>(
      `{ ${list}${args} { edges { cursor node { id ${list === 'offers' || list === 'needs' ? 'title' : 'name'} } } pageInfo { endCursor hasNextPage } ${fields} } }`,
    );
    expect(answer.errors).toEqual([]);
    return answer.data![list]!;
  };

  it.each(Object.keys(lists))(
    '%s: the same number of SQL statements for 20 rows and for 100',
    async (list) => {
      const ask = (first: number) =>
        app.graphql<Record<string, Page>>(
          `{ ${list}(first: ${first}) { totalCount edges { node { id ${lists[list]} } } } }`,
        );
      const few = await ask(5);
      const many = await ask(100);
      expect(many.errors).toEqual([]);
      expect(many.data![list]!.edges.length).toBeGreaterThan(few.data![list]!.edges.length);
      expect(many.sqlStatements).toBe(few.sqlStatements);
      expect(many.sqlStatements).toBeLessThanOrEqual(8);
    },
  );

  it.each(Object.keys(lists))(
    '%s: pages follow each other without gap or overlap, in both orders',
    async (list) => {
      for (const sort of ['NEWEST', 'TITLE']) {
        const whole = await page(list, `(first: 100, sort: ${sort})`, '');
        const seen: string[] = [];
        let after = '';
        for (let more = true; more && seen.length < 100;) {
          const next = await page(list, `(first: 7, sort: ${sort}${after && `, after: "${after}"`})`, '');
          seen.push(...next.edges.map(({ node }) => node.id));
          after = next.pageInfo.endCursor;
          more = next.pageInfo.hasNextPage;
        }
        expect(seen.slice(0, whole.edges.length)).toEqual(
          whole.edges.map(({ node }) => node.id).slice(0, seen.length),
        );
        expect(new Set(seen).size).toBe(seen.length);
      }
    },
  );

  it('sorts titles as Vietnamese are sorted: đ after d, accents second', async () => {
    const { edges } = await page('offers', '(first: 100, sort: TITLE)', '');
    const titles = edges.map(({ node }) => node.title ?? '');
    expect(titles).toEqual([...titles].sort(new Intl.Collator('vi').compare));
  });

  it('counts facets over the whole selection; a facet ignores its own choice', async () => {
    const all = await page('offers', '(first: 1)');
    const kinds = all.facets.find(({ name }) => name === 'kinds')!;
    expect(kinds.values.reduce((sum, { count }) => sum + count, 0)).toBe(all.totalCount);
    const some = await page('offers', '(first: 1, filter: { kinds: [EQUIPMENT] })');
    const equipment = kinds.values.find(({ code }) => code === 'equipment')!;
    expect(some.totalCount).toBe(equipment.count);
    const after = some.facets.find(({ name }) => name === 'kinds')!;
    expect(after.values.map(({ code, count }) => [code, count])).toEqual(
      kinds.values.map(({ code, count }) => [code, count]),
    );
    expect(after.values.filter(({ selected }) => selected).map(({ code }) => code)).toEqual(['equipment']);
    const fields = some.facets.find(({ name }) => name === 'fields')!;
    expect(fields.values.reduce((sum, { count }) => sum + count, 0)).toBeLessThanOrEqual(some.totalCount);
  });

  it('narrows a list by words typed without diacritics', async () => {
    const found = await page('offers', '(first: 5, filter: { text: "may sao che" })', 'totalCount');
    expect(found.edges.some(({ node }) => /chè/.test(node.title ?? ''))).toBe(true);
  });

  it('refuses a page of more than 100, a cursor of another make and an id of another form', async () => {
    for (const first of ['101', '100000']) {
      const answer = await app.graphql(`{ offers(first: ${first}) { edges { node { id } } } }`);
      expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual(['PAGE_TOO_LARGE']);
      expect(answer.sqlStatements).toBe(0);
    }
    const cursor = await app.graphql('{ offers(after: "bm9uc2Vuc2U") { edges { node { id } } } }');
    expect(cursor.errors[0]?.extensions.code).toBe('INVALID_CURSOR');
    const id = await app.graphql('{ offer(id: "1; drop table offers") { id } }');
    expect(id.errors[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('a stranger never reads a private need nor the owner of an anonymous one', async () => {
    const hidden = await app.sql<{ id: string; owner: string }>(
      "select id, organisation_id as owner from needs where visibility = 'named' or anonymous",
    );
    const named = await app.sql<{ id: string }>("select id from needs where visibility = 'named'");
    expect(named.length).toBeGreaterThan(0);
    const shown = await page('needs', '(first: 100)', '');
    for (const { id } of named) {
      expect(shown.edges.some(({ node }) => node.id === id)).toBe(false);
      const one = await app.graphql<{ need: unknown }>(`{ need(id: "${id}") { title } }`);
      expect(one.data?.need).toBeNull();
    }
    for (const { id, owner } of hidden) {
      const one = await app.graphql<{ need: { organisation: unknown } | null }>(
        `{ need(id: "${id}") { organisation { id } } }`,
      );
      expect(one.data?.need?.organisation ?? null).toBeNull();
      const owned = await app.graphql<{ needs: Page }>(
        `{ needs(first: 100, filter: { organisationId: "${owner}" }) { edges { node { id } } } }`,
      );
      expect(owned.data?.needs.edges.some(({ node }) => node.id === id)).toBe(false);
    }
  });
});
