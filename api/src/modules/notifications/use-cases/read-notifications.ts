import { Injectable } from '@nestjs/common';
import { limits } from '@caunoi/shared/limits';
import type { UserActor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database/database.js';
import {
  decodeCursor,
  encodeCursor,
  pageSize,
  toConnection,
  type Connection,
} from '../../../platform/database/page.js';
import { parseId } from '../../../platform/validation/parse.js';
import { NotificationsRepository, type NotificationRow } from '../persistence/notifications.repository.js';

/** What a person was told: their own and nobody else's. */
@Injectable()
export class ReadNotifications {
  constructor(
    private readonly database: Database,
    private readonly notifications: NotificationsRepository,
    private readonly clock: Clock,
  ) {}

  /** Newest first. Throws INVALID_CURSOR, PAGE_TOO_LARGE. */
  async mine<Node>(
    actor: UserActor,
    first: number,
    after: string | null,
    node: (row: NotificationRow) => Node,
  ): Promise<Connection<Node>> {
    const most = pageSize(first);
    const rows = await this.notifications.page(this.database, actor.userId, decodeCursor(after), most + 1);
    return toConnection<NotificationRow & { sort_key: string }, Node>(rows, most, {
      cursor: (row) => encodeCursor(row.sort_key, row.id),
      node,
      total: () => this.notifications.count(this.database, actor.userId, false, limits.countedTotal),
      facets: () => Promise.resolve([]),
    });
  }

  /** Counted up to 100. */
  async unread(actor: UserActor): Promise<number> {
    return Math.min(100, await this.notifications.count(this.database, actor.userId, true, 99));
  }

  /** Marks these as read, or all when none is named; others' ids change nothing. */
  async markRead(actor: UserActor, ids: readonly string[] | null): Promise<void> {
    const wanted = ids?.slice(0, limits.pageSize).map(parseId) ?? null;
    await this.database.transaction(actor, (tx) =>
      this.notifications.markRead(tx, actor.userId, wanted, this.clock.now()),
    );
  }
}
