import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../../test-support/test-app.js';
import { Browser, MovableClock, registered } from './identity.test-support.js';
import { clientId, clientSecret, LocalProvider, type Tampering } from './oidc.test-support.js';

const site = 'http://caunoi.example.vn';

describe('signing in through an identity provider', () => {
  const clock = new MovableClock();
  let provider: LocalProvider;
  let app: TestApp;
  beforeAll(async () => {
    provider = await LocalProvider.start(`${site}/auth/oidc/callback`);
    app = await startTestApp({
      clock,
      env: {
        PUBLIC_URL: site,
        OIDC_ISSUER: provider.issuer,
        OIDC_CLIENT_ID: clientId,
        OIDC_CLIENT_SECRET: clientSecret,
      },
    });
  }, 300_000);
  afterAll(async () => {
    await app.close();
    await provider.stop();
  }, 300_000);
  afterEach(() => {
    provider.tamper = undefined;
  });

  const somebody = (email = `${randomUUID()}@example.vn`, email_verified = true) =>
    (provider.account = { sub: randomUUID(), email, email_verified, name: 'Lù Văn Định' });

  /** One step of the browser at our site. */
  const visit = async (browser: Browser, path: string): Promise<string> => {
    const response = await fetch(`${app.url}${path}`, { redirect: 'manual', headers: browser.headers });
    browser.keep(response.headers);
    expect(response.status).toBe(303);
    return response.headers.get('location')!;
  };

  /** Through the provider's pages until it sends the browser back; answers the path at our site. */
  const walk = async (from: string): Promise<string> => {
    const cookies = new Map<string, string>();
    let at = from;
    for (let steps = 0; !at.startsWith(site) && steps < 12; steps++) {
      const response = await fetch(at, {
        redirect: 'manual',
        headers: { cookie: [...cookies].map((pair) => pair.join('=')).join('; ') },
      });
      for (const line of response.headers.getSetCookie()) {
        const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
        cookies.set(name!, value!);
      }
      const next = response.headers.get('location');
      if (next === null)
        throw new Error(
          `The provider stopped with ${response.status}: ${(await response.text()).slice(0, 400)}`,
        );
      at = new URL(next, at).href;
    }
    return at.slice(site.length);
  };
  const whole = async (browser: Browser, returnTo = '/matches'): Promise<string> =>
    visit(
      browser,
      await walk(await visit(browser, `/auth/oidc/start?returnTo=${encodeURIComponent(returnTo)}`)),
    );
  const who = async (browser: Browser): Promise<string | undefined> =>
    (await browser.graphql<{ viewer: { email: string } | null }>('{ viewer { email } }')).data?.viewer?.email;
  const refused = `${site}/sign-in?error=PROVIDER_REFUSED`;

  it('makes an account, signs in, goes back to the page, and finds the account the next time', async () => {
    const { email } = somebody();
    const browser = new Browser(app);
    expect(await whole(browser)).toBe(`${site}/matches`);
    expect(await who(browser)).toBe(email);
    const again = new Browser(app);
    await whole(again);
    expect(await who(again)).toBe(email);
    expect(await app.sql('select 1 from users where email = $1', [email])).toHaveLength(1);
  });

  it.each(['https://xau.example/', '//xau.example', '/\\xau.example', 'javascript:alert(1)'])(
    'goes back to this site only, not to %s',
    async (returnTo) => {
      somebody();
      expect(await whole(new Browser(app), returnTo)).toBe(`${site}/`);
    },
  );

  it('takes over no account by its address, and makes none for an address that is not verified', async () => {
    await registered(app, 'chutaikhoan@example.vn', 'mùa xuân ở Sa Pa 3');
    somebody('chutaikhoan@example.vn');
    const browser = new Browser(app);
    expect(await whole(browser)).toBe(refused);
    expect(await who(browser)).toBeUndefined();
    somebody('chua-xac-minh@example.vn', false);
    expect(await whole(browser)).toBe(refused);
  });

  it('is linked by the owner who is signed in, and works from then on', async () => {
    const owner = await registered(app, 'lienket@example.vn', 'mùa xuân ở Sa Pa 3');
    somebody('dia-chi-khac@example.vn');
    expect(await whole(owner, '/account')).toBe(`${site}/account`);
    const browser = new Browser(app);
    await whole(browser);
    expect(await who(browser)).toBe('lienket@example.vn');
  });

  const { privateKey: foreignKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const wrong: Record<string, Tampering> = {
    'a wrong issuer': ({ header, claims, resign }) =>
      resign(header, { ...claims, iss: 'https://xau.example' }),
    'another client’s token (aud)': ({ header, claims, resign }) =>
      resign(header, { ...claims, aud: 'ung-dung-khac' }),
    'a wrong nonce': ({ header, claims, resign }) => resign(header, { ...claims, nonce: 'khac' }),
    'no nonce': ({ header, claims: { nonce: _nonce, ...claims }, resign }) => resign(header, claims),
    'alg none': ({ claims }) =>
      `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.`,
    'a foreign signature': ({ header, claims, resign }) => resign(header, claims, foreignKey),
    'claims changed under the old signature': ({ raw, claims }) => {
      const [header, , signature] = raw.split('.');
      return `${header}.${Buffer.from(JSON.stringify({ ...claims, sub: 'nguoi-khac' })).toString('base64url')}.${signature}`;
    },
    'an expired token': ({ header, claims, resign }) =>
      resign(header, { ...claims, iat: 1_700_000_000, exp: 1_700_000_100 }),
    'a token without an end': ({ header, claims: { exp: _exp, ...claims }, resign }) =>
      resign(header, claims),
    'a token without a subject': ({ header, claims: { sub: _sub, ...claims }, resign }) =>
      resign(header, claims),
  };
  it.each(Object.entries(wrong))('refuses %s', async (_name, tamper) => {
    somebody();
    const browser = new Browser(app);
    expect(await whole(browser)).toBe(`${site}/matches`);
    provider.tamper = tamper;
    const victim = new Browser(app);
    expect(await whole(victim)).toBe(refused);
    expect(await who(victim)).toBeUndefined();
  });

  it('refuses a wrong, a missing, a foreign browser’s and a stale state, and an answer that comes twice', async () => {
    somebody();
    const browser = new Browser(app);
    const answer = async (): Promise<string> => walk(await visit(browser, '/auth/oidc/start'));

    expect(await visit(browser, (await answer()).replace(/state=[^&]+/, 'state=khac'))).toBe(refused);
    expect(await visit(browser, (await answer()).replace(/state=[^&]+&?/, ''))).toBe(refused);
    expect(await visit(new Browser(app), await answer())).toBe(refused);
    const mine = await answer();
    const thief = new Browser(app);
    await visit(thief, '/auth/oidc/start');
    expect(await visit(thief, mine)).toBe(refused);

    const late = await answer();
    clock.advance(11 * 60_000);
    expect(await visit(browser, late)).toBe(refused);

    const held = new Browser(app);
    const start = await visit(held, '/auth/oidc/start');
    const good = await walk(start);
    const cookie = held.headers;
    expect(await visit(held, good)).toBe(`${site}/`);
    expect(await who(held)).toBeDefined();
    const response = await fetch(`${app.url}${good}`, { redirect: 'manual', headers: cookie });
    expect(response.headers.get('location')).toBe(refused);
    expect(response.headers.getSetCookie().some((line) => line.startsWith('session='))).toBe(false);
  });

  it('says so when people may come in that way, and has no such addresses when they may not', async () => {
    expect(
      (await app.graphql<{ signInOptions: object }>('{ signInOptions { provider } }')).data?.signInOptions,
    ).toEqual({ provider: true });
    const without = await startTestApp({ beside: app });
    try {
      expect(
        (await fetch(`${without.url}/auth/oidc/callback?code=x&state=y`, { redirect: 'manual' })).headers.get(
          'location',
        ),
      ).toBeNull();
    } finally {
      await without.close();
    }
  });
});
