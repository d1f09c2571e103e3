import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { someNeed, someOffer } from '../../test-support/market.js';
import { signedInPerson, type TestPerson } from '../../test-support/people.js';
import { startTestApp, type TestApp } from '../../test-support/test-app.js';
import { introductionsApi, MovedClock, someParty, type Party } from './introductions.test-support.js';
import { AnswerClock } from './use-cases/answer-clock.js';
import { Rounds } from './use-cases/rounds.js';

interface Answer {
  state: string;
  dueOn: string;
  text: string | null;
  workingDaysLeft: number;
  escalated: boolean;
  adviserName: string | null;
  candidates: { explanation: string; target: { __typename: string } | null }[];
}
const wholeAnswer = `state dueOn text workingDaysLeft escalated adviserName answeredAt
  candidates { explanation target { __typename ... on Offer { id title } ... on Expert { id } ... on Lab { id } } }`;

describe('the answer clock of published needs', () => {
  const clock = new MovedClock();
  let app: TestApp;
  let api: ReturnType<typeof introductionsApi>;
  let adviser: TestPerson;
  let officer: TestPerson;
  let owner: Party;
  let stranger: Party;
  let offers: string[];

  beforeAll(async () => {
    app = await startTestApp({ clock, env: { ROLE: 'web' } });
    api = introductionsApi(app);
    adviser = await signedInPerson(app, { platformRoles: ['adviser'], fullName: 'Cán bộ Tư Vấn' });
    officer = await signedInPerson(app, { platformRoles: ['province_officer'] });
    owner = await someParty(app, 'HTX Hỏi', 'Người Hỏi');
    stranger = await someParty(app, 'Công ty Khác', 'Người Khác');
    offers = [];
    for (const title of ['Một', 'Hai', 'Ba'])
      offers.push(await someOffer(app, stranger.organisationId, `Máy sấy ${title}`));
  }, 300_000);
  afterAll(() => app.close(), 300_000);

  /** A need published at an instant, with its clock started then. */
  const published = async (at: Date, facts: object = {}): Promise<string> => {
    const id = await someNeed(app, owner.organisationId, { ...facts, publishedAt: at });
    await clock.at(at, () => app.app.nest.get(AnswerClock, { strict: false }).needsChanged([id]));
    return id;
  };
  const answerOf = async (person: TestPerson | null, id: string): Promise<Answer | null> => {
    const answer = await api.ask<{ need: { answer: Answer | null } }>(
      person,
      `query ($id: ID!) { need(id: $id) { answer { ${wholeAnswer} } } }`,
      { id },
    );
    expect(answer.errors).toEqual([]);
    return answer.data!.need.answer;
  };
  const give = (person: TestPerson, name: string, type: string, input: object) =>
    api.ask<Record<string, Answer>>(
      person,
      `mutation ($input: ${type}!) { ${name}(input: $input) { ${wholeAnswer} } }`,
      { input: { idempotencyKey: api.key(), ...input } },
    );
  const candidates = (ids: string[]) =>
    ids.map((id) => ({ kind: 'OFFER', id, explanation: 'Cùng công suất, đã dùng ở Bát Xát.' }));

  it('is due within five working days: over a weekend, over Tết, and with a Saturday that is worked', async () => {
    const due = async (at: string): Promise<string> =>
      (await answerOf(owner.person, await published(new Date(at))))!.dueOn;
    expect(await due('2026-03-02T03:00:00Z')).toBe('2026-03-09');
    // Friday before Tết: 16 to 20 February are free.
    expect(await due('2026-02-13T03:00:00Z')).toBe('2026-02-27');
    expect(await due('2026-08-21T03:00:00Z')).toBe('2026-08-27');
    // Half past one at night in Vietnam counts as that day, though it is the day before in UTC.
    expect(await due('2026-03-01T18:30:00Z')).toBe('2026-03-09');
  });

  it('three explained candidates reach the owner; fewer, unknown or unreadable ones are no answer', async () => {
    const id = await published(new Date());
    expect(
      (
        await give(adviser, 'answerWithCandidates', 'CandidatesInput', {
          needId: id,
          candidates: candidates(offers.slice(1)),
        })
      ).errors[0]?.extensions,
    ).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'candidates' }] });
    const unknown = [...offers.slice(1), '00000000-0000-4000-8000-000000000000'];
    expect(
      (
        await give(adviser, 'answerWithCandidates', 'CandidatesInput', {
          needId: id,
          candidates: candidates(unknown),
        })
      ).errors[0]?.extensions,
    ).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ path: 'candidates.2.id', code: 'unknown_reference' }],
    });
    expect(
      (
        await give(stranger.person, 'answerWithCandidates', 'CandidatesInput', {
          needId: id,
          candidates: candidates(offers),
        })
      ).errors[0]?.extensions.code,
    ).toBe('FORBIDDEN');
    const given = await give(adviser, 'answerWithCandidates', 'CandidatesInput', {
      needId: id,
      candidates: candidates(offers),
      text: 'Ba nơi nên hỏi trước.',
    });
    expect(given.errors).toEqual([]);
    const answer = (await answerOf(owner.person, id))!;
    expect(answer).toMatchObject({
      state: 'CANDIDATES',
      text: 'Ba nơi nên hỏi trước.',
      adviserName: 'Cán bộ Tư Vấn',
    });
    expect(answer.candidates.map(({ target }) => target?.__typename)).toEqual(['Offer', 'Offer', 'Offer']);
    expect(await api.told(owner.person)).toEqual(['answer.given']);
    expect(await answerOf(stranger.person, id)).toBeNull();
    expect(await answerOf(null, id)).toBeNull();
    const again = await give(adviser, 'answerNothingFound', 'NothingFoundInput', {
      needId: id,
      text: 'Không có.',
    });
    expect(again.errors[0]?.extensions.code).toBe('WRONG_STATE');
  });

  it('"nothing found" says what was tried, and is an answer', async () => {
    const id = await published(new Date());
    expect(
      (await give(adviser, 'answerNothingFound', 'NothingFoundInput', { needId: id, text: ' ' })).errors[0]
        ?.extensions.code,
    ).toBe('INVALID_INPUT');
    await give(adviser, 'answerNothingFound', 'NothingFoundInput', { needId: id, text: 'Đã hỏi ba viện.' });
    expect(await answerOf(owner.person, id)).toMatchObject({
      state: 'NOTHING_FOUND',
      text: 'Đã hỏi ba viện.',
    });
  });

  it('the desk works what is due first; what is overdue escalates once, to the officers', async () => {
    const late = await published(new Date(Date.now() - 30 * 86_400_000));
    const soon = await published(new Date());
    const queue = async (): Promise<
      { needId: string; dueOn: string; workingDaysLeft: number; escalated: boolean }[]
    > => {
      const answer = await api.ask<{
        answerQueue: {
          edges: { node: { needId: string; dueOn: string; workingDaysLeft: number; escalated: boolean } }[];
        };
      }>(
        adviser,
        '{ answerQueue(first: 100) { totalCount edges { node { needId dueOn workingDaysLeft escalated need { title matches { totalCount } } } } } }',
      );
      expect(answer.errors).toEqual([]);
      return answer.data!.answerQueue.edges.map(({ node }) => node);
    };
    const before = await queue();
    expect(before.map(({ dueOn }) => dueOn)).toEqual(before.map(({ dueOn }) => dueOn).sort());
    expect(before.map(({ needId }) => needId)).toEqual(expect.arrayContaining([late, soon]));
    expect(before.find(({ needId }) => needId === late)!.workingDaysLeft).toBeLessThan(0);
    expect(before.find(({ needId }) => needId === soon)).toMatchObject({
      workingDaysLeft: 5,
      escalated: false,
    });
    const rounds = app.app.nest.get(Rounds, { strict: false });
    await rounds.run();
    await rounds.run();
    expect((await queue()).find(({ needId }) => needId === late)!.escalated).toBe(true);
    expect((await queue()).find(({ needId }) => needId === soon)!.escalated).toBe(false);
    expect(await api.told(officer)).toEqual(['answer.overdue']);
    const taken = await api.ask(
      adviser,
      'mutation ($id: ID!) { takeAnswerCase(needId: $id) { adviserName } }',
      { id: soon },
    );
    expect(taken.data).toEqual({ takeAnswerCase: { adviserName: 'Cán bộ Tư Vấn' } });
  });

  it('a closed need stops its clock, and a reopened one starts anew', async () => {
    const id = await published(new Date(Date.now() - 30 * 86_400_000));
    const answers = app.app.nest.get(AnswerClock, { strict: false });
    await app.sql("update needs set status = 'closed' where id = $1", [id]);
    await answers.needsChanged([id]);
    expect(await answerOf(owner.person, id)).toMatchObject({ state: 'STOPPED' });
    await app.sql("update needs set status = 'published' where id = $1", [id]);
    await answers.needsChanged([id]);
    expect(await answerOf(owner.person, id)).toMatchObject({ state: 'OPEN', workingDaysLeft: 5 });
  });

  it('how soon needs are answered is public: median and p90 in working days', async () => {
    await app.sql('update need_answers set answered_at = null, days_taken = null');
    for (const [index, days] of [1, 1, 2, 3, 5, 5, 5, 6, 7, 12].entries()) {
      const id = await published(new Date());
      await app.sql(
        'update need_answers set state = $2, answered_at = now(), days_taken = $3 where need_id = $1',
        [id, index === 9 ? 'nothing_found' : 'candidates', days],
      );
    }
    const figures = await api.ask(
      null,
      '{ answerFigures { answered withCandidates inTime medianWorkingDays p90WorkingDays } }',
    );
    expect(figures.data).toEqual({
      answerFigures: { answered: 10, withCandidates: 9, inTime: 7, medianWorkingDays: 5, p90WorkingDays: 7 },
    });
  });
});
