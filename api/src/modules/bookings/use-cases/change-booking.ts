import { Injectable } from '@nestjs/common';
import { Audit } from '../../../platform/audit/audit.js';
import type { UserActor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database, type Transaction } from '../../../platform/database/database.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { type Booking, cancellableStates, timesOf } from '../domain/allocation.js';
import { canApprove, canCancel, canConfirm, canMove, canSee } from '../domain/booking.policy.js';
import type { Interval } from '../domain/interval.js';
import type { BookableResource } from '../domain/resource.js';
import { AllocationsRepository } from '../persistence/allocations.repository.js';
import { ResourcesRepository } from '../persistence/resources.repository.js';
import { WaitingListRepository } from '../persistence/waiting-list.repository.js';
import { Allocate, byId } from './allocate.js';
import { OfferFreedTime } from './offer-freed-time.js';
import { guarded, SlotTaken } from './slot-taken.js';

type Rule = (actor: UserActor, booking: Booking) => boolean;

/**
 * What happens to a booking after it was made. Each verb changes the rows of one booking in one transaction, under the locks
 * of its resources. Whoever may not see the booking is told NOT_FOUND.
 */
@Injectable()
export class ChangeBooking {
  constructor(
    private readonly database: Database,
    private readonly allocations: AllocationsRepository,
    private readonly resources: ResourcesRepository,
    private readonly line: WaitingListRepository,
    private readonly allocate: Allocate,
    private readonly freed: OfferFreedTime,
    private readonly slotTaken: SlotTaken,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Turns one's own hold, or the offer from the waiting list, into a booking. Throws HOLD_EXPIRED when it has run out. */
  confirm(actor: UserActor, id: string): Promise<void> {
    return this.change(actor, id, canConfirm, 'confirmed', async (tx, booking) => {
      if (booking.state !== 'held') throw new AppError('WRONG_STATE', { state: booking.state });
      const rows = await this.allocations.confirm(tx, id, this.clock.now());
      if (rows < booking.resourceIds.length) throw new AppError('HOLD_EXPIRED');
      await this.line.settle(tx, id, 'taken');
    });
  }

  /** Agrees to a request: the last person needed confirms it, and may then find that somebody has the time (SLOT_TAKEN). */
  approve(actor: UserActor, id: string): Promise<void> {
    return this.change(actor, id, canApprove, 'approved', async (tx, booking, resources) => {
      if (booking.state !== 'requested') throw new AppError('WRONG_STATE', { state: booking.state });
      await this.allocate.forgetExpiredHolds(tx, resources);
      await this.eachRow(tx, booking, resources, timesOf(booking), async (resource, unit) => {
        const state = await this.allocations.approve(tx, id, resource.id, unit, actor.userId);
        if (!state) throw new AppError('WRONG_STATE', { state: booking.state });
      });
    });
  }

  /** Turns a request down. */
  reject(actor: UserActor, id: string): Promise<void> {
    return this.change(actor, id, canApprove, 'rejected', async (tx, booking) => {
      const rows = await this.allocations.end(tx, id, 'rejected', ['requested']);
      if (rows === 0) throw new AppError('WRONG_STATE', { state: booking.state });
    });
  }

  /** Gives the time back; who waits for it is offered it at once. */
  cancel(actor: UserActor, id: string): Promise<void> {
    return this.change(actor, id, canCancel, 'cancelled', async (tx, booking, resources) => {
      const rows = await this.allocations.end(tx, id, 'cancelled', cancellableStates);
      if (rows === 0) throw new AppError('WRONG_STATE', { state: booking.state });
      await this.line.settle(tx, id, 'passed');
      if (booking.state !== 'requested') await this.freed.run(tx, resources, timesOf(booking));
    });
  }

  /** Another time for the same rows: moves, extends, shortens. Throws SLOT_TAKEN, BOOKING_RULE, BOOKING_QUOTA. */
  move(actor: UserActor, id: string, span: Interval): Promise<void> {
    return this.change(actor, id, canMove, 'moved', async (tx, booking, resources) => {
      if (booking.kind === 'maintenance' || booking.kind === 'calibration') {
        // All units at once have no free one to move to.
        if (resources.some(({ units }) => units > 1))
          throw new AppError('WRONG_STATE', { state: booking.kind });
      } else {
        this.allocate.keepRules(resources, span);
        const wish = { userId: booking.userId ?? actor.userId, organisationId: booking.organisationId };
        await this.allocate.keepQuotas(tx, resources, span, wish, id);
      }
      await this.allocate.forgetExpiredHolds(tx, resources);
      const now = this.clock.now();
      await this.eachRow(tx, booking, resources, span, async (resource, unit) => {
        const moved = await this.allocations.move(tx, id, resource.id, unit, span, now);
        if (!moved)
          throw new AppError(booking.state === 'held' ? 'HOLD_EXPIRED' : 'WRONG_STATE', {
            state: booking.state,
          });
      });
      if (booking.state !== 'requested') await this.freed.run(tx, resources, timesOf(booking));
    });
  }

  private change(
    actor: UserActor,
    id: string,
    may: Rule,
    verb: string,
    work: (tx: Transaction, booking: Booking, resources: BookableResource[]) => Promise<void>,
  ): Promise<void> {
    return this.slotTaken.orAlternatives(() =>
      this.database.transaction(actor, async (tx) => {
        const seen = await this.find(tx, actor, id);
        if (!may(actor, seen)) throw new AppError('FORBIDDEN');
        await this.resources.lockForUpdates(tx, seen.resourceIds);
        // Again under the lock: somebody may have changed it meanwhile.
        const booking = await this.find(tx, actor, id);
        const resources = await this.resources.byIds(tx, booking.resourceIds);
        await work(tx, booking, resources);
        await this.audit.write(tx, { action: `booking.${verb}`, subject: { kind: 'booking', id } });
      }),
    );
  }

  private async find(tx: Transaction, actor: UserActor, id: string): Promise<Booking> {
    const [booking] = await this.allocations.bookings(tx, [id]);
    if (!booking || !canSee(actor, booking)) throw new AppError('NOT_FOUND');
    return booking;
  }

  /** Writes row after row in the order of resource ids, each to a unit that looks free; the constraint decides. */
  private async eachRow(
    tx: Transaction,
    booking: Booking,
    resources: readonly BookableResource[],
    span: Interval,
    write: (resource: BookableResource, unit: number) => Promise<void>,
  ): Promise<void> {
    for (const resource of byId(resources)) {
      const units = resource.units > 1 ? await this.allocate.freeUnits(tx, resource, span, booking.id) : [1];
      await guarded(resources, span, () => write(resource, units[0] ?? 1));
    }
  }
}
