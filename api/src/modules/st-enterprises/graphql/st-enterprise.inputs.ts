import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { SizeClassEnum } from '../../../platform/graphql/enums.js';
import { CalendarDateScalar } from '../../../platform/graphql/scalars.js';
import {
  ApplicationKindEnum,
  AppraisalModeEnum,
  AssessmentPurposeEnum,
  CancellationReasonEnum,
  EconomicTypeEnum,
  EnterpriseOriginEnum,
  ResultKindEnum,
  WithdrawalReasonEnum,
} from './st-enterprise.enums.js';

@InputType('StResultInput')
export class ResultInput {
  @Field(() => ResultKindEnum)
  kind!: string;
  @Field()
  title!: string;
  @Field(() => String, { nullable: true })
  number?: string | null;
}

@InputType('StFiscalYearInput')
export class FiscalYearInput {
  @Field(() => Int)
  year!: number;
  @Field(() => Float, { nullable: true, description: 'Đồng.' })
  netRevenueVnd?: number | null;
  @Field(() => Float, { nullable: true, description: 'Đồng.' })
  stProductRevenueVnd?: number | null;
  @Field(() => Float, { nullable: true, description: 'Đồng.' })
  rdInnovationSpendingVnd?: number | null;
}

@InputType('StFiguresInput', { description: 'What is left out stays missing: it is never taken as 0.' })
export class FiguresInputType {
  @Field(() => SizeClassEnum, { nullable: true })
  size?: string | null;
  @Field(() => Boolean, { nullable: true })
  underEnterpriseLaw?: boolean | null;
  @Field(() => CalendarDateScalar, { nullable: true })
  foundedOn?: string | null;
  @Field(() => [ResultInput], { nullable: true })
  results?: ResultInput[] | null;
  @Field(() => [FiscalYearInput], { defaultValue: [] })
  years!: FiscalYearInput[];
  @Field(() => Boolean, { nullable: true })
  rdUnit?: boolean | null;
  @Field(() => Int, { nullable: true })
  rdUnitGraduates?: number | null;
  @Field(() => Int, { nullable: true })
  rdUnitVietnamese?: number | null;
  @Field(() => Int, { nullable: true })
  stiStaff?: number | null;
  @Field(() => Int, { nullable: true })
  stiStaffVietnamese?: number | null;
  @Field(() => Int, { nullable: true })
  hiredExperts?: number | null;
  @Field(() => Int, { nullable: true })
  commercialProducts?: number | null;
  @Field(() => Boolean, { nullable: true })
  exported?: boolean | null;
  @Field(() => Boolean, { nullable: true })
  encouragedTechnology?: boolean | null;
  @Field(() => Boolean, { nullable: true })
  qualityAward?: boolean | null;
}

@InputType('StCertificateContentInput')
export class ContentInput {
  @Field(() => [String])
  products!: string[];
  @Field(() => [String], { defaultValue: [] })
  results!: string[];
  @Field(() => String, { nullable: true })
  province?: string | null;
  @Field(() => String, { nullable: true })
  commune?: string | null;
  @Field(() => String, { nullable: true })
  industry?: string | null;
  @Field(() => SizeClassEnum, { nullable: true })
  size?: string | null;
  @Field(() => EconomicTypeEnum, { nullable: true })
  economicType?: string | null;
  @Field(() => EnterpriseOriginEnum, { nullable: true })
  origin?: string | null;
}

@InputType('SubmitStApplicationInput')
export class SubmitInput {
  @Field(() => ID)
  organisationId!: string;
  @Field(() => ApplicationKindEnum)
  kind!: string;
  @Field(() => ID, { nullable: true })
  certificateId?: string | null;
  @Field(() => CalendarDateScalar)
  submittedOn!: string;
  @Field(() => FiguresInputType)
  figures!: FiguresInputType;
  @Field(() => ContentInput)
  content!: ContentInput;
}

@InputType('CheckStApplicationInput')
export class CheckInput {
  @Field(() => ID)
  id!: string;
  @Field(() => Int)
  revision!: number;
  @Field()
  complete!: boolean;
  @Field(() => CalendarDateScalar)
  checkedOn!: string;
  @Field(() => AppraisalModeEnum, { nullable: true })
  appraisal?: string | null;
  @Field(() => String, { nullable: true, description: 'What is missing, when the file is returned.' })
  note?: string | null;
}

@InputType('DecideStApplicationInput')
export class DecideInput {
  @Field(() => ID)
  id!: string;
  @Field(() => Int)
  revision!: number;
  @Field()
  grant!: boolean;
  @Field(() => CalendarDateScalar)
  decidedOn!: string;
  @Field()
  documentNumber!: string;
  @Field(() => String, { nullable: true, description: 'nn/DNKHCN; the next of the series unless told.' })
  certificateNumber?: string | null;
  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType({ isAbstract: true })
abstract class EndInput {
  @Field(() => ID)
  certificateId!: string;
  @Field(() => CalendarDateScalar)
  effectiveOn!: string;
  @Field()
  documentNumber!: string;
  @Field(() => CalendarDateScalar, { nullable: true })
  publishedOn?: string | null;
  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType('WithdrawStCertificateInput')
export class WithdrawInput extends EndInput {
  @Field(() => WithdrawalReasonEnum)
  reason!: string;
}

@InputType('CancelStCertificateInput')
export class CancelInput extends EndInput {
  @Field(() => CancellationReasonEnum)
  reason!: string;
}

@InputType('CorrectStCertificateEntryInput')
export class CorrectInput {
  @Field(() => ID)
  eventId!: string;
  @Field({ defaultValue: false, description: 'The entry should not be there at all.' })
  annul!: boolean;
  @Field(() => CalendarDateScalar, { nullable: true })
  effectiveOn?: string | null;
  @Field(() => String, { nullable: true })
  documentNumber?: string | null;
  @Field(() => ContentInput, { nullable: true })
  content?: ContentInput | null;
  @Field()
  because!: string;
}

@InputType('AssessStEnterpriseInput')
export class AssessInput {
  @Field(() => ID)
  organisationId!: string;
  @Field(() => AssessmentPurposeEnum)
  purpose!: string;
  @Field(() => CalendarDateScalar)
  madeOn!: string;
  @Field(() => FiguresInputType)
  figures!: FiguresInputType;
}

@InputType('MeetStClockInput')
export class MeetClockInput {
  @Field(() => ID)
  id!: string;
  @Field(() => CalendarDateScalar)
  metOn!: string;
  @Field(() => String, { nullable: true })
  documentNumber?: string | null;
}
