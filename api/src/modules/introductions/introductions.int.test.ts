import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database } from '../../platform/database/database.js';
import { PersonalData } from '../../platform/personal-data/personal-data.js';
import { someNeed, someOffer } from '../../test-support/market.js';
import { signedInPerson, someOrganisation, type TestPerson } from '../../test-support/people.js';
import { eventually, startTestApp, type TestApp } from '../../test-support/test-app.js';
import { introductionsApi, MovedClock, someParty, type Party } from './introductions.test-support.js';
import { Rounds } from './use-cases/rounds.js';

describe('introductions', () => {
  const clock = new MovedClock();
  let app: TestApp;
  let api: ReturnType<typeof introductionsApi>;
  let adviser: TestPerson;
  let enterprise: Party;
  let institute: Party;
  let stranger: TestPerson;
  let offerId: string;

  beforeAll(async () => {
    app = await startTestApp({ clock });
    api = introductionsApi(app);
    adviser = await signedInPerson(app, { platformRoles: ['adviser'] });
    enterprise = await someParty(app, 'HTX Kín Tiếng Bản Phiệt', 'Giàng Thị Kín');
    institute = await someParty(app, 'Viện Khảo Nghiệm Ẩn Mình', 'Lò Văn Ẩn');
    ({ person: stranger } = await someParty(app, 'Công ty Người Ngoài', 'Người Ngoài'));
    offerId = await someOffer(app, institute.organisationId);
  }, 300_000);
  afterAll(() => app.close(), 300_000);

  const marksOf = async ({ organisationId, person }: Party): Promise<string[]> => {
    const [organisation] = await app.sql<{ name: string }>('select name from organisations where id = $1', [
      organisationId,
    ]);
    const [user] = await app.sql<{ full_name: string }>('select full_name from users where id = $1', [
      person.userId,
    ]);
    return [organisation!.name, user!.full_name, person.email, organisationId, person.userId];
  };
  /** A copy of what is kept about a person, without the parts that say who the person is. */
  const copyOf = async (person: TestPerson): Promise<string> => {
    const everything = await app.app.nest.get(PersonalData).of(app.app.nest.get(Database).asPlatform(), {
      userId: person.userId,
      expertId: null,
      email: person.email,
    });
    const { introductions, notifications, platform } = everything;
    return JSON.stringify({ introductions, notifications, platform });
  };
  const mailsTo = (person: TestPerson) =>
    app.sql<{ subject: string; body: string }>('select subject, body from kept_mails where recipient = $1', [
      person.email,
    ]);

  it('neither side of an anonymous need is told who the other is before both said yes, and then both are', async () => {
    const needId = await someNeed(app, enterprise.organisationId, {
      anonymous: true,
      title: 'Cần xử lý nước thải xưởng giấy',
    });
    const heard = { enterprise: '', institute: '', stranger: '' };
    const listen = async (): Promise<void> => {
      for (const [name, person] of [
        ['enterprise', enterprise.person],
        ['institute', institute.person],
        ['stranger', stranger],
      ] as const) {
        const answers = [
          await api.see(person, id),
          await api.ask(
            person,
            'query ($id: ID!) { need(id: $id) { title organisation { name } answer { state } matches { totalCount } } }',
            { id: needId },
          ),
          await api.ask(
            person,
            '{ myIntroductions { totalCount edges { cursor node { id state need { title } } } } }',
          ),
          await api.ask(person, '{ myNotifications { edges { node { vi en path } } } unreadNotifications }'),
          await api.send(person, 'passIntroduction', { id }),
          await api.ask(person, 'query ($id: ID!) { declineReasons(kind: NEED, id: $id) { reason } }', {
            id: needId,
          }),
        ];
        heard[name] += JSON.stringify(answers.map(({ data, errors }) => ({ data, errors })));
        heard[name] += JSON.stringify(await mailsTo(person));
        heard[name] += await copyOf(person);
      }
    };

    const asked = await api.done(institute.person, 'expressInterest', {
      ...api.interest,
      needId,
      supply: { kind: 'OFFER', id: offerId },
    });
    const { id } = asked;
    expect(asked).toMatchObject({
      state: 'SCREENING_SUPPLY',
      viewerSide: 'SUPPLY',
      viewerCan: { accept: false, withdraw: true, pass: false },
    });
    // What has not been screened does not exist for the other side.
    expect((await api.see(enterprise.person, id)).errors[0]?.extensions.code).toBe('NOT_FOUND');
    expect(await api.mine(enterprise.person)).toEqual([]);
    await listen();

    const desk = await api.ask<{ introductionsToScreen: { id: string }[] }>(
      adviser,
      '{ introductionsToScreen { id need { title } supply { title } } }',
    );
    expect(desk.data?.introductionsToScreen.map((one) => one.id)).toContain(id);
    expect(await api.refused(institute.person, 'acceptIntroduction', { id })).toBe('WRONG_STATE');
    const passed = await api.done(adviser, 'passIntroduction', { id });
    expect(passed.parties.map((party) => party.organisation.name).sort()).toEqual(
      ['HTX Kín Tiếng Bản Phiệt', 'Viện Khảo Nghiệm Ẩn Mình'].sort(),
    );
    const seen = await api.see(enterprise.person, id);
    expect(seen.data?.introduction).toMatchObject({
      state: 'AWAITING_DEMAND',
      viewerSide: 'DEMAND',
      viewerCan: { accept: true, decline: true, withdraw: false },
    });
    await eventually('the mail of the request has been written', async () => {
      return (await mailsTo(enterprise.person)).length === 1;
    });
    await listen();
    for (const mark of await marksOf(enterprise)) {
      expect(heard.institute).not.toContain(mark);
      expect(heard.stranger).not.toContain(mark);
    }
    for (const mark of await marksOf(institute)) expect(heard.enterprise).not.toContain(mark);
    expect(await api.refused(stranger, 'acceptIntroduction', { id })).toBe('NOT_FOUND');

    const agreed = await api.done(enterprise.person, 'acceptIntroduction', { id });
    expect(agreed).toMatchObject({ state: 'INTRODUCED' });
    expect(agreed.parties).toContainEqual({
      side: 'SUPPLY',
      organisation: expect.objectContaining({ name: 'Viện Khảo Nghiệm Ẩn Mình' }),
      contactName: 'Lò Văn Ẩn',
      contactEmail: institute.person.email,
    });
    const forInstitute = (await api.see(institute.person, id)).data!.introduction;
    expect(forInstitute.parties).toContainEqual({
      side: 'DEMAND',
      organisation: expect.objectContaining({ name: 'HTX Kín Tiếng Bản Phiệt' }),
      contactName: 'Giàng Thị Kín',
      contactEmail: enterprise.person.email,
    });
    expect(forInstitute.steps.map(({ step }) => step)).toEqual(['open', 'pass', 'accept_demand']);
    expect(await api.told(institute.person)).toEqual(['introduction.passed', 'introduction.introduced']);
    expect(await api.told(enterprise.person)).toEqual(['introduction.asked', 'introduction.introduced']);

    const audited = await app.sql<{ action: string; n: number }>(
      "select action, count(*)::int as n from audit_records where subject_kind = 'introduction' and subject_id = $1 group by 1",
      [id],
    );
    const count = Object.fromEntries(audited.map(({ action, n }) => [action, n]));
    expect(count).toMatchObject({
      'introduction.opened': 1,
      'introduction.pass': 1,
      'introduction.accept_demand': 1,
    });
    expect(count['introduction.viewed']).toBeGreaterThanOrEqual(6);
  });

  it('what an adviser stops never reaches the other side, and who asked reads why', async () => {
    const needId = await someNeed(app, enterprise.organisationId, { anonymous: true });
    const { id } = await api.done(institute.person, 'expressInterest', {
      ...api.interest,
      needId,
      organisationId: institute.organisationId,
    });
    await api.done(adviser, 'refuseIntroduction', { id, note: 'Chưa đúng quy mô.' });
    expect((await api.see(institute.person, id)).data?.introduction).toMatchObject({
      state: 'REFUSED',
      refusal: 'Chưa đúng quy mô.',
    });
    expect((await api.see(enterprise.person, id)).errors[0]?.extensions.code).toBe('NOT_FOUND');
    expect(await api.told(enterprise.person)).not.toContain('introduction.refused');
  });

  it('a need that is not anonymous goes straight to its owner, and the owner’s no comes without its reason', async () => {
    const needId = await someNeed(app, enterprise.organisationId);
    const asked = await api.done(institute.person, 'expressInterest', {
      ...api.interest,
      needId,
      supply: { kind: 'OFFER', id: offerId },
    });
    expect(asked.state).toBe('AWAITING_DEMAND');
    const no = await api.done(enterprise.person, 'declineIntroduction', { id: asked.id, reason: 'PRICE' });
    expect(no.state).toBe('DECLINED');
    const seen = await api.see(institute.person, asked.id);
    expect(seen.data?.introduction.state).toBe('DECLINED');
    expect(JSON.stringify(seen.data)).not.toMatch(/price/i);
    expect((await api.told(institute.person)).at(-1)).toBe('introduction.declined');
  });

  it('an expert who asks is not told to the owner of the need before both agreed; an expert who is asked is a known one', async () => {
    const [expert] = await app.sql<{ id: string }>(
      "insert into experts (name, organisation_id) values ('TS. Nguyễn Kín Danh', $1) returning id",
      [institute.organisationId],
    );
    const needId = await someNeed(app, enterprise.organisationId);
    const supply = { kind: 'EXPERT', id: expert!.id };
    const { id } = await api.done(institute.person, 'expressInterest', { ...api.interest, needId, supply });
    const before = await api.see(enterprise.person, id);
    expect(before.errors).toEqual([]);
    expect(JSON.stringify(before.data)).not.toMatch(/Kín Danh|Ẩn/);
    await api.done(enterprise.person, 'acceptIntroduction', { id });
    expect((await api.see(enterprise.person, id)).data?.introduction.supply?.title).toBe(
      'TS. Nguyễn Kín Danh',
    );

    const asked = await api.done(enterprise.person, 'expressInterest', {
      ...api.interest,
      supply,
      organisationId: enterprise.organisationId,
    });
    expect(asked).toMatchObject({ state: 'AWAITING_SUPPLY', supply: { title: 'TS. Nguyễn Kín Danh' } });
  });

  it('an adviser brings two together only when both say yes, and answers for a side without people', async () => {
    const silent = await someOrganisation(app, 'Viện Chưa Có Tài Khoản');
    const supply = { kind: 'OFFER', id: await someOffer(app, silent) };
    const needId = await someNeed(app, enterprise.organisationId, { anonymous: true });
    const { id, state } = await api.done(adviser, 'expressInterest', { ...api.interest, needId, supply });
    expect(state).toBe('AWAITING_BOTH');
    expect((await api.done(adviser, 'acceptIntroduction', { id })).state).toBe('AWAITING_DEMAND');
    // The other side has people: nobody answers for them.
    expect(await api.refused(adviser, 'acceptIntroduction', { id })).toBe('FORBIDDEN');
    expect((await api.done(enterprise.person, 'acceptIntroduction', { id })).state).toBe('INTRODUCED');
    expect(await api.refused(stranger, 'expressInterest', { ...api.interest, needId, supply })).toBe(
      'FORBIDDEN',
    );
  });

  it('a request runs out after ten working days and frees both sides; until the round notes it nobody can accept', async () => {
    const needId = await someNeed(app, enterprise.organisationId);
    const input = { ...api.interest, needId, supply: { kind: 'OFFER', id: offerId } };
    const { id } = await api.done(institute.person, 'expressInterest', input);
    expect(await api.refused(institute.person, 'expressInterest', input)).toBe('INTRODUCTION_EXISTS');
    const rounds = app.app.nest.get(Rounds, { strict: false });
    await rounds.run();
    expect((await api.see(institute.person, id)).data?.introduction.state).toBe('AWAITING_DEMAND');
    await clock.daysLater(40, () => rounds.run());
    expect((await api.see(institute.person, id)).data?.introduction.state).toBe('EXPIRED');
    expect(await api.refused(enterprise.person, 'acceptIntroduction', { id })).toBe('WRONG_STATE');
    expect((await api.told(enterprise.person)).at(-1)).toBe('introduction.expired');
    expect((await api.done(institute.person, 'expressInterest', input)).id).not.toBe(id);
    await clock.daysLater(40, () => rounds.run());

    const late = await api.done(institute.person, 'expressInterest', input);
    await app.sql("update introductions set expires_at = now() - interval '1 minute' where id = $1", [
      late.id,
    ]);
    expect(await api.refused(enterprise.person, 'acceptIntroduction', { id: late.id })).toBe('WRONG_STATE');
  });

  it('fifty retries at once make one introduction, tell each person once, and all are answered the same', async () => {
    const needId = await someNeed(app, enterprise.organisationId);
    const input = {
      ...api.interest,
      needId,
      supply: { kind: 'OFFER', id: offerId },
      idempotencyKey: 'fifty-retries-1',
    };
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => api.send(institute.person, 'expressInterest', input)),
    );
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    const ids = new Set(answers.map(({ data }) => data!['expressInterest']!.id));
    expect(ids.size).toBe(1);
    const [id] = [...ids];
    expect(await app.sql('select id from introductions where need_id = $1', [needId])).toHaveLength(1);
    expect(await app.sql('select 1 from notifications where subject_id = $1', [id])).toHaveLength(1);
    await eventually('the mail has been written', async () => {
      const rows = await app.sql(
        'select 1 from notifications where subject_id = $1 and mailed_at is not null',
        [id],
      );
      return rows.length === 1;
    });
    expect(
      await app.sql('select 1 from kept_mails where recipient = $1 and body like $2', [
        enterprise.person.email,
        `%/introductions/${id}%`,
      ]),
    ).toHaveLength(1);

    const accepts = await Promise.all(
      Array.from({ length: 20 }, () =>
        api.send(enterprise.person, 'acceptIntroduction', { id, idempotencyKey: 'twenty-accepts-1' }),
      ),
    );
    expect(accepts.flatMap(({ errors }) => errors)).toEqual([]);
    const other = await api.send(institute.person, 'expressInterest', { ...input, fit: 'Khác' });
    expect(other.errors[0]?.extensions.code).toBe('IDEMPOTENCY_CONFLICT');
  });

  it('both sides answering at the same moment move it along the table once each', async () => {
    const needId = await someNeed(app, enterprise.organisationId);
    const supply = { kind: 'OFFER', id: await someOffer(app, institute.organisationId, 'Máy khác') };
    for (let round = 0; round < 5; round++) {
      const { id } = await api.done(adviser, 'expressInterest', { ...api.interest, needId, supply });
      const [yes, no] = await Promise.all([
        api.send(enterprise.person, 'acceptIntroduction', { id }),
        api.send(institute.person, 'declineIntroduction', { id, reason: 'TOO_EARLY' }),
      ]);
      const { introduction } = (await api.see(adviser, id)).data!;
      expect(introduction.state).toBe('DECLINED');
      expect(no.errors).toEqual([]);
      const steps = introduction.steps.map(({ step }) => step);
      expect(steps).toEqual(
        yes.errors.length === 0 ? ['open', 'accept_demand', 'decline_supply'] : ['open', 'decline_supply'],
      );
    }
  });

  it('the set questions are short, and the field that is wrong is named', async () => {
    const answer = await api.send(institute.person, 'expressInterest', {
      ...api.interest,
      fit: 'x'.repeat(601),
      needId: await someNeed(app, enterprise.organisationId),
      organisationId: institute.organisationId,
    });
    expect(answer.errors[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ path: 'fit', code: 'too_long' }],
    });
    expect(await api.refused(institute.person, 'expressInterest', api.interest)).toBe('INVALID_INPUT');
    expect(
      await api.refused(institute.person, 'expressInterest', {
        ...api.interest,
        supply: { kind: 'OFFER', id: offerId },
        needId: await someNeed(app, institute.organisationId),
      }),
    ).toBe('OWN_LISTING');
  });
});
