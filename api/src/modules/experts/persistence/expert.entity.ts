import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { ProvenanceColumns } from '../../../platform/database/listing-columns.js';

@Entity('experts')
@Index('experts_external_id_key', ['externalId'], { unique: true })
@Index('experts_newest', ['createdAt', 'id'])
@Index('experts_by_name', ['name', 'id'])
@Index('experts_by_organisation', ['organisationId'])
export class Expert extends ProvenanceColumns {
  @ForeignKey('Organisation', { onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true })
  organisationId!: string | null;

  @Column({ type: 'text', collation: 'vi-x-icu' })
  name!: string;

  @Column({ type: 'text', nullable: true })
  degree!: string | null;

  @Column({ type: 'text', array: true, default: () => "'{}'" })
  fieldCodes!: string[];

  @Column({ type: 'text', nullable: true })
  bio!: string | null;

  /** ISO 639-1 codes. */
  @Column({ type: 'text', array: true, default: () => "'{}'" })
  languages!: string[];

  @Column({ type: 'text', nullable: true })
  location!: string | null;
}
