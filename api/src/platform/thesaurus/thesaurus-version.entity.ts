import type { Concept } from '@caunoi/thesaurus/parse';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { oneOf } from '../database/checks.js';

export const thesaurusStates = ['draft', 'published'] as const;

/**
 * What staff changed of the thesaurus that ships with the product: every version holds all its changes, so a version is
 * read, compared and taken back alone. The highest published number is in force; at most one draft is open.
 */
@Entity('thesaurus_versions')
@Check('thesaurus_versions_state_check', oneOf('state', thesaurusStates))
@Index('thesaurus_versions_one_draft', ['state'], { unique: true, where: "state = 'draft'" })
export class ThesaurusVersion {
  @PrimaryColumn({ type: 'int' })
  number!: number;
  @Column({ type: 'text' })
  state!: (typeof thesaurusStates)[number];
  /** The version this one was made from; 0 is the thesaurus as it ships. */
  @Column({ type: 'int' })
  basedOn!: number;
  /** Whole concepts, each in place of the one with its id or new. */
  @Column({ type: 'jsonb' })
  changes!: Concept[];
  @Column({ type: 'text', nullable: true })
  note!: string | null;
  @ForeignKey('User', { onDelete: 'SET NULL' })
  @Column({ type: 'uuid', nullable: true })
  createdBy!: string | null;
  @Column({ type: 'timestamptz' })
  createdAt!: Date;
  @ForeignKey('User', { onDelete: 'SET NULL' })
  @Column({ type: 'uuid', nullable: true })
  publishedBy!: string | null;
  @Column({ type: 'timestamptz', nullable: true })
  publishedAt!: Date | null;
  @VersionColumn({ default: 1 })
  revision!: number;
}
