import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { oneOf } from '../../../platform/database/checks.js';
import { resourceKinds } from '@caunoi/shared/bookings/booking-limits';
import type { Closure, OpeningRule, ResourceKind } from '../domain/resource.js';

/** An instrument, room or technician of a lab that can be reserved, with the rules of reserving it. */
@Entity('bookable_resources')
@Check('bookable_resources_kind_check', oneOf('kind', resourceKinds))
@Check('bookable_resources_units_check', 'units >= 1 AND units <= 50')
@Check(
  'bookable_resources_minutes_check',
  'min_minutes > 0 AND max_minutes >= min_minutes AND max_minutes <= 44640 AND slot_minutes >= 5 AND slot_minutes <= 1440',
)
@Check(
  'bookable_resources_buffers_check',
  'buffer_before_minutes >= 0 AND buffer_before_minutes <= 1440 AND buffer_after_minutes >= 0 AND buffer_after_minutes <= 1440',
)
@Check(
  'bookable_resources_ahead_check',
  'notice_minutes >= 0 AND horizon_days > 0 AND horizon_days <= 731 AND approval_steps >= 0 AND approval_steps <= 3',
)
@Check('bookable_resources_quota_check', 'quota_minutes_per_week > 0')
@Index('bookable_resources_of_lab', ['labId', 'name', 'id'])
export class BookableResourceRecord {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @ForeignKey('Lab', { onDelete: 'RESTRICT' })
  @Column({ type: 'uuid' })
  labId!: string;

  @Column({ type: 'text', collation: 'vi-x-icu' })
  name!: string;

  @Column({ type: 'text' })
  kind!: ResourceKind;

  @Column({ type: 'int', default: 1 })
  units!: number;

  /** IANA name: hours are wall time, never an offset. */
  @Column({ type: 'text', default: 'Asia/Ho_Chi_Minh' })
  timezone!: string;

  /** Weekly hours in wall time; empty means always open. */
  @Column({ type: 'jsonb', default: () => "'[]'" })
  opening!: OpeningRule[];

  @Column({ type: 'jsonb', default: () => "'[]'" })
  closures!: Closure[];

  @Column({ type: 'int', default: 0 })
  bufferBeforeMinutes!: number;

  @Column({ type: 'int', default: 0 })
  bufferAfterMinutes!: number;

  @Column({ type: 'int', default: 15 })
  minMinutes!: number;

  @Column({ type: 'int', default: 480 })
  maxMinutes!: number;

  @Column({ type: 'int', default: 30 })
  slotMinutes!: number;

  @Column({ type: 'int', default: 0 })
  noticeMinutes!: number;

  @Column({ type: 'int', default: 180 })
  horizonDays!: number;

  @Column({ type: 'int', default: 0 })
  approvalSteps!: number;

  @Column({ type: 'int', nullable: true })
  quotaMinutesPerWeek!: number | null;

  @Column({ type: 'boolean', default: false })
  requiresTechnician!: boolean;

  @Column({ type: 'boolean', default: true })
  active!: boolean;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;
}
