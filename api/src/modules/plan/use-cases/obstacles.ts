import { Injectable } from '@nestjs/common';
import { moveObstacleInput, raiseObstacleInput } from '@caunoi/shared/plan/inputs';
import type { ObstacleState } from '@caunoi/shared/plan/vocabulary';
import { addWorkingDays } from '@caunoi/working-days/working-days';
import { Audit } from '../../../platform/audit/audit.js';
import { holdsIn, type UserActor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database, type Transaction } from '../../../platform/database/database.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { parseInput } from '../../../platform/validation/parse-input.js';
import { parseId } from '../../../platform/validation/parse.js';
import { Agencies } from '../../agencies/agencies.public.js';
import { moveOf, nextStepDue } from '../domain/obstacle-path.js';
import type { ObstacleRow, ObstacleStepRow } from '../domain/plan-row.js';
import { ObstaclesRepository } from '../persistence/obstacles.repository.js';
import { PlanRepository } from '../persistence/plan.repository.js';

/** What stands in the way of the plan: raised by an agency or an organisation, followed by the province's desk until closed. */
@Injectable()
export class Obstacles {
  constructor(
    private readonly database: Database,
    private readonly obstacles: ObstaclesRepository,
    private readonly plan: PlanRepository,
    private readonly agencies: Agencies,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Staff and auditors see all; others what they or their organisations raised. */
  list(actor: UserActor, states: readonly ObstacleState[] | null): Promise<ObstacleRow[]> {
    if (readsAll(actor)) return this.obstacles.all(this.database, states);
    return this.mine(actor, states);
  }

  async mine(actor: UserActor, states: readonly ObstacleState[] | null): Promise<ObstacleRow[]> {
    const rows = await this.obstacles.raisedFor(this.database, actor.organisationIds, actor.userId);
    return states ? rows.filter(({ state }) => states.includes(state)) : rows;
  }

  steps(ids: readonly string[]): Promise<ObstacleStepRow[]> {
    return this.obstacles.steps(this.database, ids);
  }

  async raise(actor: UserActor, raw: unknown): Promise<ObstacleRow> {
    const input = parseInput(raiseObstacleInput, raw);
    if (Boolean(input.agencyId) === Boolean(input.organisationId))
      throw new AppError('INVALID_INPUT', {}, [{ path: 'agencyId', code: 'required' }]);
    // For an agency its people at the desk speak; an organisation speaks for itself.
    const may = input.organisationId
      ? holdsIn(actor, input.organisationId, 'member', 'organisation_admin', 'lab_manager')
      : isDesk(actor);
    if (!may) throw new AppError(input.organisationId ? 'NOT_FOUND' : 'FORBIDDEN');
    return this.database.transaction(actor, async (tx) => {
      if (input.itemId && !(await this.plan.item(tx, parseId(input.itemId)))) throw new AppError('NOT_FOUND');
      if (input.agencyId) await this.agencies.mustBe(tx, parseId(input.agencyId));
      const now = this.clock.now();
      const day = dayOf(now);
      const dueOn = nextStepDue('raised', day, null, addWorkingDays);
      const id = await this.obstacles.add(tx, {
        item_id: input.itemId ?? null,
        agency_id: input.agencyId ?? null,
        organisation_id: input.organisationId ?? null,
        title: input.title,
        description: input.description,
        due_on: dueOn,
        raised_at: now,
      });
      await this.step(tx, id, 'raised', {
        day,
        agencyId: input.agencyId ?? null,
        documentNumber: null,
        statement: input.title,
        dueOn,
      });
      return (await this.obstacles.one(tx, id))!;
    });
  }

  /** Throws NOT_FOUND, WRONG_STATE for what the way does not know, FORBIDDEN for the wrong side, EDIT_CONFLICT. */
  async move(actor: UserActor, raw: unknown): Promise<ObstacleRow> {
    const input = parseInput(moveObstacleInput, raw);
    return this.database.transaction(actor, async (tx) => {
      const row = await this.obstacles.one(tx, parseId(input.id));
      if (!row || !(readsAll(actor) || isRaiser(actor, row))) throw new AppError('NOT_FOUND');
      const move = moveOf(row.state, input.to);
      if (!move) throw new AppError('WRONG_STATE', { state: row.state });
      if (move.by === 'desk' ? !isDesk(actor) : !isRaiser(actor, row)) throw new AppError('FORBIDDEN');
      if (move.document && !input.documentNumber)
        throw new AppError('INVALID_INPUT', {}, [{ path: 'documentNumber', code: 'required' }]);
      if (input.agencyId) await this.agencies.mustBe(tx, parseId(input.agencyId));
      const dueOn = nextStepDue(input.to, input.day, input.dueOn ?? null, addWorkingDays);
      if (!(await this.obstacles.move(tx, row.id, input.revision, input.to, dueOn)))
        throw new AppError('EDIT_CONFLICT');
      await this.step(tx, row.id, input.to, {
        day: input.day,
        agencyId: input.agencyId ?? null,
        documentNumber: input.documentNumber ?? null,
        statement: input.statement,
        dueOn,
      });
      return (await this.obstacles.one(tx, row.id))!;
    });
  }

  private async step(
    tx: Transaction,
    id: string,
    state: ObstacleState,
    step: {
      day: string;
      agencyId: string | null;
      documentNumber: string | null;
      statement: string;
      dueOn: string | null;
    },
  ): Promise<void> {
    await this.obstacles.addStep(tx, {
      obstacle_id: id,
      state,
      day: step.day,
      agency_id: step.agencyId,
      document_number: step.documentNumber,
      statement: step.statement,
      due_on: step.dueOn,
      recorded_at: this.clock.now(),
    });
    await this.audit.write(tx, { action: `obstacle.${state}`, subject: { kind: 'obstacle', id } });
  }
}

const isDesk = (actor: UserActor): boolean =>
  actor.roles.some((role) => role === 'province_officer' || role === 'administrator');
const readsAll = (actor: UserActor): boolean => isDesk(actor) || actor.roles.includes('auditor');
const isRaiser = (actor: UserActor, row: ObstacleRow): boolean =>
  row.raised_by === actor.userId ||
  (row.organisation_id !== null &&
    holdsIn(actor, row.organisation_id, 'member', 'organisation_admin', 'lab_manager'));

/** The day in the province. */
const dayOf = (at: Date): string => new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
