import { Injectable } from '@nestjs/common';
import { limits } from '@caunoi/shared/limits';
import { type Actor, holdsIn, type UserActor } from '../../../platform/auth/actor.js';
import { Database } from '../../../platform/database/database.js';
import {
  type Connection,
  decodeCursor,
  encodeCursor,
  pageSize,
  toConnection,
} from '../../../platform/database/page.js';
import { AppError } from '../../../platform/errors/app-error.js';
import type { Booking } from '../domain/allocation.js';
import { canSee } from '../domain/booking.policy.js';
import type { Interval } from '../domain/interval.js';
import { AllocationsRepository } from '../persistence/allocations.repository.js';
import { ResourcesRepository } from '../persistence/resources.repository.js';

/** Bookings with who and why: for those who made them and those who run the lab, nobody else. */
@Injectable()
export class ReadBookings {
  constructor(
    private readonly database: Database,
    private readonly allocations: AllocationsRepository,
    private readonly resources: ResourcesRepository,
  ) {}

  /** Throws NOT_FOUND for a booking that the actor may not see. */
  async one(actor: Actor, id: string): Promise<Booking> {
    const [booking] = await this.allocations.bookings(this.database, [id]);
    if (!booking || actor.kind !== 'user' || !canSee(actor, booking)) throw new AppError('NOT_FOUND');
    return booking;
  }

  /** Of the bookings with these ids those that the actor may see, by time. */
  async some(actor: UserActor, ids: readonly string[]): Promise<Booking[]> {
    const found = await this.allocations.bookings(this.database, ids);
    return found
      .filter((booking) => canSee(actor, booking))
      .toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  }

  /** One's own, the latest first. */
  async mine<Node>(
    actor: UserActor,
    first: number,
    after: string | null,
    node: (booking: Booking) => Node,
  ): Promise<Connection<Node>> {
    const size = pageSize(first);
    const keyset = decodeCursor(after);
    const from = keyset ? { startsAt: new Date(keyset.value), id: keyset.id } : null;
    const rows = await this.allocations.ofUser(this.database, actor.userId, from, size + 1);
    return toConnection(rows, size, {
      cursor: (row) => encodeCursor(row.startsAt.getTime(), row.id),
      node,
      total: () => this.allocations.countOfUser(this.database, actor.userId, limits.countedTotal),
      facets: async () => [],
    });
  }

  /** What happens in a lab between two instants, at most 500. Throws NOT_FOUND for whoever does not run it. */
  async ofLab(actor: UserActor, labId: string, within: Interval): Promise<Booking[]> {
    const owner = await this.resources.ownerOfLab(this.database, labId);
    if (!owner || !holdsIn(actor, owner, 'lab_manager')) throw new AppError('NOT_FOUND');
    return this.allocations.ofLab(this.database, labId, within, 500);
  }
}
