import { Module, type OnApplicationBootstrap } from '@nestjs/common';
import { AgenciesModule } from '../agencies/agencies.public.js';
import { ObstaclesResolver, ObstacleStepResolver } from './graphql/obstacles.resolver.js';
import { PlanLoaders } from './graphql/plan.loaders.js';
import { PlanDutyResolver, PlanResolver } from './graphql/plan.resolver.js';
import { ObstaclesRepository } from './persistence/obstacles.repository.js';
import { PlanRepository } from './persistence/plan.repository.js';
import { Obstacles } from './use-cases/obstacles.js';
import { Plan } from './use-cases/plan.js';
import { Today } from './use-cases/reading.js';

@Module({
  imports: [AgenciesModule],
  providers: [
    PlanRepository,
    ObstaclesRepository,
    Plan,
    Obstacles,
    Today,
    PlanLoaders,
    PlanResolver,
    PlanDutyResolver,
    ObstaclesResolver,
    ObstacleStepResolver,
  ],
})
export class PlanModule implements OnApplicationBootstrap {
  constructor(private readonly plan: Plan) {}

  onApplicationBootstrap(): Promise<void> {
    return this.plan.ensureKnown();
  }
}
