import { Injectable } from '@nestjs/common';
import { Audit } from '../../../platform/audit/audit.js';
import type { UserActor } from '../../../platform/auth/actor.js';
import { Database } from '../../../platform/database/database.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { Idempotency } from '../../../platform/idempotency/idempotency.js';
import { longestBlockMinutes } from '../domain/allocation.js';
import { managesLabsOf } from '../domain/booking.policy.js';
import { minute } from '../domain/interval.js';
import { Allocate } from './allocate.js';
import { SlotTaken } from './slot-taken.js';

export interface BlockWish {
  readonly resourceId: string;
  readonly kind: 'maintenance' | 'calibration';
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly purpose: string | null;
  readonly idempotencyKey: string;
}

/** The lab takes time of its own resource: under the same guard as bookings, but not under their opening hours. */
@Injectable()
export class BlockResource {
  constructor(
    private readonly database: Database,
    private readonly allocate: Allocate,
    private readonly slotTaken: SlotTaken,
    private readonly idempotency: Idempotency,
    private readonly audit: Audit,
  ) {}

  /** The id of the block. All units are taken. Throws SLOT_TAKEN, NOT_FOUND for whoever does not run the lab, BOOKING_RULE. */
  run(actor: UserActor, wish: BlockWish): Promise<string> {
    const span = { start: wish.startsAt.getTime(), end: wish.endsAt.getTime() };
    const request = { operation: 'resource.block', key: wish.idempotencyKey, body: wish };
    return this.slotTaken.orAlternatives(() =>
      this.database.transaction(actor, (tx) =>
        this.idempotency.once(tx, actor, request, async () => {
          const resources = await this.allocate.load(tx, [wish.resourceId]);
          const resource = resources[0]!;
          if (!managesLabsOf(actor, resource.organisationId)) throw new AppError('FORBIDDEN');
          if ((span.end - span.start) / minute > longestBlockMinutes) {
            throw new AppError('BOOKING_RULE', { rule: 'too_long', minutes: longestBlockMinutes });
          }
          await this.allocate.forgetExpiredHolds(tx, resources);
          const id = await this.allocate.claimEveryUnit(tx, {
            resources,
            span,
            kind: wish.kind,
            state: 'confirmed',
            expiresAt: null,
            approvalsNeeded: 0,
            maxMinutes: longestBlockMinutes,
            wish: {
              userId: actor.userId,
              organisationId: resource.organisationId,
              purpose: wish.purpose,
              seriesId: null,
            },
          });
          await this.audit.write(tx, {
            action: `resource.${wish.kind}`,
            subject: { kind: 'booking', id },
            facts: { resourceIds: [wish.resourceId] },
          });
          return id;
        }),
      ),
    );
  }
}
