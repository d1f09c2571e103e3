import type {
  BudgetSource,
  ObstacleState,
  PlanItemKind,
  PlanProgressState,
  PlanRole,
} from '@caunoi/shared/plan/vocabulary';

export interface PlanItemRow {
  id: string;
  code: string;
  parent_id: string | null;
  kind: PlanItemKind;
  place: string;
  text_vi: string;
  text_en: string | null;
  deadline: string | null;
  due_on: string | null;
  indicator: string | null;
  actors_printed: string[];
  agency_id: string | null;
}

export interface DutyRow {
  id: string;
  item_id: string;
  agency_id: string;
  role: PlanRole;
  from_day: string;
  to_day: string | null;
  because: string;
}

export interface ProgressRow {
  id: string;
  item_id: string;
  agency_id: string | null;
  day: string;
  state: PlanProgressState;
  percent: number | null;
  statement: string;
  evidence: string[];
  recorded_at: Date;
}

export interface BudgetRow {
  id: string;
  item_id: string;
  year: number;
  source: BudgetSource;
  planned_vnd: number | null;
  spent_vnd: number | null;
  document: string;
  recorded_at: Date;
}

export interface ObstacleRow {
  id: string;
  item_id: string | null;
  agency_id: string | null;
  organisation_id: string | null;
  title: string;
  description: string;
  state: ObstacleState;
  due_on: string | null;
  raised_at: Date;
  raised_by: string | null;
  revision: number;
}

export interface ObstacleStepRow {
  id: string;
  obstacle_id: string;
  state: ObstacleState;
  day: string;
  agency_id: string | null;
  document_number: string | null;
  statement: string;
  due_on: string | null;
  recorded_at: Date;
}
