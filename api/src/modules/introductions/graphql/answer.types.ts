import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { SupplyKind } from '@caunoi/shared/introductions/vocabulary';
import { connectionOf } from '../../../platform/graphql/connection.js';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { CalendarDateScalar } from '../../../platform/graphql/scalars.js';

export const AnswerStateEnum = enumOf('AnswerState', ['open', 'candidates', 'nothing_found', 'stopped']);

@ObjectType({ description: 'One thing that may answer the need, and why.' })
export class AnswerCandidate {
  @Field()
  explanation!: string;
  /** For the field resolver; not fields. */
  kind!: SupplyKind;
  targetId!: string;
}

@ObjectType('NeedAnswer', {
  description: 'The answer that the owner of a need gets within five working days.',
})
export class NeedAnswerType {
  @Field(() => ID)
  needId!: string;
  @Field(() => AnswerStateEnum)
  state!: string;
  @Field(() => Date)
  startedAt!: Date;
  @Field(() => CalendarDateScalar, {
    description: 'The day in Vietnam by whose end the owner has an answer.',
  })
  dueOn!: string;
  @Field(() => Int, { description: 'Working days until then; negative once it has passed.' })
  workingDaysLeft!: number;
  @Field(() => Date, { nullable: true })
  answeredAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'What the adviser writes, or what was tried.' })
  text!: string | null;
  @Field(() => String, { nullable: true })
  adviserName!: string | null;
  @Field({ description: 'The province’s officers were told that it is overdue.' })
  escalated!: boolean;
}

@ObjectType({ description: 'How soon needs were answered in the last twelve months.' })
export class AnswerFiguresType {
  @Field(() => Int)
  answered!: number;
  @Field(() => Int)
  withCandidates!: number;
  @Field(() => Int, { description: 'Needs that wait for an answer now.' })
  open!: number;
  @Field(() => Int, { description: 'Of the answers, those given within five working days.' })
  inTime!: number;
  @Field(() => Int, { nullable: true })
  medianWorkingDays!: number | null;
  @Field(() => Int, { nullable: true })
  p90WorkingDays!: number | null;
}

export const AnswerConnection = connectionOf(NeedAnswerType, 'NeedAnswer');
