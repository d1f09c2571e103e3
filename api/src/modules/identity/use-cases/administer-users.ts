import { Injectable } from '@nestjs/common';
import { platformRoles, type PlatformRole, type UserActor } from '../../../platform/auth/actor.js';
import { Audit } from '../../../platform/audit/audit.js';
import { Clock } from '../../../platform/clock.js';
import { Database, type Transaction } from '../../../platform/database/database.js';
import type { Connection } from '../../../platform/database/page.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { parseInput } from '../../../platform/validation/parse-input.js';
import { z } from 'zod';
import { UsersRepository, type UserListRow } from '../persistence/users.repository.js';
import { Sessions } from './sessions.js';

const rolesInput = z.array(z.enum(platformRoles)).max(platformRoles.length);

/** What administrators do with other people's accounts. */
@Injectable()
export class AdministerUsers {
  constructor(
    private readonly database: Database,
    private readonly users: UsersRepository,
    private readonly sessions: Sessions,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  page<Node>(
    request: { first: number; after?: string | null; text?: string | null },
    node: (row: UserListRow) => Node,
  ): Promise<Connection<Node>> {
    return this.users.page(request.text ?? '', { ...request, sort: 'newest' }, node);
  }

  /** Ends the person's sessions: what they may do is another thing now. Throws NOT_FOUND, LAST_OF_ROLE. */
  async setPlatformRoles(actor: UserActor, userId: string, input: unknown): Promise<void> {
    const roles: PlatformRole[] = [...new Set(parseInput(rolesInput, input))].sort();
    await this.database.transaction(actor, async (tx) => {
      if (!roles.includes('administrator')) await this.refuseLast(tx, userId);
      if (!(await this.users.setPlatformRoles(tx, userId, roles))) throw new AppError('NOT_FOUND');
      await this.sessions.endAll(tx, userId, actor.userId === userId ? actor.sessionId : undefined);
      await this.audit.write(tx, {
        action: 'user.roles_set',
        subject: { kind: 'user', id: userId },
        facts: { roles },
      });
    });
  }

  /** The person is out at once, everywhere. Throws NOT_FOUND, LAST_OF_ROLE, FORBIDDEN for oneself. */
  async disable(actor: UserActor, userId: string): Promise<void> {
    if (actor.userId === userId) throw new AppError('FORBIDDEN');
    await this.database.transaction(actor, async (tx) => {
      await this.refuseLast(tx, userId);
      if (!(await this.users.setDisabled(tx, userId, this.clock.now()))) throw new AppError('NOT_FOUND');
      await this.sessions.endAll(tx, userId);
      await this.audit.write(tx, { action: 'user.disabled', subject: { kind: 'user', id: userId } });
    });
  }

  async enable(actor: UserActor, userId: string): Promise<void> {
    await this.database.transaction(actor, async (tx) => {
      if (!(await this.users.setDisabled(tx, userId, null))) throw new AppError('NOT_FOUND');
      await this.audit.write(tx, { action: 'user.enabled', subject: { kind: 'user', id: userId } });
    });
  }

  private async refuseLast(tx: Transaction, userId: string): Promise<void> {
    const administrators = await this.users.lockAdministrators(tx);
    if (administrators.length === 1 && administrators[0] === userId) {
      throw new AppError('LAST_OF_ROLE', { role: 'administrator' });
    }
  }
}
