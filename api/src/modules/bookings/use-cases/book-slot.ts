import { Injectable } from '@nestjs/common';
import { Audit } from '../../../platform/audit/audit.js';
import type { UserActor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database/database.js';
import { Idempotency } from '../../../platform/idempotency/idempotency.js';
import { holdMinutes } from '../domain/allocation.js';
import { minute } from '../domain/interval.js';
import { Allocate, approvalsFor } from './allocate.js';
import { SlotTaken } from './slot-taken.js';

export interface SlotWish {
  /** The first is what is booked, the others go with it. */
  readonly resourceIds: readonly string[];
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly organisationId: string | null;
  readonly purpose: string | null;
  readonly idempotencyKey: string;
}

/** Takes a slot: `hold` keeps it while the form is filled, `book` books it or, where somebody must agree, asks for it. */
@Injectable()
export class BookSlot {
  constructor(
    private readonly database: Database,
    private readonly allocate: Allocate,
    private readonly slotTaken: SlotTaken,
    private readonly idempotency: Idempotency,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** The id of the hold. Throws SLOT_TAKEN, BOOKING_RULE, BOOKING_QUOTA, FORBIDDEN, NOT_FOUND, IDEMPOTENCY_CONFLICT. */
  hold(actor: UserActor, wish: SlotWish): Promise<string> {
    return this.take(actor, wish, 'hold');
  }

  /** The id of the booking. Throws as `hold` does. */
  book(actor: UserActor, wish: SlotWish): Promise<string> {
    return this.take(actor, wish, 'booking');
  }

  private take(actor: UserActor, wish: SlotWish, kind: 'hold' | 'booking'): Promise<string> {
    this.allocate.mayBookFor(actor, wish.organisationId);
    const span = { start: wish.startsAt.getTime(), end: wish.endsAt.getTime() };
    const request = { operation: `${kind}.take`, key: wish.idempotencyKey, body: wish };
    return this.slotTaken.orAlternatives(() =>
      this.database.transaction(actor, (tx) =>
        this.idempotency.once(tx, actor, request, async () => {
          const resources = await this.allocate.load(tx, wish.resourceIds);
          this.allocate.keepRules(resources, span);
          await this.allocate.keepQuotas(tx, resources, span, { ...wish, userId: actor.userId }, null);
          await this.allocate.forgetExpiredHolds(tx, resources);
          const approvalsNeeded = approvalsFor(resources);
          const expiresAt =
            kind === 'hold' ? new Date(this.clock.now().getTime() + holdMinutes * minute) : null;
          const state = kind === 'hold' ? 'held' : approvalsNeeded > 0 ? 'requested' : 'confirmed';
          const id = await this.allocate.claim(tx, {
            resources,
            span,
            kind,
            state,
            expiresAt,
            approvalsNeeded,
            wish: {
              userId: actor.userId,
              organisationId: wish.organisationId,
              purpose: wish.purpose,
              seriesId: null,
            },
          });
          await this.audit.write(tx, {
            action: `booking.${state}`,
            subject: { kind: 'booking', id },
            facts: { resourceIds: wish.resourceIds },
          });
          return id;
        }),
      ),
    );
  }
}
