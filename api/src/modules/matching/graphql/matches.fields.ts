import { Args, ArgsType, Context, Field, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { ItemKind } from '@caunoi/shared/vocabulary';
import type { RequestContext } from '../../../platform/graphql/context.js';
import { ItemKindEnum } from '../../../platform/graphql/enums.js';
import { NeedType, OfferType } from '../../market/market.public.js';
import { MatchPages } from './match-pages.js';
import { MatchConnection, NeedVerdict } from './match.type.js';

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
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: what the reader declined, in place of what stands in the list.',
  })
  declined?: boolean;
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

  @ResolveField(() => NeedVerdict, {
    nullable: true,
    description: 'Whether anything here answers this need well; null while its matches are worked out.',
  })
  verdict(@Parent() need: NeedType, @Context() context: RequestContext): Promise<NeedVerdict | null> {
    return this.pages.verdict(context, need.id);
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
