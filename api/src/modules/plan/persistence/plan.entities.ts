import {
  budgetSources,
  obstacleStates,
  planItemKinds,
  planProgressStates,
  planRoles,
} from '@caunoi/shared/plan/vocabulary';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import { oneOf } from '../../../platform/database/checks.js';

/** A provision of the plan at its printed place, or an item of an agency's own sub-plan below one. */
@Entity('plan_items')
@Check('plan_items_kind_check', oneOf('kind', planItemKinds))
export class PlanItem {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @Index('plan_items_code_key', { unique: true })
  @Column({ type: 'text' })
  code!: string;
  /** Place among its siblings, as printed. */
  @Column({ type: 'int' })
  position!: number;
  @Index('plan_items_of_parent')
  @ForeignKey('PlanItem')
  @Column({ type: 'uuid', nullable: true })
  parentId!: string | null;
  @Column({ type: 'text' })
  kind!: string;
  @Column({ type: 'text' })
  place!: string;
  @Column({ type: 'text' })
  textVi!: string;
  @Column({ type: 'text', nullable: true })
  textEn!: string | null;
  @Column({ type: 'text', nullable: true })
  deadline!: string | null;
  @Column({ type: 'date', nullable: true })
  dueOn!: string | null;
  @Column({ type: 'text', nullable: true })
  indicator!: string | null;
  @Column({ type: 'text', array: true, default: () => "'{}'" })
  actorsPrinted!: string[];
  /** Whose sub-plan it stands in; null for the province's own plan. */
  @Index('plan_items_of_agency')
  @ForeignKey('Agency')
  @Column({ type: 'uuid', nullable: true })
  agencyId!: string | null;
}

/** Who leads or co-operates, from when, until when and why it changed. */
@Entity('plan_duties')
@Check('plan_duties_role_check', oneOf('role', planRoles))
@Index('plan_duties_running_key', ['itemId', 'agencyId', 'role'], { unique: true, where: 'to_day is null' })
@Index('plan_duties_of_agency', ['agencyId'])
export class PlanDuty {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @ForeignKey('PlanItem')
  @Column({ type: 'uuid' })
  itemId!: string;
  @ForeignKey('Agency')
  @Column({ type: 'uuid' })
  agencyId!: string;
  @Column({ type: 'text' })
  role!: string;
  @Column({ type: 'date' })
  fromDay!: string;
  @Column({ type: 'date', nullable: true })
  toDay!: string | null;
  @Column({ type: 'text' })
  because!: string;
  @Column({ type: 'timestamptz' })
  recordedAt!: Date;
  @Column({ type: 'uuid', nullable: true })
  recordedBy!: string | null;
}

/** What was reported of a provision on a day. Rows are only ever added; the newest holds. */
@Entity('plan_progress')
@Check('plan_progress_state_check', oneOf('state', planProgressStates))
@Check('plan_progress_percent_check', 'percent between 0 and 100')
@Index('plan_progress_of_item', ['itemId', 'day', 'recordedAt'])
export class PlanProgress {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @ForeignKey('PlanItem')
  @Column({ type: 'uuid' })
  itemId!: string;
  @ForeignKey('Agency')
  @Column({ type: 'uuid', nullable: true })
  agencyId!: string | null;
  @Column({ type: 'date' })
  day!: string;
  @Column({ type: 'text' })
  state!: string;
  @Column({ type: 'int', nullable: true })
  percent!: number | null;
  @Column({ type: 'text' })
  statement!: string;
  @Column({ type: 'text', array: true, default: () => "'{}'" })
  evidence!: string[];
  @Column({ type: 'timestamptz' })
  recordedAt!: Date;
  @Column({ type: 'uuid', nullable: true })
  recordedBy!: string | null;
}

/** Money of one source for one year, planned and spent, with the document. Rows are only ever added; the newest holds. */
@Entity('plan_budget_lines')
@Check('plan_budget_lines_source_check', oneOf('source', budgetSources))
@Check('plan_budget_lines_amounts_check', 'planned_vnd >= 0 and spent_vnd >= 0')
@Index('plan_budget_lines_of_item', ['itemId', 'year', 'source', 'recordedAt'])
export class PlanBudgetLine {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @ForeignKey('PlanItem')
  @Column({ type: 'uuid' })
  itemId!: string;
  @Column({ type: 'int' })
  year!: number;
  @Column({ type: 'text' })
  source!: string;
  @Column({ type: 'bigint', nullable: true })
  plannedVnd!: number | null;
  @Column({ type: 'bigint', nullable: true })
  spentVnd!: number | null;
  @Column({ type: 'text' })
  document!: string;
  @Column({ type: 'timestamptz' })
  recordedAt!: Date;
  @Column({ type: 'uuid', nullable: true })
  recordedBy!: string | null;
}

/** Something that stands in the way (vướng mắc), raised by an agency or an organisation. */
@Entity('plan_obstacles')
@Check('plan_obstacles_state_check', oneOf('state', obstacleStates))
@Check('plan_obstacles_raiser_check', 'num_nonnulls(agency_id, organisation_id) = 1')
@Index('plan_obstacles_by_due', ['state', 'dueOn'])
export class PlanObstacle {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @ForeignKey('PlanItem')
  @Column({ type: 'uuid', nullable: true })
  itemId!: string | null;
  @ForeignKey('Agency')
  @Column({ type: 'uuid', nullable: true })
  agencyId!: string | null;
  @Index('plan_obstacles_of_organisation')
  @ForeignKey('Organisation')
  @Column({ type: 'uuid', nullable: true })
  organisationId!: string | null;
  @Column({ type: 'text' })
  title!: string;
  @Column({ type: 'text' })
  description!: string;
  @Column({ type: 'text' })
  state!: string;
  /** The last day for the next step; null where none runs. */
  @Column({ type: 'date', nullable: true })
  dueOn!: string | null;
  @Column({ type: 'timestamptz' })
  raisedAt!: Date;
  @Column({ type: 'uuid', nullable: true })
  raisedBy!: string | null;
  @VersionColumn({ default: 1 })
  revision!: number;
}

/** Each step with its day, unit, person and document. Rows are only ever added. */
@Entity('plan_obstacle_steps')
@Index('plan_obstacle_steps_of_obstacle', ['obstacleId', 'recordedAt'])
export class PlanObstacleStep {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @ForeignKey('PlanObstacle')
  @Column({ type: 'uuid' })
  obstacleId!: string;
  @Column({ type: 'text' })
  state!: string;
  @Column({ type: 'date' })
  day!: string;
  @ForeignKey('Agency')
  @Column({ type: 'uuid', nullable: true })
  agencyId!: string | null;
  @Column({ type: 'text', nullable: true })
  documentNumber!: string | null;
  @Column({ type: 'text' })
  statement!: string;
  @Column({ type: 'date', nullable: true })
  dueOn!: string | null;
  @Column({ type: 'timestamptz' })
  recordedAt!: Date;
  @Column({ type: 'uuid', nullable: true })
  recordedBy!: string | null;
}
