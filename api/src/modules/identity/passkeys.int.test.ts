import { createHash, createSign, generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../../test-support/test-app.js';
import { Browser, MovableClock, registered, signInMutation } from './identity.test-support.js';

const password = 'mùa xuân ở Sa Pa 3';
const site = 'https://caunoi.example.vn';

type Cbor = number | string | Buffer | Map<number | string, Cbor>;

/** As much of CBOR (RFC 8949) as an authenticator needs. */
function cbor(value: Cbor): Buffer {
  const head = (major: number, length: number): Buffer =>
    length < 24
      ? Buffer.from([(major << 5) | length])
      : length < 256
        ? Buffer.from([(major << 5) | 24, length])
        : Buffer.from([(major << 5) | 25, length >> 8, length & 255]);
  if (typeof value === 'number') return value >= 0 ? head(0, value) : head(1, -1 - value);
  if (typeof value === 'string')
    return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value]);
  return Buffer.concat([
    head(5, value.size),
    ...[...value].flatMap(([key, part]) => [cbor(key), cbor(part)]),
  ]);
}

/** A security key made of software. */
class Authenticator {
  readonly id = randomBytes(16);
  private readonly keys: { privateKey: KeyObject; publicKey: KeyObject } = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
  });
  private counter = 0;

  constructor(
    private readonly origin = site,
    private readonly flags = 0x05,
  ) {}

  create(options: { challenge: string; rp: { id: string } }): string {
    const { x, y } = this.keys.publicKey.export({ format: 'jwk' });
    const key = new Map<number, Cbor>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, Buffer.from(x!, 'base64url')],
      [-3, Buffer.from(y!, 'base64url')],
    ]);
    const attested = Buffer.concat([Buffer.alloc(16), Buffer.from([0, this.id.length]), this.id, cbor(key)]);
    const authData = Buffer.concat([this.data(options.rp.id, this.flags | 0x40), attested]);
    const attestation = cbor(
      new Map<string, Cbor>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', authData],
      ]),
    );
    return this.answer({
      clientDataJSON: this.client('webauthn.create', options.challenge).toString('base64url'),
      attestationObject: attestation.toString('base64url'),
      transports: ['internal'],
    });
  }

  get(options: { challenge: string; rpId: string }): string {
    this.counter++;
    const authData = this.data(options.rpId, this.flags);
    const client = this.client('webauthn.get', options.challenge);
    const signed = Buffer.concat([authData, createHash('sha256').update(client).digest()]);
    return this.answer({
      clientDataJSON: client.toString('base64url'),
      authenticatorData: authData.toString('base64url'),
      signature: createSign('sha256').update(signed).sign(this.keys.privateKey).toString('base64url'),
    });
  }

  /** Back to an earlier count: what a copy of the key would show. */
  rewind(): void {
    this.counter = 0;
  }

  private data(rpId: string, flags: number): Buffer {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(this.counter);
    return Buffer.concat([createHash('sha256').update(rpId).digest(), Buffer.from([flags]), count]);
  }

  private client(type: string, challenge: string): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin: this.origin, crossOrigin: false }));
  }

  private answer(response: object): string {
    const id = this.id.toString('base64url');
    return JSON.stringify({ id, rawId: id, type: 'public-key', clientExtensionResults: {}, response });
  }
}

describe('passkeys', () => {
  const clock = new MovableClock();
  let app: TestApp;
  let enrolling: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ clock });
    enrolling = await startTestApp({
      clock,
      beside: app,
      env: { PUBLIC_URL: site.replace('https', 'http') },
    });
  }, 300_000);
  afterAll(async () => {
    await enrolling.close();
    await app.close();
  }, 300_000);

  const own = site.replace('https', 'http');

  const enrol = async (browser: Browser, key: Authenticator) => {
    const { data } = await browser.graphql<{ startPasskey: string }>(
      'mutation { startPasskey }',
      {},
      {},
      enrolling,
    );
    const response = key.create(JSON.parse(data!.startPasskey) as { challenge: string; rp: { id: string } });
    return browser.graphql(
      'mutation ($r: String!) { addPasskey(response: $r, name: "Điện thoại") { me { secondFactor } } }',
      { r: response },
      {},
      enrolling,
    );
  };
  const challenge = async (browser: Browser) => {
    const { data } = await browser.graphql<{ startPasskeySignIn: string }>(
      'mutation { startPasskeySignIn }',
      {},
      {},
      enrolling,
    );
    return JSON.parse(data!.startPasskeySignIn) as {
      challenge: string;
      rpId: string;
      allowCredentials?: unknown[];
    };
  };
  const use = async (browser: Browser, response: string) =>
    browser.graphql<{ signInWithPasskey: { me: { email: string; secondFactor: boolean } } }>(
      'mutation ($r: String!) { signInWithPasskey(response: $r) { me { email secondFactor } } }',
      { r: response },
      {},
      enrolling,
    );
  const code = (answer: { errors: { extensions: { code: string } }[] }) => answer.errors[0]?.extensions.code;

  it('enrols, signs in without a password as two factors, and is the second factor after a password', async () => {
    const browser = await registered(app, 'khoa@example.vn', password);
    const key = new Authenticator(own);
    expect(code(await enrol(browser, key))).toBeUndefined();

    const fresh = new Browser(app);
    const asked = await challenge(fresh);
    expect(asked.allowCredentials ?? []).toEqual([]);
    const used = await use(fresh, key.get(asked));
    expect(used.data?.signInWithPasskey.me).toEqual({ email: 'khoa@example.vn', secondFactor: true });

    const again = new Browser(app);
    const due = await again.graphql<{ signIn: { secondFactorDue: string[] } }>(signInMutation, {
      email: 'khoa@example.vn',
      password,
    });
    expect(due.data?.signIn.secondFactorDue).toEqual(['PASSKEY', 'RECOVERY_CODE']);
    expect(code(await use(again, key.get(await challenge(again))))).toBeUndefined();
  });

  it('refuses a replayed answer, an old or unknown challenge, another origin, an unlocked-by-nobody key, a copied key', async () => {
    const browser = await registered(app, 'khoa2@example.vn', password);
    const key = new Authenticator(own);
    await enrol(browser, key);
    const stranger = new Browser(app);

    const answer = key.get(await challenge(stranger));
    expect(code(await use(stranger, answer))).toBeUndefined();
    expect(code(await use(new Browser(app), answer))).toBe('PASSKEY_REFUSED');
    expect(
      code(
        await use(
          stranger,
          key.get({ challenge: randomBytes(32).toString('base64url'), rpId: 'caunoi.example.vn' }),
        ),
      ),
    ).toBe('PASSKEY_REFUSED');

    const late = await challenge(stranger);
    clock.advance(6 * 60_000);
    expect(code(await use(stranger, key.get(late)))).toBe('PASSKEY_REFUSED');

    key.rewind();
    expect(code(await use(stranger, key.get(await challenge(stranger))))).toBe('PASSKEY_REFUSED');
    expect(code(await use(stranger, 'nonsense'))).toBe('PASSKEY_REFUSED');
    expect(code(await use(stranger, new Authenticator(own).get(await challenge(stranger))))).toBe(
      'PASSKEY_REFUSED',
    );

    for (const wrong of [new Authenticator('https://xau.example'), new Authenticator(own, 0x01)]) {
      const other = await registered(app, `khoa-${randomBytes(3).toString('hex')}@example.vn`, password);
      expect(code(await enrol(other, wrong))).toBe('PASSKEY_REFUSED');
    }
  });

  it('a challenge of one person enrols nothing for another', async () => {
    const one = await registered(app, 'khoa3@example.vn', password);
    const two = await registered(app, 'khoa4@example.vn', password);
    const { data } = await one.graphql<{ startPasskey: string }>(
      'mutation { startPasskey }',
      {},
      {},
      enrolling,
    );
    const response = new Authenticator(own).create(
      JSON.parse(data!.startPasskey) as { challenge: string; rp: { id: string } },
    );
    const answer = await two.graphql(
      'mutation ($r: String!) { addPasskey(response: $r, name: "Khóa") { me { id } } }',
      { r: response },
      {},
      enrolling,
    );
    expect(code(answer)).toBe('PASSKEY_REFUSED');
  });
});
