import { Injectable } from '@nestjs/common';
import { completeRegistrationInput, registerInput } from '@caunoi/shared/identity/account-inputs';
import type { Language } from '@caunoi/shared/vocabulary';
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
import { SignIn, type SignedIn, type Visitor } from './sign-in.js';

/** An account by e-mail link: the address is proven before the account exists. */
@Injectable()
export class Register {
  constructor(
    private readonly database: Database,
    private readonly users: UsersRepository,
    private readonly links: OneTimeLinks,
    private readonly mails: AccountMails,
    private readonly passwords: NewPasswords,
    private readonly signIn: SignIn,
    private readonly rateLimit: RateLimit,
    private readonly audit: Audit,
  ) {}

  /** Always ends alike, whether the address has an account or not: the mail tells its owner. */
  async request(input: unknown, visitor: Visitor): Promise<void> {
    const { email, fullName, locale } = parseInput(registerInput, input);
    await this.rateLimit.take(rateRules.mailAddress, visitor.address);
    await this.rateLimit.take(rateRules.mailAccount, email);
    await this.database.transaction(system('registration'), (tx) =>
      this.mails.send(tx, { kind: 'registration', email, fullName, locale }),
    );
  }

  /** Makes the account with its password and signs in. Throws LINK_INVALID, INVALID_INPUT. */
  async complete(input: unknown, visitor: Visitor): Promise<SignedIn> {
    const { token, password } = parseInput(completeRegistrationInput, input);
    await this.rateLimit.take(rateRules.linkAddress, visitor.address);
    const { facts } = await this.links.peek('registration', token);
    const email = facts['email']!;
    const fullName = facts['fullName']!;
    const passwordHash = await this.passwords.hash(password, { email, fullName });
    return this.database.transaction(system('registration'), async (tx) => {
      await this.links.take(tx, ['registration'], token);
      const id = await this.users.add(tx, { email, fullName, locale: facts['locale'] as Language });
      // Two links were sent and the other one was used.
      if (id === undefined) throw new AppError('LINK_INVALID');
      await this.passwords.set(tx, id, passwordHash);
      await this.audit.write(tx, { action: 'user.registered', subject: { kind: 'user', id } });
      return this.signIn.enter(tx, (await this.users.byId(id, tx))!, 'link', visitor);
    });
  }
}
