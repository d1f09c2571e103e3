import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { ProvenanceColumns } from '../../../platform/database/listing-columns.js';
import type { LabEquipmentProfile, LabTestProfile } from '../domain/lab-profile.js';

/** A laboratory's profile: what it can measure and with what. */
@Entity('labs')
@Index('labs_external_id_key', ['externalId'], { unique: true })
@Index('labs_newest', ['createdAt', 'id'])
@Index('labs_by_name', ['name', 'id'])
@Index('labs_by_organisation', ['organisationId'])
export class Lab extends ProvenanceColumns {
  @ForeignKey('Organisation', { onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true })
  organisationId!: string | null;

  @Column({ type: 'text', collation: 'vi-x-icu' })
  name!: string;

  @Column({ type: 'text', nullable: true })
  address!: string | null;

  @Column({ type: 'text', array: true, default: () => "'{}'" })
  accreditations!: string[];

  @Column({ type: 'jsonb', default: () => "'[]'" })
  equipment!: LabEquipmentProfile[];

  @Column({ type: 'jsonb', default: () => "'[]'" })
  tests!: LabTestProfile[];
}
