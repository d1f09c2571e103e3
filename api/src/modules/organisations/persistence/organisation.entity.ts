import {
  organisationKinds,
  sizeClasses,
  type OrganisationKind,
  type SizeClass,
} from '@caunoi/shared/vocabulary';
import { registrationStates, type RegistrationState } from '@caunoi/shared/organisations/registration-inputs';
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { oneOf } from '../../../platform/database/checks.js';
import type { Authority } from '../domain/organisation.js';
import { ProvenanceColumns } from '../../../platform/database/listing-columns.js';

@Entity('organisations')
@Check('organisations_kind_check', oneOf('kind', organisationKinds))
@Check('organisations_size_check', oneOf('size_class', sizeClasses))
@Check('organisations_tax_kind_check', oneOf('tax_code_kind', ['enterprise', 'branch', 'personal']))
@Check('organisations_registration_check', oneOf('registration', registrationStates))
@Index('organisations_to_verify', ['submittedAt', 'id'], { where: "registration = 'submitted'" })
@Index('organisations_by_industry', ['industryCode', 'province'])
@Index('organisations_external_id_key', ['externalId'], { unique: true })
@Index('organisations_tax_code_key', ['taxCode'], { unique: true })
@Index('organisations_newest', ['createdAt', 'id'])
@Index('organisations_by_name', ['name', 'id'])
export class Organisation extends ProvenanceColumns {
  @Column({ type: 'text' })
  kind!: OrganisationKind;

  @Column({ type: 'text', collation: 'vi-x-icu' })
  name!: string;

  @Column({ type: 'text', nullable: true })
  nameEn!: string | null;

  /** 10 digits (enterprise), 13 without dash (branch) or 12 (personal number: personal data, never public). */
  @Column({ type: 'text', nullable: true })
  taxCode!: string | null;

  @Column({ type: 'text', nullable: true })
  taxCodeKind!: 'enterprise' | 'branch' | 'personal' | null;

  /** VSIC 2018 division. */
  @Column({ type: 'text', nullable: true })
  industryCode!: string | null;

  @Column({ type: 'text', array: true, default: () => "'{}'" })
  fieldCodes!: string[];

  @Column({ type: 'text', nullable: true })
  sizeClass!: SizeClass | null;

  @Column({ type: 'text', nullable: true })
  province!: string | null;

  @Column({ type: 'text', nullable: true })
  commune!: string | null;

  @Column({ type: 'text', nullable: true })
  address!: string | null;

  @Column({ type: 'text', nullable: true })
  website!: string | null;

  @Column({ type: 'text', nullable: true })
  phone!: string | null;

  @Column({ type: 'text', nullable: true })
  email!: string | null;

  @Column({ type: 'int', nullable: true })
  founded!: number | null;

  @Column({ type: 'text', nullable: true })
  summary!: string | null;

  @Column({ type: 'int', nullable: true })
  employees!: number | null;

  @Column({ type: 'numeric', precision: 10, scale: 2, nullable: true })
  rdStaffFte!: string | null;

  /** As imported, until the registers of OCOP products and S&T enterprises take it over. */
  @Column({ type: 'jsonb', nullable: true })
  ocop!: unknown;

  @Column({ type: 'jsonb', nullable: true })
  stEnterprise!: unknown;

  @Column({ type: 'boolean', nullable: true })
  innovating!: boolean | null;

  @Column({ type: 'timestamptz', nullable: true })
  verifiedAt!: Date | null;

  @ForeignKey('User', { onDelete: 'SET NULL' })
  @Column({ type: 'uuid', nullable: true })
  verifiedBy!: string | null;

  /** The authority that verified it, in both languages, as it was named then. */
  @Column({ type: 'jsonb', nullable: true })
  verifiedAuthority!: Authority | null;

  @Column({ type: 'text', default: 'listed' })
  registration!: RegistrationState;

  /** The commune of today that the place was read as, such as VN-W03037@2025-07. */
  @Column({ type: 'text', nullable: true })
  communeUnit!: string | null;

  /** Whom to ask; never public. Telephone and e-mail beside it are the organisation's own. */
  @Column({ type: 'text', nullable: true })
  contactName!: string | null;

  @ForeignKey('User', { onDelete: 'SET NULL' })
  @Column({ type: 'uuid', nullable: true })
  registeredBy!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  submittedAt!: Date | null;

  @Column({ type: 'text', nullable: true })
  returnedReason!: string | null;
}
