import { Injectable } from '@nestjs/common';
import { accountEmail, resetPasswordInput } from '@caunoi/shared/identity/account-inputs';
import { z } from 'zod';
import { system } from '../../../platform/auth/actor.js';
import { Audit } from '../../../platform/audit/audit.js';
import { Database } from '../../../platform/database/database.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { RateLimit } from '../../../platform/rate-limit/rate-limit.js';
import { parseInput } from '../../../platform/validation/parse-input.js';
import { UsersRepository } from '../persistence/users.repository.js';
import { AccountMails } from './account-mails.js';
import { NewPasswords } from './new-passwords.js';
import { OneTimeLinks } from './one-time-links.js';
import { rateRules } from './rate-rules.js';
import { Sessions } from './sessions.js';
import type { Visitor } from './sign-in.js';

const requestInput = z.object({ email: accountEmail });

/** A forgotten password. The second factor stays; every session ends. */
@Injectable()
export class ResetPassword {
  constructor(
    private readonly database: Database,
    private readonly users: UsersRepository,
    private readonly links: OneTimeLinks,
    private readonly mails: AccountMails,
    private readonly passwords: NewPasswords,
    private readonly sessions: Sessions,
    private readonly rateLimit: RateLimit,
    private readonly audit: Audit,
  ) {}

  /** Ends alike for known and unknown addresses, in the same time: a job looks the address up. */
  async request(input: unknown, visitor: Visitor): Promise<void> {
    const { email } = parseInput(requestInput, input);
    await this.rateLimit.take(rateRules.mailAddress, visitor.address);
    await this.rateLimit.take(rateRules.mailAccount, email);
    await this.database.transaction(system('password-reset'), (tx) =>
      this.mails.send(tx, { kind: 'password_reset', email }),
    );
  }

  /** Throws LINK_INVALID, INVALID_INPUT. Nobody is signed in by it: the second factor may still be due. */
  async complete(input: unknown, visitor: Visitor): Promise<void> {
    const { token, password } = parseInput(resetPasswordInput, input);
    await this.rateLimit.take(rateRules.linkAddress, visitor.address);
    const { user_id: userId } = await this.links.peek('password_reset', token);
    const user = userId === null ? undefined : await this.users.byId(userId);
    if (!user || user.disabled_at) throw new AppError('LINK_INVALID');
    const passwordHash = await this.passwords.hash(password, { email: user.email, fullName: user.full_name });
    await this.database.transaction(system('password-reset'), async (tx) => {
      await this.links.take(tx, ['password_reset'], token);
      await this.passwords.set(tx, user.id, passwordHash);
      const ended = await this.sessions.endAll(tx, user.id);
      await this.mails.send(tx, { kind: 'password_changed', userId: user.id });
      await this.audit.write(tx, {
        action: 'password.reset',
        subject: { kind: 'user', id: user.id },
        facts: { sessionsEnded: ended },
      });
    });
  }
}
