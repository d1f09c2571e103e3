import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signedInPerson } from '../../test-support/people.js';
import { startTestApp, type TestApp } from '../../test-support/test-app.js';
import { totpCode, totpStep } from './domain/totp.js';
import { Browser, registered, signInMutation } from './identity.test-support.js';

const password = 'mùa xuân ở Sa Pa 3';
const email = 'ai-do@example.vn';

interface Noted {
  action: string;
  subject_id: string | null;
  facts: Record<string, string>;
}

describe('who fails to prove who they are', () => {
  let one: TestApp;
  let two: TestApp;
  let userId: string;
  beforeAll(async () => {
    one = await startTestApp();
    two = await startTestApp({ beside: one });
    await registered(one, email, password);
    userId = (await one.sql<{ id: string }>('select id from users where email = $1', [email]))[0]!.id;
  }, 300_000);
  afterAll(async () => {
    await two.close();
    await one.close();
  }, 300_000);

  const noted = () =>
    one.sql<Noted>(
      "select action, subject_id, facts from audit_records where starts_with(action, 'sign_in.') order by seq",
    );
  const afresh = async (): Promise<number> => {
    await one.sql('delete from rate_counters');
    return (await noted()).length;
  };
  const guess = (app: TestApp, to: string) =>
    new Browser(app).code(signInMutation, { email: to, password: 'sai' });

  it('stands in the audit by fingerprints: the same account gives the same, and no address is to be read', async () => {
    const before = await afresh();
    for (const to of [email, ` ${email.toUpperCase()}`, 'khong-co@example.vn'])
      expect(await guess(one, to)).toBe('SIGN_IN_FAILED');
    const rows = (await noted()).slice(before);
    expect(rows.map(({ action, subject_id }) => [action, subject_id])).toEqual([
      ['sign_in.refused', userId],
      ['sign_in.refused', userId],
      ['sign_in.refused', null],
    ]);
    const [first, second, third] = rows.map(({ facts }) => facts);
    expect(first).toMatchObject({ method: 'password', account: expect.stringMatching(/^[\w-]{22}$/) });
    expect(second?.['account']).toBe(first?.['account']);
    expect(third?.['account']).not.toBe(first?.['account']);
    expect(third?.['address']).toBe(first?.['address']);
    const everything = JSON.stringify(await one.sql('select r::text as row from audit_records r'));
    expect(everything).not.toMatch(/example\.vn|127\.0\.0\.1|::1/i);
  });

  it('a lock-out is noted once, whichever instance counts, and further tries add nothing', async () => {
    const before = await afresh();
    for (let i = 0; i < 10; i++) await guess(i % 2 ? one : two, email);
    for (let i = 0; i < 3; i++) expect(await guess(i % 2 ? one : two, email)).toBe('RATE_LIMITED');
    const actions = (await noted()).slice(before).map(({ action }) => action);
    expect(actions).toEqual([...Array.from({ length: 10 }, () => 'sign_in.refused'), 'sign_in.locked_out']);
  });

  it('so do wrong codes and a wrong present password, under the account they were for', async () => {
    await afresh();
    const browser = new Browser(one);
    await browser.graphql(signInMutation, { email, password });
    const { data } = await browser.graphql<{ startTotp: { secret: string } }>(
      'mutation { startTotp { secret } }',
    );
    const bits = [...data!.startTotp.secret]
      .map((sign) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(sign).toString(2).padStart(5, '0'))
      .join('');
    const secret = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
    await browser.graphql('mutation ($c: String!) { confirmTotp(code: $c) { codes } }', {
      c: totpCode(secret, totpStep(new Date())),
    });
    const before = (await noted()).length;
    const due = new Browser(one);
    await due.graphql(signInMutation, { email, password });
    const show = (way: string, code: string) =>
      due.code(
        'mutation ($w: SecondFactorWay!, $c: String!) { showSecondFactor(way: $w, code: $c) { me { id } } }',
        { w: way, c: code },
      );
    expect(await show('TOTP', '000000')).toBe('CODE_WRONG');
    expect(await show('RECOVERY_CODE', 'aaaa-bbbb')).toBe('CODE_WRONG');
    expect(
      await browser.code(
        'mutation { changePassword(input: { currentPassword: "sai", newPassword: "thác Bạc chảy mùa mưa" }) }',
      ),
    ).toBe('INVALID_INPUT');
    expect(
      (await noted()).slice(before).map(({ subject_id, facts }) => [subject_id, facts['method']]),
    ).toEqual([
      [userId, 'totp'],
      [userId, 'recovery_code'],
      [userId, 'password_change'],
    ]);
  });

  it('auditors find it by kind, by person and by day', async () => {
    const { headers } = await signedInPerson(one, { platformRoles: ['auditor'] });
    const read = async (args: string) =>
      (
        await one.graphql<{ auditRecords: { action: string; subjectName: string | null }[] }>(
          `{ auditRecords(first: 100, ${args}) { action subjectName } }`,
          {},
          { headers },
        )
      ).data!.auditRecords;
    const refused = await read(`action: "sign_in.", subjectId: "${userId}"`);
    expect(refused.length).toBeGreaterThan(0);
    expect(new Set(refused.map(({ subjectName }) => subjectName))).toEqual(new Set(['Lò Thị Thử']));
    expect(refused.every(({ action }) => action.startsWith('sign_in.'))).toBe(true);
    expect(await read('from: "2126-01-01T00:00:00Z"')).toEqual([]);
    expect(await read('to: "2020-01-01T00:00:00Z"')).toEqual([]);
    expect((await read('from: "2020-01-01T00:00:00Z", to: "2126-01-01T00:00:00Z"')).length).toBeGreaterThan(
      5,
    );
  });
});
