import {
  Check,
  Column,
  CreateDateColumn,
  Entity,
  Exclusion,
  ForeignKey,
  Index,
  PrimaryGeneratedColumn,
} from 'typeorm';
import { oneOf } from '../../../platform/database/checks.js';
import {
  type AllocationKind,
  allocationKinds,
  type AllocationState,
  allocationStates,
  blockingStates,
} from '../domain/allocation.js';

/** SQL: the row takes the time away from everybody else. */
export const blocks = oneOf('state', blockingStates);

/**
 * Every claim on the time of a resource: bookings, holds, maintenance, calibration, offers to those who wait, technicians.
 * One exclusion constraint guards them all; no code checks before it writes.
 */
@Entity('allocations')
// An empty span slips past an exclusion constraint, an unbounded one blocks a resource for ever.
@Check('allocations_bounded_check', 'isfinite(starts_at) AND isfinite(ends_at)')
@Check('allocations_positive_check', 'starts_at < ends_at')
@Check(
  'allocations_longest_check',
  "max_minutes <= 89280 AND (ends_at - starts_at) <= (max_minutes * '00:01:00'::interval)",
)
@Check('allocations_buffers_check', 'buffer_before_minutes >= 0 AND buffer_after_minutes >= 0')
@Check('allocations_unit_check', 'unit >= 1')
@Check('allocations_kind_check', oneOf('kind', allocationKinds))
@Check('allocations_state_check', oneOf('state', allocationStates))
@Check('allocations_held_until_check', "(state = 'held'::text) = (expires_at IS NOT NULL)")
@Exclusion(
  'allocations_no_overlap',
  `USING gist (resource_id WITH =, unit WITH =, occupied WITH &&) WHERE (${blocks})`,
)
@Index('allocations_of_booking', ['bookingId'])
@Index('allocations_of_user', ['userId', 'startsAt', 'id'])
@Index('allocations_of_resource', ['resourceId', 'startsAt'])
@Index('allocations_held', ['resourceId', 'expiresAt'], { where: "(state = 'held'::text)" })
@Index('allocations_requested', ['resourceId', 'startsAt'], { where: "(state = 'requested'::text)" })
export class Allocation {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  /** The row of the resource that the booking is for; its own id there, the same on the rows linked to it. */
  @Column({ type: 'uuid' })
  bookingId!: string;

  @ForeignKey('BookableResourceRecord', { onDelete: 'RESTRICT' })
  @Column({ type: 'uuid' })
  resourceId!: string;

  @Column({ type: 'int', default: 1 })
  unit!: number;

  @Column({ type: 'text' })
  kind!: AllocationKind;

  @Column({ type: 'text' })
  state!: AllocationState;

  @Column({ type: 'timestamptz' })
  startsAt!: Date;

  @Column({ type: 'timestamptz' })
  endsAt!: Date;

  /** Set-up and clean-up at the time of booking. */
  @Column({ type: 'int', default: 0 })
  bufferBeforeMinutes!: number;

  @Column({ type: 'int', default: 0 })
  bufferAfterMinutes!: number;

  /** The longest that was allowed when this was made. */
  @Column({ type: 'int' })
  maxMinutes!: number;

  /** [start - buffer, end + buffer); the migration holds its expression, which PostgreSQL spells its own way: a blank compares equal. */
  @Column({
    type: 'tstzrange',
    generatedType: 'STORED',
    asExpression: ' ',
    nullable: true,
    insert: false,
    update: false,
  })
  occupied!: string;

  /** Until when something held is held. */
  @Column({ type: 'timestamptz', nullable: true })
  expiresAt!: Date | null;

  @ForeignKey('User', { onDelete: 'SET NULL' })
  @Column({ type: 'uuid', nullable: true })
  userId!: string | null;

  /** On whose behalf. */
  @ForeignKey('Organisation', { onDelete: 'SET NULL' })
  @Column({ type: 'uuid', nullable: true })
  organisationId!: string | null;

  @Column({ type: 'text', nullable: true })
  purpose!: string | null;

  @Column({ type: 'uuid', nullable: true })
  seriesId!: string | null;

  @Column({ type: 'int', default: 0 })
  approvalsNeeded!: number;

  @Column({ type: 'uuid', array: true, default: '{}' })
  approvedBy!: string[];

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;
}
