import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pdf, upload } from '../../../../test/security/uploads.test-support.js';
import { verifyAudit } from '../../platform/audit/verify-audit.js';
import { Clock } from '../../platform/clock.js';
import { PersonalData } from '../../platform/personal-data/personal-data.js';
import { signedInPerson, someOrganisation, type TestPerson } from '../../test-support/people.js';
import { eventually, startTestApp, type TestApp } from '../../test-support/test-app.js';
import { readZip } from '../files/content/zip-reader.js';

class SetClock extends Clock {
  at: Date | undefined;
  override now(): Date {
    return this.at ?? new Date();
  }
}

interface Request {
  id: string;
  state: string;
  answerDue: string;
  due: string;
  workingDaysLeft: number | null;
  extended: boolean;
  personName: string | null;
  reason: string | null;
  fileUrl: string | null;
}
const fields = 'id state answerDue due workingDaysLeft extended personName reason fileUrl';

describe('personal data', () => {
  const clock = new SetClock();
  let app: TestApp;
  let officer: TestPerson;
  beforeAll(async () => {
    app = await startTestApp({ clock });
    officer = await signedInPerson(app, { platformRoles: ['province_officer'] });
  }, 300_000);
  afterAll(() => app.close());

  async function ask<Data>(
    person: TestPerson | undefined,
    document: string,
    variables: object = {},
  ): Promise<Data> {
    const answer = await app.graphql<Data>(document, variables, { headers: { ...person?.headers } });
    if (answer.errors.length > 0) throw new Error(answer.errors[0]!.extensions.code);
    return answer.data as Data;
  }
  const mine = async (person: TestPerson): Promise<Request[]> =>
    (await ask<{ myDataRequests: Request[] }>(person, `{ myDataRequests { ${fields} } }`)).myDataRequests;
  const queue = async (open = true): Promise<Request[]> =>
    (
      await ask<{ dataRequests: Request[] }>(
        officer,
        `query ($open: Boolean!) { dataRequests(open: $open, first: 100) { ${fields} } }`,
        { open },
      )
    ).dataRequests;
  const begin = async (person: TestPerson, what: 'requestMyData' | 'requestErasure'): Promise<Request> =>
    (await ask<Record<string, Request>>(person, `mutation { ${what} { ${fields} } }`))[what]!;
  const step = async (
    who: TestPerson,
    name: 'answer' | 'extend' | 'approve' | 'refuse',
    id: string,
    reason = 'Theo quy định.',
  ): Promise<Request> =>
    (
      await ask<Record<string, Request>>(
        who,
        `mutation ($input: DataRequestStepInput!) { ${name}DataRequest(input: $input) { ${fields} } }`,
        { input: { id, reason } },
      )
    )[`${name}DataRequest`]!;

  describe('consent', () => {
    interface Consent {
      purpose: string;
      version: number;
      givenAt: string | null;
      givenVersion: number | null;
    }
    const read = async (person?: TestPerson): Promise<Consent[]> =>
      (await ask<{ consents: Consent[] }>(person, '{ consents { purpose version givenAt givenVersion } }'))
        .consents;
    const give = (person: TestPerson, version: number) =>
      ask(person, 'mutation ($input: ConsentInput!) { giveConsent(input: $input) { purpose } }', {
        input: { purpose: 'RESEARCH', version },
      });

    it('is asked for each purpose by itself, and nobody has agreed to anything before they say so', async () => {
      const person = await signedInPerson(app);
      for (const reader of [undefined, person]) {
        const texts = await read(reader);
        expect(texts.map(({ purpose, givenAt }) => [purpose, givenAt])).toEqual([
          ['MATCH_MAILS', null],
          ['CONTACT_SHARING', null],
          ['RESEARCH', null],
        ]);
      }
    });

    it('is proved by person, version, time and way, taken back at once, and both are kept', async () => {
      const person = await signedInPerson(app);
      await give(person, 1);
      await give(person, 1);
      expect((await read(person)).find(({ purpose }) => purpose === 'RESEARCH')).toMatchObject({
        givenVersion: 1,
      });
      expect((await read(person)).filter(({ givenAt }) => givenAt !== null)).toHaveLength(1);
      await ask(person, 'mutation { withdrawConsent(purpose: RESEARCH) { purpose } }');
      expect((await read(person)).every(({ givenAt }) => givenAt === null)).toBe(true);
      const rows = await app.sql<object>(
        'select purpose, version, how, given_at is not null as given, withdrawn_at is not null as withdrawn from consents where user_id = $1',
        [person.userId],
      );
      expect(rows).toEqual([{ purpose: 'research', version: 1, how: 'web', given: true, withdrawn: true }]);
    });

    it('counts for the version that was read only', async () => {
      const person = await signedInPerson(app);
      await give(person, 1);
      await app.sql("insert into consent_texts values ('research', 2, 'mới', 'new', now())");
      await expect(give(person, 1)).rejects.toThrow('TEXT_OUTDATED');
      expect((await read(person)).at(-1)).toMatchObject({ version: 2, givenVersion: 1 });
      await give(person, 2);
      expect((await read(person)).at(-1)).toMatchObject({ givenVersion: 2 });
      await app.sql('delete from consent_texts where version = 2');
    });
  });

  describe('the legal clock', () => {
    it('counts working days of Vietnam: Tết, weekends and the extension', async () => {
      const person = await signedInPerson(app);
      // Friday 13 February 2026, 20:00 in Hà Nội: Tết is 14 to 22 February.
      clock.at = new Date('2026-02-13T13:00:00Z');
      const asked = await begin(person, 'requestErasure');
      expect(asked).toMatchObject({
        answerDue: '2026-02-24',
        due: '2026-03-05',
        workingDaysLeft: 2,
        extended: false,
      });
      clock.at = new Date('2026-02-24T01:00:00Z');
      expect((await queue()).find(({ id }) => id === asked.id)?.workingDaysLeft).toBe(0);
      clock.at = new Date('2026-02-25T01:00:00Z');
      expect((await queue()).find(({ id }) => id === asked.id)?.workingDaysLeft).toBe(-1);
      expect(await step(officer, 'answer', asked.id)).toMatchObject({
        state: 'ANSWERED',
        workingDaysLeft: 6,
      });
      expect(await step(officer, 'extend', asked.id)).toMatchObject({ due: '2026-03-25', extended: true });
      await expect(step(officer, 'extend', asked.id)).rejects.toThrow('WRONG_STATE');
      expect(await step(officer, 'refuse', asked.id, 'Không xác minh được.')).toMatchObject({
        state: 'REFUSED',
        reason: 'Không xác minh được.',
        workingDaysLeft: null,
      });
      clock.at = undefined;
    });
  });

  it('one request of a kind at a time; nobody decides about themselves; a reason is needed', async () => {
    const asked = await begin(officer, 'requestErasure');
    await expect(begin(officer, 'requestErasure')).rejects.toThrow('REQUEST_OPEN');
    await expect(step(officer, 'approve', asked.id)).rejects.toThrow('FORBIDDEN');
    const other = await signedInPerson(app, { platformRoles: ['province_officer'] });
    await expect(step(other, 'approve', asked.id, ' ')).rejects.toThrow('INVALID_INPUT');
    await expect(step(await signedInPerson(app), 'approve', asked.id)).rejects.toThrow('FORBIDDEN');
    await step(other, 'refuse', asked.id);
  });

  it('the last administrator is not erased', async () => {
    const last = await signedInPerson(app, { platformRoles: ['administrator'] });
    await expect(begin(last, 'requestErasure')).rejects.toThrow('LAST_OF_ROLE');
  });

  it('a copy holds everything about the person and nothing about anybody else, for its person alone', async () => {
    const organisation = await someOrganisation(app, 'HTX Quế Văn Yên');
    const person = await signedInPerson(app, {
      fullName: 'Lò Thị Chủ Thể',
      memberships: { [organisation]: ['member'] },
    });
    const other = await signedInPerson(app, {
      fullName: 'Giàng A Khác',
      memberships: { [organisation]: ['member'] },
    });
    await upload(app, person, 'hồ sơ của tôi.pdf', pdf());
    await upload(app, other, 'hồ sơ người khác.pdf', pdf());
    await begin(person, 'requestMyData');
    await eventually('the copy is made', async () => (await mine(person))[0]?.fileUrl != null);
    const [request] = await mine(person);
    expect(request).toMatchObject({ state: 'DONE', workingDaysLeft: null });
    for (const stranger of [undefined, other, officer]) {
      const refused = await fetch(`${app.url}${request!.fileUrl}`, { headers: { ...stranger?.headers } });
      expect(refused.status).toBe(404);
    }
    const response = await fetch(`${app.url}${request!.fileUrl}`, { headers: person.headers });
    expect(response.headers.get('content-type')).toBe('application/zip');
    const entries = await readZip(Buffer.from(await response.arrayBuffer()));
    expect(entries.map(({ name }) => name)).toEqual(['du-lieu-ca-nhan.json', 'tep/1-hồ sơ của tôi.pdf']);
    const text = entries[0]!.data.toString('utf8');
    for (const own of ['Lò Thị Chủ Thể', person.email, 'HTX Quế Văn Yên', 'hồ sơ của tôi.pdf', 'consents'])
      expect(text).toContain(own);
    for (const foreign of [
      'Giàng A Khác',
      other.email,
      other.userId,
      'người khác',
      'token_hash',
      'password_hash',
    ])
      expect(text).not.toContain(foreign);
    const noted = await app.sql(
      "select 1 from audit_records where action = 'file.downloaded' and actor_id = $1",
      [person.userId],
    );
    expect(noted).toHaveLength(1);
  });

  it('a correction is read, done and answered by the officer', async () => {
    const person = await signedInPerson(app);
    await ask(person, 'mutation ($input: CorrectionInput!) { requestCorrection(input: $input) { id } }', {
      input: { details: 'Họ tên đúng là Vàng Thị Mẩy.' },
    });
    const [asked] = await mine(person);
    await step(officer, 'approve', asked!.id, 'Đã sửa họ tên.');
    expect(await mine(person)).toMatchObject([{ state: 'DONE', reason: 'Đã sửa họ tên.' }]);
  });

  it('an erased person is nowhere any more, and the audit chain holds', async () => {
    const organisation = await someOrganisation(app, 'HTX Thảo Quả');
    const person = await signedInPerson(app, {
      fullName: 'Sùng Thị Ra Đi',
      memberships: { [organisation]: ['organisation_admin'] },
    });
    await upload(app, person, 'riêng.pdf', pdf());
    await ask(person, 'mutation { giveConsent(input: { purpose: MATCH_MAILS, version: 1 }) { purpose } }');
    await app.sql('insert into kept_mails (recipient, subject, body) values ($1, $2, $3)', [
      person.email,
      'a',
      'b',
    ]);
    await app.sql(
      `insert into invitations (organisation_id, email, roles, created_at, expires_at)
       values ($1, $2, '{member}', now(), now() + interval '1 day')`,
      [await someOrganisation(app, 'HTX Khác'), person.email],
    );
    await app.sql(
      "insert into one_time_links (purpose, token_hash, facts, created_at, expires_at) values ('registration', 'x', jsonb_build_object('email', $1::text), now(), now())",
      [person.email],
    );
    await app.sql(
      'insert into listing_readers (listing_id, email, added_at) values (gen_random_uuid(), $1, now())',
      [person.email],
    );
    await app.sql(
      "update organisations set contact_name = 'Sùng Thị Ra Đi', email = $2, registered_by = $3 where id = $1",
      [organisation, person.email, person.userId],
    );
    await app.sql(
      "select graphile_worker.add_job('identity.mail', json_build_object('userId', $1::text), run_at := now() + interval '1 day')",
      [person.userId],
    );
    const wait = await begin(person, 'requestErasure');
    expect((await queue()).find(({ id }) => id === wait.id)?.personName).toBe('Sùng Thị Ra Đi');
    await step(officer, 'approve', wait.id, 'Chấp thuận.');
    await eventually('it is done', async () =>
      (await queue(false)).some(({ id, state }) => id === wait.id && state === 'DONE'),
    );

    const tables = await app.sql<{ name: string }>(
      "select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'",
    );
    expect(tables.length).toBeGreaterThan(30);
    for (const { name } of tables) {
      const rows = await app.sql<{ row: string }>(
        `select t::text as row from "${name}" t where strpos(t::text, $1) > 0 or strpos(t::text, $2) > 0`,
        ['Sùng Thị Ra Đi', person.email],
      );
      expect([name, rows]).toEqual([name, []]);
    }
    const named = await app.sql<{ name: string }>(
      "select table_name as name from information_schema.columns where table_schema = 'public' and udt_name = 'uuid' and table_name not in ('audit_records', 'data_requests') group by 1",
    );
    for (const { name } of named)
      expect([
        name,
        await app.sql(`select 1 from "${name}" t where strpos(t::text, $1) > 0`, [person.userId]),
      ]).toEqual([name, []]);
    expect(
      (await app.graphql<{ viewer: null }>('{ viewer { id } }', {}, { headers: person.headers })).data
        ?.viewer,
    ).toBeNull();
    expect((await queue(false)).find(({ id }) => id === wait.id)).toMatchObject({
      personName: null,
      reason: null,
    });
    const jobs = await app.sql(
      'select 1 from graphile_worker._private_jobs where strpos(payload::text, $1) > 0 or strpos(payload::text, $2) > 0',
      [person.userId, person.email],
    );
    expect(jobs).toEqual([]);
    const verdict = await verifyAudit({ query: (text, params) => app.sql(text, [...(params ?? [])]) });
    expect(verdict).toMatchObject({ ok: true });
    expect(verdict.ok && verdict.records).toBeGreaterThan(20);
  });

  it('an expert without an account is served through staff: a copy, then gone from the list and the search', async () => {
    const [expert] = await app.sql<{ id: string }>(
      "insert into experts (name, bio, source) values ('Trần Chuyên Gia Hiếm', 'nuôi cấy mô địa lan', 'test') returning id",
    );
    const record = (kind: string) =>
      ask<{ recordDataRequest: Request }>(
        officer,
        `mutation ($input: BehalfInput!) { recordDataRequest(input: $input) { ${fields} } }`,
        {
          input: {
            kind,
            personKind: 'EXPERT',
            personId: expert!.id,
            details: 'Đề nghị bằng văn bản ngày 02/11.',
          },
        },
      );
    const copy = (await record('ACCESS')).recordDataRequest;
    await step(officer, 'approve', copy.id);
    await eventually('the copy is made', async () =>
      (await queue(false)).some(({ id, fileUrl }) => id === copy.id && fileUrl !== null),
    );
    const { fileUrl } = (await queue(false)).find(({ id }) => id === copy.id)!;
    const zipped = await fetch(`${app.url}${fileUrl}`, { headers: officer.headers });
    const [entry] = await readZip(Buffer.from(await zipped.arrayBuffer()));
    expect(entry!.data.toString('utf8')).toContain('nuôi cấy mô địa lan');

    const erase = (await record('ERASURE')).recordDataRequest;
    await step(officer, 'approve', erase.id);
    await eventually('the expert is gone', async () => {
      const { experts } = await ask<{ experts: { edges: unknown[] } }>(
        undefined,
        '{ experts(first: 10) { edges { node { id } } } }',
      );
      return experts.edges.length === 0;
    });
    const [projection] = await app.sql('select public_doc, match_doc from item_projections where id = $1', [
      expert!.id,
    ]);
    expect(projection).toEqual({ public_doc: null, match_doc: null });
    expect((await fetch(`${app.url}${fileUrl}`, { headers: officer.headers })).status).toBe(404);
  });

  it('a table that no module answers for is in the copy too, without secrets and other people', async () => {
    const person = await signedInPerson(app);
    await app.sql(
      'create table forgotten (owner uuid references users on delete cascade, helper uuid references users on delete set null, word text, secret bytea)',
    );
    await app.sql("insert into forgotten values ($1, $2, 'một lời', 'x')", [person.userId, officer.userId]);
    const data = await app.app.nest
      .get(PersonalData)
      .of(
        { query: (text, params) => app.sql(text, [...(params ?? [])]) },
        { userId: person.userId, expertId: null, email: person.email },
      );
    expect(data['platform']?.['forgotten.owner']).toEqual([{ word: 'một lời' }]);
    await app.sql('drop table forgotten');
  });

  it('every table that names a user lets the user go', async () => {
    const rows = await app.sql<{ name: string; rule: string }>(
      `select c.conrelid::regclass::text as name, c.confdeltype as rule from pg_constraint c
       where c.contype = 'f' and c.confrelid = 'users'::regclass`,
    );
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter(({ rule }) => rule !== 'c' && rule !== 'n')).toEqual([]);
  });
});
