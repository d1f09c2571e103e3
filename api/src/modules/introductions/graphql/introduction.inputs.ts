import { Field, ID, InputType } from '@nestjs/graphql';
import type { SupplyKind } from '@caunoi/shared/introductions/vocabulary';
import { DeclineReasonEnum } from '../../matching/matching.public.js';
import { CooperationEnum, EarliestStartEnum, SupplyKindEnum } from './introduction.types.js';

@InputType({ description: 'What may answer a need.' })
export class SupplyInput {
  @Field(() => SupplyKindEnum)
  kind!: SupplyKind;
  @Field(() => ID)
  id!: string;
}

@InputType({ description: 'Interest in a need, in what may answer one, or in both as a match.' })
export class InterestInput {
  @Field(() => ID, { nullable: true })
  needId?: string | null;
  @Field(() => SupplyInput, { nullable: true })
  supply?: SupplyInput | null;
  @Field(() => String, { nullable: true, description: 'Which test of the laboratory.' })
  testName?: string | null;
  @Field(() => ID, { nullable: true, description: 'On whose behalf, where one names no item of one’s own.' })
  organisationId?: string | null;
  @Field(() => CooperationEnum)
  cooperation!: string;
  @Field({ description: 'How it fits; at most 600 characters.' })
  fit!: string;
  @Field(() => String, { nullable: true, description: 'What is unclear; at most 400 characters.' })
  unclear?: string | null;
  @Field(() => EarliestStartEnum)
  earliestStart!: string;
  @Field({ description: 'Made by the client; the same key again answers the same introduction.' })
  idempotencyKey!: string;
}

@InputType()
export class IntroductionStepInput {
  @Field(() => ID)
  id!: string;
  @Field()
  idempotencyKey!: string;
}

@InputType()
export class DeclineIntroductionInput extends IntroductionStepInput {
  @Field(() => DeclineReasonEnum)
  reason!: string;
  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType()
export class RefuseIntroductionInput extends IntroductionStepInput {
  @Field({ description: 'Why; whoever asked reads it.' })
  note!: string;
}

@InputType()
export class IntroductionMessageInput extends IntroductionStepInput {
  @Field({ description: 'At most 4,000 characters.' })
  text!: string;
}

@InputType()
export class CandidateInput extends SupplyInput {
  @Field({ description: 'Why it may answer the need; at most 600 characters.' })
  explanation!: string;
}

@InputType()
export class CandidatesInput {
  @Field(() => ID)
  needId!: string;
  @Field(() => String, { nullable: true })
  text?: string | null;
  @Field(() => [CandidateInput], { description: 'Three to ten.' })
  candidates!: CandidateInput[];
  @Field()
  idempotencyKey!: string;
}

@InputType()
export class NothingFoundInput {
  @Field(() => ID)
  needId!: string;
  @Field({ description: 'What was tried.' })
  text!: string;
  @Field()
  idempotencyKey!: string;
}
