import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock.js';
import type { Transaction } from '../../../platform/database/database.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { isBreached } from '../domain/password.js';
import { UsersRepository } from '../persistence/users.repository.js';
import { PasswordHasher } from './password-hasher.js';

/** A password that somebody chose, from its check to its hash in the database. */
@Injectable()
export class NewPasswords {
  constructor(
    private readonly hasher: PasswordHasher,
    private readonly users: UsersRepository,
    private readonly clock: Clock,
  ) {}

  /** Throws INVALID_INPUT when the password leaked or is the person's own name. Slow: call it outside a transaction. */
  async hash(password: string, own: { email: string; fullName: string }, path = 'password'): Promise<string> {
    if (isBreached(password, own))
      throw new AppError('INVALID_INPUT', {}, [{ path, code: 'breached_password' }]);
    return this.hasher.hash(password);
  }

  set(tx: Transaction, userId: string, passwordHash: string): Promise<void> {
    return this.users.setPassword(tx, userId, passwordHash, this.clock.now());
  }
}
