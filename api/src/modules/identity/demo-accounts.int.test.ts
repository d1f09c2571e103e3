import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../../test-support/test-app.js';
import { ensureDemoAccounts } from './identity.public.js';
import { Browser, signInMutation } from './identity.test-support.js';

describe('accounts of the demonstration province', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
    const [organisation] = await app.sql<{ id: string }>(
      "insert into organisations (kind, name, source, external_id) values ('cooperative', 'HTX Mẫu', 'demo', 'org-1') returning id",
    );
    await app.sql(
      `insert into needs (organisation_id, language, title, description, source)
       values ($1, 'vi', 'Máy sấy chè', 'Cần máy sấy chè cho hợp tác xã', 'demo')`,
      [organisation!.id],
    );
  }, 300_000);
  afterAll(() => app.close(), 300_000);

  const passwordIn = (lines: string[]): string => lines[0]!.split(/\s+/).at(-1)!;

  it('are one for each role, with a password of this start, and show their role without a second factor', async () => {
    const lines = await ensureDemoAccounts(app.app.nest);
    const password = passwordIn(lines);
    expect(password).toMatch(/^[\w-]{12}$/);
    const expected: Record<string, string> = {
      'member@demo.example': 'MEMBER',
      'organisation-admin@demo.example': 'ORGANISATION_ADMIN',
      'adviser@demo.example': 'ADVISER',
      'officer@demo.example': 'PROVINCE_OFFICER',
      'administrator@demo.example': 'ADMINISTRATOR',
      'auditor@demo.example': 'AUDITOR',
    };
    for (const [email, role] of Object.entries(expected)) {
      expect(lines.some((line) => line.includes(email))).toBe(true);
      const answer = await new Browser(app).graphql<{ signIn: { me: { roles: string[] } } }>(signInMutation, {
        email,
        password,
      });
      expect(answer.data?.signIn.me.roles).toContain(role);
    }
    const again = passwordIn(await ensureDemoAccounts(app.app.nest));
    expect(again).not.toBe(password);
    expect(await new Browser(app).code(signInMutation, { email: 'adviser@demo.example', password })).toBe(
      'SIGN_IN_FAILED',
    );
    expect(
      await new Browser(app).code(signInMutation, { email: 'adviser@demo.example', password: again }),
    ).toBeUndefined();
    expect(await app.sql('select 1 from users')).toHaveLength(7);
  });

  it('cannot sign in in production, and are not made there', async () => {
    const password = passwordIn(await ensureDemoAccounts(app.app.nest));
    const production = await startTestApp({
      beside: app,
      env: {
        NODE_ENV: 'production',
        OPERATIONS: 'any',
        DATABASE_URL: app.database.url,
        PUBLIC_URL: 'https://caunoi.example.vn',
      },
    });
    try {
      expect(await ensureDemoAccounts(production.app.nest)).toEqual([]);
      expect(
        await new Browser(production).code(signInMutation, { email: 'officer@demo.example', password }),
      ).toBe('SIGN_IN_FAILED');
    } finally {
      await production.close();
    }
  });
});
