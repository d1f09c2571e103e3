import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, startTestApp, type TestApp } from './test-support/test-app.js';

interface Quote {
  field: string;
  text: string;
  start: number;
  end: number;
}
interface MatchAnswer {
  band: string;
  score: number;
  reasons: { vi: string; en: string; needQuotes: Quote[]; offerQuotes: Quote[] }[];
  gatesPassed: { name: string }[];
  target: { __typename: string; id: string; title?: string; summary?: string; keywords?: string[] };
}
interface NeedAnswer {
  id: string;
  title: string;
  description: string;
  matches: { ready: boolean; totalCount: number; edges: { node: MatchAnswer }[] };
}

const matchFields = `ready totalCount edges { node { band score
  reasons { vi en needQuotes { field text start end } offerQuotes { field text start end } }
  gatesPassed { name }
  target { __typename ... on Offer { id title summary keywords } ... on Need { id } ... on Expert { id } ... on Lab { id } } } }`;

describe('matches', () => {
  let app: TestApp;
  const settled = () =>
    eventually('no matching job waits', async () => {
      const [row] = await app.sql<{ jobs: number }>('select count(*)::int as jobs from graphile_worker.jobs');
      return row?.jobs === 0;
    });
  const ids = async (list: 'needs' | 'offers'): Promise<string[]> => {
    const answer = await app.graphql<Record<string, { edges: { node: { id: string } }[] }>>(
      `{ ${list}(first: 100) { edges { node { id } } } }`,
    );
    return answer.data![list]!.edges.map(({ node }) => node.id);
  };
  const need = async (id: string): Promise<NeedAnswer> => {
    const answer = await app.graphql<{ need: NeedAnswer }>(
      `query ($id: ID!) { need(id: $id) { id title description matches(first: 5, kinds: [OFFER]) { ${matchFields} } } }`,
      { id },
    );
    expect(answer.errors).toEqual([]);
    return answer.data!.need;
  };
  const needs = async (): Promise<NeedAnswer[]> => {
    const all: NeedAnswer[] = [];
    for (const id of await ids('needs')) all.push(await need(id));
    return all;
  };

  beforeAll(async () => {
    app = await startTestApp({ demo: true });
    await settled();
  }, 300_000);
  afterAll(() => app.close(), 300_000);

  it('a need shows its matches best first, with reasons in both languages', async () => {
    const all = await needs();
    const matched = all.filter(({ matches }) => matches.totalCount > 0);
    expect(matched.length).toBeGreaterThan(all.length / 2);
    for (const { matches } of matched) {
      const scores = matches.edges.map(({ node }) => node.score);
      expect(scores).toEqual([...scores].sort((one, other) => other - one));
      for (const { node } of matches.edges) {
        expect(node.reasons.length).toBeGreaterThan(0);
        for (const reason of node.reasons) expect([reason.vi, reason.en]).not.toContain('');
      }
    }
  });

  it('every quoted phrase stands where it says in the text it names', async () => {
    let quotes = 0;
    for (const need of await needs()) {
      for (const { node } of need.matches.edges) {
        for (const reason of node.reasons) {
          const texts = (of: {
            title?: string;
            summary?: string;
            description?: string;
            keywords?: string[];
          }) => [
            of.title ?? '',
            of.summary ?? '',
            of.description ?? '',
            ...(of.keywords ?? []),
            (of.keywords ?? []).join('; '),
            (of.keywords ?? []).join('\n'),
          ];
          for (const quote of reason.needQuotes) {
            quotes++;
            expect(
              texts(need).some((text) => text.normalize('NFC').slice(quote.start, quote.end) === quote.text),
            ).toBe(true);
          }
          for (const quote of reason.offerQuotes) {
            quotes++;
            expect(texts(node.target).some((text) => text.normalize('NFC').includes(quote.text))).toBe(true);
          }
        }
      }
    }
    expect(quotes).toBeGreaterThan(100);
  });

  it('an offer lists needs, and never one that the reader may not see', async () => {
    const targets: MatchAnswer['target'][] = [];
    for (const id of await ids('offers')) {
      const answer = await app.graphql<{ offer: { matches: { edges: { node: MatchAnswer }[] } } }>(
        `query ($id: ID!) { offer(id: $id) { matches(first: 50) { ${matchFields} } } }`,
        { id },
      );
      targets.push(...answer.data!.offer.matches.edges.map(({ node }) => node.target));
    }
    expect(targets.length).toBeGreaterThan(0);
    expect(new Set(targets.map(({ __typename }) => __typename))).toEqual(new Set(['Need']));
    const hidden = await app.sql<{ id: string }>("select id from needs where visibility <> 'public'");
    const paired = await app.sql<{ need_id: string }>(
      'select distinct need_id from matches where target_rank is not null',
    );
    // The guarantee is worth something only if the matcher did pair a hidden need.
    expect(hidden.some(({ id }) => paired.some(({ need_id }) => need_id === id))).toBe(true);
    for (const { id } of hidden) expect(targets.some((target) => target.id === id)).toBe(false);
  });

  it('a changed need gets new matches, a withdrawn one leaves every list', async () => {
    const { Database } = await import('./platform/database/database.js');
    const { Events } = await import('./platform/events/events.js');
    const { needsProjection } = await import('./modules/market/persistence/needs.projection.js');
    const { writeProjections } = await import('./platform/events/project.js');
    const { system } = await import('./platform/auth/actor.js');
    const database = app.app.nest.get(Database);
    const change = (id: string, set: string) =>
      database.transaction(system('test'), async (tx) => {
        await tx.query(`update needs set ${set} where id = $1`, [id]);
        await writeProjections(tx, needsProjection, [id]);
        await app.app.nest.get(Events).publish(tx, { type: 'items.changed', kind: 'need', ids: [id] });
      });
    const one = (await needs()).find(({ matches }) => matches.totalCount > 0)!;
    const before = one.matches.edges.map(({ node }) => node.target.id);
    await change(
      one.id,
      "title = 'Máy sao diệt men chè', description = 'Cần máy sao chè tang quay cho hợp tác xã', field_code = '2.11', language = 'vi'",
    );
    await settled();
    const changed = await need(one.id);
    expect(changed.matches.edges[0]?.node.target.title).toMatch(/chè/);
    expect(changed.matches.edges.map(({ node }) => node.target.id)).not.toEqual(before);
    await change(one.id, "status = 'closed'");
    await settled();
    expect(await app.sql('select 1 from matches where need_id = $1', [one.id])).toEqual([]);
  });
});
