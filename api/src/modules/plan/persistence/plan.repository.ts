import { Injectable } from '@nestjs/common';
import type { PlanRole } from '@caunoi/shared/plan/vocabulary';
import type { Reader, Transaction } from '../../../platform/database/database.js';
import type { BudgetRow, DutyRow, PlanItemRow, ProgressRow } from '../domain/plan-row.js';
import type { KnownItem } from '../domain/plan-tree.js';

const itemColumns = `i.id, i.code, i.parent_id, i.kind, i.place, i.text_vi, i.text_en, i.deadline, i.due_on, i.indicator,
  i.actors_printed, i.agency_id`;
const dutyColumns = 'd.id, d.item_id, d.agency_id, d.role, d.from_day, d.to_day, d.because';
const by = (tx: Transaction): string | null => (tx.actor.kind === 'user' ? tx.actor.userId : null);

@Injectable()
export class PlanRepository {
  /** The province's own plan, or the items of one agency's sub-plan, as printed. */
  items(reader: Reader, agencyId: string | null): Promise<PlanItemRow[]> {
    return reader.query<PlanItemRow>(
      `select ${itemColumns} from plan_items i where i.agency_id is not distinct from $1 order by i.position, i.code`,
      [agencyId],
    );
  }

  async item(reader: Reader, id: string): Promise<PlanItemRow | undefined> {
    const [row] = await reader.query<PlanItemRow>(`select ${itemColumns} from plan_items i where i.id = $1`, [
      id,
    ]);
    return row;
  }

  /** Adds what is not there yet, parents before children; answers how many were new. */
  async addKnown(tx: Transaction, items: readonly KnownItem[]): Promise<number> {
    const added = await tx.query(
      `insert into plan_items (code, position, kind, place, text_vi, text_en, deadline, due_on, indicator, actors_printed)
       select x.code, x.position, x.kind, x.place, x.text_vi, x.text_en, x.deadline, x.due_on, x.indicator, x.actors
       from jsonb_to_recordset($1::jsonb) as x(code text, position int, kind text, place text, text_vi text, text_en text,
         deadline text, due_on date, indicator text, actors text[])
       on conflict (code) do nothing returning id`,
      [
        JSON.stringify(
          items.map((item, position) => ({
            code: item.code,
            position,
            kind: item.kind,
            place: item.place,
            text_vi: item.textVi,
            text_en: item.textEn,
            deadline: item.deadline,
            due_on: item.dueOn,
            indicator: item.indicator,
            actors: item.actorsPrinted,
          })),
        ),
      ],
    );
    if (added.length > 0)
      await tx.query(
        `update plan_items c set parent_id = p.id
         from unnest($1::text[], $2::text[]) as x(code, parent) join plan_items p on p.code = x.parent
         where c.code = x.code and c.parent_id is null`,
        [items.map(({ code }) => code), items.map(({ parent }) => parent)],
      );
    return added.length;
  }

  async addItem(
    tx: Transaction,
    row: Pick<PlanItemRow, 'code' | 'parent_id' | 'place' | 'text_vi' | 'due_on' | 'agency_id'>,
  ): Promise<string | undefined> {
    const [added] = await tx.query<{ id: string }>(
      `insert into plan_items (code, position, parent_id, kind, place, text_vi, due_on, agency_id)
       values ($1, (select coalesce(max(position), 0) + 1 from plan_items), $2, 'task', $3, $4, $5, $6)
       on conflict (code) do nothing returning id`,
      [row.code, row.parent_id, row.place, row.text_vi, row.due_on, row.agency_id],
    );
    return added?.id;
  }

  duties(reader: Reader, itemIds: readonly string[]): Promise<DutyRow[]> {
    return reader.query<DutyRow>(
      `select ${dutyColumns} from plan_duties d where d.item_id = any($1) order by d.role desc, d.from_day, d.id`,
      [itemIds],
    );
  }

  /** The duties that an agency holds now, of some items or of all. */
  running(reader: Reader, agencyId: string, itemIds: readonly string[] | null): Promise<DutyRow[]> {
    return reader.query<DutyRow>(
      `select ${dutyColumns} from plan_duties d
       where d.agency_id = $1 and d.to_day is null and ($2::uuid[] is null or d.item_id = any($2)) order by d.id`,
      [agencyId, itemIds],
    );
  }

  /** False when the agency has that role there already. */
  async addDuty(
    tx: Transaction,
    duty: { itemId: string; agencyId: string; role: PlanRole; from: string; because: string },
    at: Date,
  ): Promise<boolean> {
    const added = await tx.query(
      `insert into plan_duties (item_id, agency_id, role, from_day, because, recorded_at, recorded_by)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning id`,
      [duty.itemId, duty.agencyId, duty.role, duty.from, duty.because, at, by(tx)],
    );
    return added.length === 1;
  }

  async endDuty(tx: Transaction, id: string, lastDay: string): Promise<void> {
    await tx.query('update plan_duties set to_day = $2 where id = $1 and to_day is null', [id, lastDay]);
  }

  async addProgress(tx: Transaction, row: Omit<ProgressRow, 'id'>): Promise<void> {
    await tx.query(
      `insert into plan_progress (item_id, agency_id, day, state, percent, statement, evidence, recorded_at, recorded_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        row.item_id,
        row.agency_id,
        row.day,
        row.state,
        row.percent,
        row.statement,
        row.evidence,
        row.recorded_at,
        by(tx),
      ],
    );
  }

  /** Newest first: the first row of an item is the one that holds. */
  progress(reader: Reader, itemIds: readonly string[]): Promise<ProgressRow[]> {
    return reader.query<ProgressRow>(
      `select id, item_id, agency_id, day, state, percent, statement, evidence, recorded_at from plan_progress
       where item_id = any($1) order by day desc, recorded_at desc, id desc`,
      [itemIds],
    );
  }

  async addBudgetLine(tx: Transaction, row: Omit<BudgetRow, 'id'>): Promise<void> {
    await tx.query(
      `insert into plan_budget_lines (item_id, year, source, planned_vnd, spent_vnd, document, recorded_at, recorded_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        row.item_id,
        row.year,
        row.source,
        row.planned_vnd,
        row.spent_vnd,
        row.document,
        row.recorded_at,
        by(tx),
      ],
    );
  }

  /** What holds for each year and source. */
  budget(reader: Reader, itemIds: readonly string[]): Promise<BudgetRow[]> {
    return reader.query<BudgetRow>(
      `select distinct on (item_id, year, source) id, item_id, year, source, planned_vnd, spent_vnd, document, recorded_at
       from plan_budget_lines where item_id = any($1) order by item_id, year, source, recorded_at desc, id desc`,
      [itemIds],
    );
  }
}
