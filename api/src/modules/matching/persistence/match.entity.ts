import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../../../platform/database/checks.js';
import type { MatchTargetKind, StoredMatch } from '../domain/stored-match.js';

/**
 * One pair of a need and what may answer it. It stands in the need's list, in the target's list, or in both: each side
 * is ranked by its own words, so each has its own rank and its own match.
 */
@Entity('matches')
@Check('matches_target_kind_check', oneOf('target_kind', ['offer', 'expert', 'lab']))
@Check('matches_in_a_list_check', 'need_rank IS NOT NULL OR target_rank IS NOT NULL')
@Index('matches_of_need', ['needId', 'needRank'], { where: 'need_rank IS NOT NULL' })
@Index('matches_of_target', ['targetId', 'targetRank'], { where: 'target_rank IS NOT NULL' })
export class MatchRecord {
  @ForeignKey('Need', { onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid' })
  needId!: string;

  @PrimaryColumn({ type: 'uuid' })
  targetId!: string;

  @Column({ type: 'text' })
  targetKind!: MatchTargetKind;

  @Column({ type: 'int', nullable: true })
  needRank!: number | null;

  @Column({ type: 'jsonb', nullable: true })
  forNeed!: StoredMatch | null;

  @Column({ type: 'timestamptz', nullable: true })
  needComputedAt!: Date | null;

  @Column({ type: 'int', nullable: true })
  targetRank!: number | null;

  @Column({ type: 'jsonb', nullable: true })
  forTarget!: StoredMatch | null;

  @Column({ type: 'timestamptz', nullable: true })
  targetComputedAt!: Date | null;
}
