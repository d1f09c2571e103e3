import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../../platform/audit/audit.js';
import { system, type Actor, type UserActor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database/database.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { SecretBox } from '../../../platform/secret-box.js';
import { parseId } from '../../../platform/validation/parse.js';
import { Notify } from '../../notifications/notifications.public.js';
import { mayWriteFor } from '../domain/listing.policy.js';
import { ListingsWriter, type ListingKind, type Unconfirmed } from '../persistence/listings.writer.js';

const batch = 200;

/** Listings stay alive because their owners say so: asked every 90 days, answered in one tap. */
@Injectable()
export class ConfirmListing {
  private readonly platform = system('confirm-listings');

  constructor(
    private readonly database: Database,
    private readonly writer: ListingsWriter,
    private readonly notify: Notify,
    private readonly secrets: SecretBox,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** As somebody who writes for the owner. Throws NOT_FOUND for what is not published, FORBIDDEN. */
  async asOwner(actor: UserActor, kind: ListingKind, rawId: string): Promise<Date> {
    return this.confirm(actor, kind, parseId(rawId), (listing) => {
      if (!mayWriteFor(actor, listing.organisationId)) throw new AppError('FORBIDDEN');
    });
  }

  /**
   * With the link of the mail, signed in or not: it says only that one listing still holds, and only until that was said.
   * Throws LINK_INVALID.
   */
  async withLink(token: string): Promise<Date> {
    const [kind, id, signature] = token.split('.');
    if ((kind !== 'need' && kind !== 'offer') || !id || !signature) throw new AppError('LINK_INVALID');
    try {
      return await this.confirm(this.platform, kind, parseId(id), (listing) => {
        const right = Buffer.from(this.signatureOf(kind, listing));
        const given = Buffer.from(signature);
        if (right.length !== given.length || !timingSafeEqual(right, given))
          throw new AppError('LINK_INVALID');
      });
    } catch (error) {
      if (error instanceof AppError && error.code === 'NOT_FOUND') throw new AppError('LINK_INVALID');
      throw error;
    }
  }

  /** Asks the owners of listings that were confirmed 90 days ago, once each time. Safe to run twice and beside itself. */
  async remind(signal?: AbortSignal): Promise<void> {
    for (const kind of ['need', 'offer'] as const) {
      while ((await this.some(kind)) === batch) signal?.throwIfAborted();
    }
  }

  private some(kind: ListingKind): Promise<number> {
    return this.database.transaction(this.platform, async (tx) => {
      const due = await this.writer.toRemind(tx, kind, this.clock.now(), batch);
      for (const listing of due) {
        await this.notify.tell(tx, {
          kind: 'listing.confirm',
          subjectId: listing.id,
          key: `confirm:${listing.id}:${listing.confirmedAt.toISOString()}`,
          path: `/confirm-listing#${kind}.${listing.id}.${this.signatureOf(kind, listing)}`,
          to: { organisationIds: [listing.organisationId!] },
        });
      }
      return due.length;
    });
  }

  private confirm(
    actor: Actor,
    kind: ListingKind,
    id: string,
    check: (listing: Unconfirmed) => void,
  ): Promise<Date> {
    return this.database.transaction(actor, async (tx) => {
      const listing = await this.writer.lockPublished(tx, kind, id);
      if (!listing) throw new AppError('NOT_FOUND');
      check(listing);
      const now = this.clock.now();
      await this.writer.confirm(tx, kind, id, now);
      await this.audit.write(tx, { action: `${kind}.confirmed`, subject: { kind, id } });
      return now;
    });
  }

  /** Holds for this listing until it is confirmed the next time. */
  private signatureOf(kind: ListingKind, listing: Unconfirmed): string {
    return this.secrets.fingerprint(
      `${kind}:${listing.id}:${listing.confirmedAt.toISOString()}`,
      'listing-confirmation',
    );
  }
}
