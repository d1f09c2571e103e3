import { Injectable } from '@nestjs/common';
import { AppError } from '../../../platform/errors/app-error.js';
import { UsersRepository, type ProfileRow } from '../persistence/users.repository.js';
import { Sessions, type CurrentSession } from './sessions.js';

export type Account = ProfileRow;

/** What people see of their own account. */
@Injectable()
export class ReadAccount {
  constructor(
    private readonly users: UsersRepository,
    private readonly sessions: Sessions,
  ) {}

  /** Throws UNAUTHENTICATED when the account is gone. */
  async profile(userId: string): Promise<Account> {
    const row = await this.users.profile(userId);
    if (!row) throw new AppError('UNAUTHENTICATED');
    return row;
  }

  sessionsOf(session: CurrentSession) {
    return this.sessions.list(session.userId, session.staff);
  }
}
