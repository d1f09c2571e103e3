import {
  Args,
  Context,
  Field,
  Float,
  ID,
  InputType,
  Int,
  ObjectType,
  Query,
  Resolver,
} from '@nestjs/graphql';
import { writtenText } from '@caunoi/shared/market/listing-inputs';
import type { Language, MatchBand } from '@caunoi/shared/vocabulary';
import { Public } from '../../../platform/auth/access.decorator.js';
import { Code, codeOf } from '../../../platform/graphql/code.type.js';
import type { RequestContext } from '../../../platform/graphql/context.js';
import { LanguageEnum, MatchBandEnum } from '../../../platform/graphql/enums.js';
import { VndScalar } from '../../../platform/graphql/scalars.js';
import { parseInput } from '../../../platform/validation/parse-input.js';
import type { Actor } from '../../../platform/auth/actor.js';
import { RateLimit, type RateRule } from '../../../platform/rate-limit/rate-limit.js';
import { toMissing } from './match.mapper.js';
import { NeedMissing } from './match.type.js';
import { PreviewMatches, type Preview } from '../use-cases/preview-matches.js';

@InputType({ description: 'A need or an offer as far as it is written; nothing of it is stored.' })
export class WrittenSoFarInput {
  @Field({ description: 'Title and text.' })
  text!: string;
  @Field(() => String, { nullable: true })
  fieldOfScience?: string | null;
  @Field(() => String, { nullable: true })
  industry?: string | null;
  @Field(() => String, { nullable: true })
  region?: string | null;
  @Field(() => VndScalar, { nullable: true })
  budgetVnd?: number | null;
  @Field(() => Int, { nullable: true, description: 'Of a need the least wanted, of an offer its own.' })
  trl?: number | null;
}

@ObjectType()
export class PreviewedMatch {
  @Field(() => ID)
  id!: string;
  @Field()
  title!: string;
  @Field(() => MatchBandEnum)
  band!: MatchBand;
}

@ObjectType({ description: 'You would be matched with so many like these, of those you may see.' })
export class MatchPreview {
  @Field(() => Int)
  count!: number;
  @Field(() => Int)
  strong!: number;
  @Field(() => Int)
  fair!: number;
  @Field(() => [PreviewedMatch])
  examples!: readonly PreviewedMatch[];
  @Field({ description: 'Whether the best of these is a good answer.' })
  answered!: boolean;
  @Field(() => NeedMissing, {
    nullable: true,
    description:
      'What the text speaks of that nobody offers; null for an offer, and where everything is on offer.',
  })
  missing!: NeedMissing | null;
}

@ObjectType()
export class SuggestedCode {
  @Field(() => Code)
  code!: Code;
  @Field(() => Float, { description: '0 to 1.' })
  confidence!: number;
}

@ObjectType({ description: 'What a text seems to be about.' })
export class TextSuggestions {
  @Field(() => SuggestedCode, { nullable: true })
  fieldOfScience!: SuggestedCode | null;
  @Field(() => SuggestedCode, { nullable: true })
  industry!: SuggestedCode | null;
  @Field(() => [String])
  keywords!: readonly string[];
}

/** An address may be a whole office; somebody who writes asks a few dozen times. */
const strangersWriting = {
  name: 'writing-address',
  most: 300,
  windowSeconds: 15 * 60,
} as const satisfies RateRule;

@Resolver()
export class PreviewResolver {
  constructor(
    private readonly previews: PreviewMatches,
    private readonly rateLimit: RateLimit,
  ) {}

  /** Who may ask: everybody, for people write before they sign in; strangers so often in a while, for each answer is work. */
  private async asking({ actor, response }: RequestContext): Promise<Actor> {
    if (actor.kind === 'anonymous') await this.rateLimit.take(strangersWriting, response.req.ip ?? 'unknown');
    return actor;
  }

  @Public()
  @Query(() => MatchPreview, { description: 'Offers that a need with this text would be matched with.' })
  async previewNeedMatches(
    @Args('input') input: WrittenSoFarInput,
    @Context() context: RequestContext,
  ): Promise<MatchPreview> {
    const written = { ...input, text: parseInput(writtenText, input.text) };
    return told(await this.previews.offersFor(await this.asking(context), written));
  }

  @Public()
  @Query(() => MatchPreview, { description: 'Needs that an offer with this text may answer.' })
  async previewOfferMatches(
    @Args('input') input: WrittenSoFarInput,
    @Context() context: RequestContext,
  ): Promise<MatchPreview> {
    const written = { ...input, text: parseInput(writtenText, input.text) };
    return told(await this.previews.needsFor(await this.asking(context), written));
  }

  @Public()
  @Query(() => TextSuggestions)
  async suggestForText(
    @Args('text') text: string,
    @Args('language', { type: () => LanguageEnum, defaultValue: 'vi' }) language: Language,
    @Context() context: RequestContext,
  ): Promise<TextSuggestions> {
    const { field, industry, keywords } = await this.previews.suggestionsFor(
      await this.asking(context),
      parseInput(writtenText, text),
      language,
    );
    const fieldCode = field && codeOf('fields-of-science', dotted(field.code));
    const industryCode = industry && codeOf('vsic-2018', industry.code);
    return {
      fieldOfScience: field && fieldCode ? { code: fieldCode, confidence: field.confidence } : null,
      industry: industry && industryCode ? { code: industryCode, confidence: industry.confidence } : null,
      keywords,
    };
  }
}

/** Level-2 fields as listings write them: 2.11. */
const dotted = (code: string): string =>
  /^\d{3}$/.test(code) ? `${code[0]}.${Number(code.slice(1))}` : code;

const told = (preview: Preview): MatchPreview => ({ ...preview, missing: toMissing(preview) });
