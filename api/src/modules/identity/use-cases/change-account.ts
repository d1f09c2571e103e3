import { Injectable } from '@nestjs/common';
import {
  accountEmail,
  changePasswordInput,
  linkToken,
  profileInput,
} from '@caunoi/shared/identity/account-inputs';
import { z } from 'zod';
import { system, type UserActor } from '../../../platform/auth/actor.js';
import { Audit } from '../../../platform/audit/audit.js';
import { Database } from '../../../platform/database/database.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { RateLimit } from '../../../platform/rate-limit/rate-limit.js';
import { parseInput } from '../../../platform/validation/parse-input.js';
import { LinksRepository } from '../persistence/links.repository.js';
import { UsersRepository } from '../persistence/users.repository.js';
import { AccountMails } from './account-mails.js';
import { FailedProofs } from './failed-proofs.js';
import { NewPasswords } from './new-passwords.js';
import { OneTimeLinks } from './one-time-links.js';
import { PasswordHasher } from './password-hasher.js';
import { rateRules } from './rate-rules.js';
import { Sessions, type CurrentSession, type SessionCookie } from './sessions.js';
import type { Visitor } from './sign-in.js';

const newEmailInput = z.object({ newEmail: accountEmail });
const tokenInput = z.object({ token: linkToken });

export type EmailChangeProgress = 'waiting_for_other_side' | 'changed';

/** Changes that people make to their own account. */
@Injectable()
export class ChangeAccount {
  constructor(
    private readonly database: Database,
    private readonly users: UsersRepository,
    private readonly hasher: PasswordHasher,
    private readonly passwords: NewPasswords,
    private readonly sessions: Sessions,
    private readonly mails: AccountMails,
    private readonly links: OneTimeLinks,
    private readonly linkRows: LinksRepository,
    private readonly rateLimit: RateLimit,
    private readonly audit: Audit,
    private readonly failures: FailedProofs,
  ) {}

  async profile(actor: UserActor, input: unknown): Promise<void> {
    const { fullName, locale } = parseInput(profileInput, input);
    await this.database.transaction(actor, async (tx) => {
      await this.users.setProfile(tx, actor.userId, fullName, locale);
      await this.audit.write(tx, {
        action: 'user.profile_changed',
        subject: { kind: 'user', id: actor.userId },
      });
    });
  }

  /**
   * Changes the password, or sets the first one of somebody who came by another way (a recent proof, then). Ends the other
   * sessions; this one goes on under a new token. Throws INVALID_INPUT, SIGN_IN_AGAIN, RATE_LIMITED.
   */
  async password(actor: UserActor, session: CurrentSession, input: unknown): Promise<SessionCookie> {
    const { currentPassword, newPassword } = parseInput(changePasswordInput, input);
    const user = await this.users.byId(actor.userId);
    if (!user) throw new AppError('UNAUTHENTICATED');
    if (user.password_hash === null) this.sessions.requireRecentProof(session);
    else {
      const proof = { method: 'password_change', userId: user.id } as const;
      await this.rateLimit.take(rateRules.proofAccount, user.id, () => this.failures.lockedOut(proof));
      if (!(await this.hasher.verify(user.password_hash, currentPassword))) {
        await this.failures.refused(proof);
        throw new AppError('INVALID_INPUT', {}, [{ path: 'currentPassword', code: 'wrong_password' }]);
      }
      await this.rateLimit.giveBack(rateRules.proofAccount, user.id);
    }
    const own = { email: user.email, fullName: user.full_name };
    const passwordHash = await this.passwords.hash(newPassword, own, 'newPassword');
    return this.database.transaction(actor, async (tx) => {
      await this.passwords.set(tx, user.id, passwordHash);
      await this.links.revoke(tx, ['password_reset'], user.id);
      const ended = await this.sessions.endAll(tx, user.id, session.id);
      const cookie = await this.sessions.renew(
        tx,
        session.id,
        user.platform_roles.length > 0,
        'password_proved',
      );
      await this.mails.send(tx, { kind: 'password_changed', userId: user.id });
      await this.audit.write(tx, {
        action: 'password.changed',
        subject: { kind: 'user', id: user.id },
        facts: { sessionsEnded: ended },
      });
      return cookie;
    });
  }

  /** Asks both addresses. Ends alike when the new one belongs to somebody else. Throws SIGN_IN_AGAIN, RATE_LIMITED. */
  async requestEmail(actor: UserActor, session: CurrentSession, input: unknown): Promise<void> {
    const { newEmail } = parseInput(newEmailInput, input);
    this.sessions.requireRecentProof(session);
    await this.rateLimit.take(rateRules.mailAccount, actor.userId);
    await this.database.transaction(actor, async (tx) => {
      await this.mails.send(tx, { kind: 'email_change', userId: actor.userId, newEmail });
      await this.audit.write(tx, {
        action: 'user.email_change_asked',
        subject: { kind: 'user', id: actor.userId },
      });
    });
  }

  /** One side says yes; with the second yes the address changes. Throws LINK_INVALID. */
  async confirmEmail(input: unknown, visitor: Visitor): Promise<EmailChangeProgress> {
    const { token } = parseInput(tokenInput, input);
    await this.rateLimit.take(rateRules.linkAddress, visitor.address);
    return this.database.transaction(system('email-change'), async (tx) => {
      const link = await this.links.take(tx, ['email_change_old', 'email_change_new'], token);
      const userId = link.user_id!;
      // Both sides at once: the second waits here and sees what the first did.
      await tx.query('select 1 from users where id = $1 for update', [userId]);
      const other = link.purpose === 'email_change_old' ? 'email_change_new' : 'email_change_old';
      if (!(await this.linkRows.wasConfirmed(tx, userId, other, link.facts['newEmail']!)))
        return 'waiting_for_other_side';
      const user = await this.users.byId(userId, tx);
      const changed =
        user?.email === link.facts['oldEmail'] &&
        (await this.users.setEmail(tx, userId, link.facts['newEmail']!));
      if (!changed) throw new AppError('LINK_INVALID');
      await this.links.revoke(tx, ['password_reset'], userId);
      await this.audit.write(tx, { action: 'user.email_changed', subject: { kind: 'user', id: userId } });
      return 'changed';
    });
  }
}
