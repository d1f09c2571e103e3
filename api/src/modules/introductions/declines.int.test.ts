import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { someNeed, someOffer } from '../../test-support/market.js';
import { signedInPerson, type TestPerson } from '../../test-support/people.js';
import { startTestApp, type TestApp } from '../../test-support/test-app.js';
import { introductionsApi, someParty, type Party } from './introductions.test-support.js';

describe('a no to a request', () => {
  let app: TestApp;
  let api: ReturnType<typeof introductionsApi>;
  let adviser: TestPerson;
  let enterprise: Party;
  let institute: Party;
  let stranger: TestPerson;
  let offerId: string;

  beforeAll(async () => {
    app = await startTestApp({ env: { ROLE: 'web' } });
    api = introductionsApi(app);
    adviser = await signedInPerson(app, { platformRoles: ['adviser'] });
    enterprise = await someParty(app, 'HTX Từ Chối', 'Người Từ Chối');
    institute = await someParty(app, 'Viện Được Hỏi', 'Người Viện');
    ({ person: stranger } = await someParty(app, 'Công ty Người Ngoài', 'Người Ngoài'));
    offerId = await someOffer(app, institute.organisationId);
  }, 300_000);
  afterAll(() => app.close(), 300_000);

  it('a declined match is not shown again to the side that declined it, and is to everybody else', async () => {
    const needId = await someNeed(app, enterprise.organisationId);
    const match = {
      contributions: [],
      score: 1,
      band: 'fair',
      gates: { passed: [], failed: [] },
      explanation: { constraints: [], terms: [], nearMisses: [] },
    };
    await app.sql(
      `insert into matches (need_id, target_id, target_kind, need_rank, for_need, need_computed_at, target_rank, for_target, target_computed_at)
       values ($1, $2, 'offer', 1, $3, now(), 1, $3, now())`,
      [needId, offerId, JSON.stringify(match)],
    );
    const shown = async (
      person: TestPerson | null,
      kind: 'need' | 'offer',
      id: string,
    ): Promise<string[]> => {
      const answer = await api.ask<
        Record<string, { matches: { edges: { node: { target: { id: string } } }[] } }>
      >(
        person,
        `query ($id: ID!) { ${kind}(id: $id) { matches(first: 50) { edges { node { target { ... on Offer { id } ... on Need { id } } } } } } }`,
        { id },
      );
      expect(answer.errors).toEqual([]);
      return answer.data![kind]!.matches.edges.map(({ node }) => node.target.id);
    };
    const { id } = await api.done(institute.person, 'expressInterest', {
      ...api.interest,
      needId,
      supply: { kind: 'OFFER', id: offerId },
    });
    expect(await shown(enterprise.person, 'need', needId)).toEqual([offerId]);
    await api.done(enterprise.person, 'declineIntroduction', { id, reason: 'WRONG_SCALE' });
    expect(await shown(enterprise.person, 'need', needId)).toEqual([]);
    expect(await shown(null, 'need', needId)).toEqual([offerId]);
    expect(await shown(institute.person, 'offer', offerId)).toContain(needId);
    const told = await api.ask(
      institute.person,
      'query ($id: ID!) { need(id: $id) { matches(first: 50) { edges { node { feedback { verdict reason } } } } } }',
      { id: needId },
    );
    expect(told.errors).toEqual([]);
    expect(JSON.stringify(told.data)).not.toMatch(/WRONG_SCALE|DECLINED/);
  });

  it('the owner learns a reason once three organisations gave it, and nobody else learns anything', async () => {
    const ownOffer = await someOffer(app, institute.organisationId, 'Máy bị từ chối');
    const reasons = async (person: TestPerson) => {
      const answer = await api.ask<{ declineReasons: { reason: string; count: number }[] }>(
        person,
        'query ($id: ID!) { declineReasons(kind: OFFER, id: $id) { reason count } }',
        { id: ownOffer },
      );
      return answer.data?.declineReasons ?? answer.errors[0]?.extensions.code;
    };
    for (let n = 1; n <= 3; n++) {
      const party = await someParty(app, `Công ty Từ Chối ${n}`, `Người ${n}`);
      const needId = await someNeed(app, party.organisationId);
      if (n === 1) {
        const supply = { kind: 'OFFER', id: ownOffer };
        const asked = await api.done(institute.person, 'expressInterest', {
          ...api.interest,
          needId,
          supply,
        });
        await api.done(party.person, 'declineIntroduction', { id: asked.id, reason: 'PRICE' });
      } else {
        const answer = await api.ask(
          party.person,
          'mutation ($input: MatchFeedbackInput!) { giveMatchFeedback(input: $input) }',
          { input: { needId, targetId: ownOffer, side: 'NEED', verdict: 'DECLINED', reason: 'PRICE' } },
        );
        expect(answer.errors).toEqual([]);
      }
      expect(await reasons(institute.person)).toEqual(n < 3 ? [] : [{ reason: 'PRICE', count: 3 }]);
    }
    expect(await reasons(stranger)).toBe('NOT_FOUND');
    expect(await reasons(adviser)).toBe('NOT_FOUND');
  });
});
