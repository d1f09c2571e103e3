import { Args, ArgsType, Context, Field, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { ListingStatus } from '@caunoi/shared/vocabulary';
import type { GraphQLResolveInfo } from 'graphql';
import { HasRole, SignedIn } from '../../../platform/auth/access.decorator.js';
import type { Connection } from '../../../platform/database/page.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { PageArgs } from '../../../platform/graphql/connection.js';
import type { RequestContext } from '../../../platform/graphql/context.js';
import { ListingStatusEnum } from '../../../platform/graphql/enums.js';
import { signedIn } from '../../../platform/graphql/signed-in.js';
import type { ListingStep } from '../domain/listing-life.js';
import { ReadMarket } from '../use-cases/read-market.js';
import { SaveDraft } from '../use-cases/save-draft.js';
import { TakeStep } from '../use-cases/take-step.js';
import {
  ListingStepInput,
  NeedDraftInput,
  NeedEditConflict,
  PublishInput,
  RejectInput,
  SaveNeedDraftResult,
} from './draft.types.js';
import { ListingLoaders } from './listing.loaders.js';
import { toNeed, unaskedListingColumns } from './listing.mapper.js';
import { NeedConnection, NeedType } from './listing.types.js';

@ArgsType()
export class OwnListingsArgs extends PageArgs {
  @Field(() => [ListingStatusEnum], { nullable: true })
  statuses?: ListingStatus[] | null;
}

/** Writing needs and what becomes of them. */
@Resolver()
export class NeedsWorkResolver {
  constructor(
    private readonly market: ReadMarket,
    private readonly loaders: ListingLoaders,
    private readonly drafts: SaveDraft,
    private readonly steps: TakeStep,
  ) {}

  @SignedIn()
  @Query(() => NeedConnection, { description: 'What one’s organisations wrote, in any state, newest first.' })
  async myNeeds(
    @Args() args: OwnListingsArgs,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<NeedType>> {
    const request = { ...args, sort: 'newest' as const, leaveOut: unaskedListingColumns(info) };
    const page = await this.market.ownNeeds(signedIn(context), args.statuses, request, toNeed);
    await this.loaders.organisationsOf(page, info);
    return page;
  }

  @HasRole('adviser', 'province_officer', 'administrator')
  @Query(() => NeedConnection, { description: 'Waiting for staff.' })
  async needsToReview(
    @Args() args: PageArgs,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<NeedType>> {
    const request = { ...args, sort: 'newest' as const, leaveOut: unaskedListingColumns(info) };
    const page = await this.market.needsInReview(signedIn(context), request, toNeed);
    await this.loaders.organisationsOf(page, info);
    return page;
  }

  @SignedIn()
  @Mutation(() => SaveNeedDraftResult, {
    description: 'Creates a need from one sentence on, or changes one.',
  })
  async saveNeedDraft(
    @Args('input') input: NeedDraftInput,
    @Context() context: RequestContext,
  ): Promise<NeedType | NeedEditConflict> {
    const { id, conflict } = await this.drafts.need(signedIn(context), input);
    const stored = await this.read(context, id);
    return conflict ? { code: 'EDIT_CONFLICT', stored } : stored;
  }

  @SignedIn()
  @Mutation(() => NeedType, {
    description: 'Published at once, or after review where the province wants it.',
  })
  publishNeed(@Args('input') input: PublishInput, @Context() context: RequestContext): Promise<NeedType> {
    return this.take(context, 'publish', input);
  }

  @SignedIn()
  @Mutation(() => NeedType)
  closeNeed(@Args('input') input: ListingStepInput, @Context() context: RequestContext): Promise<NeedType> {
    return this.take(context, 'close', input);
  }

  @SignedIn()
  @Mutation(() => NeedType)
  reopenNeed(@Args('input') input: PublishInput, @Context() context: RequestContext): Promise<NeedType> {
    return this.take(context, 'reopen', input);
  }

  @SignedIn()
  @Mutation(() => NeedType)
  withdrawNeed(
    @Args('input') input: ListingStepInput,
    @Context() context: RequestContext,
  ): Promise<NeedType> {
    return this.take(context, 'withdraw', input);
  }

  @HasRole('adviser', 'province_officer', 'administrator')
  @Mutation(() => NeedType)
  approveNeed(@Args('input') input: ListingStepInput, @Context() context: RequestContext): Promise<NeedType> {
    return this.take(context, 'approve', input);
  }

  @HasRole('adviser', 'province_officer', 'administrator')
  @Mutation(() => NeedType)
  async rejectNeed(@Args('input') input: RejectInput, @Context() context: RequestContext): Promise<NeedType> {
    // Read before: a rejected need is its owner's draft again, which staff do not see.
    const before = await this.read(context, input.id);
    await this.steps.take(signedIn(context), 'need', 'reject', input);
    return { ...before, status: 'draft', reviewReason: input.reason, revision: before.revision + 1 };
  }

  private async take(context: RequestContext, step: ListingStep, input: object): Promise<NeedType> {
    return this.read(context, await this.steps.take(signedIn(context), 'need', step, input));
  }

  private async read(context: RequestContext, id: string): Promise<NeedType> {
    const need = await this.loaders.freshNeed(context, id);
    if (!need) throw new AppError('NOT_FOUND');
    return need;
  }
}
