import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { accountEmail, fullName } from '@caunoi/shared/identity/account-inputs';
import * as oidc from 'openid-client';
import type { Config } from '../../../config/config.js';
import { system } from '../../../platform/auth/actor.js';
import { Audit } from '../../../platform/audit/audit.js';
import { Clock } from '../../../platform/clock.js';
import { Database, type Transaction } from '../../../platform/database/database.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { Links } from '../../../platform/links.js';
import { RateLimit } from '../../../platform/rate-limit/rate-limit.js';
import type { Logger } from '../../../platform/logger.js';
import { hashToken, newToken } from '../../../platform/secret-token.js';
import { CONFIG, LOGGER } from '../../../platform/tokens.js';
import { CeremoniesRepository } from '../persistence/ceremonies.repository.js';
import { ExternalIdentitiesRepository } from '../persistence/external-identities.repository.js';
import { UsersRepository } from '../persistence/users.repository.js';
import { rateRules } from './rate-rules.js';
import { Sessions, type CurrentSession } from './sessions.js';
import { SignIn, type SignedIn, type Visitor } from './sign-in.js';

const patience = 10 * 60_000;

/** Where the provider sends people back to. */
export const oidcCallbackPath = '/auth/oidc/callback';

/**
 * Signing in through an identity provider (OpenID Connect, authorization code with PKCE). The browser holds one secret in a
 * cookie; nonce and code verifier come from it, so that an answer works only in the browser that asked, once.
 */
@Injectable()
export class Oidc {
  private discovered: Promise<oidc.Configuration> | undefined;

  constructor(
    private readonly database: Database,
    private readonly ceremonies: CeremoniesRepository,
    private readonly identities: ExternalIdentitiesRepository,
    private readonly users: UsersRepository,
    private readonly sessions: Sessions,
    private readonly signIn: SignIn,
    private readonly links: Links,
    private readonly rateLimit: RateLimit,
    private readonly audit: Audit,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  get enabled(): boolean {
    return this.config.oidc !== undefined;
  }

  /** Where to send the browser, and the secret that it keeps meanwhile. Throws PROVIDER_REFUSED, RATE_LIMITED. */
  async begin(
    visitor: Visitor,
    returnTo: string,
  ): Promise<{ url: string; browserSecret: string; maxAgeSeconds: number }> {
    await this.rateLimit.take(rateRules.ceremonyAddress, visitor.address);
    const provider = await this.provider();
    const browserSecret = newToken();
    const state = newToken();
    const now = this.clock.now();
    await this.ceremonies.begin({
      kind: 'oidc',
      secretHash: hashToken(state),
      userId: visitor.session?.actor?.userId ?? null,
      facts: { browser: hashToken(browserSecret).toString('hex'), returnTo },
      now,
      expiresAt: new Date(now.getTime() + patience),
    });
    const url = oidc.buildAuthorizationUrl(provider, {
      redirect_uri: this.links.to(oidcCallbackPath),
      scope: 'openid email profile',
      state,
      nonce: derived('nonce', browserSecret),
      code_challenge: await oidc.calculatePKCECodeChallenge(derived('verifier', browserSecret)),
      code_challenge_method: 'S256',
    });
    return { url: url.href, browserSecret, maxAgeSeconds: patience / 1_000 };
  }

  /** What the provider answered. Throws PROVIDER_REFUSED for everything that is not exactly right. */
  async finish(
    query: string,
    browserSecret: string | undefined,
    visitor: Visitor,
  ): Promise<{ signedIn: SignedIn | null; returnTo: string }> {
    await this.rateLimit.take(rateRules.ceremonyAddress, visitor.address);
    const state = new URLSearchParams(query).get('state');
    if (state === null || browserSecret === undefined) throw new AppError('PROVIDER_REFUSED');
    const ceremony = await this.ceremonies.take(this.database, 'oidc', hashToken(state), this.clock.now());
    if (!ceremony || ceremony.facts['browser'] !== hashToken(browserSecret).toString('hex')) {
      throw new AppError('PROVIDER_REFUSED');
    }
    const claims = await this.claims(query, state, browserSecret);
    const returnTo = ceremony.facts['returnTo'] ?? '/';
    const { session } = visitor;
    if (ceremony.user_id !== null) {
      if (session?.actor?.userId !== ceremony.user_id) throw new AppError('PROVIDER_REFUSED');
      await this.link(session, claims);
      return { signedIn: null, returnTo };
    }
    const signedIn = await this.database.transaction(system('oidc'), async (tx) => {
      const userId =
        (await this.identities.userOf(tx, claims.iss, claims.sub)) ?? (await this.newcomer(tx, claims));
      const user = await this.users.byId(userId, tx);
      if (!user) throw new AppError('PROVIDER_REFUSED');
      return this.signIn.enter(tx, user, 'oidc', visitor);
    });
    return { signedIn, returnTo };
  }

  private async claims(query: string, state: string, browserSecret: string): Promise<Claims> {
    try {
      const address = new URL(this.links.to(oidcCallbackPath));
      address.search = query;
      const tokens = await oidc.authorizationCodeGrant(await this.provider(), address, {
        pkceCodeVerifier: derived('verifier', browserSecret),
        expectedState: state,
        expectedNonce: derived('nonce', browserSecret),
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (claims) return await this.complete(claims, tokens.access_token);
    } catch (error) {
      this.log.warn(
        { err: error instanceof Error ? error.message : String(error) },
        'the identity provider’s answer was refused',
      );
    }
    throw new AppError('PROVIDER_REFUSED');
  }

  /** Many providers tell address and name by their userinfo endpoint only; its subject must be the token's. */
  private async complete(claims: oidc.IDToken, accessToken: string): Promise<Claims> {
    const provider = await this.provider();
    if (claims['email'] !== undefined || provider.serverMetadata().userinfo_endpoint === undefined)
      return claims;
    const told = await oidc.fetchUserInfo(provider, accessToken, claims.sub);
    return {
      iss: claims.iss,
      sub: claims.sub,
      email: told.email,
      email_verified: told.email_verified,
      name: told.name,
    };
  }

  /** Somebody who is signed in adds the provider as a way in. */
  private async link(session: CurrentSession, claims: Claims): Promise<void> {
    this.sessions.requireRecentProof(session);
    await this.database.transaction(session.actor ?? system('oidc'), async (tx) => {
      const added = await this.identities.add(tx, claims.iss, claims.sub, session.userId, this.clock.now());
      if (!added) throw new AppError('PROVIDER_REFUSED');
      await this.audit.write(tx, {
        action: 'user.provider_linked',
        subject: { kind: 'user', id: session.userId },
      });
    });
  }

  /**
   * An account for somebody the provider vouches for. An address that has an account already is never taken over: its owner
   * signs in first and links the provider.
   */
  private async newcomer(tx: Transaction, claims: Claims): Promise<string> {
    const email = accountEmail.safeParse(claims['email']);
    const name = fullName.safeParse(claims['name']);
    if (claims['email_verified'] !== true || !email.success) throw new AppError('PROVIDER_REFUSED');
    const id = await this.users.add(tx, {
      email: email.data,
      fullName: name.success ? name.data : email.data,
      locale: 'vi',
    });
    if (id === undefined) throw new AppError('PROVIDER_REFUSED');
    await this.identities.add(tx, claims.iss, claims.sub, id, this.clock.now());
    await this.audit.write(tx, {
      action: 'user.registered',
      subject: { kind: 'user', id },
      facts: { method: 'oidc' },
    });
    return id;
  }

  /** Found once; a provider that was away is asked again the next time. */
  private provider(): Promise<oidc.Configuration> {
    const settings = this.config.oidc;
    if (!settings) return Promise.reject(new AppError('NOT_FOUND'));
    this.discovered ??= oidc
      .discovery(new URL(settings.issuer), settings.clientId, settings.clientSecret, undefined, {
        execute: [
          // The signature is checked although the token came over TLS: the provider may sit behind others' machines.
          oidc.enableNonRepudiationChecks,
          ...(settings.issuer.startsWith('http:') ? [oidc.allowInsecureRequests] : []),
        ],
        timeout: 5,
      })
      .catch((error: unknown) => {
        this.discovered = undefined;
        this.log.warn(
          { err: error instanceof Error ? error.message : String(error) },
          'the identity provider cannot be reached',
        );
        throw new AppError('PROVIDER_REFUSED');
      });
    return this.discovered;
  }
}

/** What a provider says of somebody; nothing of it is believed but who it is, before it was checked. */
interface Claims {
  readonly iss: string;
  readonly sub: string;
  readonly [name: string]: unknown;
}

const derived = (purpose: string, secret: string): string =>
  createHash('sha256').update(`${purpose}:${secret}`).digest('base64url');
