import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { SignedIn } from '../../../platform/auth/access.decorator.js';
import type { RequestContext } from '../../../platform/graphql/context.js';
import { signedIn } from '../../../platform/graphql/signed-in.js';
import { GiveFeedback } from '../use-cases/give-feedback.js';
import { MatchFeedbackInput, MatchPairInput } from './feedback.types.js';

@Resolver()
export class FeedbackResolver {
  constructor(private readonly feedback: GiveFeedback) {}

  @SignedIn()
  @Mutation(() => Boolean, { description: 'The owner of a need or an offer says whether a match helps.' })
  async giveMatchFeedback(
    @Args('input') input: MatchFeedbackInput,
    @Context() context: RequestContext,
  ): Promise<boolean> {
    await this.feedback.give(signedIn(context), input);
    return true;
  }

  @SignedIn()
  @Mutation(() => Boolean, { description: 'Takes a word back; a declined match stands in the list again.' })
  async withdrawMatchFeedback(
    @Args('input') input: MatchPairInput,
    @Context() context: RequestContext,
  ): Promise<boolean> {
    await this.feedback.withdraw(signedIn(context), input);
    return true;
  }
}
