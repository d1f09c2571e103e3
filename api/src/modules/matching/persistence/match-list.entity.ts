import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StoredVerdict } from '../domain/stored-match.js';

/** That a list has been worked out, and when: an empty list and a list still to come are different answers. */
@Entity('match_lists')
export class MatchList {
  @PrimaryColumn({ type: 'uuid' })
  itemId!: string;

  @Column({ type: 'text' })
  modelVersion!: string;

  @Column({ type: 'timestamptz' })
  computedAt!: Date;

  /** Of a need: the chance of a good answer, and the concepts it names that nobody offers. */
  @Column({ type: 'jsonb', nullable: true })
  verdict!: StoredVerdict | null;
}
