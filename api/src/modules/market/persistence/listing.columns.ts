import type { Language, ListingStatus, Visibility } from '@caunoi/shared/vocabulary';
import { Column, ForeignKey } from 'typeorm';
import { ProvenanceColumns } from '../../../platform/database/listing-columns.js';

/** What offers and needs have in common. */
export abstract class ListingColumns extends ProvenanceColumns {
  @ForeignKey('Organisation', { onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true })
  organisationId!: string | null;

  @Column({ type: 'text' })
  language!: Language;

  @Column({ type: 'text', collation: 'vi-x-icu' })
  title!: string;

  @Column({ type: 'text', array: true, default: () => "'{}'" })
  keywords!: string[];

  /** Fields of science, level 2 (QĐ 12/2008/QĐ-BKHCN). */
  @Column({ type: 'text', nullable: true })
  fieldCode!: string | null;

  /** VSIC 2018 division. */
  @Column({ type: 'text', nullable: true })
  industryCode!: string | null;

  @Column({ type: 'text', nullable: true })
  region!: string | null;

  @Column({ type: 'text', default: 'draft' })
  status!: ListingStatus;

  @Column({ type: 'text', default: 'public' })
  visibility!: Visibility;

  /** Somebody has said who may read it; until then the tier is only the one that drafts begin with. */
  @Column({ type: 'boolean', default: false })
  visibilityChosen!: boolean;

  @Column({ type: 'timestamptz', nullable: true })
  publishedAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  expiresAt!: Date | null;

  /** When its owner last said that it still holds; publishing says so too. */
  @Column({ type: 'timestamptz', default: () => 'now()' })
  confirmedAt!: Date;

  /** When the owner was asked to say so again. */
  @Column({ type: 'timestamptz', nullable: true })
  remindedAt!: Date | null;

  @ForeignKey('User', { onDelete: 'SET NULL' })
  @Column({ type: 'uuid', nullable: true })
  createdBy!: string | null;

  /** When it was handed to staff for review. */
  @Column({ type: 'timestamptz', nullable: true })
  submittedAt!: Date | null;

  /** Why staff sent it back; empty once it is handed in again. */
  @Column({ type: 'text', nullable: true })
  reviewReason!: string | null;
}
