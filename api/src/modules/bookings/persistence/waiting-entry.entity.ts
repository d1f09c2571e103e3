import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { oneOf } from '../../../platform/database/checks.js';
import { type WaitingState, waitingStates } from '../domain/waiting.js';

/** Somebody who waits for a slot of a resource. The number is the place in the line. */
@Entity('waiting_entries')
@Check('waiting_entries_state_check', oneOf('state', waitingStates))
@Check('waiting_entries_window_check', 'starts_at < ends_at AND isfinite(starts_at) AND isfinite(ends_at)')
@Check('waiting_entries_minutes_check', 'minutes > 0')
@Index('waiting_entries_line', ['resourceId', 'id'], { where: "(state = 'waiting'::text)" })
@Index('waiting_entries_of_user', ['userId', 'id'])
export class WaitingEntry {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' })
  id!: number;

  @ForeignKey('BookableResourceRecord', { onDelete: 'CASCADE' })
  @Column({ type: 'uuid' })
  resourceId!: string;

  @ForeignKey('User', { onDelete: 'CASCADE' })
  @Column({ type: 'uuid' })
  userId!: string;

  @ForeignKey('Organisation', { onDelete: 'SET NULL' })
  @Column({ type: 'uuid', nullable: true })
  organisationId!: string | null;

  /** Any slot of so many minutes between these two would do. */
  @Column({ type: 'timestamptz' })
  startsAt!: Date;

  @Column({ type: 'timestamptz' })
  endsAt!: Date;

  @Column({ type: 'int' })
  minutes!: number;

  @Column({ type: 'text', default: 'waiting' })
  state!: WaitingState;

  /** The booking that was offered. */
  @Column({ type: 'uuid', nullable: true })
  offerId!: string | null;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;
}
