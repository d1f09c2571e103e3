import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { radarActions, type RadarAction } from '@caunoi/shared/radar/radar-inputs';
import { Code } from '../../../platform/graphql/code.type.js';
import { DeclineReasonEnum, MatchVerdictEnum } from '../../matching/matching.public.js';
import { NewsStatusEnum } from '../../news/news.public.js';

export const RadarActionEnum = Object.fromEntries(radarActions.map((one) => [one.toUpperCase(), one]));
registerEnumType(RadarActionEnum, { name: 'RadarAction' });

@ObjectType()
export class RadarExample {
  @Field()
  text!: string;
  @Field(() => ID, { nullable: true, description: 'None for a search.' })
  needId!: string | null;
}

@ObjectType({ description: 'What staff made of a theme; its state is that of the piece of news.' })
export class RadarActionType {
  @Field(() => RadarActionEnum)
  action!: RadarAction;
  @Field(() => ID)
  newsId!: string;
  @Field()
  title!: string;
  @Field(() => NewsStatusEnum)
  newsStatus!: string;
  @Field(() => Date)
  createdAt!: Date;
}

@ObjectType({
  description: 'What several needs without a good answer, or searches without result, have in common.',
})
export class RadarTheme {
  @Field(() => ID)
  key!: string;
  @Field()
  vi!: string;
  @Field()
  en!: string;
  @Field(() => Int)
  needs!: number;
  @Field(() => Int, { description: 'Each looked for on at least five days.' })
  searches!: number;
  @Field(() => [Code])
  fields!: Code[];
  @Field(() => [Code])
  industries!: Code[];
  @Field(() => [String])
  places!: string[];
  @Field(() => [RadarExample])
  examples!: RadarExample[];
  @Field(() => Int, { description: 'Of the last three months.' })
  recent!: number;
  @Field(() => Int, { description: 'Of the three months before.' })
  before!: number;
  @Field(() => [RadarActionType])
  actions!: RadarActionType[];
}

@ObjectType()
export class RadarPage {
  @Field(() => [RadarTheme])
  themes!: RadarTheme[];
  @Field(() => Int, { description: 'Unmet needs and searches that share nothing with another one.' })
  alone!: number;
}

@InputType()
export class ActOnThemeInput {
  @Field(() => ID)
  theme!: string;
  @Field(() => RadarActionEnum)
  action!: RadarAction;
}

@ObjectType({ description: 'How well published needs are answered at this moment.' })
export class FiguresType {
  @Field(() => Int, { description: 'Published needs that have been matched.' })
  needs!: number;
  @Field(() => Int, { description: 'With at least one candidate that fits well or fairly.' })
  answered!: number;
  @Field(() => Int, { description: 'With at least three of them.' })
  three!: number;
  @Field(() => Int, { description: 'Published, not matched yet.' })
  waiting!: number;
  @Field(() => Float, {
    nullable: true,
    description:
      'Median days from publication to the first match that helped; null for fewer than five needs.',
  })
  medianDays!: number | null;
  @Field(() => Int, { description: 'Needs whose owner called a match helpful.' })
  medianOf!: number;
  @Field(() => Date)
  asOf!: Date;
}

@ObjectType()
export class MatchWordCount {
  @Field(() => MatchVerdictEnum)
  verdict!: string;
  @Field(() => DeclineReasonEnum, { nullable: true })
  reason!: string | null;
  @Field(() => Code, { nullable: true, description: "Of the need's field of science." })
  field!: Code | null;
  @Field(() => Int)
  count!: number;
}
