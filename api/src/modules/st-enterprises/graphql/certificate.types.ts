import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDateScalar } from '../../../platform/graphql/scalars.js';
import {
  ApplicationKindEnum,
  ApplicationStateEnum,
  AppraisalModeEnum,
  AssessmentPurposeEnum,
  AssessmentVerdictEnum,
  CertificateBasisEnum,
  CertificateEventEnum,
  CertificateStatusEnum,
  ClockKindEnum,
  ConditionOutcomeEnum,
  EndReasonEnum,
} from './st-enterprise.enums.js';

@ObjectType('StCertificateEntry', { description: 'One entry of the register; entries are never changed.' })
export class CertificateEntryType {
  @Field(() => ID)
  id!: string;
  @Field(() => ID)
  certificateId!: string;
  @Field(() => CertificateEventEnum)
  kind!: string;
  @Field(() => CalendarDateScalar, { description: 'The day it takes effect in law.' })
  effectiveOn!: string;
  @Field(() => Date, { description: 'Since when the register says so.' })
  recordedAt!: Date;
  @Field(() => String, { nullable: true })
  documentNumber!: string | null;
  @Field(() => EndReasonEnum, { nullable: true })
  reason!: string | null;
  @Field(() => ID, { nullable: true, description: 'The entry that this one takes the place of.' })
  corrects!: string | null;
  @Field(() => String, { nullable: true, description: 'For staff: why it was corrected.' })
  because!: string | null;
  @Field(() => String, { nullable: true, description: 'For staff.' })
  note!: string | null;
}

@ObjectType('StCertificate')
export class CertificateType {
  @Field(() => ID)
  id!: string;
  @Field(() => ID)
  organisationId!: string;
  @Field()
  number!: string;
  @Field()
  issuer!: string;
  @Field(() => CertificateStatusEnum)
  status!: string;
  @Field(() => CertificateBasisEnum, { nullable: true })
  legalBasis!: string | null;
  @Field(() => CalendarDateScalar, { nullable: true })
  firstIssuedOn!: string | null;
  @Field(() => Int)
  reissues!: number;
  @Field(() => [String])
  products!: string[];
  @Field(() => [String])
  results!: string[];
  @Field(() => [CertificateEntryType])
  entries!: CertificateEntryType[];
}

@ObjectType('StCertificatePublication')
export class PublicationType {
  @Field()
  enterprise!: string;
  @Field()
  number!: string;
  @Field(() => CertificateEntryType)
  entry!: CertificateEntryType;
  @Field(() => CalendarDateScalar, { description: 'At least until this day.' })
  publishedUntil!: string;
}

@ObjectType('StCondition')
export class ConditionType {
  @Field()
  code!: string;
  @Field(() => ConditionOutcomeEnum)
  outcome!: string;
  @Field()
  article!: string;
  @Field()
  vi!: string;
  @Field()
  en!: string;
  @Field(() => [String], { description: 'The figures that are missing.' })
  needs!: string[];
}

@ObjectType('StAssessment')
export class AssessmentType {
  @Field(() => AssessmentVerdictEnum)
  verdict!: string;
  @Field(() => [ConditionType])
  conditions!: ConditionType[];
}

@ObjectType('StRecordedAssessment')
export class RecordedAssessmentType extends AssessmentType {
  @Field(() => ID)
  id!: string;
  @Field(() => AssessmentPurposeEnum)
  purpose!: string;
  @Field(() => CalendarDateScalar)
  madeOn!: string;
  @Field(() => Date)
  recordedAt!: Date;
  @Field({ description: 'The text of law the figures were held against.' })
  rules!: string;
}

@ObjectType('StClock')
export class ClockType {
  @Field(() => ID)
  id!: string;
  @Field(() => ClockKindEnum)
  kind!: string;
  @Field()
  vi!: string;
  @Field()
  en!: string;
  @Field(() => ID)
  subjectId!: string;
  @Field(() => ID)
  organisationId!: string;
  @Field(() => CalendarDateScalar)
  startedOn!: string;
  @Field(() => CalendarDateScalar)
  dueOn!: string;
  @Field(() => CalendarDateScalar, { nullable: true })
  metOn!: string | null;
  @Field()
  basis!: string;
  @Field()
  late!: boolean;
}

@ObjectType('StApplicationStep')
export class ApplicationStepType {
  @Field()
  step!: string;
  @Field(() => CalendarDateScalar)
  takenOn!: string;
  @Field(() => Date)
  recordedAt!: Date;
  @Field(() => String, { nullable: true })
  documentNumber!: string | null;
  @Field(() => String, { nullable: true })
  note!: string | null;
}

@ObjectType('StApplication')
export class ApplicationType {
  @Field(() => ID)
  id!: string;
  @Field(() => ID)
  organisationId!: string;
  @Field(() => ApplicationKindEnum)
  kind!: string;
  @Field(() => ApplicationStateEnum)
  state!: string;
  @Field(() => CalendarDateScalar)
  submittedOn!: string;
  @Field(() => AppraisalModeEnum, { nullable: true })
  appraisal!: string | null;
  @Field(() => ID, { nullable: true })
  certificateId!: string | null;
  @Field(() => Int)
  revision!: number;
  @Field(() => AssessmentType, { description: 'The figures held against the conditions.' })
  assessment!: AssessmentType;
}

@ObjectType('StCertificatesImported')
export class ImportedType {
  @Field(() => Int)
  certificates!: number;
  @Field(() => Int)
  withdrawals!: number;
  @Field(() => Int)
  skipped!: number;
}
