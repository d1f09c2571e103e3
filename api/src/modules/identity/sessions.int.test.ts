import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSession, signedInPerson, someOrganisation } from '../../test-support/people.js';
import { system } from '../../platform/auth/actor.js';
import { Database } from '../../platform/database/database.js';
import { startTestApp, type TestApp } from '../../test-support/test-app.js';
import { SessionsRepository } from './persistence/sessions.repository.js';
import { Browser, MovableClock, registered, signInMutation } from './identity.test-support.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const password = 'mùa xuân ở Sa Pa 3';

describe('the life of a session', () => {
  const clock = new MovableClock();
  let app: TestApp;
  let beside: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ clock });
    beside = await startTestApp({ clock, beside: app });
  }, 300_000);
  afterAll(async () => {
    await beside.close();
    await app.close();
  }, 300_000);

  const isIn = async (headers: { cookie: string }, on = app): Promise<boolean> =>
    (await on.graphql<{ viewer: unknown }>('{ viewer { id } }', {}, { headers })).data?.viewer !== null;

  it('has an opaque cookie out of reach of scripts and other sites; only its hash is stored', async () => {
    await registered(app, 'cookie@example.vn', password);
    const answer = await new Browser(app).graphql(signInMutation, { email: 'cookie@example.vn', password });
    const [line = ''] = answer.headers.getSetCookie();
    expect(line).toMatch(/^session=[\w-]{43}; Path=\/; Max-Age=2592000; HttpOnly; SameSite=Lax$/);
    const token = /=([\w-]{43})/.exec(line)![1]!;
    const rows = await app.sql<{ all: string }>('select s::text as all from sessions s');
    expect(rows.some(({ all }) => all.includes(token))).toBe(false);
  });

  it('over https is a __Host- cookie, and the plain one counts for nothing', async () => {
    const secure = await startTestApp({ beside: app, env: { PUBLIC_URL: 'https://caunoi.example.vn' } });
    try {
      const answer = await secure.graphql(signInMutation, { email: 'cookie@example.vn', password });
      expect(answer.headers.getSetCookie()[0]).toMatch(
        /^__Host-session=[\w-]{43}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax; Secure$/,
      );
      const person = await signedInPerson(app);
      expect(await isIn(person.headers)).toBe(true);
      expect(await isIn(person.headers, secure)).toBe(false);
    } finally {
      await secure.close();
    }
  });

  it('fixation: signing in gives a new token and ends the one that the browser came with', async () => {
    const planted = await signedInPerson(app);
    const browser = new Browser(app);
    browser.session = planted.headers.cookie.slice('session='.length);
    await browser.graphql(signInMutation, { email: 'cookie@example.vn', password });
    expect(browser.headers.cookie).not.toBe(planted.headers.cookie);
    expect(await isIn(planted.headers)).toBe(false);
    expect(await isIn(browser.headers)).toBe(true);
    browser.session = 'a'.repeat(43);
    await browser.graphql(signInMutation, { email: 'cookie@example.vn', password });
    expect(browser.session).not.toBe('a'.repeat(43));
  });

  it('after signing out the cookie is worth nothing, on every instance', async () => {
    const person = await signedInPerson(app);
    expect(await isIn(person.headers, beside)).toBe(true);
    const answer = await app.graphql('mutation { signOut }', {}, { headers: person.headers });
    expect(answer.headers.getSetCookie()[0]).toMatch(/^session=; .*Max-Age=0/);
    expect(await isIn(person.headers)).toBe(false);
    expect(await isIn(person.headers, beside)).toBe(false);
  });

  it('a disabled user is out at once and cannot come back', async () => {
    const admin = await signedInPerson(app, { platformRoles: ['administrator'] });
    const browser = await registered(app, 'bikhoa@example.vn', password);
    const [{ id } = { id: '' }] = await app.sql<{ id: string }>(
      "select id from users where email = 'bikhoa@example.vn'",
    );
    await app.graphql(`mutation { disableUser(userId: "${id}") }`, {}, { headers: admin.headers });
    expect(await isIn(browser.headers, beside)).toBe(false);
    expect(await new Browser(app).code(signInMutation, { email: 'bikhoa@example.vn', password })).toBe(
      'SIGN_IN_FAILED',
    );
    await app.graphql(`mutation { enableUser(userId: "${id}") }`, {}, { headers: admin.headers });
    expect(await isIn(browser.headers)).toBe(false);
    expect(
      await new Browser(app).code(signInMutation, { email: 'bikhoa@example.vn', password }),
    ).toBeUndefined();
  });

  it('a change of roles ends the sessions of the person it concerns; a role taken away is gone at once', async () => {
    const admin = await signedInPerson(app, { platformRoles: ['administrator'] });
    const officer = await signedInPerson(app, { platformRoles: ['auditor'] });
    const set = await app.graphql(
      `mutation { setPlatformRoles(userId: "${officer.userId}", roles: []) }`,
      {},
      { headers: admin.headers },
    );
    expect(set.errors).toEqual([]);
    expect(await isIn(officer.headers)).toBe(false);

    const organisation = await someOrganisation(app);
    const person = await signedInPerson(app, { memberships: { [organisation]: ['organisation_admin'] } });
    await app.sql('delete from memberships where user_id = $1', [person.userId]);
    const answer = await app.graphql(
      `{ organisationPeople(organisationId: "${organisation}") { email } }`,
      {},
      { headers: person.headers },
    );
    expect(answer.errors[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('whoever registers an organisation goes on under a new token, and their other sessions are over', async () => {
    const person = await signedInPerson(app);
    const other = await openSession(app, person.userId, false);
    const browser = new Browser(app);
    browser.session = person.headers.cookie.slice('session='.length);
    const answer = await browser.graphql<{ registerOrganisation: { outcome: string } }>(
      `mutation ($i: RegisterOrganisationInput!) { registerOrganisation(input: $i) { outcome } }`,
      {
        i: {
          idempotencyKey: randomUUID(),
          kind: 'COOPERATIVE',
          name: 'HTX Mới Lập',
          place: 'xã Bát Xát',
          contactName: 'Người Thử',
          contactEmail: 'thu@example.vn',
          submit: true,
        },
      },
    );
    expect(answer.errors).toEqual([]);
    expect(browser.headers.cookie).not.toBe(person.headers.cookie);
    expect(await isIn(browser.headers)).toBe(true);
    expect(await isIn(person.headers)).toBe(false);
    expect(await isIn(other.headers)).toBe(false);
  });

  it('is known by the network it was opened from, and by no more of the address', async () => {
    const browser = await registered(app, 'mang@example.vn', password);
    const { data } = await browser.graphql<{ mySessions: { network: string }[] }>(
      '{ mySessions { network } }',
    );
    expect(data?.mySessions.map(({ network }) => network)).toEqual(['127.0.0.x']);
  });

  it('a change of password ends the other sessions and renews this one', async () => {
    const browser = await registered(app, 'doimatkhau@example.vn', password);
    const other = new Browser(app);
    await other.graphql(signInMutation, { email: 'doimatkhau@example.vn', password });
    const held = browser.headers;
    const change = (currentPassword: string) =>
      browser.code(
        'mutation ($c: String!) { changePassword(input: { currentPassword: $c, newPassword: "thác Bạc chảy mùa mưa" }) }',
        { c: currentPassword },
      );
    expect(await change('sai rồi sai rồi')).toBe('INVALID_INPUT');
    expect(await isIn(other.headers)).toBe(true);
    expect(await change(password)).toBeUndefined();
    expect(await isIn(browser.headers)).toBe(true);
    expect(await isIn(held)).toBe(false);
    expect(await isIn(other.headers)).toBe(false);
  });

  it('people see and end their own sessions, and nobody else’s', async () => {
    const person = await signedInPerson(app);
    const second = await openSession(app, person.userId, false);
    const stranger = await signedInPerson(app);
    const list = await app.graphql<{ mySessions: { id: string; current: boolean }[] }>(
      '{ mySessions { id current } }',
      {},
      { headers: person.headers },
    );
    const shown = new Map(list.data?.mySessions.map(({ id, current }) => [id, current]));
    expect(shown).toEqual(
      new Map([
        [person.sessionId, true],
        [second.sessionId, false],
      ]),
    );
    const end = async (headers: { cookie: string }) =>
      (await app.graphql(`mutation { endSession(id: "${second.sessionId}") }`, {}, { headers })).errors[0]
        ?.extensions.code;
    expect(await end(stranger.headers)).toBe('NOT_FOUND');
    expect(await isIn(second.headers)).toBe(true);
    expect(await end(person.headers)).toBeUndefined();
    expect(await isIn(second.headers)).toBe(false);
    await openSession(app, person.userId, false);
    const others = await app.graphql<{ endOtherSessions: number }>(
      'mutation { endOtherSessions }',
      {},
      { headers: person.headers },
    );
    expect(others.data?.endOtherSessions).toBe(1);
  });

  it('the public cache takes no member for a stranger and no stranger for a member', async () => {
    const cached = await startTestApp({ clock, beside: app, env: { PUBLIC_CACHE: '1' } });
    try {
      expect(await isIn({ cookie: '' }, cached)).toBe(false);
      const person = await signedInPerson(app);
      expect(await isIn(person.headers, cached)).toBe(true);
      expect(await isIn({ cookie: '' }, cached)).toBe(false);
    } finally {
      await cached.close();
    }
  });

  it('what was over two months ago is forgotten, what may still matter is not', async () => {
    const [old, recent] = [await signedInPerson(app), await signedInPerson(app)];
    await app.sql("update sessions set ended_at = now() - interval '61 days' where id = $1", [old.sessionId]);
    await app.sql("update sessions set ended_at = now() - interval '59 days' where id = $1", [
      recent.sessionId,
    ]);
    const sessions = app.app.nest.get(SessionsRepository, { strict: false });
    await app.app.nest.get(Database).transaction(system('test'), (tx) => sessions.forgetOld(tx, new Date()));
    const kept = await app.sql<{ id: string }>('select id from sessions where id = any($1)', [
      [old.sessionId, recent.sessionId],
    ]);
    expect(kept.map(({ id }) => id)).toEqual([recent.sessionId]);
  });

  // From here on the clock moves far: these stand last.
  it.each([
    ['a member', [] as const, 8 * hour, 30 * day],
    ['staff', ['province_officer'] as const, 30 * minute, 12 * hour],
  ])(
    '%s: over when unused for long, and altogether, used or not',
    async (_who, platformRoles, idle, absolute) => {
      const start = async () => {
        const person = await signedInPerson(app, { platformRoles });
        const now = clock.now();
        await app.sql(
          'update sessions set created_at = $2, last_seen_at = $2, proved_at = $2 where id = $1',
          [person.sessionId, now],
        );
        return person;
      };
      const unused = await start();
      clock.advance(idle - minute);
      expect(await isIn(unused.headers)).toBe(true);
      clock.advance(idle - minute);
      expect(await isIn(unused.headers)).toBe(true);
      clock.advance(idle + minute);
      expect(await isIn(unused.headers)).toBe(false);

      const used = await start();
      let spent = 0;
      for (; spent + idle - minute < absolute; spent += idle - minute) {
        expect(await isIn(used.headers)).toBe(true);
        clock.advance(idle - minute);
      }
      clock.advance(absolute - spent);
      await app.sql('update sessions set last_seen_at = $2 where id = $1', [used.sessionId, clock.now()]);
      expect(await isIn(used.headers)).toBe(false);
    },
  );
});
