import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { oneOf } from '../../../platform/database/checks.js';
import { proposalSources, proposalStates } from '../domain/proposals.js';

/** A word that people use and that the thesaurus may lack, with the concept it seems to stand for. Staff decide, nobody else. */
@Entity('thesaurus_proposals')
@Check('thesaurus_proposals_source_check', oneOf('source', proposalSources))
@Check('thesaurus_proposals_state_check', oneOf('state', proposalStates))
@Index('thesaurus_proposals_key', ['source', 'term', 'concept'], { unique: true })
export class ThesaurusProposal {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @Column({ type: 'text' })
  source!: string;
  @Column({ type: 'text' })
  term!: string;
  /** Empty where nothing says which concept it is. */
  @Column({ type: 'text', default: '' })
  concept!: string;
  /** Organisations whose texts or words speak for it; of a search, days. */
  @Column({ type: 'int' })
  seen!: number;
  @Column({ type: 'text', default: 'open' })
  state!: string;
  @Column({ type: 'text', nullable: true })
  reason!: string | null;
  @Column({ type: 'timestamptz' })
  gatheredAt!: Date;
  @ForeignKey('User', { onDelete: 'SET NULL' })
  @Column({ type: 'uuid', nullable: true })
  decidedBy!: string | null;
  @Column({ type: 'timestamptz', nullable: true })
  decidedAt!: Date | null;
}
