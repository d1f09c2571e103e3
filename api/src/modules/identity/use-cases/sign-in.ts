import { Inject, Injectable } from '@nestjs/common';
import { signInInput } from '@caunoi/shared/identity/account-inputs';
import type { Config } from '../../../config/config.js';
import { system } from '../../../platform/auth/actor.js';
import { Audit } from '../../../platform/audit/audit.js';
import { Database, type Transaction } from '../../../platform/database/database.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { RateLimit } from '../../../platform/rate-limit/rate-limit.js';
import { CONFIG } from '../../../platform/tokens.js';
import { parseInput } from '../../../platform/validation/parse-input.js';
import { networkOf } from '../domain/session.js';
import { UsersRepository, type SignInRow } from '../persistence/users.repository.js';
import type { SessionMethod } from '../persistence/sessions.repository.js';
import { FailedProofs } from './failed-proofs.js';
import { PasswordHasher } from './password-hasher.js';
import { rateRules } from './rate-rules.js';
import { Sessions, type CurrentSession, type SessionCookie } from './sessions.js';

/** Where a request comes from. */
export interface Visitor {
  /** Address in the network. */
  readonly address: string;
  readonly device: string;
  readonly session: CurrentSession | undefined;
}

export interface SignedIn {
  readonly cookie: SessionCookie;
  readonly userId: string;
  /** The second factor was shown, or is not asked of this person. */
  readonly secondFactor: boolean;
  /** Ways to show the second factor that is due; empty when this person is in. */
  readonly due: readonly SecondFactorWay[];
}
export type SecondFactorWay = 'totp' | 'passkey' | 'recovery_code';

/** Signing in with a password, and what every way of signing in has in common. */
@Injectable()
export class SignIn {
  constructor(
    private readonly database: Database,
    private readonly users: UsersRepository,
    private readonly hasher: PasswordHasher,
    private readonly sessions: Sessions,
    private readonly rateLimit: RateLimit,
    private readonly audit: Audit,
    private readonly failures: FailedProofs,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Throws SIGN_IN_FAILED for a wrong password, an unknown address and a disabled account alike, after the same work, and
   * RATE_LIMITED after too many failures of one account or one address of the network.
   */
  async withPassword(input: unknown, visitor: Visitor): Promise<SignedIn> {
    const { email, password } = parseInput(signInInput, input);
    const { address } = visitor;
    const method = 'password';
    await this.rateLimit.take(rateRules.signInAddress, address, () =>
      this.failures.lockedOut({ method, address }),
    );
    await this.rateLimit.take(rateRules.signInAccount, email, () =>
      this.failures.lockedOut({ method, email, address }),
    );
    const user = await this.users.forSignIn(email);
    const right = await this.hasher.verify(user?.password_hash ?? undefined, password);
    if (!user || !right || !this.mayEnter(user)) {
      await this.failures.refused({ method, userId: user?.id, email, address });
      throw new AppError('SIGN_IN_FAILED');
    }
    await this.rateLimit.giveBack(rateRules.signInAddress, address);
    await this.rateLimit.giveBack(rateRules.signInAccount, email);
    return this.database.transaction(system('sign-in'), (tx) => this.enter(tx, user, 'password', visitor));
  }

  /** Opens the session of a person who has proved who they are. */
  async enter(tx: Transaction, user: SignInRow, method: SessionMethod, visitor: Visitor): Promise<SignedIn> {
    if (!this.mayEnter(user)) throw new AppError('SIGN_IN_FAILED');
    const due = method === 'passkey' ? [] : secondFactorsOf(user);
    // A passkey that was unlocked is two factors by itself. The fictional people of the trial have no phones.
    const secondFactor = method === 'passkey' || (user.demo && due.length === 0);
    const session = await this.sessions.open(tx, {
      userId: user.id,
      staff: user.platform_roles.length > 0,
      method,
      state: due.length > 0 ? 'second_factor_due' : 'open',
      secondFactor,
      device: visitor.device,
      network: networkOf(visitor.address),
      replaces: visitor.session,
    });
    await this.audit.write(tx, {
      action: 'session.opened',
      subject: { kind: 'user', id: user.id },
      facts: { session: session.id, method, secondFactorDue: due.length > 0 },
    });
    return { cookie: session, userId: user.id, secondFactor, due };
  }

  private mayEnter(user: SignInRow): boolean {
    return user.disabled_at === null && !(user.demo && this.config.production);
  }
}

function secondFactorsOf(user: SignInRow): SecondFactorWay[] {
  const ways: SecondFactorWay[] = [];
  if (user.has_totp) ways.push('totp');
  if (user.has_passkey) ways.push('passkey');
  return ways.length > 0 ? [...ways, 'recovery_code'] : [];
}
