import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signedInPerson, type TestPerson } from '../../api/src/test-support/people.js';
import { startTestApp, type TestApp } from '../../api/src/test-support/test-app.js';

const origin = 'https://caunoi.example.vn';
const madeUp = '{ counts { organisations } }';

describe('operations that are run in production', () => {
  let app: TestApp;
  let production: TestApp;
  let forPrograms: TestApp;
  let person: TestPerson;
  /** SHA-256 -> text, as the web was built. */
  let listed: Record<string, string>;
  beforeAll(async () => {
    listed = JSON.parse(
      await readFile(join(import.meta.dirname, '../../web/dist/operations.json'), 'utf8'),
    ) as Record<string, string>;
    app = await startTestApp();
    const env = { NODE_ENV: 'production', DATABASE_URL: app.database.url, PUBLIC_URL: origin };
    production = await startTestApp({ beside: app, env });
    forPrograms = await startTestApp({ beside: app, env: { ...env, OPERATIONS: 'programs' } });
    const { headers, ...rest } = await signedInPerson(app);
    // The name of the cookie where everything goes over https.
    person = { ...rest, headers: { cookie: `__Host-${headers.cookie}` } };
  }, 300_000);
  afterAll(async () => {
    await forPrograms.close();
    await production.close();
    await app.close();
  }, 300_000);

  const named = (name: string): string => {
    const found = Object.entries(listed).find(
      ([, text]) => text.startsWith(`query ${name} `) || text.startsWith(`query ${name}(`),
    );
    if (!found) throw new Error(`The web sends no ${name}`);
    return found[0];
  };
  async function send(
    to: TestApp,
    body: object,
    headers: Record<string, string> = {},
  ): Promise<{ status: number; code: string | undefined }> {
    const response = await fetch(`${to.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    const answer = (await response.json()) as { errors?: { extensions: { code: string } }[] };
    return {
      status: response.status,
      code: answer.errors?.[0]?.extensions.code,
    };
  }
  const refused = { status: 400, code: 'OPERATION_NOT_LISTED' };

  it('the web’s own, by name and by text, from a page', async () => {
    const name = named('Viewer');
    for (const body of [{ documentId: name }, { query: listed[name] }]) {
      expect(await send(production, body, { origin })).toMatchObject({ status: 200, code: undefined });
      expect(await send(production, body, person.headers)).toMatchObject({ status: 200, code: undefined });
    }
  });

  it('every listed one is valid against the schema', async () => {
    const wrong: string[] = [];
    for (const [name, text] of Object.entries(listed)) {
      const { code } = await send(app, { documentId: name });
      if (code === 'GRAPHQL_VALIDATION_FAILED' || code === 'OPERATION_NOT_LISTED') wrong.push(text);
    }
    expect(wrong).toEqual([]);
    expect(Object.keys(listed).length).toBeGreaterThan(100);
  }, 300_000);

  it.each([
    ['a stranger’s page', (): Record<string, string> => ({ origin })],
    ['a page that says where it stands', () => ({ 'sec-fetch-site': 'same-origin' })],
    ['whoever has a session', () => person.headers],
    ['a program', () => ({})],
  ])('none that %s makes up', async (_, headers) => {
    expect(await send(production, { query: madeUp }, headers())).toMatchObject(refused);
    expect(await send(production, { documentId: 'f'.repeat(64) }, headers())).toMatchObject(refused);
    // A listed name beside a text of one's own is that text.
    expect(await send(production, { query: madeUp, documentId: named('Viewer') }, headers())).toMatchObject(
      refused,
    );
    expect(await send(production, { query: `${listed[named('Viewer')]} #` }, headers())).toMatchObject(
      refused,
    );
  });

  it('programs may make up others where the setting says so, and browsers not', async () => {
    expect(await send(forPrograms, { query: madeUp })).toMatchObject({ status: 200, code: undefined });
    expect(await send(forPrograms, { query: madeUp }, { origin })).toMatchObject(refused);
    expect(await send(forPrograms, { query: madeUp }, { 'sec-fetch-site': 'none' })).toMatchObject(refused);
    expect(await send(forPrograms, { query: madeUp }, person.headers)).toMatchObject(refused);
  });

  it('any in development', async () => {
    expect(await send(app, { query: madeUp })).toMatchObject({ status: 200, code: undefined });
  });
});
