import { Injectable } from '@nestjs/common';
import type { UserActor } from '../../../platform/auth/actor.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { UsersRepository, type ProfileRow } from '../persistence/users.repository.js';
import { Sessions } from './sessions.js';

/** What people see of their own account. */
@Injectable()
export class ReadAccount {
  constructor(
    private readonly users: UsersRepository,
    private readonly sessions: Sessions,
  ) {}

  /** Throws UNAUTHENTICATED when the account is gone. */
  async profile(userId: string): Promise<ProfileRow> {
    const row = await this.users.profile(userId);
    if (!row) throw new AppError('UNAUTHENTICATED');
    return row;
  }

  sessionsOf(actor: UserActor) {
    const staff = actor.waitingRoles.length > 0 || actor.roles.some((role) => staffRoles.has(role));
    return this.sessions.list(actor.userId, staff);
  }
}

const staffRoles = new Set<string>(['adviser', 'province_officer', 'administrator', 'auditor']);
