import {
  cooperations,
  earliestStarts,
  sides,
  supplyKinds,
  type Cooperation,
  type EarliestStart,
  type Side,
  type SupplyKind,
} from '@caunoi/shared/introductions/vocabulary';
import { declineReasons, type DeclineReason } from '@caunoi/shared/matching/feedback-vocabulary';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { oneOf } from '../../../platform/database/checks.js';
import {
  introductionStates,
  openStates,
  stepNames,
  takenStates,
  type IntroductionState,
  type IntroductionStep,
} from '../domain/introduction.js';

/** One request to bring two sides together, from the first interest to its end. */
@Entity('introductions')
@Check('introductions_state_check', oneOf('state', introductionStates))
@Check('introductions_opened_by_check', oneOf('opened_by', [...sides, 'adviser']))
@Check('introductions_supply_kind_check', oneOf('supply_kind', supplyKinds))
@Check('introductions_cooperation_check', oneOf('cooperation', cooperations))
@Check('introductions_earliest_start_check', oneOf('earliest_start', earliestStarts))
@Check('introductions_decline_reason_check', oneOf('decline_reason', declineReasons))
@Check('introductions_about_check', 'need_id IS NOT NULL OR supply_id IS NOT NULL')
@Check('introductions_supply_whole_check', '(supply_kind IS NULL) = (supply_id IS NULL)')
@Index('introductions_one_of_a_pair', ['pairKey'], { unique: true, where: oneOf('state', takenStates) })
@Index('introductions_of_demand', ['demandOrganisationId', 'createdAt', 'id'])
@Index('introductions_of_supply', ['supplyOrganisationId', 'createdAt', 'id'])
@Index('introductions_of_need', ['needId'])
@Index('introductions_of_supply_item', ['supplyId'])
@Index('introductions_running_out', ['expiresAt'], { where: oneOf('state', openStates) })
export class Introduction {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column({ type: 'text' })
  state!: IntroductionState;

  @Column({ type: 'text' })
  openedBy!: Side | 'adviser';

  /** Who is behind the need was hidden when this began. */
  @Column({ type: 'boolean' })
  anonymous!: boolean;

  @ForeignKey('Need', { onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true })
  needId!: string | null;

  @Column({ type: 'text', nullable: true })
  supplyKind!: SupplyKind | null;

  @Column({ type: 'uuid', nullable: true })
  supplyId!: string | null;

  /** Which test of a laboratory. */
  @Column({ type: 'text', nullable: true })
  testName!: string | null;

  @ForeignKey('Organisation', { onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true })
  demandOrganisationId!: string | null;

  @ForeignKey('Organisation', { onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true })
  supplyOrganisationId!: string | null;

  /** The two that are brought together: an item where there is one, else the organisation. */
  @Column({ type: 'text' })
  pairKey!: string;

  @Column({ type: 'text' })
  cooperation!: Cooperation;

  @Column({ type: 'text' })
  fit!: string;

  @Column({ type: 'text', nullable: true })
  unclear!: string | null;

  @Column({ type: 'text' })
  earliestStart!: EarliestStart;

  @ForeignKey('User', { onDelete: 'SET NULL' })
  @Column({ type: 'uuid', nullable: true })
  demandContact!: string | null;

  @ForeignKey('User', { onDelete: 'SET NULL' })
  @Column({ type: 'uuid', nullable: true })
  supplyContact!: string | null;

  /** The adviser who let it through or brought the two together. */
  @ForeignKey('User', { onDelete: 'SET NULL' })
  @Column({ type: 'uuid', nullable: true })
  adviserId!: string | null;

  /** Why an adviser stopped it, for whoever asked. */
  @Column({ type: 'text', nullable: true })
  refusal!: string | null;

  /** Why a side said no; told to the other side only together with those of others. */
  @Column({ type: 'text', nullable: true })
  declineReason!: DeclineReason | null;

  @Column({ type: 'text', nullable: true })
  declineNote!: string | null;

  @ForeignKey('Organisation', { onDelete: 'SET NULL' })
  @Column({ type: 'uuid', nullable: true })
  declinedFor!: string | null;

  /** It has reached both sides. */
  @Column({ type: 'boolean' })
  reached!: boolean;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;

  @Column({ type: 'timestamptz' })
  stateSince!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  expiresAt!: Date | null;

  @Column({ type: 'int', default: 1 })
  revision!: number;
}

/** What one side writes to the other once both have agreed. */
@Entity('introduction_messages')
@Check('introduction_messages_side_check', oneOf('side', sides))
@Index('introduction_messages_in_order', ['introductionId', 'sentAt', 'id'])
export class IntroductionMessageRecord {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @ForeignKey('Introduction', { onDelete: 'CASCADE' })
  @Column({ type: 'uuid' })
  introductionId!: string;

  @ForeignKey('User', { onDelete: 'SET NULL' })
  @Column({ type: 'uuid', nullable: true })
  authorId!: string | null;

  /** The side the author spoke for; null in the middle. */
  @Column({ type: 'text', nullable: true })
  side!: Side | null;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'timestamptz' })
  sentAt!: Date;
}

/** Every step an introduction took, in order. */
@Entity('introduction_steps')
@Check('introduction_steps_step_check', oneOf('step', ['open', ...stepNames]))
export class IntroductionStepRecord {
  @ForeignKey('Introduction', { onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid' })
  introductionId!: string;

  /** The introduction's revision that the step made. */
  @PrimaryColumn({ type: 'int' })
  revision!: number;

  @Column({ type: 'text' })
  step!: IntroductionStep | 'open';

  @Column({ type: 'text' })
  state!: IntroductionState;

  @ForeignKey('User', { onDelete: 'SET NULL' })
  @Column({ type: 'uuid', nullable: true })
  takenBy!: string | null;

  @Column({ type: 'timestamptz' })
  at!: Date;
}
