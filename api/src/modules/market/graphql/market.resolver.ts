import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import { Public } from '../../../platform/auth/access.decorator.js';
import type { Connection } from '../../../platform/database/page.js';
import type { RequestContext } from '../../../platform/graphql/context.js';
import { parseId } from '../../../platform/validation/parse.js';
import { ReadMarket } from '../use-cases/read-market.js';
import { NeedsArgs, OffersArgs } from './listing.inputs.js';
import { ListingLoaders } from './listing.loaders.js';
import { toNeed, toOffer } from './listing.mapper.js';
import { NeedConnection, NeedType, OfferConnection, OfferType } from './listing.types.js';

@Resolver()
export class MarketResolver {
  constructor(
    private readonly market: ReadMarket,
    private readonly loaders: ListingLoaders,
  ) {}

  @Public()
  @Query(() => OfferType, { nullable: true })
  offer(@Args('id', { type: () => ID }) id: string, @Context() context: RequestContext): Promise<OfferType | null> {
    return this.loaders.offer(context, parseId(id));
  }

  @Public()
  @Query(() => OfferConnection)
  offers(@Args() args: OffersArgs, @Context() { actor }: RequestContext): Promise<Connection<OfferType>> {
    return this.market.offerPage(actor, args.filter ?? {}, args, toOffer);
  }

  @Public()
  @Query(() => NeedType, { nullable: true })
  need(@Args('id', { type: () => ID }) id: string, @Context() context: RequestContext): Promise<NeedType | null> {
    return this.loaders.need(context, parseId(id));
  }

  @Public()
  @Query(() => NeedConnection)
  needs(@Args() args: NeedsArgs, @Context() { actor }: RequestContext): Promise<Connection<NeedType>> {
    return this.market.needPage(actor, args.filter ?? {}, args, toNeed);
  }
}
