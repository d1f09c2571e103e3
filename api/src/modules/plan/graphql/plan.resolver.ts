import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { HasRole, Public } from '../../../platform/auth/access.decorator.js';
import type { RequestContext } from '../../../platform/graphql/context.js';
import { signedIn } from '../../../platform/graphql/signed-in.js';
import { AgencyType } from '../../agencies/agencies.public.js';
import { standingOf, type PlanStanding } from '../domain/plan-standing.js';
import { Plan } from '../use-cases/plan.js';
import { readsPlanWork, Today } from '../use-cases/reading.js';
import {
  AssignPlanItemInput,
  PlanBudgetInput,
  PlanItemInput,
  PlanProgressInput,
  ReassignDutiesInput,
} from './plan.inputs.js';
import { PlanLoaders } from './plan.loaders.js';
import { toBudget, toDuty, toItem, toProgress } from './plan.mapper.js';
import {
  PlanBudgetLineType,
  PlanDutyType,
  PlanItemType,
  PlanProgressType,
  PlanStandingEnum,
} from './plan.types.js';

@Resolver(() => PlanItemType)
export class PlanResolver {
  constructor(
    private readonly plan: Plan,
    private readonly loaders: PlanLoaders,
    private readonly today: Today,
  ) {}

  @Public()
  @Query(() => [PlanItemType], {
    description: "The province's plan as printed, parents named by id; or one agency's own sub-plan.",
  })
  async planItems(
    @Args('agencyId', { type: () => ID, nullable: true }) agencyId: string | null,
  ): Promise<PlanItemType[]> {
    return (await this.plan.items(agencyId)).map(toItem);
  }

  @ResolveField(() => AgencyType, { nullable: true, description: 'Whose sub-plan it stands in.' })
  agency(
    @Parent() { agencyId }: PlanItemType,
    @Context() context: RequestContext,
  ): Promise<AgencyType | null> {
    return agencyId === null ? Promise.resolve(null) : this.loaders.agency(context, agencyId);
  }

  @ResolveField(() => [PlanDutyType], { description: 'All that ever were; the running ones have no end.' })
  async duties(@Parent() { id }: PlanItemType, @Context() context: RequestContext): Promise<PlanDutyType[]> {
    return (await this.loaders.duties(context, id)).map(toDuty);
  }

  @ResolveField(() => PlanStandingEnum, { description: 'From the newest report and the last day.' })
  async standing(
    @Parent() { id, dueOn }: PlanItemType,
    @Context() context: RequestContext,
  ): Promise<PlanStanding> {
    const [newest] = await this.loaders.progress(context, id);
    return standingOf(newest?.state ?? null, dueOn, this.today.day());
  }

  @ResolveField(() => [PlanProgressType], {
    nullable: true,
    description: 'Reports, newest first; null for who may not read them.',
  })
  async progress(
    @Parent() { id }: PlanItemType,
    @Context() context: RequestContext,
  ): Promise<PlanProgressType[] | null> {
    if (!readsPlanWork(context.actor)) return null;
    return (await this.loaders.progress(context, id)).map(toProgress);
  }

  @ResolveField(() => [PlanBudgetLineType], {
    nullable: true,
    description: 'What holds for each year and source; null for who may not read it.',
  })
  async budget(
    @Parent() { id }: PlanItemType,
    @Context() context: RequestContext,
  ): Promise<PlanBudgetLineType[] | null> {
    if (!readsPlanWork(context.actor)) return null;
    return (await this.loaders.budget(context, id)).map(toBudget);
  }

  @HasRole('province_officer', 'administrator')
  @Mutation(() => PlanItemType, { description: "An item of an agency's own sub-plan." })
  async addPlanItem(
    @Args('input') input: PlanItemInput,
    @Context() context: RequestContext,
  ): Promise<PlanItemType> {
    return toItem(await this.plan.addItem(signedIn(context), input));
  }

  @HasRole('province_officer', 'administrator')
  @Mutation(() => PlanItemType)
  async assignPlanItem(
    @Args('input') input: AssignPlanItemInput,
    @Context() context: RequestContext,
  ): Promise<PlanItemType> {
    return toItem(await this.plan.assign(signedIn(context), input));
  }

  @HasRole('province_officer', 'administrator')
  @Mutation(() => Int, { description: 'Duties go over to another agency; answers how many.' })
  reassignDuties(
    @Args('input') input: ReassignDutiesInput,
    @Context() context: RequestContext,
  ): Promise<number> {
    return this.plan.reassign(signedIn(context), input);
  }

  @HasRole('province_officer', 'administrator')
  @Mutation(() => PlanItemType)
  async recordPlanProgress(
    @Args('input') input: PlanProgressInput,
    @Context() context: RequestContext,
  ): Promise<PlanItemType> {
    return toItem(await this.plan.recordProgress(signedIn(context), input));
  }

  @HasRole('province_officer', 'administrator')
  @Mutation(() => PlanItemType)
  async recordPlanBudget(
    @Args('input') input: PlanBudgetInput,
    @Context() context: RequestContext,
  ): Promise<PlanItemType> {
    return toItem(await this.plan.recordBudget(signedIn(context), input));
  }
}

@Resolver(() => PlanDutyType)
export class PlanDutyResolver {
  constructor(private readonly loaders: PlanLoaders) {}

  @ResolveField(() => AgencyType, { nullable: true })
  agency(
    @Parent() { agencyId }: PlanDutyType,
    @Context() context: RequestContext,
  ): Promise<AgencyType | null> {
    return this.loaders.agency(context, agencyId);
  }
}
