import { Args, ArgsType, Context, Field, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { ItemKind } from '@caunoi/shared/vocabulary';
import type { RequestContext } from '../../../platform/graphql/context.js';
import { ItemKindEnum } from '../../../platform/graphql/enums.js';
import { NeedType, OfferType } from '../../market/market.public.js';
import { MatchPages } from './match-pages.js';
import { MatchConnection } from './match.type.js';

@ArgsType()
export class MatchesArgs {
  @Field(() => Int, { defaultValue: 10 })
  first!: number;
  @Field(() => String, { nullable: true })
  after?: string | null;
}

@ArgsType()
export class NeedMatchesArgs extends MatchesArgs {
  @Field(() => [ItemKindEnum], { nullable: true, description: 'Only these kinds; all when left out.' })
  kinds?: ItemKind[] | null;
}

@Resolver(() => NeedType)
export class NeedMatches {
  constructor(private readonly pages: MatchPages) {}

  @ResolveField(() => MatchConnection, { description: 'What may answer this need, best first.' })
  matches(
    @Parent() need: NeedType,
    @Args() args: NeedMatchesArgs,
    @Context() context: RequestContext,
  ): Promise<MatchConnection> {
    return this.pages.page(context, 'need', need.id, args);
  }
}

@Resolver(() => OfferType)
export class OfferMatches {
  constructor(private readonly pages: MatchPages) {}

  @ResolveField(() => MatchConnection, { description: 'Which needs this offer may answer, best first.' })
  matches(
    @Parent() offer: OfferType,
    @Args() args: MatchesArgs,
    @Context() context: RequestContext,
  ): Promise<MatchConnection> {
    return this.pages.page(context, 'target', offer.id, args);
  }
}
