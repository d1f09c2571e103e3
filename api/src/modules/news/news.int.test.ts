import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signedInPerson, type TestPerson } from '../../test-support/people.js';
import { eventually, startTestApp, type TestApp } from '../../test-support/test-app.js';

interface Piece {
  id: string;
  revision: number;
  newsStatus: string;
}

describe('news', () => {
  let app: TestApp;
  let officer: TestPerson;
  beforeAll(async () => {
    app = await startTestApp();
    officer = await signedInPerson(app, { platformRoles: ['adviser'] });
  }, 300_000);
  afterAll(() => app.close());

  const asOfficer = <Data>(query: string, variables: object = {}) =>
    app.graphql<Data>(query, variables, { headers: officer.headers });
  const save = async (input: object) => {
    const answer = await asOfficer<{ saveNews: Piece }>(
      'mutation ($input: NewsInput!) { saveNews(input: $input) { id revision newsStatus } }',
      { input },
    );
    return answer;
  };
  const take = (step: 'publishNews' | 'withdrawNews', { id, revision }: Piece) =>
    asOfficer<Record<string, Piece>>(
      `mutation ($input: NewsStepInput!) { ${step}(input: $input) { id revision newsStatus } }`,
      { input: { id, revision } },
    );
  const found = async (text: string): Promise<string[]> => {
    const { data } = await app.graphql<{ search: { edges: { node: { title: string; item: object } }[] } }>(
      'query ($text: String!) { search(text: $text, filter: { kinds: [NEWS] }) { edges { node { title item { __typename ... on News { id } } } } } }',
      { text },
    );
    return data!.search.edges.map(({ node }) => node.title);
  };
  const call = {
    kind: 'CALL',
    title: 'Mời đề xuất máy sấy quế dùng hơi nước',
    summary: 'Tỉnh tìm đơn vị làm máy sấy quế.',
    endsOn: '2027-03-31',
  };

  it('is seen and found by everybody once it is published, and by nobody else before and after', async () => {
    const draft = (await save(call)).data!.saveNews;
    expect(draft.newsStatus).toBe('DRAFT');
    const read = () => app.graphql<{ newsItem: Piece | null }>(`{ newsItem(id: "${draft.id}") { id } }`);
    const listed = async () =>
      (await app.graphql<{ news: { edges: unknown[] } }>('{ news { edges { node { id } } } }')).data!.news
        .edges.length;
    expect((await read()).data!.newsItem).toBeNull();
    expect(await listed()).toBe(0);
    expect(await found('sấy quế')).toEqual([]);

    const published = (await take('publishNews', draft)).data!['publishNews']!;
    expect((await read()).data!.newsItem).not.toBeNull();
    expect(await listed()).toBe(1);
    await eventually('the call is found', async () => (await found('say que')).includes(call.title));

    const page = await (await fetch(`${app.url}/news/${draft.id}`)).text();
    expect(page).toContain('"@type":"NewsArticle"');
    expect(page).toContain('"expires":"2027-03-31"');

    expect((await take('publishNews', draft)).errors[0]!.extensions.code).toBe('EDIT_CONFLICT');
    await take('withdrawNews', published);
    await eventually('the call is found no more', async () => (await found('say que')).length === 0);
    expect((await read()).data!.newsItem).toBeNull();
    expect((await fetch(`${app.url}/news/${draft.id}`)).status).toBe(404);
  });

  it('says which field is wrong: an event has a day, and its last day is not before the first', async () => {
    const event = { ...call, kind: 'EVENT', endsOn: null };
    expect((await save(event)).errors[0]!.extensions['fields']).toEqual([
      expect.objectContaining({ path: 'startsOn', code: 'required' }),
    ]);
    const backwards = await save({ ...event, startsOn: '2027-03-02', endsOn: '2027-03-01' });
    expect(backwards.errors[0]!.extensions['fields']).toEqual([
      expect.objectContaining({ path: 'endsOn', code: 'below_minimum' }),
    ]);
    expect((await save({ ...event, startsOn: '2027-03-02' })).errors).toEqual([]);
  });
});
