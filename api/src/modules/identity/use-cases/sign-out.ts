import { Injectable } from '@nestjs/common';
import type { UserActor } from '../../../platform/auth/actor.js';
import { system } from '../../../platform/auth/actor.js';
import { Audit } from '../../../platform/audit/audit.js';
import { Database } from '../../../platform/database/database.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { Sessions, type CurrentSession } from './sessions.js';

/** Ending sessions: this one, another one, all others. */
@Injectable()
export class SignOut {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    private readonly audit: Audit,
  ) {}

  async here(session: CurrentSession): Promise<void> {
    await this.database.transaction(session.actor ?? system('sign-out'), async (tx) => {
      if (!(await this.sessions.endOne(tx, session.userId, session.id))) return;
      await this.audit.write(tx, {
        action: 'session.ended',
        subject: { kind: 'user', id: session.userId },
        facts: { session: session.id },
      });
    });
  }

  /** Throws NOT_FOUND when it is not one of this person's live sessions. */
  async one(actor: UserActor, sessionId: string): Promise<void> {
    await this.database.transaction(actor, async (tx) => {
      if (!(await this.sessions.endOne(tx, actor.userId, sessionId))) throw new AppError('NOT_FOUND');
      await this.audit.write(tx, {
        action: 'session.ended',
        subject: { kind: 'user', id: actor.userId },
        facts: { session: sessionId },
      });
    });
  }

  /** Every session of this person but the present one; answers how many. */
  async others(actor: UserActor): Promise<number> {
    return this.database.transaction(actor, async (tx) => {
      const ended = await this.sessions.endAll(tx, actor.userId, actor.sessionId);
      if (ended > 0) {
        await this.audit.write(tx, {
          action: 'session.others_ended',
          subject: { kind: 'user', id: actor.userId },
          facts: { ended },
        });
      }
      return ended;
    });
  }
}
