import { Injectable } from '@nestjs/common';
import type { GraphQLResolveInfo } from 'graphql';
import type { Connection } from '../../../platform/database/page.js';
import { asks } from '../../../platform/graphql/asked-fields.js';
import type { RequestContext } from '../../../platform/graphql/context.js';
import { loaderFor } from '../../../platform/graphql/loader.js';
import { OrganisationLoader } from '../../organisations/organisations.public.js';
import { ReadMarket } from '../use-cases/read-market.js';
import { toNeed, toOffer } from './listing.mapper.js';
import type { NeedType, OfferType } from './listing.types.js';

/** Offers and needs by id, as the actor of the request may see them; one statement a kind. */
@Injectable()
export class ListingLoaders {
  private readonly offerKey = {};
  private readonly needKey = {};

  constructor(
    private readonly market: ReadMarket,
    private readonly organisations: OrganisationLoader,
  ) {}

  /**
   * Puts the organisations into a page of offers or needs when the operation asks for them: rows that already have theirs
   * are answered at once, without a promise for each.
   */
  async organisationsOf(page: Connection<OfferType | NeedType>, info: GraphQLResolveInfo): Promise<void> {
    const path = ['edges', 'node', 'organisation'];
    if (!asks(info, ...path)) return;
    const nodes = page.edges.map(({ node }) => node);
    const found = await this.organisations.readAhead(
      nodes.map((node) => node.organisationId),
      info,
      path,
    );
    for (const node of nodes) node.readOrganisation = found.get(node.organisationId ?? '') ?? null;
  }

  offer(context: RequestContext, id: string): Promise<OfferType | null> {
    return loaderFor<string, OfferType>(context, this.offerKey, async (ids) => {
      const rows = await this.market.offersByIds(context.actor, ids);
      return new Map(rows.map((row) => [row.id, toOffer(row)]));
    }).load(id);
  }

  need(context: RequestContext, id: string): Promise<NeedType | null> {
    return loaderFor<string, NeedType>(context, this.needKey, async (ids) => {
      const rows = await this.market.needsByIds(context.actor, ids);
      return new Map(rows.map((row) => [row.id, toNeed(row)]));
    }).load(id);
  }

  /** As it is after a change in this request: what a loader read before does not count. */
  freshNeed(context: RequestContext, id: string): Promise<NeedType | null> {
    context.loaders.delete(this.needKey);
    return this.need(context, id);
  }

  freshOffer(context: RequestContext, id: string): Promise<OfferType | null> {
    context.loaders.delete(this.offerKey);
    return this.offer(context, id);
  }
}
