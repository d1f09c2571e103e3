import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { ObstacleState } from '@caunoi/shared/plan/vocabulary';
import { HasRole, SignedIn } from '../../../platform/auth/access.decorator.js';
import type { RequestContext } from '../../../platform/graphql/context.js';
import { signedIn } from '../../../platform/graphql/signed-in.js';
import { AgencyType } from '../../agencies/agencies.public.js';
import { Obstacles } from '../use-cases/obstacles.js';
import { Today } from '../use-cases/reading.js';
import { MoveObstacleInput, RaiseObstacleInput } from './plan.inputs.js';
import { PlanLoaders } from './plan.loaders.js';
import { toObstacle, toStep } from './plan.mapper.js';
import { ObstacleStateEnum, ObstacleStepType, ObstacleType } from './plan.types.js';

@Resolver(() => ObstacleType)
export class ObstaclesResolver {
  constructor(
    private readonly obstacles: Obstacles,
    private readonly loaders: PlanLoaders,
    private readonly today: Today,
  ) {}

  @HasRole('province_officer', 'administrator', 'auditor')
  @Query(() => [ObstacleType], { description: 'What is due first comes first.' })
  async obstaclesToFollow(
    @Args('states', { type: () => [ObstacleStateEnum], nullable: true }) states: ObstacleState[] | null,
    @Context() context: RequestContext,
  ): Promise<ObstacleType[]> {
    const rows = await this.obstacles.list(signedIn(context), states);
    return rows.map((row) => toObstacle(row, this.today.day()));
  }

  @SignedIn()
  @Query(() => [ObstacleType], { description: "What one raised, and one's organisations did." })
  async myObstacles(@Context() context: RequestContext): Promise<ObstacleType[]> {
    const rows = await this.obstacles.mine(signedIn(context), null);
    return rows.map((row) => toObstacle(row, this.today.day()));
  }

  @ResolveField(() => AgencyType, { nullable: true, description: 'The agency that raised it.' })
  agency(
    @Parent() { agencyId }: ObstacleType,
    @Context() context: RequestContext,
  ): Promise<AgencyType | null> {
    return agencyId === null ? Promise.resolve(null) : this.loaders.agency(context, agencyId);
  }

  @ResolveField(() => [ObstacleStepType], { description: 'Oldest first.' })
  async steps(
    @Parent() { id }: ObstacleType,
    @Context() context: RequestContext,
  ): Promise<ObstacleStepType[]> {
    return (await this.loaders.steps(context, id)).map(toStep);
  }

  @SignedIn()
  @Mutation(() => ObstacleType, {
    description: 'For an organisation of one’s own; the desk also for an agency.',
  })
  async raiseObstacle(
    @Args('input') input: RaiseObstacleInput,
    @Context() context: RequestContext,
  ): Promise<ObstacleType> {
    return toObstacle(await this.obstacles.raise(signedIn(context), input), this.today.day());
  }

  @SignedIn()
  @Mutation(() => ObstacleType, { description: 'The next step of its way, with day, unit and document.' })
  async moveObstacle(
    @Args('input') input: MoveObstacleInput,
    @Context() context: RequestContext,
  ): Promise<ObstacleType> {
    return toObstacle(await this.obstacles.move(signedIn(context), input), this.today.day());
  }
}

@Resolver(() => ObstacleStepType)
export class ObstacleStepResolver {
  constructor(private readonly loaders: PlanLoaders) {}

  @ResolveField(() => AgencyType, { nullable: true, description: 'The unit that took the step.' })
  agency(
    @Parent() { agencyId }: ObstacleStepType,
    @Context() context: RequestContext,
  ): Promise<AgencyType | null> {
    return agencyId === null ? Promise.resolve(null) : this.loaders.agency(context, agencyId);
  }
}
