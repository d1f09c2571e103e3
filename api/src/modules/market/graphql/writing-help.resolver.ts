import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { writtenText } from '@caunoi/shared/market/listing-inputs';
import { HasRole, Public, SignedIn } from '../../../platform/auth/access.decorator.js';
import { Database } from '../../../platform/database/database.js';
import { AppError } from '../../../platform/errors/app-error.js';
import type { RequestContext } from '../../../platform/graphql/context.js';
import { signedIn } from '../../../platform/graphql/signed-in.js';
import { parseId } from '../../../platform/validation/parse.js';
import { parseInput } from '../../../platform/validation/parse-input.js';
import { mayWriteFor } from '../domain/listing.policy.js';
import { AnonymityWarnings } from '../use-cases/anonymity-warnings.js';
import { Nda, type NdaState } from '../use-cases/nda.js';
import { ReadMarket } from '../use-cases/read-market.js';
import { SimilarListings } from '../use-cases/similar-listings.js';
import {
  AnonymityQuestionInput,
  AnonymityWarningsType,
  BehindUndertaking,
  NdaTextInput,
  NdaType,
  SimilarNeed,
  SimilarOffer,
} from './draft.types.js';
import { ListingLoaders } from './listing.loaders.js';

const toNda = (state: NdaState): NdaType => ({
  version: state.version,
  vi: state.vi,
  en: state.en,
  validFrom: state.valid_from,
  acceptedAt: state.accepted_at,
});

/** What helps while somebody writes, and the undertaking that opens a tier. */
@Resolver()
export class WritingHelpResolver {
  constructor(
    private readonly warnings: AnonymityWarnings,
    private readonly similar: SimilarListings,
    private readonly nda: Nda,
    private readonly loaders: ListingLoaders,
    private readonly database: Database,
    private readonly market: ReadMarket,
  ) {}

  @SignedIn()
  @Query(() => AnonymityWarningsType, { description: 'What in a text may tell who wrote it.' })
  async anonymityWarnings(
    @Args('input') input: AnonymityQuestionInput,
    @Context() context: RequestContext,
  ): Promise<AnonymityWarningsType> {
    const organisationId = input.organisationId ? parseId(input.organisationId) : null;
    if (organisationId !== null && !mayWriteFor(signedIn(context), organisationId))
      throw new AppError('FORBIDDEN');
    return this.warnings.of(this.database, {
      text: parseInput(writtenText, input.text),
      organisationId,
      industryCode: input.industry ?? null,
      place: input.region ?? null,
    });
  }

  @SignedIn()
  @Query(() => [SimilarNeed], { description: 'Needs that say nearly the same, of those you may see.' })
  async similarNeeds(
    @Args('text') text: string,
    @Args('exceptId', { type: () => ID, nullable: true }) exceptId: string | null,
    @Context() context: RequestContext,
  ): Promise<SimilarNeed[]> {
    const found = await this.similar.to(
      signedIn(context),
      'need',
      parseInput(writtenText, text),
      exceptId ?? null,
    );
    const needs = await Promise.all(found.map(({ id }) => this.loaders.need(context, id)));
    return found.flatMap(({ similarity }, index) => {
      const need = needs[index];
      return need ? [{ need, similarity }] : [];
    });
  }

  @SignedIn()
  @Query(() => [SimilarOffer], { description: 'Offers that say nearly the same, of those you may see.' })
  async similarOffers(
    @Args('text') text: string,
    @Args('exceptId', { type: () => ID, nullable: true }) exceptId: string | null,
    @Context() context: RequestContext,
  ): Promise<SimilarOffer[]> {
    const found = await this.similar.to(
      signedIn(context),
      'offer',
      parseInput(writtenText, text),
      exceptId ?? null,
    );
    const offers = await Promise.all(found.map(({ id }) => this.loaders.offer(context, id)));
    return found.flatMap(({ similarity }, index) => {
      const offer = offers[index];
      return offer ? [{ offer, similarity }] : [];
    });
  }

  @Public()
  @Query(() => NdaType)
  async confidentialityUndertaking(@Context() context: RequestContext): Promise<NdaType> {
    return toNda(await this.nda.state(context.actor));
  }

  @SignedIn()
  @Query(() => BehindUndertaking, { description: 'How much the present undertaking keeps from you.' })
  listingsBehindUndertaking(@Context() context: RequestContext): Promise<BehindUndertaking> {
    return this.market.behindUndertaking(signedIn(context));
  }

  @SignedIn()
  @Mutation(() => NdaType, { description: 'Opens the tier AFTER_NDA to you.' })
  async acceptConfidentialityUndertaking(
    @Args('version', { type: () => Int }) version: number,
    @Context() context: RequestContext,
  ): Promise<NdaType> {
    return toNda(await this.nda.accept(signedIn(context), version));
  }

  @HasRole('administrator')
  @Mutation(() => NdaType, { description: 'A new version; everybody must accept it anew.' })
  async publishConfidentialityUndertaking(
    @Args('input') input: NdaTextInput,
    @Context() context: RequestContext,
  ): Promise<NdaType> {
    return toNda(await this.nda.publish(signedIn(context), input));
  }
}
