import { Injectable } from '@nestjs/common';
import { firstAdministratorInput } from '@caunoi/shared/identity/account-inputs';
import { system } from '../../../platform/auth/actor.js';
import { Audit } from '../../../platform/audit/audit.js';
import { Database } from '../../../platform/database/database.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { Links } from '../../../platform/links.js';
import { RateLimit } from '../../../platform/rate-limit/rate-limit.js';
import { parseInput } from '../../../platform/validation/parse-input.js';
import { UsersRepository } from '../persistence/users.repository.js';
import { NewPasswords } from './new-passwords.js';
import { OneTimeLinks } from './one-time-links.js';
import { rateRules } from './rate-rules.js';
import { SignIn, type SignedIn, type Visitor } from './sign-in.js';

const onlyOneLock = 724_503;

/** The way in for the first administrator: a link that the start prints, instead of a password that everybody knows. */
@Injectable()
export class FirstAdministrator {
  constructor(
    private readonly database: Database,
    private readonly users: UsersRepository,
    private readonly oneTimeLinks: OneTimeLinks,
    private readonly links: Links,
    private readonly passwords: NewPasswords,
    private readonly signIn: SignIn,
    private readonly rateLimit: RateLimit,
    private readonly audit: Audit,
  ) {}

  /** A link to become the first administrator; undefined when there is one. */
  async link(): Promise<string | undefined> {
    if (await this.users.hasAdministrator()) return undefined;
    const token = await this.oneTimeLinks.make(this.database, 'first_administrator', null);
    return this.links.withToken('/first-administrator', token);
  }

  /** Throws LINK_INVALID, also when somebody else was first. */
  async claim(input: unknown, visitor: Visitor): Promise<SignedIn> {
    const { token, email, fullName, password, locale } = parseInput(firstAdministratorInput, input);
    await this.rateLimit.take(rateRules.linkAddress, visitor.address);
    await this.oneTimeLinks.peek('first_administrator', token);
    const passwordHash = await this.passwords.hash(password, { email, fullName });
    return this.database.transaction(system('first-administrator'), async (tx) => {
      await tx.query('select pg_advisory_xact_lock($1)', [onlyOneLock]);
      await this.oneTimeLinks.take(tx, ['first_administrator'], token);
      if (await this.users.hasAdministrator(tx)) throw new AppError('LINK_INVALID');
      const id = await this.users.add(tx, { email, fullName, locale, platformRoles: ['administrator'] });
      if (id === undefined) {
        throw new AppError('INVALID_INPUT', {}, [
          { path: 'email', code: 'duplicate_value', params: { value: email } },
        ]);
      }
      await this.passwords.set(tx, id, passwordHash);
      await this.oneTimeLinks.revoke(tx, ['first_administrator'], null);
      await this.audit.write(tx, { action: 'user.first_administrator', subject: { kind: 'user', id } });
      return this.signIn.enter(tx, (await this.users.byId(id, tx))!, 'link', visitor);
    });
  }
}
