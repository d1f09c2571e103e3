import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type {
  BudgetSource,
  ObstacleState,
  PlanProgressState,
  PlanRole,
} from '@caunoi/shared/plan/vocabulary';
import { CalendarDateScalar, VndScalar } from '../../../platform/graphql/scalars.js';
import { BudgetSourceEnum, ObstacleStateEnum, PlanProgressStateEnum, PlanRoleEnum } from './plan.types.js';

@InputType()
export class PlanItemInput {
  @Field(() => ID)
  parentId!: string;
  @Field(() => ID, { description: 'Whose sub-plan it stands in.' })
  agencyId!: string;
  @Field()
  code!: string;
  @Field()
  textVi!: string;
  @Field(() => CalendarDateScalar, { nullable: true })
  dueOn?: string | null;
}

@InputType()
export class AssignPlanItemInput {
  @Field(() => ID)
  itemId!: string;
  @Field(() => ID)
  agencyId!: string;
  @Field(() => PlanRoleEnum)
  role!: PlanRole;
  @Field(() => CalendarDateScalar)
  from!: string;
  @Field()
  because!: string;
}

@InputType()
export class ReassignDutiesInput {
  @Field(() => ID)
  fromAgencyId!: string;
  @Field(() => ID)
  toAgencyId!: string;
  @Field(() => [ID], { nullable: true, description: 'All that the agency holds when left out.' })
  itemIds?: string[] | null;
  @Field(() => CalendarDateScalar)
  on!: string;
  @Field()
  because!: string;
}

@InputType()
export class PlanProgressInput {
  @Field(() => ID)
  itemId!: string;
  @Field(() => ID, { nullable: true })
  agencyId?: string | null;
  @Field(() => CalendarDateScalar)
  day!: string;
  @Field(() => PlanProgressStateEnum)
  state!: PlanProgressState;
  @Field(() => Int, { nullable: true })
  percent?: number | null;
  @Field()
  statement!: string;
  @Field(() => [String], { defaultValue: [] })
  evidence!: string[];
}

@InputType()
export class PlanBudgetInput {
  @Field(() => ID)
  itemId!: string;
  @Field(() => Int)
  year!: number;
  @Field(() => BudgetSourceEnum)
  source!: BudgetSource;
  @Field(() => VndScalar, { nullable: true })
  plannedVnd?: number | null;
  @Field(() => VndScalar, { nullable: true })
  spentVnd?: number | null;
  @Field()
  document!: string;
}

@InputType()
export class RaiseObstacleInput {
  @Field(() => ID, { nullable: true })
  itemId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Either the agency or the organisation that raises it.' })
  agencyId?: string | null;
  @Field(() => ID, { nullable: true })
  organisationId?: string | null;
  @Field()
  title!: string;
  @Field()
  description!: string;
}

@InputType()
export class MoveObstacleInput {
  @Field(() => ID)
  id!: string;
  @Field(() => Int)
  revision!: number;
  @Field(() => ObstacleStateEnum)
  to!: ObstacleState;
  @Field(() => CalendarDateScalar)
  day!: string;
  @Field(() => ID, { nullable: true })
  agencyId?: string | null;
  @Field(() => String, { nullable: true })
  documentNumber?: string | null;
  @Field()
  statement!: string;
  @Field(() => CalendarDateScalar, { nullable: true, description: 'The last day that a direction sets.' })
  dueOn?: string | null;
}
