import { Injectable } from '@nestjs/common';
import type { ListingStatus } from '@caunoi/shared/vocabulary';
import { ConfidentialViews } from '../../../platform/audit/confidential-views.js';
import type { Actor, UserActor } from '../../../platform/auth/actor.js';
import type { ListRequest } from '../../../platform/database/list-reader.js';
import type { Connection } from '../../../platform/database/page.js';
import { TextFilter } from '../../../platform/search/text-filter.js';
import { isConfidentialTo, type SeenListing } from '../domain/listing.policy.js';
import type { NeedRow, NeedSelection, OfferRow, OfferSelection } from '../domain/listing.js';
import { ListingReadersRepository } from '../persistence/listing-readers.repository.js';
import { NeedsRepository } from '../persistence/needs.repository.js';
import { OffersRepository } from '../persistence/offers.repository.js';

interface Text {
  text?: string | null;
}

/** Offers and needs as an actor may see them; what it may not see is not found. */
@Injectable()
export class ReadMarket {
  constructor(
    private readonly offers: OffersRepository,
    private readonly needs: NeedsRepository,
    private readonly text: TextFilter,
    private readonly readers: ListingReadersRepository,
    private readonly views: ConfidentialViews,
  ) {}

  async offersByIds(actor: Actor, ids: readonly string[]): Promise<OfferRow[]> {
    const rows = await this.offers.visibleByIds(actor, ids);
    await this.views.note(actor, 'offer', confidentialIds(actor, rows));
    return rows;
  }

  async needsByIds(actor: Actor, ids: readonly string[]): Promise<NeedRow[]> {
    const rows = await this.needs.visibleByIds(actor, ids);
    await this.views.note(actor, 'need', confidentialIds(actor, rows));
    return rows;
  }

  async offerPage<Node>(
    actor: Actor,
    filter: OfferSelection & Text,
    request: ListRequest,
    node: (row: OfferRow) => Node,
  ): Promise<Connection<Node>> {
    const { text, ...selection } = filter;
    const ids = await this.text.idsFor('offer', text);
    return this.noted(actor, 'offer', node, (noting) =>
      this.offers.visiblePage(actor, { ...selection, ids }, request, noting),
    );
  }

  async needPage<Node>(
    actor: Actor,
    filter: NeedSelection & Text,
    request: ListRequest,
    node: (row: NeedRow) => Node,
  ): Promise<Connection<Node>> {
    const { text, ...selection } = filter;
    const ids = await this.text.idsFor('need', text);
    return this.noted(actor, 'need', node, (noting) =>
      this.needs.visiblePage(actor, { ...selection, ids }, request, noting),
    );
  }

  /** What the actor's organisations and the actor wrote, in any state. */
  ownNeeds<Node>(
    actor: UserActor,
    statuses: readonly ListingStatus[] | null | undefined,
    request: ListRequest,
    node: (row: NeedRow) => Node,
  ): Promise<Connection<Node>> {
    return this.needs.ownPage(actor, statuses, request, node);
  }

  ownOffers<Node>(
    actor: UserActor,
    statuses: readonly ListingStatus[] | null | undefined,
    request: ListRequest,
    node: (row: OfferRow) => Node,
  ): Promise<Connection<Node>> {
    return this.offers.ownPage(actor, statuses, request, node);
  }

  needsInReview<Node>(
    actor: UserActor,
    request: ListRequest,
    node: (row: NeedRow) => Node,
  ): Promise<Connection<Node>> {
    return this.noted(actor, 'need', node, (noting) => this.needs.reviewQueue(actor, request, noting));
  }

  offersInReview<Node>(
    actor: UserActor,
    request: ListRequest,
    node: (row: OfferRow) => Node,
  ): Promise<Connection<Node>> {
    return this.noted(actor, 'offer', node, (noting) => this.offers.reviewQueue(actor, request, noting));
  }

  /** Who is named to read these listings, by listing; whether the asking person may know is a policy's to say. */
  readersOf(ids: readonly string[]): Promise<Map<string, string[]>> {
    return this.readers.of(ids);
  }

  /** Ids of the organisations named to read these listings, by listing. */
  readingOrganisationsOf(ids: readonly string[]): Promise<Map<string, string[]>> {
    return this.readers.organisationsOf(ids);
  }

  /** How many open offers and needs the actor would see after accepting the confidentiality undertaking. */
  async behindUndertaking(actor: UserActor): Promise<{ needs: number; offers: number }> {
    const [needs, offers] = await Promise.all([
      this.needs.behindUndertaking(actor),
      this.offers.behindUndertaking(actor),
    ]);
    return { needs, offers };
  }

  /** A page; what in it is confidential is noted as seen before it is answered. */
  private async noted<Row extends SeenListing, Node>(
    actor: Actor,
    kind: 'offer' | 'need',
    node: (row: Row) => Node,
    read: (noting: (row: Row) => Node) => Promise<Connection<Node>>,
  ): Promise<Connection<Node>> {
    const seen: string[] = [];
    const page = await read((row) => {
      if (isConfidentialTo(actor, row)) seen.push(row.id);
      return node(row);
    });
    await this.views.note(actor, kind, seen);
    return page;
  }
}

const confidentialIds = (actor: Actor, rows: readonly SeenListing[]): string[] =>
  rows.filter((row) => isConfidentialTo(actor, row)).map(({ id }) => id);
