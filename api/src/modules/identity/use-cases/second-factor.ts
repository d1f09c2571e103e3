import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { system, type UserActor } from '../../../platform/auth/actor.js';
import { Audit } from '../../../platform/audit/audit.js';
import { Clock } from '../../../platform/clock.js';
import { Database, type Transaction } from '../../../platform/database/database.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { RateLimit } from '../../../platform/rate-limit/rate-limit.js';
import { SecretBox } from '../../../platform/secret-box.js';
import { hashRecoveryCode, newRecoveryCode, recoveryCodesMade } from '../domain/recovery-code.js';
import { base32, matchTotp, otpauthUri } from '../domain/totp.js';
import { SecondFactorsRepository } from '../persistence/second-factors.repository.js';
import { UsersRepository } from '../persistence/users.repository.js';
import { AccountMails } from './account-mails.js';
import { FailedProofs } from './failed-proofs.js';
import { rateRules } from './rate-rules.js';
import { Sessions, type CurrentSession, type SessionCookie } from './sessions.js';
import type { SignedIn } from './sign-in.js';

/** The authenticator app and the recovery codes of an account. */
@Injectable()
export class SecondFactor {
  constructor(
    private readonly database: Database,
    private readonly factors: SecondFactorsRepository,
    private readonly users: UsersRepository,
    private readonly sessions: Sessions,
    private readonly box: SecretBox,
    private readonly mails: AccountMails,
    private readonly rateLimit: RateLimit,
    private readonly audit: Audit,
    private readonly failures: FailedProofs,
    private readonly clock: Clock,
  ) {}

  /** A secret for the app; it counts after `confirmTotp`. Throws SIGN_IN_AGAIN, FORBIDDEN while a confirmed one is there. */
  async startTotp(actor: UserActor, session: CurrentSession): Promise<{ secret: string; uri: string }> {
    this.sessions.requireRecentProof(session);
    const user = await this.users.byId(actor.userId);
    if (!user) throw new AppError('UNAUTHENTICATED');
    await this.requireShown(actor, user);
    const secret = randomBytes(20);
    const sealed = this.box.seal(secret, purpose(actor.userId));
    const started = await this.database.transaction(actor, (tx) =>
      this.factors.startTotp(tx, actor.userId, sealed),
    );
    if (!started) throw new AppError('FORBIDDEN');
    return { secret: base32(secret), uri: otpauthUri(secret, user.email, 'Cầu Nối') };
  }

  /** The first code proves the app and opens this session's second factor. Answers new recovery codes, shown this once. */
  async confirmTotp(
    actor: UserActor,
    session: CurrentSession,
    code: string,
  ): Promise<SignedIn & { recoveryCodes: string[] }> {
    this.sessions.requireRecentProof(session);
    await this.rateLimit.take(rateRules.codeAccount, actor.userId);
    const user = await this.users.byId(actor.userId);
    if (!user) throw new AppError('UNAUTHENTICATED');
    await this.requireShown(actor, user);
    const recoveryCodes = makeCodes();
    const cookie = await this.database.transaction(actor, async (tx) => {
      await this.spendTotp(tx, actor.userId, code, 'unconfirmed');
      await this.factors.replaceRecoveryCodes(tx, actor.userId, recoveryCodes.map(hashRecoveryCode));
      await this.sessions.endAll(tx, actor.userId, session.id);
      const renewed = await this.sessions.renew(
        tx,
        session.id,
        user.platform_roles.length > 0,
        'second_factor_shown',
      );
      await this.note(tx, actor.userId, 'totp_added');
      return renewed;
    });
    await this.rateLimit.giveBack(rateRules.codeAccount, actor.userId);
    return { cookie, userId: actor.userId, secondFactor: true, due: [], recoveryCodes };
  }

  /** Shows the second factor that a session waits for, or lifts a session that began without one. Throws CODE_WRONG. */
  async show(
    session: CurrentSession | undefined,
    way: 'totp' | 'recovery_code',
    code: string,
  ): Promise<SignedIn> {
    if (!session) throw new AppError('UNAUTHENTICATED');
    const proof = { method: way, userId: session.userId };
    await this.rateLimit.take(rateRules.codeAccount, session.userId, () => this.failures.lockedOut(proof));
    const user = await this.users.byId(session.userId);
    if (!user || user.disabled_at) throw new AppError('UNAUTHENTICATED');
    const work = async (tx: Transaction): Promise<SessionCookie> => {
      if (way === 'totp') await this.spendTotp(tx, session.userId, code, 'confirmed');
      else await this.spendRecoveryCode(tx, session.userId, code);
      const renewed = await this.sessions.renew(
        tx,
        session.id,
        user.platform_roles.length > 0,
        'second_factor_shown',
      );
      await this.audit.write(tx, {
        action: 'second_factor.shown',
        subject: { kind: 'user', id: session.userId },
        facts: { session: session.id, way },
      });
      return renewed;
    };
    const cookie = await this.database
      .transaction(session.actor ?? system('sign-in'), work)
      .catch(async (error: unknown) => {
        if (error instanceof AppError && error.code === 'CODE_WRONG') await this.failures.refused(proof);
        throw error;
      });
    await this.rateLimit.giveBack(rateRules.codeAccount, session.userId);
    return { cookie, userId: session.userId, secondFactor: true, due: [] };
  }

  /** Removes the app; a session without the second factor may not. Throws SECOND_FACTOR_REQUIRED, SIGN_IN_AGAIN, NOT_FOUND. */
  async removeTotp(actor: UserActor, session: CurrentSession): Promise<void> {
    this.requireStrong(actor, session);
    await this.database.transaction(actor, async (tx) => {
      if (!(await this.factors.removeTotp(tx, actor.userId))) throw new AppError('NOT_FOUND');
      await this.note(tx, actor.userId, 'totp_removed');
    });
  }

  /** Ten new codes; the old ones stop working. Throws SECOND_FACTOR_REQUIRED, SIGN_IN_AGAIN. */
  async newRecoveryCodes(actor: UserActor, session: CurrentSession): Promise<string[]> {
    this.requireStrong(actor, session);
    const codes = makeCodes();
    await this.database.transaction(actor, async (tx) => {
      await this.factors.replaceRecoveryCodes(tx, actor.userId, codes.map(hashRecoveryCode));
      await this.note(tx, actor.userId, 'recovery_codes_made');
    });
    return codes;
  }

  /** A session that did not show an existing second factor adds no other one. */
  async requireShown(actor: UserActor, user: { has_totp: boolean; has_passkey: boolean }): Promise<void> {
    if ((user.has_totp || user.has_passkey) && !actor.secondFactor)
      throw new AppError('SECOND_FACTOR_REQUIRED');
  }

  requireStrong(actor: UserActor, session: CurrentSession): void {
    if (!actor.secondFactor) throw new AppError('SECOND_FACTOR_REQUIRED');
    this.sessions.requireRecentProof(session);
  }

  async note(tx: Transaction, userId: string, what: string): Promise<void> {
    await this.mails.send(tx, { kind: 'second_factor_changed', userId });
    await this.audit.write(tx, { action: `second_factor.${what}`, subject: { kind: 'user', id: userId } });
  }

  private async spendTotp(
    tx: Transaction,
    userId: string,
    code: string,
    wanted: 'confirmed' | 'unconfirmed',
  ): Promise<void> {
    const row = await this.factors.lockTotp(tx, userId);
    if (!row || (row.confirmed_at !== null) !== (wanted === 'confirmed')) throw new AppError('CODE_WRONG');
    const secret = this.box.open(row.secret, purpose(userId));
    const now = this.clock.now();
    const step = matchTotp(secret, code, now, row.last_step);
    if (step === undefined) throw new AppError('CODE_WRONG');
    await this.factors.spendTotpStep(tx, userId, step, now);
  }

  private async spendRecoveryCode(tx: Transaction, userId: string, code: string): Promise<void> {
    const spent = await this.factors.spendRecoveryCode(tx, userId, hashRecoveryCode(code), this.clock.now());
    if (!spent) throw new AppError('CODE_WRONG');
  }
}

const purpose = (userId: string): string => `totp:${userId}`;
const makeCodes = (): string[] => Array.from({ length: recoveryCodesMade }, newRecoveryCode);
