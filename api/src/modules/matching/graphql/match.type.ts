import { createUnionType, Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { MatchBand } from '@caunoi/shared/vocabulary';
import { MatchBandEnum, QuoteKindEnum } from '../../../platform/graphql/enums.js';
import { PageInfo } from '../../../platform/graphql/connection.js';
import { MatchFeedbackType } from './feedback.types.js';
import { ExpertType } from '../../experts/experts.public.js';
import { LabType } from '../../labs/labs.public.js';
import { NeedType, OfferType } from '../../market/market.public.js';

@ObjectType({ description: 'Words of one text that a reason rests on; offsets are UTF-16 into that text.' })
export class MatchQuote {
  @Field({ description: 'Which text: title, summary, description, keywords, body, name' })
  field!: string;
  @Field()
  text!: string;
  @Field(() => Int)
  start!: number;
  @Field(() => Int)
  end!: number;
  @Field(() => QuoteKindEnum)
  kind!: string;
}

@ObjectType({ description: 'One reason for a match, as a sentence in both languages.' })
export class MatchReason {
  @Field()
  factor!: string;
  @Field(() => Float, { description: 'What it added to the score, on the logit scale.' })
  contribution!: number;
  @Field()
  vi!: string;
  @Field()
  en!: string;
  @Field(() => [MatchQuote])
  needQuotes!: MatchQuote[];
  @Field(() => [MatchQuote], { description: 'Words of the offer, expert or laboratory.' })
  offerQuotes!: MatchQuote[];
}

@ObjectType({ description: 'A condition that was checked.' })
export class MatchCheck {
  @Field()
  name!: string;
  @Field()
  vi!: string;
  @Field()
  en!: string;
}

@ObjectType({ description: 'What a need speaks of that nobody offers, as a sentence in both languages.' })
export class NeedMissing {
  @Field()
  vi!: string;
  @Field()
  en!: string;
  @Field(() => [String], { description: 'In the words of the need, the most telling first.' })
  words!: string[];
}

@ObjectType({ description: 'Whether a need has a good answer among what the reader may see.' })
export class NeedVerdict {
  @Field()
  answered!: boolean;
  @Field(() => Float, { description: 'Chance that the best of its matches is a good one, 0 to 1.' })
  chance!: number;
  @Field(() => NeedMissing, { nullable: true, description: 'Null where everything is on offer.' })
  missing!: NeedMissing | null;
}

@ObjectType({ description: 'What would have to change, as a sentence in both languages.' })
export class MatchCondition {
  @Field()
  vi!: string;
  @Field()
  en!: string;
}

export const MatchTarget = createUnionType({
  name: 'MatchTarget',
  types: () => [OfferType, NeedType, ExpertType, LabType] as const,
  resolveType: (value: OfferType | NeedType | ExpertType | LabType) => {
    if ('equipment' in value) return LabType;
    if ('languages' in value) return ExpertType;
    return 'description' in value ? NeedType : OfferType;
  },
});

@ObjectType('Match')
export class MatchType {
  @Field(() => ID)
  id!: string;
  @Field(() => Int)
  rank!: number;
  @Field(() => Float)
  score!: number;
  @Field(() => MatchBandEnum)
  band!: MatchBand;
  @Field(() => MatchTarget)
  target!: OfferType | NeedType | ExpertType | LabType;
  @Field(() => [MatchReason])
  reasons!: MatchReason[];
  @Field(() => [MatchCheck])
  gatesPassed!: MatchCheck[];
  @Field(() => [MatchCheck])
  gatesFailed!: MatchCheck[];
  @Field(() => [MatchCheck], { description: 'Conditions on which one side says nothing.' })
  unknowns!: MatchCheck[];
  @Field(() => MatchCondition, {
    nullable: true,
    description:
      'What the conditions that failed would need to be met; null where none failed or it is not known.',
  })
  wouldFitIf!: MatchCondition | null;
  @Field(() => MatchFeedbackType, { nullable: true })
  feedback!: MatchFeedbackType | null;
  @Field(() => Date)
  computedAt!: Date;
}

@ObjectType()
export class MatchEdge {
  @Field()
  cursor!: string;
  @Field(() => MatchType)
  node!: MatchType;
}

@ObjectType()
export class MatchConnection {
  @Field(() => [MatchEdge])
  edges!: MatchEdge[];
  @Field(() => PageInfo)
  pageInfo!: PageInfo;
  @Field(() => Int)
  totalCount!: number;
  @Field({ description: 'False while the first computation is still under way.' })
  ready!: boolean;
}
