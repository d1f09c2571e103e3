import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/graphql/context.js';
import { groupsFor, loaderFor } from '../../../platform/graphql/loader.js';
import { Agencies, toAgency, type AgencyType } from '../../agencies/agencies.public.js';
import type { BudgetRow, DutyRow, ObstacleStepRow, ProgressRow } from '../domain/plan-row.js';
import { Obstacles } from '../use-cases/obstacles.js';
import { Plan } from '../use-cases/plan.js';

/** One statement for all items of an answer. */
@Injectable()
export class PlanLoaders {
  private readonly agencyById = {};
  private readonly dutiesOf = {};
  private readonly progressOf = {};
  private readonly budgetOf = {};
  private readonly stepsOf = {};

  constructor(
    private readonly plan: Plan,
    private readonly agencies: Agencies,
    private readonly obstacles: Obstacles,
  ) {}

  agency(context: RequestContext, id: string): Promise<AgencyType | null> {
    return loaderFor<string, AgencyType>(
      context,
      this.agencyById,
      async (ids) => new Map((await this.agencies.byIds(ids)).map((row) => [row.id, toAgency(row)])),
    ).load(id);
  }
  duties(context: RequestContext, itemId: string): Promise<DutyRow[]> {
    return groupsFor(
      context,
      this.dutiesOf,
      (ids) => this.plan.duties(ids),
      (row) => row.item_id,
    ).load(itemId);
  }
  /** Newest first. */
  progress(context: RequestContext, itemId: string): Promise<ProgressRow[]> {
    return groupsFor(
      context,
      this.progressOf,
      (ids) => this.plan.progress(ids),
      (row) => row.item_id,
    ).load(itemId);
  }
  budget(context: RequestContext, itemId: string): Promise<BudgetRow[]> {
    return groupsFor(
      context,
      this.budgetOf,
      (ids) => this.plan.budget(ids),
      (row) => row.item_id,
    ).load(itemId);
  }
  steps(context: RequestContext, obstacleId: string): Promise<ObstacleStepRow[]> {
    return groupsFor(
      context,
      this.stepsOf,
      (ids) => this.obstacles.steps(ids),
      (row) => row.obstacle_id,
    ).load(obstacleId);
  }
}
