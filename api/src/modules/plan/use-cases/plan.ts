import { Injectable } from '@nestjs/common';
import {
  assignInput,
  budgetLineInput,
  planItemInput,
  progressInput,
  reassignInput,
} from '@caunoi/shared/plan/inputs';
import { Audit } from '../../../platform/audit/audit.js';
import { system, type UserActor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database, type Transaction } from '../../../platform/database/database.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { parseInput } from '../../../platform/validation/parse-input.js';
import { Agencies } from '../../agencies/agencies.public.js';
import type { BudgetRow, DutyRow, PlanItemRow, ProgressRow } from '../domain/plan-row.js';
import { knownPlan } from '../domain/plan-tree.js';
import { PlanRepository } from '../persistence/plan.repository.js';

/** The plan was issued in April 2024; the day is left blank in the document. */
const issued = '2024-04-01';

/** The plan as a tree: who does what, how far it is, with which money. */
@Injectable()
export class Plan {
  constructor(
    private readonly database: Database,
    private readonly plan: PlanRepository,
    private readonly agencies: Agencies,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  items(agencyId: string | null): Promise<PlanItemRow[]> {
    return this.plan.items(this.database, agencyId);
  }
  duties(itemIds: readonly string[]): Promise<DutyRow[]> {
    return this.plan.duties(this.database, itemIds);
  }
  progress(itemIds: readonly string[]): Promise<ProgressRow[]> {
    return this.plan.progress(this.database, itemIds);
  }
  budget(itemIds: readonly string[]): Promise<BudgetRow[]> {
    return this.plan.budget(this.database, itemIds);
  }

  /** An item of an agency's own sub-plan, below a provision of the province's. */
  async addItem(actor: UserActor, raw: unknown): Promise<PlanItemRow> {
    const input = parseInput(planItemInput, raw);
    return this.database.transaction(actor, async (tx) => {
      const parent = await this.mustBe(tx, input.parentId);
      const agency = await this.agencies.mustBe(tx, input.agencyId);
      const id = await this.plan.addItem(tx, {
        code: input.code,
        parent_id: parent.id,
        place: parent.place,
        text_vi: input.textVi,
        due_on: input.dueOn ?? null,
        agency_id: agency.id,
      });
      if (!id)
        throw new AppError('INVALID_INPUT', {}, [
          { path: 'code', code: 'duplicate_value', params: { value: input.code } },
        ]);
      await this.note(tx, 'plan_item.added', id, { agency: agency.id });
      return this.mustBe(tx, id);
    });
  }

  async assign(actor: UserActor, raw: unknown): Promise<PlanItemRow> {
    const input = parseInput(assignInput, raw);
    return this.database.transaction(actor, async (tx) => {
      const item = await this.mustBe(tx, input.itemId);
      const agency = await this.agencies.mustBe(tx, input.agencyId);
      const duty = { ...input, itemId: item.id, agencyId: agency.id };
      // Asked again, the duty is there: nothing to note.
      if (await this.plan.addDuty(tx, duty, this.clock.now()))
        await this.note(tx, 'plan_item.assigned', item.id, { agency: agency.id, role: input.role });
      return item;
    });
  }

  /** Duties go from one agency to another; the old ones end on the day before and stay readable. Answers how many went over. */
  async reassign(actor: UserActor, raw: unknown): Promise<number> {
    const input = parseInput(reassignInput, raw);
    return this.database.transaction(actor, async (tx) => {
      const from = await this.agencies.mustBe(tx, input.fromAgencyId);
      const to = await this.agencies.mustBe(tx, input.toAgencyId);
      const moved = await this.moveDuties(tx, from.id, to.id, input.itemIds ?? null, input.on, input.because);
      await this.audit.write(tx, {
        action: 'plan.duties_reassigned',
        subject: { kind: 'agency', id: from.id },
        facts: { to: to.id, on: input.on, duties: moved },
      });
      return moved;
    });
  }

  async recordProgress(actor: UserActor, raw: unknown): Promise<PlanItemRow> {
    const input = parseInput(progressInput, raw);
    return this.database.transaction(actor, async (tx) => {
      const item = await this.mustBe(tx, input.itemId);
      if (input.agencyId) await this.agencies.mustBe(tx, input.agencyId);
      await this.plan.addProgress(tx, {
        item_id: item.id,
        agency_id: input.agencyId ?? null,
        day: input.day,
        state: input.state,
        percent: input.percent ?? (input.state === 'done' ? 100 : null),
        statement: input.statement,
        evidence: input.evidence,
        recorded_at: this.clock.now(),
      });
      await this.note(tx, 'plan_item.progress', item.id, { state: input.state });
      return item;
    });
  }

  async recordBudget(actor: UserActor, raw: unknown): Promise<PlanItemRow> {
    const input = parseInput(budgetLineInput, raw);
    return this.database.transaction(actor, async (tx) => {
      const item = await this.mustBe(tx, input.itemId);
      await this.plan.addBudgetLine(tx, {
        item_id: item.id,
        year: input.year,
        source: input.source,
        planned_vnd: input.plannedVnd ?? null,
        spent_vnd: input.spentVnd ?? null,
        document: input.document,
        recorded_at: this.clock.now(),
      });
      await this.note(tx, 'plan_item.budget', item.id, { year: input.year, source: input.source });
      return item;
    });
  }

  /**
   * The plan of 2024 with its actors, once; duties of agencies that ended whole in 2025 stand with who took over. What staff
   * changed since stays as it is.
   */
  async ensureKnown(): Promise<void> {
    await this.agencies.ensureKnown();
    await this.database.transaction(system('known plan'), async (tx) => {
      const known = knownPlan();
      if ((await this.plan.addKnown(tx, known)) === 0) return;
      const items = new Map((await this.plan.items(tx, null)).map(({ code, id }) => [code, id]));
      const agencies = await this.agencies.list(null);
      const idOf = new Map(agencies.map(({ code, id }) => [code, id]));
      for (const { code, duties } of known) {
        for (const { agency, role } of duties) {
          const [itemId, agencyId] = [items.get(code), idOf.get(agency)];
          if (itemId && agencyId)
            await this.plan.addDuty(
              tx,
              { itemId, agencyId, role, from: issued, because: 'Kế hoạch tháng 4/2024' },
              this.clock.now(),
            );
        }
      }
      for (const { from_id, to_id, on_day, part, legal_basis } of await this.agencies.successions([
        ...idOf.values(),
      ]))
        if (part === null) await this.moveDuties(tx, from_id, to_id, null, on_day, legal_basis);
    });
  }

  private async moveDuties(
    tx: Transaction,
    from: string,
    to: string,
    itemIds: readonly string[] | null,
    on: string,
    because: string,
  ): Promise<number> {
    const duties = await this.plan.running(tx, from, itemIds);
    const lastDay = new Date(Date.parse(`${on}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
    for (const duty of duties) {
      await this.plan.endDuty(tx, duty.id, lastDay);
      await this.plan.addDuty(
        tx,
        { itemId: duty.item_id, agencyId: to, role: duty.role, from: on, because },
        this.clock.now(),
      );
    }
    return duties.length;
  }

  private async mustBe(tx: Transaction, id: string): Promise<PlanItemRow> {
    const item = await this.plan.item(tx, id);
    if (!item) throw new AppError('NOT_FOUND');
    return item;
  }

  private note(
    tx: Transaction,
    action: string,
    id: string,
    facts: Readonly<Record<string, string | number>>,
  ): Promise<void> {
    return this.audit.write(tx, { action, subject: { kind: 'plan_item', id }, facts });
  }
}
