import { Injectable } from '@nestjs/common';
import { passkeyName } from '@caunoi/shared/identity/account-inputs';
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server';
import { system, type UserActor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database/database.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { Links } from '../../../platform/links.js';
import { RateLimit } from '../../../platform/rate-limit/rate-limit.js';
import { hashToken } from '../../../platform/secret-token.js';
import { parseInput } from '../../../platform/validation/parse-input.js';
import { CeremoniesRepository } from '../persistence/ceremonies.repository.js';
import { SecondFactorsRepository, type PasskeyRow } from '../persistence/second-factors.repository.js';
import { UsersRepository } from '../persistence/users.repository.js';
import { FailedProofs } from './failed-proofs.js';
import { rateRules } from './rate-rules.js';
import { SecondFactor } from './second-factor.js';
import { Sessions, type CurrentSession } from './sessions.js';
import { SignIn, type SignedIn, type Visitor } from './sign-in.js';

const patience = 5 * 60_000;
type Transport = 'ble' | 'cable' | 'hybrid' | 'internal' | 'nfc' | 'smart-card' | 'usb';

/** Passkeys (WebAuthn Level 3), always with the person verified by the device: two factors in one. */
@Injectable()
export class Passkeys {
  private readonly origin: string;
  private readonly rpId: string;

  constructor(
    private readonly database: Database,
    private readonly ceremonies: CeremoniesRepository,
    private readonly factors: SecondFactorsRepository,
    private readonly users: UsersRepository,
    private readonly sessions: Sessions,
    private readonly secondFactor: SecondFactor,
    private readonly signIn: SignIn,
    private readonly rateLimit: RateLimit,
    private readonly failures: FailedProofs,
    private readonly clock: Clock,
    links: Links,
  ) {
    const own = new URL(links.to('/'));
    this.origin = own.origin;
    this.rpId = own.hostname;
  }

  list(actor: UserActor): Promise<PasskeyRow[]> {
    return this.factors.passkeysOf(actor.userId);
  }

  /** What the browser needs to make a passkey, as JSON. Throws SIGN_IN_AGAIN, SECOND_FACTOR_REQUIRED. */
  async startEnrolment(actor: UserActor, session: CurrentSession): Promise<string> {
    this.sessions.requireRecentProof(session);
    const user = await this.users.byId(actor.userId);
    if (!user) throw new AppError('UNAUTHENTICATED');
    await this.secondFactor.requireShown(actor, user);
    const known = await this.factors.passkeysOf(actor.userId);
    const options = await generateRegistrationOptions({
      rpName: 'Cầu Nối',
      rpID: this.rpId,
      userName: user.email,
      userDisplayName: user.full_name,
      userID: new Uint8Array(Buffer.from(user.id.replaceAll('-', ''), 'hex')),
      attestationType: 'none',
      excludeCredentials: known.map(({ credential_id, transports }) => ({
        id: credential_id,
        transports: transports as Transport[],
      })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    await this.begin('passkey_enrolment', options.challenge, actor.userId);
    return JSON.stringify(options);
  }

  /** Keeps the passkey that the browser made and opens this session's second factor. Throws PASSKEY_REFUSED. */
  async finishEnrolment(
    actor: UserActor,
    session: CurrentSession,
    response: string,
    name: string,
  ): Promise<SignedIn> {
    const givenName = parseInput(passkeyName, name);
    const parsed = parseResponse<RegistrationResponseJSON>(response);
    const user = await this.users.byId(actor.userId);
    if (!user) throw new AppError('UNAUTHENTICATED');
    await this.secondFactor.requireShown(actor, user);
    const challenge = await this.comeBack('passkey_enrolment', parsed, actor.userId);
    const verified = await verifyRegistrationResponse({
      response: parsed,
      expectedChallenge: challenge,
      expectedOrigin: this.origin,
      expectedRPID: this.rpId,
      requireUserVerification: true,
    }).catch(() => undefined);
    const info = verified?.verified ? verified.registrationInfo : undefined;
    if (!info) throw new AppError('PASSKEY_REFUSED');
    const { credential } = info;
    const cookie = await this.database.transaction(actor, async (tx) => {
      const added = await this.factors.addPasskey(tx, {
        userId: actor.userId,
        credentialId: credential.id,
        publicKey: Buffer.from(credential.publicKey),
        counter: credential.counter,
        transports: credential.transports ?? [],
        name: givenName,
        now: this.clock.now(),
      });
      if (!added) throw new AppError('PASSKEY_REFUSED');
      await this.sessions.endAll(tx, actor.userId, session.id);
      const renewed = await this.sessions.renew(
        tx,
        session.id,
        user.platform_roles.length > 0,
        'second_factor_shown',
      );
      await this.secondFactor.note(tx, actor.userId, 'passkey_added');
      return renewed;
    });
    return { cookie, userId: actor.userId, secondFactor: true, due: [] };
  }

  /** Throws SECOND_FACTOR_REQUIRED, SIGN_IN_AGAIN, NOT_FOUND. */
  async remove(actor: UserActor, session: CurrentSession, id: string): Promise<void> {
    this.secondFactor.requireStrong(actor, session);
    await this.database.transaction(actor, async (tx) => {
      if (!(await this.factors.removePasskey(tx, actor.userId, id))) throw new AppError('NOT_FOUND');
      await this.secondFactor.note(tx, actor.userId, 'passkey_removed');
    });
  }

  /** What the browser needs to use a passkey: any of this site, so that the answer tells nothing about accounts. */
  async startSignIn(visitor: Visitor): Promise<string> {
    await this.rateLimit.take(rateRules.ceremonyAddress, visitor.address);
    const options = await generateAuthenticationOptions({ rpID: this.rpId, userVerification: 'required' });
    await this.begin('passkey_sign_in', options.challenge, null);
    return JSON.stringify(options);
  }

  /** Signs in, or shows the second factor that is due. Throws PASSKEY_REFUSED. */
  async finishSignIn(response: string, visitor: Visitor): Promise<SignedIn> {
    await this.rateLimit.take(rateRules.ceremonyAddress, visitor.address);
    return this.useToSignIn(response, visitor).catch(async (error: unknown) => {
      if (error instanceof AppError && error.code === 'PASSKEY_REFUSED')
        await this.failures.refused({ method: 'passkey', address: visitor.address });
      throw error;
    });
  }

  private async useToSignIn(response: string, visitor: Visitor): Promise<SignedIn> {
    const parsed = parseResponse<AuthenticationResponseJSON>(response);
    const challenge = await this.comeBack('passkey_sign_in', parsed, null);
    return this.database.transaction(system('sign-in'), async (tx) => {
      const passkey = await this.factors.passkey(tx, parsed.id);
      if (!passkey) throw new AppError('PASSKEY_REFUSED');
      const verified = await verifyAuthenticationResponse({
        response: parsed,
        expectedChallenge: challenge,
        expectedOrigin: this.origin,
        expectedRPID: this.rpId,
        requireUserVerification: true,
        credential: {
          id: passkey.credential_id,
          publicKey: new Uint8Array(passkey.public_key),
          counter: passkey.counter,
          transports: passkey.transports as Transport[],
        },
      }).catch(() => undefined);
      if (!verified?.verified) throw new AppError('PASSKEY_REFUSED');
      const user = await this.users.byId(passkey.user_id, tx);
      if (!user) throw new AppError('PASSKEY_REFUSED');
      await this.factors.passkeyUsed(
        tx,
        passkey.id,
        verified.authenticationInfo.newCounter,
        this.clock.now(),
      );
      return this.signIn.enter(tx, user, 'passkey', visitor);
    });
  }

  private async begin(
    kind: 'passkey_enrolment' | 'passkey_sign_in',
    challenge: string,
    userId: string | null,
  ): Promise<void> {
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + patience);
    await this.ceremonies.begin({
      kind,
      secretHash: hashToken(challenge),
      userId,
      facts: {},
      now,
      expiresAt,
    });
  }

  /** The challenge of the answer, if this server gave it out a short while ago, to this person; it comes back once. */
  private async comeBack(
    kind: 'passkey_enrolment' | 'passkey_sign_in',
    response: { response: { clientDataJSON: string } },
    userId: string | null,
  ): Promise<string> {
    const challenge = challengeOf(response.response.clientDataJSON);
    const ceremony = await this.ceremonies.take(this.database, kind, hashToken(challenge), this.clock.now());
    if (!ceremony || ceremony.user_id !== userId) throw new AppError('PASSKEY_REFUSED');
    return challenge;
  }
}

function parseResponse<Response extends { response: { clientDataJSON: string }; id: string }>(
  text: string,
): Response {
  try {
    const value = JSON.parse(text) as Response;
    if (typeof value.id === 'string' && typeof value.response.clientDataJSON === 'string') return value;
  } catch {
    // Not JSON, or not of that shape: refused below like any other wrong answer.
  }
  throw new AppError('PASSKEY_REFUSED');
}

function challengeOf(clientDataJson: string): string {
  try {
    const { challenge } = JSON.parse(Buffer.from(clientDataJson, 'base64url').toString('utf8')) as {
      challenge: unknown;
    };
    if (typeof challenge === 'string') return challenge;
  } catch {
    // Refused below.
  }
  throw new AppError('PASSKEY_REFUSED');
}
