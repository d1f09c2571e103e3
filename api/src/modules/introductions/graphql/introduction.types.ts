import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  cooperations,
  earliestStarts,
  sides,
  supplyKinds,
  type Cooperation,
  type EarliestStart,
  type Side,
  type SupplyKind,
} from '@caunoi/shared/introductions/vocabulary';
import type { DeclineReason } from '@caunoi/shared/matching/feedback-vocabulary';
import { connectionOf } from '../../../platform/graphql/connection.js';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { DeclineReasonEnum } from '../../matching/matching.public.js';
import { OrganisationType } from '../../organisations/organisations.public.js';
import { introductionStates, type IntroductionState } from '../domain/introduction.js';

export const IntroductionStateEnum = enumOf('IntroductionState', introductionStates);
export const SideEnum = enumOf('IntroductionSide', sides);
export const OpenedByEnum = enumOf('IntroductionOpenedBy', [...sides, 'adviser']);
export const SupplyKindEnum = enumOf('SupplyKind', supplyKinds);
export const CooperationEnum = enumOf('Cooperation', cooperations);
export const EarliestStartEnum = enumOf('EarliestStart', earliestStarts);
export const OwnItemKindEnum = enumOf('OwnItemKind', ['need', ...supplyKinds]);

@ObjectType({
  description: 'A listing or profile that an introduction is about, as far as the reader may see it.',
})
export class IntroductionItem {
  @Field(() => ID)
  id!: string;
  @Field(() => OwnItemKindEnum)
  kind!: 'need' | SupplyKind;
  @Field()
  title!: string;
}

@ObjectType({ description: 'What the reader may do now.' })
export class IntroductionAbilities {
  @Field()
  accept!: boolean;
  @Field()
  decline!: boolean;
  @Field()
  withdraw!: boolean;
  @Field({ description: 'As an adviser: let it through to the other side.' })
  pass!: boolean;
  @Field({ description: 'As an adviser: stop it.' })
  refuse!: boolean;
}

@ObjectType('IntroductionSummary', {
  description: 'A request to bring two sides together, without its texts.',
})
export class IntroductionSummaryType {
  @Field(() => ID)
  id!: string;
  @Field(() => IntroductionStateEnum)
  state!: IntroductionState;
  @Field(() => OpenedByEnum)
  openedBy!: Side | 'adviser';
  @Field(() => SideEnum, {
    nullable: true,
    description: 'The side the reader is on; null for an adviser in the middle.',
  })
  viewerSide!: Side | null;
  @Field({ description: 'Who is behind the need was hidden when this began.' })
  anonymous!: boolean;
  @Field(() => CooperationEnum)
  cooperation!: Cooperation;
  @Field(() => EarliestStartEnum)
  earliestStart!: EarliestStart;
  @Field(() => String, { nullable: true, description: 'Which test of the laboratory.' })
  testName!: string | null;
  @Field(() => Date)
  createdAt!: Date;
  @Field(() => Date)
  stateSince!: Date;
  @Field(() => Date, {
    nullable: true,
    description: 'Without an answer it ends then; null where nothing waits.',
  })
  expiresAt!: Date | null;
  @Field(() => IntroductionAbilities)
  viewerCan!: IntroductionAbilities;
  /** For the field resolvers; not fields. */
  needId!: string | null;
  supplyKind!: SupplyKind | null;
  supplyId!: string | null;
  demandOrganisationId!: string | null;
  supplyOrganisationId!: string | null;
}

@ObjectType({ description: 'Whom to talk to, told once both sides have agreed.' })
export class IntroductionParty {
  @Field(() => SideEnum)
  side!: Side;
  @Field(() => OrganisationType)
  organisation!: OrganisationType;
  @Field(() => String, { nullable: true })
  contactName!: string | null;
  @Field(() => String, { nullable: true })
  contactEmail!: string | null;
}

@ObjectType('IntroductionStep')
export class IntroductionStepType {
  @Field({ description: 'open, pass, accept_demand and so on' })
  step!: string;
  @Field(() => IntroductionStateEnum, { description: 'Where it led.' })
  state!: IntroductionState;
  @Field(() => Date)
  at!: Date;
}

@ObjectType({ description: 'What one side writes to the other after the introduction.' })
export class IntroductionMessage {
  @Field(() => ID)
  id!: string;
  @Field(() => SideEnum, { nullable: true, description: 'Null for the adviser in the middle.' })
  side!: Side | null;
  @Field(() => String, { nullable: true, description: 'Null once the account is gone.' })
  authorName!: string | null;
  @Field()
  text!: string;
  @Field(() => Date)
  sentAt!: Date;
}

@ObjectType('Introduction', { description: 'A request to bring two sides together.' })
export class IntroductionType extends IntroductionSummaryType {
  @Field({ description: 'How it fits, in the words of whoever asked.' })
  fit!: string;
  @Field(() => String, { nullable: true, description: 'What is still unclear to whoever asked.' })
  unclear!: string | null;
  @Field(() => String, { nullable: true, description: 'Why an adviser stopped it; for whoever asked.' })
  refusal!: string | null;
  @Field(() => [IntroductionStepType])
  steps!: readonly IntroductionStepType[];
  @Field(() => [IntroductionMessage], {
    description: 'Oldest first, the last 200; empty before both have agreed.',
  })
  messages!: readonly IntroductionMessage[];
  demandContact!: string | null;
  supplyContact!: string | null;
  contacts!: readonly { id: string; fullName: string; email: string }[];
}

@ObjectType({ description: 'A reason that at least three organisations gave; who they are is not told.' })
export class ToldReasonType {
  @Field(() => DeclineReasonEnum)
  reason!: DeclineReason;
  @Field(() => Int)
  count!: number;
}

export const IntroductionConnection = connectionOf(IntroductionSummaryType, 'IntroductionSummary');
