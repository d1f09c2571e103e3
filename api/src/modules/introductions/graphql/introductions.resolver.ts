import { Args, ArgsType, Context, Field, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { SupplyKind } from '@caunoi/shared/introductions/vocabulary';
import { HasRole, SignedIn } from '../../../platform/auth/access.decorator.js';
import type { Connection } from '../../../platform/database/page.js';
import { PageArgs } from '../../../platform/graphql/connection.js';
import type { RequestContext } from '../../../platform/graphql/context.js';
import { signedIn } from '../../../platform/graphql/signed-in.js';
import { parseId } from '../../../platform/validation/parse.js';
import type { IntroductionState } from '../domain/introduction.js';
import { ExpressInterest } from '../use-cases/express-interest.js';
import { ReadDeclineReasons } from '../use-cases/read-decline-reasons.js';
import { ReadIntroductions } from '../use-cases/read-introductions.js';
import { SendMessage } from '../use-cases/send-message.js';
import { TakeIntroductionStep, type Verb } from '../use-cases/take-introduction-step.js';
import {
  DeclineIntroductionInput,
  InterestInput,
  IntroductionMessageInput,
  IntroductionStepInput,
  RefuseIntroductionInput,
} from './introduction.inputs.js';
import {
  IntroductionConnection,
  IntroductionStateEnum,
  IntroductionSummaryType,
  IntroductionType,
  OwnItemKindEnum,
  ToldReasonType,
} from './introduction.types.js';

@ArgsType()
class OwnIntroductionsArgs extends PageArgs {
  @Field(() => [IntroductionStateEnum], { nullable: true })
  states?: IntroductionState[] | null;
}

/** From interest to introduction. */
@Resolver()
export class IntroductionsResolver {
  constructor(
    private readonly interest: ExpressInterest,
    private readonly steps: TakeIntroductionStep,
    private readonly read: ReadIntroductions,
    private readonly reasons: ReadDeclineReasons,
    private readonly messages: SendMessage,
  ) {}

  @SignedIn()
  @Query(() => IntroductionType, {
    description: 'For its two sides and the advisers; NOT_FOUND for everybody else.',
  })
  introduction(
    @Args('id', { type: () => ID }) id: string,
    @Context() context: RequestContext,
  ): Promise<IntroductionType> {
    return this.read.one(signedIn(context), parseId(id));
  }

  @SignedIn()
  @Query(() => IntroductionConnection, { description: 'Of one’s organisations, newest first.' })
  myIntroductions(
    @Args() args: OwnIntroductionsArgs,
    @Context() context: RequestContext,
  ): Promise<Connection<IntroductionSummaryType>> {
    return this.read.mine(
      signedIn(context),
      args.states?.length ? args.states : null,
      args.first,
      args.after ?? null,
      (view) => view,
    );
  }

  @HasRole('adviser', 'province_officer', 'administrator')
  @Query(() => [IntroductionSummaryType], {
    description:
      'Requests about anonymous needs that wait to be screened, what runs out first at the top; at most 100.',
  })
  introductionsToScreen(@Context() context: RequestContext): Promise<IntroductionSummaryType[]> {
    return this.read.toScreen(signedIn(context));
  }

  @SignedIn()
  @Query(() => [ToldReasonType], {
    description:
      'Why others said no to something of one’s own: reasons that at least three organisations gave.',
  })
  declineReasons(
    @Args('kind', { type: () => OwnItemKindEnum }) kind: 'need' | SupplyKind,
    @Args('id', { type: () => ID }) id: string,
    @Context() context: RequestContext,
  ): Promise<ToldReasonType[]> {
    return this.reasons.of(signedIn(context), kind, id);
  }

  @SignedIn()
  @Mutation(() => IntroductionType, {
    description: 'Says that one is interested. As an adviser with both sides named: brings the two together.',
  })
  async expressInterest(
    @Args('input') input: InterestInput,
    @Context() context: RequestContext,
  ): Promise<IntroductionType> {
    const actor = signedIn(context);
    return this.read.one(actor, await this.interest.express(actor, input));
  }

  @SignedIn()
  @Mutation(() => IntroductionType, {
    description: 'Says yes. Once both sides have, each is told who the other is.',
  })
  acceptIntroduction(
    @Args('input') input: IntroductionStepInput,
    @Context() context: RequestContext,
  ): Promise<IntroductionType> {
    return this.step(context, 'accept', input);
  }

  @SignedIn()
  @Mutation(() => IntroductionType, {
    description: 'Says no; the reason is told to the other side only together with those of others.',
  })
  declineIntroduction(
    @Args('input') input: DeclineIntroductionInput,
    @Context() context: RequestContext,
  ): Promise<IntroductionType> {
    return this.step(context, 'decline', input);
  }

  @SignedIn()
  @Mutation(() => IntroductionType, {
    description: 'Takes one’s own request or yes back while the other side has not answered.',
  })
  withdrawIntroduction(
    @Args('input') input: IntroductionStepInput,
    @Context() context: RequestContext,
  ): Promise<IntroductionType> {
    return this.step(context, 'withdraw', input);
  }

  @HasRole('adviser', 'province_officer', 'administrator')
  @Mutation(() => IntroductionType, { description: 'Lets a screened request through to the other side.' })
  passIntroduction(
    @Args('input') input: IntroductionStepInput,
    @Context() context: RequestContext,
  ): Promise<IntroductionType> {
    return this.step(context, 'pass', input);
  }

  @HasRole('adviser', 'province_officer', 'administrator')
  @Mutation(() => IntroductionType, {
    description: 'Stops a request; whoever asked reads why, the other side hears nothing.',
  })
  refuseIntroduction(
    @Args('input') input: RefuseIntroductionInput,
    @Context() context: RequestContext,
  ): Promise<IntroductionType> {
    return this.step(context, 'refuse', input);
  }

  @SignedIn()
  @Mutation(() => IntroductionType, { description: 'Writes to the other side, once both have agreed.' })
  async sendIntroductionMessage(
    @Args('input') input: IntroductionMessageInput,
    @Context() context: RequestContext,
  ): Promise<IntroductionType> {
    const actor = signedIn(context);
    return this.read.one(actor, await this.messages.send(actor, input));
  }

  private async step(context: RequestContext, verb: Verb, input: unknown): Promise<IntroductionType> {
    const actor = signedIn(context);
    return this.read.one(actor, await this.steps.take(actor, verb, input));
  }
}
