import { Injectable } from '@nestjs/common';
import { Audit } from '../../../platform/audit/audit.js';
import { system } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database/database.js';
import { Events } from '../../../platform/events/events.js';
import { writeProjections } from '../../../platform/events/project.js';
import { ListingsWriter, type ListingKind } from '../persistence/listings.writer.js';

export const expireListingsTask = 'market.expire_listings';
const batch = 200;

/** Takes offers and needs off the lists whose date has come; their owners can open them again. */
@Injectable()
export class ExpireListings {
  private readonly actor = system('expire-listings');

  constructor(
    private readonly database: Database,
    private readonly writer: ListingsWriter,
    private readonly events: Events,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Safe to run twice and beside itself. */
  async run(signal?: AbortSignal): Promise<void> {
    for (const kind of ['need', 'offer'] as const) {
      while ((await this.some(kind)) === batch) signal?.throwIfAborted();
    }
  }

  private some(kind: ListingKind): Promise<number> {
    return this.database.transaction(this.actor, async (tx) => {
      const ids = await this.writer.expire(tx, kind, this.clock.now(), batch);
      if (ids.length === 0) return 0;
      await writeProjections(tx, this.writer.projectionOf(kind), ids);
      await this.events.publish(tx, { type: 'items.changed', kind, ids });
      for (const id of ids) {
        await this.audit.write(tx, {
          action: `${kind}.expired`,
          subject: { kind, id },
          facts: { from: 'published', to: 'expired' },
        });
      }
      return ids.length;
    });
  }
}
