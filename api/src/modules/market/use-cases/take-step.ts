import { Inject, Injectable } from '@nestjs/common';
import {
  listingStepInput,
  publishableListing,
  publishableOffer,
  publishInput,
  rejectInput,
} from '@caunoi/shared/market/listing-inputs';
import type { Config } from '../../../config/config.js';
import { Audit } from '../../../platform/audit/audit.js';
import type { UserActor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database, type Transaction } from '../../../platform/database/database.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { Events } from '../../../platform/events/events.js';
import { CONFIG } from '../../../platform/tokens.js';
import { parseId } from '../../../platform/validation/parse.js';
import { parseInput } from '../../../platform/validation/parse-input.js';
import { ReadOrganisations } from '../../organisations/organisations.public.js';
import { expiryOf } from '../domain/expiry.js';
import { isTaken, stepFrom, type ListingStep } from '../domain/listing-life.js';
import { isStaff, mayTake } from '../domain/listing.policy.js';
import { ListingsWriter, type ListingHead, type ListingKind } from '../persistence/listings.writer.js';
import { AnonymityWarnings } from './anonymity-warnings.js';

const inputs = { publish: publishInput, reopen: publishInput, reject: rejectInput } as const;
const done = {
  publish: 'published',
  reopen: 'reopened',
  close: 'closed',
  withdraw: 'withdrawn',
  approve: 'approved',
  reject: 'rejected',
} as const satisfies Record<ListingStep, string>;

/** One step in the life of an offer or a need. */
@Injectable()
export class TakeStep {
  constructor(
    private readonly database: Database,
    private readonly writer: ListingsWriter,
    private readonly organisations: ReadOrganisations,
    private readonly warnings: AnonymityWarnings,
    private readonly events: Events,
    private readonly audit: Audit,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Answers the listing's id; a step that was taken already is answered alike, so that who asks twice hears no reproach. Throws NOT_FOUND, FORBIDDEN, WRONG_STATE, EDIT_CONFLICT (with the stored revision);
   * publishing also INVALID_INPUT, ORGANISATION_NOT_READY and WARNINGS_NOT_READ.
   */
  async take(actor: UserActor, kind: ListingKind, step: ListingStep, raw: unknown): Promise<string> {
    const input: { id: string; revision: number; warningsRead?: boolean | null; reason?: string } =
      parseInput(step in inputs ? inputs[step as keyof typeof inputs] : listingStepInput, raw);
    const id = parseId(input.id);
    await this.database.transaction(actor, async (tx) => {
      const listing = await this.writer.lock(tx, actor, kind, id);
      if (!listing) throw new AppError('NOT_FOUND');
      const reviewed = this.config.reviewListings && !isStaff(actor);
      const status = stepFrom(step, listing.status, reviewed);
      if (!mayTake(step, actor, status === undefined ? { ...listing, status: startOf(step) } : listing))
        throw new AppError('FORBIDDEN');
      if (status === undefined && isTaken(step, listing.status)) return;
      if (status === undefined) throw new AppError('WRONG_STATE', { state: listing.status });
      if (listing.revision !== input.revision)
        throw new AppError('EDIT_CONFLICT', { revision: listing.revision });
      if (step === 'publish' || step === 'reopen')
        await this.checkPublishable(tx, actor, kind, listing, input.warningsRead === true);

      const now = this.clock.now();
      await this.writer.update(tx, kind, id, {
        status,
        ...(status === 'published' && listing.published_at === null ? { published_at: now } : {}),
        ...(status === 'in_review' ? { submitted_at: now } : {}),
        ...(status === 'published'
          ? { expires_at: expiryOf(kind, now, listing.deadline), confirmed_at: now }
          : {}),
        review_reason: step === 'reject' ? (input.reason ?? null) : null,
      });
      await this.writer.project(tx, kind, id);
      await this.events.publish(tx, { type: 'items.changed', kind, ids: [id] });
      await this.audit.write(tx, {
        action: `${kind}.${done[step]}`,
        subject: { kind, id },
        facts: {
          from: listing.status,
          to: status,
          visibility: listing.visibility,
          anonymous: listing.anonymous,
        },
      });
    });
    return id;
  }

  private async checkPublishable(
    tx: Transaction,
    actor: UserActor,
    kind: ListingKind,
    listing: ListingHead,
    warningsRead: boolean,
  ): Promise<void> {
    parseInput(kind === 'offer' ? publishableOffer : publishableListing, {
      title: listing.title,
      organisationId: listing.organisation_id,
      summary: listing.summary,
    });
    const standing = await this.organisations.standing(listing.organisation_id ?? '', tx);
    if (standing === undefined || standing === 'draft' || standing === 'returned')
      throw new AppError('ORGANISATION_NOT_READY');
    if (listing.anonymous && !warningsRead) await this.warnings.refuseUnread(tx, listing);
  }
}

/** A status that the step can be taken from, to ask whether the actor might take it at all. */
const startOf = (step: ListingStep) =>
  (['draft', 'in_review', 'published', 'closed'] as const).find(
    (status) => stepFrom(step, status) !== undefined,
  ) ?? 'draft';
