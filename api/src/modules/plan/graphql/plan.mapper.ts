import type {
  BudgetRow,
  DutyRow,
  ObstacleRow,
  ObstacleStepRow,
  PlanItemRow,
  ProgressRow,
} from '../domain/plan-row.js';
import type {
  ObstacleStepType,
  ObstacleType,
  PlanBudgetLineType,
  PlanDutyType,
  PlanItemType,
  PlanProgressType,
} from './plan.types.js';

export const toItem = (row: PlanItemRow): PlanItemType => ({
  id: row.id,
  code: row.code,
  parentId: row.parent_id,
  kind: row.kind,
  place: row.place,
  textVi: row.text_vi,
  textEn: row.text_en,
  deadline: row.deadline,
  dueOn: row.due_on,
  indicator: row.indicator,
  actorsPrinted: row.actors_printed,
  agencyId: row.agency_id,
});

export const toDuty = (row: DutyRow): PlanDutyType => ({
  id: row.id,
  role: row.role,
  from: row.from_day,
  to: row.to_day,
  because: row.because,
  agencyId: row.agency_id,
});

export const toProgress = (row: ProgressRow): PlanProgressType => ({
  id: row.id,
  day: row.day,
  state: row.state,
  percent: row.percent,
  statement: row.statement,
  evidence: row.evidence,
  recordedAt: row.recorded_at,
  agencyId: row.agency_id,
});

export const toBudget = (row: BudgetRow): PlanBudgetLineType => ({
  id: row.id,
  year: row.year,
  source: row.source,
  plannedVnd: row.planned_vnd,
  spentVnd: row.spent_vnd,
  document: row.document,
});

export const toObstacle = (row: ObstacleRow, today: string): ObstacleType => ({
  id: row.id,
  itemId: row.item_id,
  organisationId: row.organisation_id,
  title: row.title,
  description: row.description,
  state: row.state,
  dueOn: row.due_on,
  overdue: row.due_on !== null && row.due_on < today,
  raisedAt: row.raised_at,
  revision: row.revision,
  agencyId: row.agency_id,
});

export const toStep = (row: ObstacleStepRow): ObstacleStepType => ({
  id: row.id,
  state: row.state,
  day: row.day,
  documentNumber: row.document_number,
  statement: row.statement,
  dueOn: row.due_on,
  recordedAt: row.recorded_at,
  agencyId: row.agency_id,
});
