import { Injectable, type OnModuleInit } from '@nestjs/common';
import { system } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database/database.js';
import { Events } from '../../../platform/events/events.js';
import { timesOf } from '../domain/allocation.js';
import { AllocationsRepository } from '../persistence/allocations.repository.js';
import { ResourcesRepository } from '../persistence/resources.repository.js';
import { WaitingListRepository } from '../persistence/waiting-list.repository.js';
import { expireTask } from './allocate.js';
import { OfferFreedTime } from './offer-freed-time.js';

/** When a hold runs out its time is offered to those who wait; an offer that nobody took goes to the next in line. */
@Injectable()
export class ExpireHold implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly allocations: AllocationsRepository,
    private readonly resources: ResourcesRepository,
    private readonly line: WaitingListRepository,
    private readonly freed: OfferFreedTime,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.events.handle(expireTask, (payload) => this.run((payload as { bookingId: string }).bookingId));
  }

  /** Safe to run twice, and too early: only what is held and has run out is forgotten. */
  run(bookingId: string): Promise<void> {
    return this.database.transaction(system('expire-hold'), async (tx) => {
      const [seen] = await this.allocations.bookings(tx, [bookingId]);
      if (seen?.state !== 'held') return;
      await this.resources.lockForUpdates(tx, seen.resourceIds);
      const [hold] = await this.allocations.bookings(tx, [bookingId]);
      if (hold?.state !== 'held' || !hold.expiresAt || hold.expiresAt > this.clock.now()) return;
      const resources = await this.resources.byIds(tx, hold.resourceIds);
      await this.line.settle(tx, bookingId, 'passed');
      await this.allocations.remove(tx, bookingId);
      await this.freed.run(tx, resources, timesOf(hold));
    });
  }
}
