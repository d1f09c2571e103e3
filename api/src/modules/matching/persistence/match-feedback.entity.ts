import { declineReasons, matchSides, matchVerdicts } from '@caunoi/shared/matching/feedback-vocabulary';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../../../platform/database/checks.js';

/**
 * What the owner of one side says of a pair. A declined pair does not stand in that side's list again. What the match
 * rested on when it was judged is kept, so that the weights can be learned from it.
 */
@Entity('match_feedback')
@Check('match_feedback_side_check', oneOf('side', matchSides))
@Check('match_feedback_verdict_check', oneOf('verdict', matchVerdicts))
@Check('match_feedback_reason_check', oneOf('reason', declineReasons))
@Check('match_feedback_declined_check', "(verdict = 'declined') = (reason IS NOT NULL)")
@Index('match_feedback_given', ['givenAt'])
export class MatchFeedback {
  @ForeignKey('Need', { onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid' })
  needId!: string;
  @PrimaryColumn({ type: 'uuid' })
  targetId!: string;
  @PrimaryColumn({ type: 'text' })
  side!: string;
  @ForeignKey('Organisation', { onDelete: 'CASCADE' })
  @Column({ type: 'uuid' })
  organisationId!: string;
  @Column({ type: 'text' })
  verdict!: string;
  @Column({ type: 'text', nullable: true })
  reason!: string | null;
  @Column({ type: 'text', nullable: true })
  note!: string | null;
  @Column({ type: 'int', nullable: true })
  rank!: number | null;
  /** Contributions of the match at that moment, by feature, and the version of the weights. */
  @Column({ type: 'jsonb', nullable: true })
  judged!: unknown;
  @ForeignKey('User', { onDelete: 'SET NULL' })
  @Column({ type: 'uuid', nullable: true })
  givenBy!: string | null;
  @Column({ type: 'timestamptz' })
  givenAt!: Date;
}
