import {
  applicationKinds,
  applicationStates,
  appraisalModes,
  assessmentPurposes,
  assessmentVerdicts,
  certificateBases,
  certificateEventKinds,
  clockKinds,
  economicTypes,
  endReasons,
  enterpriseOrigins,
} from '@caunoi/shared/st-enterprises/vocabulary';
import { sizeClasses } from '@caunoi/shared/vocabulary';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import { oneOf } from '../../../platform/database/checks.js';

/** A certificate by its number; everything else about it is in its events. */
@Entity('st_certificates')
@Index('st_certificates_number_key', ['number', 'issuer'], { unique: true })
@Index('st_certificates_of_organisation', ['organisationId'])
export class StCertificate {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @ForeignKey('Organisation')
  @Column({ type: 'uuid' })
  organisationId!: string;
  @Column({ type: 'text' })
  number!: string;
  /** The province that issued it. */
  @Column({ type: 'text' })
  issuer!: string;
}

/** Where and what an enterprise was, as recorded. */
abstract class RecordedFacts {
  @Column({ type: 'text', nullable: true })
  unitId!: string | null;
  @Column({ type: 'text', nullable: true })
  province!: string | null;
  @Column({ type: 'text', nullable: true })
  industryCode!: string | null;
  @Column({ type: 'text', nullable: true })
  sizeClass!: string | null;
  @Column({ type: 'text', nullable: true })
  economicType!: string | null;
  @Column({ type: 'text', nullable: true })
  origin!: string | null;
}

/** What happened to a certificate. Rows are only ever added: a trigger refuses everything else. */
@Entity('st_certificate_events')
@Check('st_certificate_events_kind_check', oneOf('kind', certificateEventKinds))
@Check('st_certificate_events_reason_check', oneOf('reason', endReasons))
@Check('st_certificate_events_basis_check', oneOf('legal_basis', certificateBases))
@Check('st_certificate_events_size_check', oneOf('size_class', sizeClasses))
@Check('st_certificate_events_economic_check', oneOf('economic_type', economicTypes))
@Check('st_certificate_events_origin_check', oneOf('origin', enterpriseOrigins))
@Index('st_certificate_events_in_order', ['certificateId', 'effectiveOn', 'seq'])
@Index('st_certificate_events_corrects_key', ['corrects'], { unique: true })
@Index('st_certificate_events_recorded', ['recordedAt'])
export class StCertificateEvent extends RecordedFacts {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @Column({ type: 'bigint', generated: 'increment', update: false })
  seq!: number;
  @ForeignKey(() => StCertificate)
  @Column({ type: 'uuid' })
  certificateId!: string;
  @Column({ type: 'text' })
  kind!: string;
  @Column({ type: 'date' })
  effectiveOn!: string;
  @Column({ type: 'timestamptz' })
  recordedAt!: Date;
  @Column({ type: 'uuid', nullable: true })
  recordedBy!: string | null;
  @Column({ type: 'text', nullable: true })
  documentNumber!: string | null;
  /** The entry that this one takes the place of. */
  @Column({ type: 'uuid', nullable: true })
  corrects!: string | null;
  @Column({ type: 'text', nullable: true })
  because!: string | null;
  @Column({ type: 'text', nullable: true })
  reason!: string | null;
  @Column({ type: 'text', nullable: true })
  note!: string | null;
  @Column({ type: 'text', nullable: true })
  legalBasis!: string | null;
  /** The entry says what the enterprise is from its day on; an ending does not. */
  @Column({ type: 'boolean' })
  describes!: boolean;
  @Column({ type: 'text', array: true, default: () => "'{}'" })
  products!: string[];
  @Column({ type: 'text', array: true, default: () => "'{}'" })
  results!: string[];
}

/** The figures of an enterprise held against the conditions. Rows are only ever added. */
@Entity('st_assessments')
@Check('st_assessments_purpose_check', oneOf('purpose', assessmentPurposes))
@Check('st_assessments_verdict_check', oneOf('verdict', assessmentVerdicts))
@Index('st_assessments_in_order', ['organisationId', 'madeOn', 'seq'])
export class StAssessment extends RecordedFacts {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @Column({ type: 'bigint', generated: 'increment', update: false })
  seq!: number;
  @ForeignKey('Organisation')
  @Column({ type: 'uuid' })
  organisationId!: string;
  @Column({ type: 'text' })
  purpose!: string;
  @Column({ type: 'date' })
  madeOn!: string;
  @Column({ type: 'timestamptz' })
  recordedAt!: Date;
  @Column({ type: 'uuid', nullable: true })
  recordedBy!: string | null;
  @Column({ type: 'text' })
  rules!: string;
  @Column({ type: 'jsonb' })
  figures!: unknown;
  @Column({ type: 'text' })
  verdict!: string;
  @Column({ type: 'jsonb' })
  conditions!: unknown;
}

@Entity('st_applications')
@Check('st_applications_kind_check', oneOf('kind', applicationKinds))
@Check('st_applications_state_check', oneOf('state', applicationStates))
@Check('st_applications_appraisal_check', oneOf('appraisal', appraisalModes))
@Index('st_applications_by_state', ['state', 'submittedOn', 'id'])
@Index('st_applications_of_organisation', ['organisationId'])
export class StApplication {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @ForeignKey('Organisation')
  @Column({ type: 'uuid' })
  organisationId!: string;
  @Column({ type: 'text' })
  kind!: string;
  @ForeignKey(() => StCertificate)
  @Column({ type: 'uuid', nullable: true })
  certificateId!: string | null;
  @Column({ type: 'text' })
  state!: string;
  @Column({ type: 'date' })
  submittedOn!: string;
  @Column({ type: 'jsonb' })
  figures!: unknown;
  @Column({ type: 'jsonb' })
  content!: unknown;
  @Column({ type: 'text', nullable: true })
  appraisal!: string | null;
  @VersionColumn({ default: 1 })
  revision!: number;
  @Column({ type: 'timestamptz' })
  recordedAt!: Date;
}

/** Each step of an application: who, when by the file, when by the clock, under which document. */
@Entity('st_application_steps')
@Index('st_application_steps_of', ['applicationId', 'recordedAt'])
export class StApplicationStep {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @ForeignKey(() => StApplication)
  @Column({ type: 'uuid' })
  applicationId!: string;
  @Column({ type: 'text' })
  step!: string;
  @Column({ type: 'date' })
  takenOn!: string;
  @Column({ type: 'timestamptz' })
  recordedAt!: Date;
  @Column({ type: 'uuid', nullable: true })
  recordedBy!: string | null;
  @Column({ type: 'text', nullable: true })
  documentNumber!: string | null;
  @Column({ type: 'text', nullable: true })
  note!: string | null;
}

/** A period of the law that runs, or ran: with its length as it was when it began. */
@Entity('st_clocks')
@Check('st_clocks_kind_check', oneOf('kind', clockKinds))
@Check('st_clocks_unit_check', oneOf('unit', ['working_day', 'day', 'year']))
@Index('st_clocks_open', ['dueOn', 'id'], { where: 'met_on IS NULL' })
@Index('st_clocks_of_subject', ['subjectId', 'kind'])
export class StClock {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @Column({ type: 'text' })
  kind!: string;
  /** The application, the entry of the register or the certificate that it is about. */
  @Column({ type: 'uuid' })
  subjectId!: string;
  @ForeignKey('Organisation')
  @Column({ type: 'uuid' })
  organisationId!: string;
  @Column({ type: 'date' })
  startedOn!: string;
  @Column({ type: 'date' })
  dueOn!: string;
  @Column({ type: 'int' })
  length!: number;
  @Column({ type: 'text' })
  unit!: string;
  @Column({ type: 'text' })
  basis!: string;
  @Column({ type: 'date', nullable: true })
  metOn!: string | null;
  @Column({ type: 'text', nullable: true })
  documentNumber!: string | null;
}
