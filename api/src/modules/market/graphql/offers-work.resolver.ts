import { Args, Context, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { HasRole, SignedIn } from '../../../platform/auth/access.decorator.js';
import type { Connection } from '../../../platform/database/page.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { PageArgs } from '../../../platform/graphql/connection.js';
import type { RequestContext } from '../../../platform/graphql/context.js';
import { signedIn } from '../../../platform/graphql/signed-in.js';
import type { ListingStep } from '../domain/listing-life.js';
import { ReadMarket } from '../use-cases/read-market.js';
import { SaveDraft } from '../use-cases/save-draft.js';
import { TakeStep } from '../use-cases/take-step.js';
import {
  ListingStepInput,
  OfferDraftInput,
  OfferEditConflict,
  PublishInput,
  RejectInput,
  SaveOfferDraftResult,
} from './draft.types.js';
import { ListingLoaders } from './listing.loaders.js';
import { toOffer, unaskedListingColumns } from './listing.mapper.js';
import { OfferConnection, OfferType } from './listing.types.js';
import { OwnListingsArgs } from './needs-work.resolver.js';

/** Writing offers and what becomes of them. */
@Resolver()
export class OffersWorkResolver {
  constructor(
    private readonly market: ReadMarket,
    private readonly loaders: ListingLoaders,
    private readonly drafts: SaveDraft,
    private readonly steps: TakeStep,
  ) {}

  @SignedIn()
  @Query(() => OfferConnection, {
    description: 'What one’s organisations wrote, in any state, newest first.',
  })
  async myOffers(
    @Args() args: OwnListingsArgs,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<OfferType>> {
    const request = { ...args, sort: 'newest' as const, leaveOut: unaskedListingColumns(info) };
    const page = await this.market.ownOffers(signedIn(context), args.statuses, request, toOffer);
    await this.loaders.organisationsOf(page, info);
    return page;
  }

  @HasRole('adviser', 'province_officer', 'administrator')
  @Query(() => OfferConnection, { description: 'Waiting for staff.' })
  async offersToReview(
    @Args() args: PageArgs,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<OfferType>> {
    const request = { ...args, sort: 'newest' as const, leaveOut: unaskedListingColumns(info) };
    const page = await this.market.offersInReview(signedIn(context), request, toOffer);
    await this.loaders.organisationsOf(page, info);
    return page;
  }

  @SignedIn()
  @Mutation(() => SaveOfferDraftResult, { description: 'Creates an offer, or changes one.' })
  async saveOfferDraft(
    @Args('input') input: OfferDraftInput,
    @Context() context: RequestContext,
  ): Promise<OfferType | OfferEditConflict> {
    const { id, conflict } = await this.drafts.offer(signedIn(context), input);
    const stored = await this.read(context, id);
    return conflict ? { code: 'EDIT_CONFLICT', stored } : stored;
  }

  @SignedIn()
  @Mutation(() => OfferType, {
    description: 'Published at once, or after review where the province wants it.',
  })
  publishOffer(@Args('input') input: PublishInput, @Context() context: RequestContext): Promise<OfferType> {
    return this.take(context, 'publish', input);
  }

  @SignedIn()
  @Mutation(() => OfferType)
  closeOffer(@Args('input') input: ListingStepInput, @Context() context: RequestContext): Promise<OfferType> {
    return this.take(context, 'close', input);
  }

  @SignedIn()
  @Mutation(() => OfferType)
  reopenOffer(@Args('input') input: PublishInput, @Context() context: RequestContext): Promise<OfferType> {
    return this.take(context, 'reopen', input);
  }

  @SignedIn()
  @Mutation(() => OfferType)
  withdrawOffer(
    @Args('input') input: ListingStepInput,
    @Context() context: RequestContext,
  ): Promise<OfferType> {
    return this.take(context, 'withdraw', input);
  }

  @HasRole('adviser', 'province_officer', 'administrator')
  @Mutation(() => OfferType)
  approveOffer(
    @Args('input') input: ListingStepInput,
    @Context() context: RequestContext,
  ): Promise<OfferType> {
    return this.take(context, 'approve', input);
  }

  @HasRole('adviser', 'province_officer', 'administrator')
  @Mutation(() => OfferType)
  async rejectOffer(
    @Args('input') input: RejectInput,
    @Context() context: RequestContext,
  ): Promise<OfferType> {
    // Read before: a rejected offer is its owner's draft again, which staff do not see.
    const before = await this.read(context, input.id);
    await this.steps.take(signedIn(context), 'offer', 'reject', input);
    return { ...before, status: 'draft', reviewReason: input.reason, revision: before.revision + 1 };
  }

  private async take(context: RequestContext, step: ListingStep, input: object): Promise<OfferType> {
    return this.read(context, await this.steps.take(signedIn(context), 'offer', step, input));
  }

  private async read(context: RequestContext, id: string): Promise<OfferType> {
    const offer = await this.loaders.freshOffer(context, id);
    if (!offer) throw new AppError('NOT_FOUND');
    return offer;
  }
}
