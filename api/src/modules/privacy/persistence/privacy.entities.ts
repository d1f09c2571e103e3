import {
  consentPurposes,
  dataRequestKinds,
  dataRequestStates,
  personKinds,
  type ConsentPurpose,
  type DataRequestKind,
  type DataRequestState,
  type PersonKind,
} from '@caunoi/shared/privacy/privacy-inputs';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { oneOf } from '../../../platform/database/checks.js';

/** What people are asked to agree to, each version as it was read. */
@Entity('consent_texts')
@Check('consent_texts_purpose_check', oneOf('purpose', consentPurposes))
export class ConsentText {
  @PrimaryColumn({ type: 'text' })
  purpose!: ConsentPurpose;

  @PrimaryColumn({ type: 'integer' })
  version!: number;

  @Column({ type: 'text' })
  vi!: string;

  @Column({ type: 'text' })
  en!: string;

  @Column({ type: 'timestamptz' })
  validFrom!: Date;
}

/** A yes to one version of one text: who, when and how, until it is taken back. Rows are never changed but for that. */
@Entity('consents')
@Check('consents_how_check', oneOf('how', ['web']))
@Check('consents_purpose_check', oneOf('purpose', consentPurposes))
@Index('consents_standing_key', ['userId', 'purpose'], { unique: true, where: 'withdrawn_at IS NULL' })
@Index('consents_of_user', ['userId', 'givenAt'])
export class Consent {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('User', { onDelete: 'CASCADE' })
  userId!: string;

  @Column({ type: 'text' })
  purpose!: ConsentPurpose;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'text' })
  how!: 'web';

  @Column({ type: 'timestamptz' })
  givenAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  withdrawnAt!: Date | null;
}

/** What somebody asks about their own data. The row outlives the person: it proves that the request was carried out. */
@Entity('data_requests')
@Check('data_requests_kind_check', oneOf('kind', dataRequestKinds))
@Check('data_requests_person_kind_check', oneOf('person_kind', personKinds))
@Check('data_requests_state_check', oneOf('state', dataRequestStates))
@Index('data_requests_open_key', ['personId', 'kind'], {
  unique: true,
  where: "state <> ALL (ARRAY['done'::text, 'refused'::text])",
})
@Index('data_requests_by_due', ['due', 'id'])
@Index('data_requests_of_person', ['personId', 'askedAt'])
export class DataRequest {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column({ type: 'text' })
  kind!: DataRequestKind;

  @Column({ type: 'text' })
  personKind!: PersonKind;

  /** No foreign key: the id stays when the person is erased. */
  @Column({ type: 'uuid' })
  personId!: string;

  /** The member of staff who wrote it down for somebody who asked on paper or by telephone. */
  @Column({ type: 'uuid', nullable: true })
  @ForeignKey('User', { onDelete: 'SET NULL' })
  recordedBy!: string | null;

  @Column({ type: 'boolean', default: false })
  onBehalf!: boolean;

  /** What is to be put right; erased with the person. */
  @Column({ type: 'text', nullable: true })
  details!: string | null;

  @Column({ type: 'text', default: 'received' })
  state!: DataRequestState;

  @Column({ type: 'timestamptz' })
  askedAt!: Date;

  @Column({ type: 'date' })
  answerDue!: string;

  @Column({ type: 'date' })
  due!: string;

  @Column({ type: 'boolean', default: false })
  extended!: boolean;

  @Column({ type: 'timestamptz', nullable: true })
  answeredAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  closedAt!: Date | null;

  @Column({ type: 'uuid', nullable: true })
  @ForeignKey('User', { onDelete: 'SET NULL' })
  decidedBy!: string | null;

  /** What the officer told the person. */
  @Column({ type: 'text', nullable: true })
  reason!: string | null;
}
