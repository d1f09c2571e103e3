import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Config } from '../../../config/config.js';
import type { Actor, UserActor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import type { Transaction } from '../../../platform/database/database.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { Events } from '../../../platform/events/events.js';
import { CONFIG } from '../../../platform/tokens.js';
import { AttachmentHosts, type ChangedThing, type SeenThing } from '../../files/files.public.js';
import type { NeedRow, OfferRow } from '../domain/listing.js';
import { statusAfterEdit } from '../domain/listing-life.js';
import { isStaff, mayEdit } from '../domain/listing.policy.js';
import { maySeeOwner } from '../domain/need.policy.js';
import { ListingsWriter, type ListingKind } from '../persistence/listings.writer.js';
import { ReadMarket } from './read-market.js';

/** Files on offers and needs: seen in the tier of the listing, changed by who may edit it. */
@Injectable()
export class ListingAttachments implements OnModuleInit {
  constructor(
    private readonly hosts: AttachmentHosts,
    private readonly market: ReadMarket,
    private readonly writer: ListingsWriter,
    private readonly events: Events,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.hosts.register('need', {
      visible: async (actor, ids) => seen(actor, await this.market.needsByIds(actor, ids)),
      forChange: (tx, actor, id) => this.forChange(tx, actor, 'need', id),
    });
    this.hosts.register('offer', {
      visible: async (actor, ids) => seen(actor, await this.market.offersByIds(actor, ids)),
      forChange: (tx, actor, id) => this.forChange(tx, actor, 'offer', id),
    });
  }

  private async forChange(
    tx: Transaction,
    actor: UserActor,
    kind: ListingKind,
    id: string,
  ): Promise<ChangedThing> {
    const listing = await this.writer.lock(tx, actor, kind, id);
    if (!listing) throw new AppError('NOT_FOUND');
    if (!mayEdit(actor, listing)) throw new AppError('FORBIDDEN');
    const status = statusAfterEdit(listing.status, this.config.reviewListings && !isStaff(actor));
    if (status !== listing.status) {
      // A file is part of what was reviewed: staff look again.
      await this.writer.update(tx, kind, id, { status, submitted_at: this.clock.now() });
      await this.writer.project(tx, kind, id);
      await this.events.publish(tx, { type: 'items.changed', kind, ids: [id] });
    }
    return { organisationId: listing.organisation_id, anonymous: listing.anonymous };
  }
}

function seen(actor: Actor, rows: readonly (NeedRow | OfferRow)[]): Map<string, SeenThing> {
  return new Map(
    rows.map((row) => [
      row.id,
      {
        confidential: row.visibility !== 'public' || row.status !== 'published',
        nameless: 'anonymous' in row && !maySeeOwner(actor, row),
        mayEdit: mayEdit(actor, row),
      },
    ]),
  );
}
