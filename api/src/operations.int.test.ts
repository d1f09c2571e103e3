import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Clock } from './platform/clock.js';
import { createLogger } from './platform/logger.js';
import { signedInPerson, someOrganisation, type TestPerson } from './test-support/people.js';
import { startTestApp, type TestApp } from './test-support/test-app.js';

class MovedClock extends Clock {
  at = new Date('2026-03-02T03:00:05.000Z');
  override now(): Date {
    return this.at;
  }
}

describe('how much one may ask for', () => {
  const clock = new MovedClock();
  let one: TestApp;
  let other: TestApp;
  let person: TestPerson;
  beforeAll(async () => {
    const env = { OPERATIONS_PER_MINUTE: '100' };
    one = await startTestApp({ env, clock });
    other = await startTestApp({ env, clock, beside: one });
    person = await signedInPerson(one);
    await one.sql('update sessions set created_at = $1, proved_at = $1, last_seen_at = $1', [clock.at]);
  }, 300_000);
  afterAll(async () => {
    await other.close();
    await one.close();
  }, 300_000);

  const ask = async (app: TestApp, who: TestPerson | undefined, fields: number) => {
    const query = `{ ${Array.from({ length: fields }, (_, i) => `a${i}: __typename`).join(' ')} }`;
    const answer = await app.graphql(query, {}, who ? { headers: who.headers } : {});
    return answer.errors[0]?.extensions;
  };

  it('counts root fields by every alias, over both instances, and says how long to wait', async () => {
    let taken = 0;
    let refused: Awaited<ReturnType<typeof ask>>;
    for (let i = 0; i < 40 && refused === undefined; i++) {
      refused = await ask(i % 2 ? one : other, person, 10);
      if (refused === undefined) taken += 10;
    }
    expect(refused).toMatchObject({ code: 'RATE_LIMITED', params: { retryAfterSeconds: 55 } });
    // Each instance tells the other a little late.
    expect(taken).toBeGreaterThanOrEqual(100);
    expect(taken).toBeLessThanOrEqual(180);
    const another = await signedInPerson(one);
    await one.sql('update sessions set created_at = $1, proved_at = $1, last_seen_at = $1', [clock.at]);
    expect(await ask(one, another, 10)).toBeUndefined();
  });

  it('keeps no name and no address of who asked', async () => {
    const keys = await one.sql<{ key: string }>('select key from rate_counters');
    expect(keys.length).toBeGreaterThan(0);
    for (const { key } of keys) {
      expect(key).not.toContain(person.userId);
      expect(key).not.toContain('127.0.0.1');
    }
  });

  it('begins anew with the next minute', async () => {
    clock.at = new Date('2026-03-02T03:01:01.000Z');
    expect(await ask(one, person, 10)).toBeUndefined();
  });
});

describe('what the house tells of itself', () => {
  let app: TestApp;
  let person: TestPerson;
  const lines: string[] = [];
  beforeAll(async () => {
    const stream = new PassThrough();
    stream.on('data', (chunk: Buffer) => lines.push(...chunk.toString().split('\n').filter(Boolean)));
    app = await startTestApp({ log: createLogger('trace', stream) });
    person = await signedInPerson(app, {
      memberships: { [await someOrganisation(app)]: ['member'] },
    });
  }, 300_000);
  afterAll(() => app.close(), 300_000);

  const secret = 'bí-mật-không-được-ghi';

  it('logs JSON lines with the request’s id, and none of what people wrote or are', async () => {
    const [membership] = await app.sql<{ organisation_id: string }>(
      'select organisation_id from memberships where user_id = $1',
      [person.userId],
    );
    const headers = person.headers;
    await app.graphql(
      'mutation Save($input: NeedDraftInput!) { saveNeedDraft(input: $input) { __typename } }',
      {
        input: {
          idempotencyKey: 'log-test',
          organisationId: membership!.organisation_id,
          title: `Nhu cầu ${secret}`,
          namedReaders: [`${secret}@example.vn`],
        },
      },
      { headers },
    );
    await app.graphql(
      'mutation Enter($email: String!, $password: String!) { signIn(input: { email: $email, password: $password }) { __typename } }',
      { email: `${secret}@example.vn`, password: secret },
    );
    await app.graphql(`query Find { search(text: "${secret}") { totalCount } }`);
    await app.graphql(`query Broken { search(text: "${secret}") { nothing } }`);
    // Something that nobody meant: the statement fails inside.
    await app.sql('alter table labs rename to labs_away');
    const broken = await app.graphql('query Broken { labs { totalCount } }', {}, { headers });
    await app.sql('alter table labs_away rename to labs');
    expect(broken.errors[0]?.extensions.code).toBe('INTERNAL');

    const text = lines.join('\n');
    expect(lines.length).toBeGreaterThan(3);
    const parsed = lines.map(
      (line) => JSON.parse(line) as { requestId?: string; operation?: string; errorId?: string },
    );
    expect(parsed.filter(({ operation }) => operation === 'Save')).toEqual([
      expect.objectContaining({ requestId: expect.any(String) }),
    ]);
    expect(parsed.some(({ errorId }) => errorId === broken.errors[0]?.extensions['errorId'])).toBe(true);
    for (const word of [
      secret,
      encodeURIComponent(secret),
      person.email,
      'Nguyễn Thị Thử',
      person.headers.cookie,
      person.headers.cookie.slice(8),
    ])
      expect(text).not.toContain(word);
  });

  it('counts operations by name, and tells connections, jobs and the index’s age', async () => {
    await app.graphql('query Counted { counts { offers } }');
    await app.graphql('query Counted { counts { offers } }');
    await app.graphql(`query ${'x'.repeat(80)} { __typename }`);
    const response = await fetch(`${app.url}/metrics`);
    const text = await response.text();
    expect(response.headers.get('content-type')).toContain('text/plain');
    expect(text).toContain('caunoi_operations_total{operation="Counted"} 2');
    expect(text).toMatch(/caunoi_operation_seconds_bucket\{operation="Counted",le="10"\} 2/);
    expect(text).toContain('caunoi_operation_failures_total{operation="Broken"} 1');
    expect(text).not.toContain('xxxxx');
    for (const name of [
      'database_up 1',
      'database_connections ',
      'jobs_oldest_seconds ',
      'index_lag_seconds ',
    ])
      expect(text).toMatch(new RegExp(`^caunoi_${name}`, 'm'));
    // Every line is one of the format's.
    for (const line of text.trim().split('\n'))
      expect(line).toMatch(/^(# (HELP|TYPE) \w+ .+|\w+(\{[^{}]*\})? (\+Inf|-?[\d.e+-]+))$/);
  });

  it('shows its metrics to nobody behind a proxy, and with a token to its holder alone', async () => {
    const passedOn = await fetch(`${app.url}/metrics`, { headers: { 'x-forwarded-for': '203.0.113.9' } });
    expect(passedOn.status).toBe(404);
    const guarded = await startTestApp({ beside: app, env: { METRICS_TOKEN: 'mot-ma-dai-hon-muoi-sau' } });
    const get = async (authorization?: string) =>
      (await fetch(`${guarded.url}/metrics`, authorization ? { headers: { authorization } } : {})).status;
    expect(await get()).toBe(404);
    expect(await get('Bearer mot-ma-dai-hon-muoi-sao')).toBe(404);
    expect(await get('Bearer mot-ma-dai-hon-muoi-sau')).toBe(200);
    await guarded.close();
  });
});
