import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { HasRole, Public } from '../../../platform/auth/access.decorator.js';
import type { Connection } from '../../../platform/database/page.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { PageArgs } from '../../../platform/graphql/connection.js';
import type { RequestContext } from '../../../platform/graphql/context.js';
import { signedIn } from '../../../platform/graphql/signed-in.js';
import { NeedType } from '../../market/market.public.js';
import { MatchTarget } from '../../matching/matching.public.js';
import { AnswerNeed } from '../use-cases/answer-need.js';
import { ReadAnswers } from '../use-cases/read-answers.js';
import { AnswerLoaders } from './answer.loaders.js';
import { AnswerCandidate, AnswerConnection, AnswerFiguresType, NeedAnswerType } from './answer.types.js';
import { toAnswer } from './answer.mapper.js';
import { CandidatesInput, NothingFoundInput } from './introduction.inputs.js';
import { ItemLoader } from './item.loader.js';

/** The clock of published needs: the desk's queue, and what owners are answered. */
@Resolver()
export class AnswersResolver {
  constructor(
    private readonly answers: ReadAnswers,
    private readonly answerNeed: AnswerNeed,
    private readonly loaders: AnswerLoaders,
  ) {}

  @HasRole('adviser', 'province_officer', 'administrator')
  @Query(() => AnswerConnection, {
    description: 'Needs that wait for an answer, what is due first at the top.',
  })
  answerQueue(@Args() args: PageArgs): Promise<Connection<NeedAnswerType>> {
    return this.answers.queue(args.first, args.after ?? null, (row) =>
      toAnswer(row, this.answers.daysLeft(row)),
    );
  }

  @Public()
  @Query(() => AnswerFiguresType)
  answerFigures(): Promise<AnswerFiguresType> {
    return this.answers.figures();
  }

  @HasRole('adviser', 'province_officer', 'administrator')
  @Mutation(() => NeedAnswerType, { description: 'Takes a case: colleagues see who works on it.' })
  async takeAnswerCase(
    @Args('needId', { type: () => ID }) needId: string,
    @Context() context: RequestContext,
  ): Promise<NeedAnswerType> {
    return this.reread(context, await this.answerNeed.take(signedIn(context), needId));
  }

  @HasRole('adviser', 'province_officer', 'administrator')
  @Mutation(() => NeedAnswerType, {
    description: 'Sends the owner at least three candidates, each with its reason.',
  })
  async answerWithCandidates(
    @Args('input') input: CandidatesInput,
    @Context() context: RequestContext,
  ): Promise<NeedAnswerType> {
    return this.reread(context, await this.answerNeed.withCandidates(signedIn(context), input));
  }

  @HasRole('adviser', 'province_officer', 'administrator')
  @Mutation(() => NeedAnswerType, {
    description: 'Tells the owner that nothing was found, and what was tried.',
  })
  async answerNothingFound(
    @Args('input') input: NothingFoundInput,
    @Context() context: RequestContext,
  ): Promise<NeedAnswerType> {
    return this.reread(context, await this.answerNeed.withNothing(signedIn(context), input));
  }

  private async reread(context: RequestContext, needId: string): Promise<NeedAnswerType> {
    const answer = await this.loaders.answer(context, needId);
    if (!answer) throw new AppError('NOT_FOUND');
    return answer;
  }
}

@Resolver(() => NeedAnswerType)
export class NeedAnswerFields {
  constructor(
    private readonly loaders: AnswerLoaders,
    private readonly items: ItemLoader,
  ) {}

  @ResolveField(() => NeedType, { nullable: true })
  need(@Parent() answer: NeedAnswerType, @Context() context: RequestContext): Promise<NeedType | null> {
    return this.items.need(context, answer.needId);
  }

  @ResolveField(() => [AnswerCandidate])
  candidates(
    @Parent() answer: NeedAnswerType,
    @Context() context: RequestContext,
  ): Promise<AnswerCandidate[]> {
    return this.loaders.candidates(context, answer.needId);
  }
}

@Resolver(() => AnswerCandidate)
export class AnswerCandidateFields {
  constructor(private readonly items: ItemLoader) {}

  @ResolveField(() => MatchTarget, {
    nullable: true,
    description: 'Null once the reader may not see it any more.',
  })
  target(@Parent() candidate: AnswerCandidate, @Context() context: RequestContext) {
    return this.items.supply(context, candidate.kind, candidate.targetId);
  }
}

@Resolver(() => NeedType)
export class NeedAnswerOfNeed {
  constructor(private readonly loaders: AnswerLoaders) {}

  @ResolveField(() => NeedAnswerType, {
    nullable: true,
    description: 'For the owner and the desk; null for everybody else.',
  })
  answer(@Parent() need: NeedType, @Context() context: RequestContext): Promise<NeedAnswerType | null> {
    return this.loaders.answer(context, need.id);
  }
}
