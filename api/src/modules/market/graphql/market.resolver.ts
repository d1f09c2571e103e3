import { Args, Context, ID, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Public } from '../../../platform/auth/access.decorator.js';
import type { Connection } from '../../../platform/database/page.js';
import type { RequestContext } from '../../../platform/graphql/context.js';
import { parseId } from '../../../platform/validation/parse.js';
import { ReadMarket } from '../use-cases/read-market.js';
import { NeedsArgs, OffersArgs } from './listing.inputs.js';
import { ListingLoaders } from './listing.loaders.js';
import { toNeed, toOffer, unaskedListingColumns } from './listing.mapper.js';
import { NeedConnection, NeedType, OfferConnection, OfferType } from './listing.types.js';

@Resolver()
export class MarketResolver {
  constructor(
    private readonly market: ReadMarket,
    private readonly loaders: ListingLoaders,
  ) {}

  @Public()
  @Query(() => OfferType, { nullable: true })
  offer(
    @Args('id', { type: () => ID }) id: string,
    @Context() context: RequestContext,
  ): Promise<OfferType | null> {
    return this.loaders.offer(context, parseId(id));
  }

  @Public()
  @Query(() => OfferConnection)
  async offers(
    @Args() args: OffersArgs,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<OfferType>> {
    const request = { ...args, leaveOut: unaskedListingColumns(info) };
    const page = await this.market.offerPage(context.actor, args.filter ?? {}, request, toOffer);
    await this.loaders.organisationsOf(page, info);
    return page;
  }

  @Public()
  @Query(() => NeedType, { nullable: true })
  need(
    @Args('id', { type: () => ID }) id: string,
    @Context() context: RequestContext,
  ): Promise<NeedType | null> {
    return this.loaders.need(context, parseId(id));
  }

  @Public()
  @Query(() => NeedConnection)
  async needs(
    @Args() args: NeedsArgs,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<NeedType>> {
    const request = { ...args, leaveOut: unaskedListingColumns(info) };
    const page = await this.market.needPage(context.actor, args.filter ?? {}, request, toNeed);
    await this.loaders.organisationsOf(page, info);
    return page;
  }
}
