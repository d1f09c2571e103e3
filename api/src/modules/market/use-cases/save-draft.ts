import { Inject, Injectable } from '@nestjs/common';
import { needDraftInput, offerDraftInput } from '@caunoi/shared/market/listing-inputs';
import type { Language, ListingStatus, Visibility } from '@caunoi/shared/vocabulary';
import { writingOf } from '@caunoi/thesaurus/language';
import { tokenize } from '@caunoi/vietnamese/tokens';
import type { Config } from '../../../config/config.js';
import { Audit } from '../../../platform/audit/audit.js';
import type { UserActor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database, type Transaction } from '../../../platform/database/database.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { Events } from '../../../platform/events/events.js';
import { Idempotency } from '../../../platform/idempotency/idempotency.js';
import { CONFIG } from '../../../platform/tokens.js';
import { parseId } from '../../../platform/validation/parse.js';
import { parseInput } from '../../../platform/validation/parse-input.js';
import { ReadOrganisations } from '../../organisations/organisations.public.js';
import { expiryOf } from '../domain/expiry.js';
import { statusAfterEdit } from '../domain/listing-life.js';
import { isStaff, mayEdit, mayWriteFor } from '../domain/listing.policy.js';
import { ListingsWriter, type ListingHead, type ListingKind } from '../persistence/listings.writer.js';
import { AnonymityWarnings } from './anonymity-warnings.js';
import { listingCodes } from './listing-codes.js';
import { needColumns, offerColumns } from './draft-columns.js';

interface Draft {
  id?: string | null;
  revision?: number | null;
  idempotencyKey?: string | null;
  organisationId?: string | null;
  language?: Language;
  title?: string;
  visibility?: Visibility;
  namedReaders?: string[];
  namedOrganisations?: string[];
  deadline?: string | null;
  warningsRead?: boolean | null;
  fieldOfScience?: string | null;
  industry?: string | null;
}

/** The id of what was saved, or of what somebody else has saved since it was read. */
export type SavedDraft = { readonly id: string; readonly conflict: boolean };

/** Saves an offer or a need while it is written: the first time with a key, then against the revision that was read. */
@Injectable()
export class SaveDraft {
  constructor(
    private readonly database: Database,
    private readonly writer: ListingsWriter,
    private readonly organisations: ReadOrganisations,
    private readonly idempotency: Idempotency,
    private readonly warnings: AnonymityWarnings,
    private readonly events: Events,
    private readonly audit: Audit,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Throws INVALID_INPUT, NOT_FOUND, FORBIDDEN, IDEMPOTENCY_CONFLICT, and WARNINGS_NOT_READ where others read it already. */
  need(actor: UserActor, raw: unknown): Promise<SavedDraft> {
    const input = parseInput(needDraftInput, raw);
    return this.save(actor, 'need', input, needColumns(input));
  }

  /** Throws INVALID_INPUT, NOT_FOUND, FORBIDDEN, IDEMPOTENCY_CONFLICT. */
  offer(actor: UserActor, raw: unknown): Promise<SavedDraft> {
    const input = parseInput(offerDraftInput, raw);
    return this.save(actor, 'offer', input, offerColumns(input));
  }

  private save(
    actor: UserActor,
    kind: ListingKind,
    input: Draft,
    own: Record<string, unknown>,
  ): Promise<SavedDraft> {
    const columns = { ...own, ...listingCodes(input) };
    return this.database.transaction(actor, (tx) =>
      input.id ? this.change(tx, actor, kind, input, columns) : this.create(tx, actor, kind, input, columns),
    );
  }

  private async create(
    tx: Transaction,
    actor: UserActor,
    kind: ListingKind,
    input: Draft,
    columns: Record<string, unknown>,
  ): Promise<SavedDraft> {
    const organisationId = parseId(input.organisationId ?? '');
    if ((await this.organisations.standing(organisationId, tx)) === undefined)
      throw new AppError('NOT_FOUND');
    if (!mayWriteFor(actor, organisationId)) throw new AppError('FORBIDDEN');
    const request = {
      operation: `${kind}.draft`,
      key: input.idempotencyKey ?? '',
      body: { ...input, idempotencyKey: null },
    };
    const id = await this.idempotency.once(tx, actor, request, async () => {
      const created = await this.writer.insert(tx, kind, {
        ...columns,
        organisation_id: organisationId,
        language: input.language ?? languageOf(input.title ?? ''),
        status: 'draft',
        created_by: actor.userId,
      });
      await this.setReaders(tx, created, input);
      await this.audit.write(tx, {
        action: `${kind}.drafted`,
        subject: { kind, id: created },
        facts: { organisation: organisationId },
      });
      return created;
    });
    return { id, conflict: false };
  }

  private async change(
    tx: Transaction,
    actor: UserActor,
    kind: ListingKind,
    input: Draft,
    columns: Record<string, unknown>,
  ): Promise<SavedDraft> {
    const id = parseId(input.id ?? '');
    const listing = await this.writer.lock(tx, actor, kind, id);
    if (!listing) throw new AppError('NOT_FOUND');
    if (!mayEdit(actor, listing)) throw new AppError('FORBIDDEN');
    if (listing.revision !== input.revision) return { id, conflict: true };
    const status: ListingStatus = statusAfterEdit(
      listing.status,
      this.config.reviewListings && !isStaff(actor),
    );
    await this.writer.update(tx, kind, id, {
      ...columns,
      ...(input.language ? { language: input.language } : {}),
      status,
      ...(status === listing.status ? {} : { submitted_at: this.clock.now() }),
      ...(listing.status === 'published' && input.deadline !== undefined
        ? { expires_at: expiryOf(kind, this.clock.now(), input.deadline) }
        : {}),
    });
    await this.setReaders(tx, id, input);
    if (listing.status === 'published' || listing.status === 'in_review')
      await this.checkAnonymous(tx, actor, kind, listing, input.warningsRead === true);
    if (listing.status === 'published') {
      // A draft has no projection and takes no part in matching: saving it every few seconds wakes nobody.
      await this.writer.project(tx, kind, id);
      await this.events.publish(tx, { type: 'items.changed', kind, ids: [id] });
    }
    await this.audit.write(tx, {
      action: `${kind}.edited`,
      subject: { kind, id },
      facts: { revision: listing.revision + 1, fields: Object.keys(columns).sort() },
    });
    return { id, conflict: false };
  }

  private async setReaders(tx: Transaction, id: string, input: Draft): Promise<void> {
    const now = this.clock.now();
    if (input.namedReaders) await this.writer.setReaders(tx, id, input.namedReaders, now);
    if (input.namedOrganisations)
      await this.writer.setReadingOrganisations(tx, id, input.namedOrganisations, now);
  }

  /** What others read is checked again after a change: an edit can name what the first text did not. */
  private async checkAnonymous(
    tx: Transaction,
    actor: UserActor,
    kind: ListingKind,
    before: ListingHead,
    warningsRead: boolean,
  ): Promise<void> {
    const now = await this.writer.lock(tx, actor, kind, before.id);
    if (now?.anonymous !== true || warningsRead) return;
    await this.warnings.refuseUnread(tx, now, before.anonymous ? before : undefined);
  }
}

function languageOf(text: string): Language {
  const tokens = tokenize(text);
  return writingOf(tokens, 0, tokens.length) === 'english' ? 'en' : 'vi';
}
