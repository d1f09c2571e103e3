import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signedInPerson, type TestPerson } from '../../test-support/people.js';
import { eventually, startTestApp, type TestApp } from '../../test-support/test-app.js';

interface Version {
  number: number;
  state: string;
  revision: number;
  changes: { id: string; kind: string; lines: string[] }[];
}

const concept = {
  id: 'zurbo-drying',
  field: '2.11',
  vi: ['zurbô quay'],
  viLay: [],
  en: ['zurbo drum'],
  enLay: [],
  abbr: [],
  broader: ['drying-technology'],
  related: [],
};

describe('the thesaurus', () => {
  let app: TestApp;
  let other: TestApp;
  let adviser: TestPerson;
  beforeAll(async () => {
    app = await startTestApp({ demo: true });
    other = await startTestApp({ beside: app });
    adviser = await signedInPerson(app, { platformRoles: ['adviser'] });
    await eventually('everything public is in the index', async () => (await found(app, '')) > 300);
    await eventually(
      'every list is worked out',
      async () =>
        (await app.sql<{ n: number }>('select count(*)::int as n from graphile_worker.jobs'))[0]!.n === 0,
    );
  }, 180_000);
  afterAll(async () => {
    await other.close();
    await app.close();
  });

  const ask = <Data>(query: string, variables: object = {}) =>
    app.graphql<Data>(query, variables, { headers: adviser.headers });
  const save = (input: object) =>
    ask('mutation ($input: ThesaurusConceptInput!) { saveThesaurusConcept(input: $input) }', { input });
  const versions = async (): Promise<Version[]> =>
    (
      await ask<{ thesaurusVersions: Version[] }>(
        '{ thesaurusVersions { number state revision changes { id kind lines } } }',
      )
    ).data!.thesaurusVersions;
  const found = async (where: TestApp, text: string): Promise<number> =>
    (
      await where.graphql<{ search: { totalCount: number } }>(
        'query ($text: String!) { search(text: $text) { totalCount } }',
        { text },
      )
    ).data!.search.totalCount;
  const publish = async (note = 'thử'): Promise<void> => {
    const [draft] = await versions();
    const { errors } = await ask(
      'mutation ($input: PublishThesaurusInput!) { publishThesaurus(input: $input) }',
      {
        input: { revision: draft!.revision, note },
      },
    );
    expect(errors).toEqual([]);
  };

  it('is found by any of its words, with its neighbours', async () => {
    const { data } = await ask<{
      thesaurusConcepts: { totalCount: number; concepts: { id: string; vi: string[] }[] };
      thesaurusConcept: { narrower: string[]; broader: string[] };
    }>(
      '{ thesaurusConcepts(text: "say kho") { totalCount concepts { id vi } } thesaurusConcept(id: "drying-technology") { narrower broader } }',
    );
    expect(data!.thesaurusConcepts.totalCount).toBeGreaterThan(0);
    expect(data!.thesaurusConcept.narrower.length).toBeGreaterThan(3);
  });

  it('refuses what breaks its laws and says in which line', async () => {
    const problems = async (input: object) =>
      (
        (await save(input)).errors[0]?.extensions['fields'] as { path: string; code: string }[] | undefined
      )?.map(({ path, code }) => `${path}: ${code}`);
    expect(await problems({ ...concept, en: [] })).toEqual(['en: thesaurus_no_term']);
    expect(await problems({ ...concept, broader: [] })).toEqual(['broader: thesaurus_unreachable']);
    expect(await problems({ ...concept, related: ['nowhere-at-all'] })).toEqual([
      'related: thesaurus_unknown_concept',
    ]);
    expect(await problems({ ...concept, field: '9.99' })).toEqual(['field: thesaurus_unknown_field']);
    expect((await versions()).length).toBe(0);
  });

  it('shows what a draft would do to a need, changes nothing until it is published, then every process at once', async () => {
    // A made-up thing that a need and an offer call by different words.
    const [need] = await app.sql<{ id: string }>(
      `insert into needs (language, title, description, keywords, status, visibility, published_at, field_code, anonymous)
       values ('vi', 'Cần zurbô quay cho xưởng', 'Xưởng cần zurbô quay.', '{}', 'published', 'public', now(), '2.11', false) returning id`,
    );
    const [offer] = await app.sql<{ id: string }>(
      `insert into offers (language, title, summary, keywords, kind, status, visibility, published_at, field_code)
       values ('en', 'Zurbo drum for small plants', 'A zurbo drum.', '{}', 'equipment', 'published', 'public', now(), '2.11') returning id`,
    );
    await app.sql(
      `insert into item_projections (kind, id, public_doc, match_doc, xid) values
       ('need', $1::uuid, jsonb_build_object('title', 'Cần zurbô quay cho xưởng', 'description', 'Xưởng cần zurbô quay.'),
         jsonb_build_object('id', $1::uuid::text, 'lang', 'vi', 'title', 'Cần zurbô quay cho xưởng', 'description', 'Xưởng cần zurbô quay.'), pg_current_xact_id()::text::bigint),
       ('offer', $2::uuid, jsonb_build_object('title', 'Zurbo drum for small plants', 'summary', 'A zurbo drum.', 'language', 'en'),
         jsonb_build_object('id', $2::uuid::text, 'lang', 'en', 'title', 'Zurbo drum for small plants', 'summary', 'A zurbo drum.'), pg_current_xact_id()::text::bigint)`,
      [need!.id, offer!.id],
    );
    await app.sql('notify item_projections');
    await eventually('the need is in the matcher', async () => (await found(app, 'zurbô quay')) > 0);

    expect((await save(concept)).errors).toEqual([]);
    expect((await versions())[0]).toMatchObject({
      state: 'DRAFT',
      changes: [expect.objectContaining({ id: 'zurbo-drying', kind: 'added' })],
    });
    const effect = await ask<{
      thesaurusEffect: { id: string; title: string; rankBefore: number | null; rankAfter: number | null }[];
    }>(`{ thesaurusEffect(needId: "${need!.id}") { id title rankBefore rankAfter } }`);
    expect(effect.errors).toEqual([]);
    const change = effect.data!.thesaurusEffect.find(({ id }) => id === offer!.id);
    expect(change).toMatchObject({ rankAfter: 1 });
    expect(change!.rankBefore === null || change!.rankBefore > 1).toBe(true);
    const listed = async () =>
      (
        await app.graphql<{ need: { matches: { edges: { node: { target: { id: string } } }[] } } }>(
          `{ need(id: "${need!.id}") { matches { edges { node { target { ... on Offer { id } } } } } } }`,
        )
      ).data!.need.matches.edges.map(({ node }) => node.target.id);
    expect((await listed())[0]).not.toBe(offer!.id);
    const crossing = async (where: TestApp) =>
      (
        await where.graphql<{ search: { edges: { node: { title: string } }[] } }>(
          '{ search(text: "zurbô quay", filter: { kinds: [OFFER] }) { edges { node { title } } } }',
        )
      ).data!.search.edges.some(({ node }) => node.title.startsWith('Zurbo'));
    expect(await crossing(app)).toBe(false);

    await publish();
    await eventually('the search of this process knows the word', () => crossing(app));
    await eventually('the search of another process knows it', () => crossing(other));
    await eventually('the job matched the need anew', async () => (await listed())[0] === offer!.id);

    const back = await ask('mutation ($input: RevertThesaurusInput!) { revertThesaurus(input: $input) }', {
      input: { number: 0, note: 'trở lại' },
    });
    expect(back.errors).toEqual([]);
    await eventually('both forget it again', async () => !(await crossing(app)) && !(await crossing(other)));
    expect((await versions()).map(({ number, state }) => `${number} ${state}`)).toEqual([
      '2 PUBLISHED',
      '1 PUBLISHED',
    ]);
    expect((await versions())[0]!.changes).toEqual([
      expect.objectContaining({ id: 'zurbo-drying', kind: 'restored' }),
    ]);
  }, 300_000);

  it('gathers words that it lacks; an accepted one goes into the draft, a declined one needs a reason', async () => {
    await app.sql(
      "insert into unmet_searches (text, days, last_day) values ('qwzzerp flimbo', 6, now()), ('xxyyz', 2, now())",
    );
    await ask('mutation { gatherThesaurusProposals }');
    interface Proposal {
      id: string;
      term: string;
      source: string;
      seen: number;
    }
    const open = async (): Promise<Proposal[]> =>
      (await ask<{ thesaurusProposals: Proposal[] }>('{ thesaurusProposals { id term source seen } }')).data!
        .thesaurusProposals;
    await eventually('the search is proposed', async () => (await open()).length > 0);
    const proposal = (await open()).find(({ term }) => term === 'qwzzerp flimbo')!;
    expect(proposal).toMatchObject({ source: 'SEARCHES', seen: 6 });
    expect((await open()).some(({ term }) => term === 'xxyyz')).toBe(false);
    const decide = (input: object) =>
      ask('mutation ($input: DecideProposalInput!) { decideThesaurusProposal(input: $input) }', {
        input: { id: proposal.id, ...input },
      });
    expect((await decide({ accept: false })).errors[0]!.extensions['fields']).toEqual([
      expect.objectContaining({ path: 'reason', code: 'required' }),
    ]);
    expect((await decide({ accept: true })).errors[0]!.extensions['fields']).toEqual([
      expect.objectContaining({ path: 'concept', code: 'required' }),
    ]);
    expect((await decide({ accept: true, concept: 'drying-technology' })).errors).toEqual([]);
    const { data } = await ask<{ thesaurusConcept: { viLay: string[] } }>(
      '{ thesaurusConcept(id: "drying-technology") { viLay } }',
    );
    expect(data!.thesaurusConcept.viLay).toContain('qwzzerp flimbo');
    expect((await decide({ accept: true, concept: 'drying-technology' })).errors[0]!.extensions.code).toBe(
      'WRONG_STATE',
    );
  });

  it('is edited by one person at a time', async () => {
    const [draft] = await versions();
    expect((await save({ ...concept, revision: draft!.revision })).errors).toEqual([]);
    expect((await save({ ...concept, revision: draft!.revision })).errors[0]!.extensions.code).toBe(
      'EDIT_CONFLICT',
    );
    const member = await signedInPerson(app);
    const refused = await app.graphql('{ thesaurusVersions { number } }', {}, { headers: member.headers });
    expect(refused.errors[0]!.extensions.code).toBe('FORBIDDEN');
  });
});
