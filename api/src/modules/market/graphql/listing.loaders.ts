import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/graphql/context.js';
import { loaderFor } from '../../../platform/graphql/loader.js';
import { ReadMarket } from '../use-cases/read-market.js';
import { toNeed, toOffer } from './listing.mapper.js';
import type { NeedType, OfferType } from './listing.types.js';

/** Offers and needs by id, as the actor of the request may see them; one statement a kind. */
@Injectable()
export class ListingLoaders {
  private readonly offerKey = {};
  private readonly needKey = {};

  constructor(private readonly market: ReadMarket) {}

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
}
