import { Injectable } from '@nestjs/common';
import type { SupplyKind } from '@caunoi/shared/introductions/vocabulary';
import type { RequestContext } from '../../../platform/graphql/context.js';
import { ExpertLoaders, type ExpertType } from '../../experts/experts.public.js';
import { LabLoaders, type LabType } from '../../labs/labs.public.js';
import { ListingLoaders, type NeedType, type OfferType } from '../../market/market.public.js';

/** Listings and profiles as the reader may see them, through the loaders of their own modules. */
@Injectable()
export class ItemLoader {
  constructor(
    private readonly listings: ListingLoaders,
    private readonly experts: ExpertLoaders,
    private readonly labs: LabLoaders,
  ) {}

  need(context: RequestContext, id: string): Promise<NeedType | null> {
    return this.listings.need(context, id);
  }

  async supply(
    context: RequestContext,
    kind: SupplyKind,
    id: string,
  ): Promise<OfferType | ExpertType | LabType | null> {
    if (kind === 'offer') return this.listings.offer(context, id);
    return kind === 'expert' ? this.experts.expert(context, id) : this.labs.lab(context, id);
  }
}
