import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  budgetSources,
  obstacleStates,
  planItemKinds,
  planProgressStates,
  planRoles,
  type BudgetSource,
  type ObstacleState,
  type PlanItemKind,
  type PlanProgressState,
  type PlanRole,
} from '@caunoi/shared/plan/vocabulary';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { CalendarDateScalar, VndScalar } from '../../../platform/graphql/scalars.js';

export const PlanItemKindEnum = enumOf('PlanItemKind', planItemKinds);
export const PlanRoleEnum = enumOf('PlanRole', planRoles);
export const PlanProgressStateEnum = enumOf('PlanProgressState', planProgressStates);
export const PlanStandingEnum = enumOf('PlanStanding', ['nothing_reported', 'late', ...planProgressStates]);
export const BudgetSourceEnum = enumOf('BudgetSource', budgetSources);
export const ObstacleStateEnum = enumOf('ObstacleState', obstacleStates);

@ObjectType('PlanDuty', { description: 'Who leads or co-operates, from when, until when and why.' })
export class PlanDutyType {
  @Field(() => ID)
  id!: string;
  @Field(() => PlanRoleEnum)
  role!: PlanRole;
  @Field(() => CalendarDateScalar)
  from!: string;
  @Field(() => CalendarDateScalar, { nullable: true, description: 'Null while it runs.' })
  to!: string | null;
  @Field()
  because!: string;
  agencyId!: string;
}

@ObjectType('PlanProgress', { description: 'What was reported of a provision on a day.' })
export class PlanProgressType {
  @Field(() => ID)
  id!: string;
  @Field(() => CalendarDateScalar)
  day!: string;
  @Field(() => PlanProgressStateEnum)
  state!: PlanProgressState;
  @Field(() => Int, { nullable: true })
  percent!: number | null;
  @Field()
  statement!: string;
  @Field(() => [String])
  evidence!: string[];
  @Field(() => Date)
  recordedAt!: Date;
  agencyId!: string | null;
}

@ObjectType('PlanBudgetLine', {
  description: 'Money of one source for one year; null is "not given", never nought.',
})
export class PlanBudgetLineType {
  @Field(() => ID)
  id!: string;
  @Field(() => Int)
  year!: number;
  @Field(() => BudgetSourceEnum)
  source!: BudgetSource;
  @Field(() => VndScalar, { nullable: true })
  plannedVnd!: number | null;
  @Field(() => VndScalar, { nullable: true })
  spentVnd!: number | null;
  @Field()
  document!: string;
}

@ObjectType('PlanItem', {
  description: 'A provision of the plan at its printed place, or an item of a sub-plan.',
})
export class PlanItemType {
  @Field(() => ID)
  id!: string;
  @Field()
  code!: string;
  @Field(() => ID, { nullable: true })
  parentId!: string | null;
  @Field(() => PlanItemKindEnum)
  kind!: PlanItemKind;
  @Field()
  place!: string;
  @Field()
  textVi!: string;
  @Field(() => String, { nullable: true })
  textEn!: string | null;
  @Field(() => String, { nullable: true, description: 'As printed.' })
  deadline!: string | null;
  @Field(() => CalendarDateScalar, { nullable: true })
  dueOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Code of the indicator that measures it.' })
  indicator!: string | null;
  @Field(() => [String], { description: 'Actors as the plan of 2024 names them.' })
  actorsPrinted!: string[];
  agencyId!: string | null;
}

@ObjectType('ObstacleStep')
export class ObstacleStepType {
  @Field(() => ID)
  id!: string;
  @Field(() => ObstacleStateEnum)
  state!: ObstacleState;
  @Field(() => CalendarDateScalar)
  day!: string;
  @Field(() => String, { nullable: true })
  documentNumber!: string | null;
  @Field()
  statement!: string;
  @Field(() => CalendarDateScalar, { nullable: true, description: 'Last day for the step after it.' })
  dueOn!: string | null;
  @Field(() => Date)
  recordedAt!: Date;
  agencyId!: string | null;
}

@ObjectType('Obstacle', { description: 'Something that stands in the way of the plan (vướng mắc).' })
export class ObstacleType {
  @Field(() => ID)
  id!: string;
  @Field(() => ID, { nullable: true })
  itemId!: string | null;
  @Field(() => ID, { nullable: true })
  organisationId!: string | null;
  @Field()
  title!: string;
  @Field()
  description!: string;
  @Field(() => ObstacleStateEnum)
  state!: ObstacleState;
  @Field(() => CalendarDateScalar, { nullable: true })
  dueOn!: string | null;
  @Field({ description: 'The next step is past its last day.' })
  overdue!: boolean;
  @Field(() => Date)
  raisedAt!: Date;
  @Field(() => Int)
  revision!: number;
  agencyId!: string | null;
}
