import { Injectable } from '@nestjs/common';
import { Audit } from '../../../platform/audit/audit.js';
import type { UserActor } from '../../../platform/auth/actor.js';
import { Database } from '../../../platform/database/database.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { ResourcesRepository } from '../persistence/resources.repository.js';
import { WaitingListRepository, type WaitingRow } from '../persistence/waiting-list.repository.js';
import { Allocate } from './allocate.js';

export interface WaitWish {
  readonly resourceId: string;
  readonly organisationId: string | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly minutes: number;
}

/** The line of those who wait for a resource. */
@Injectable()
export class WaitingList {
  constructor(
    private readonly database: Database,
    private readonly allocate: Allocate,
    private readonly resources: ResourcesRepository,
    private readonly line: WaitingListRepository,
    private readonly audit: Audit,
  ) {}

  /** Joins the end of the line; answers the number. Throws FORBIDDEN, NOT_FOUND, BOOKING_RULE. */
  join(actor: UserActor, wish: WaitWish): Promise<number> {
    this.allocate.mayBookFor(actor, wish.organisationId);
    return this.database.transaction(actor, async (tx) => {
      const [resource] = await this.allocate.load(tx, [wish.resourceId]);
      if (wish.minutes > resource!.maxMinutes)
        throw new AppError('BOOKING_RULE', { rule: 'too_long', minutes: resource!.maxMinutes });
      await this.resources.lockForUpdates(tx, [wish.resourceId]);
      const id = await this.line.add(tx, { ...wish, userId: actor.userId });
      await this.audit.write(tx, {
        action: 'waiting.joined',
        subject: { kind: 'waiting_entry', id: String(id) },
        facts: { resourceId: wish.resourceId },
      });
      return id;
    });
  }

  /** Leaves the line. Throws NOT_FOUND for anybody else's place. */
  leave(actor: UserActor, id: number): Promise<void> {
    return this.database.transaction(actor, async (tx) => {
      if (!(await this.line.withdraw(tx, id, actor.userId))) throw new AppError('NOT_FOUND');
      await this.audit.write(tx, {
        action: 'waiting.left',
        subject: { kind: 'waiting_entry', id: String(id) },
      });
    });
  }

  /** One's own places in lines, and what was offered. */
  mine(actor: UserActor): Promise<WaitingRow[]> {
    return this.line.ofUser(this.database, actor.userId);
  }
}
