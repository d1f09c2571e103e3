import { z } from 'zod';
import { limits } from '../limits.js';
import { optionalTypedText, typedText } from '../form-fields.js';
import { day, flag, text } from '../imports/row-fields.js';
import { sizeClasses } from '../vocabulary.js';
import {
  applicationKinds,
  appraisalModes,
  assessmentPurposes,
  cancellationReasons,
  economicTypes,
  enterpriseOrigins,
  resultKinds,
  withdrawalReasons,
} from './vocabulary.js';

const amount = z.number().min(0).max(limits.maxVnd).nullish();
const people = z.int().min(0).max(10_000_000).nullish();
const yesNo = z.boolean().nullish();

/** A calendar day that must be there and exist. */
export const requiredDay = z.string().superRefine((value, ctx) => {
  const parsed = new Date(`${value}T00:00:00Z`);
  if (
    !/^\d{4}-\d{2}-\d{2}$/.test(value) ||
    Number.isNaN(parsed.getTime()) ||
    parsed.toISOString().slice(0, 10) !== value
  )
    flag(ctx, value === '' ? 'required' : 'bad_date');
});

/** One fiscal year, in đồng; what was not given is null and stays "missing". */
const fiscalYear = z.object({
  year: z.int().min(1990).max(2200),
  netRevenueVnd: amount,
  stProductRevenueVnd: amount,
  rdInnovationSpendingVnd: amount,
});

/** The figures that the conditions of Decree 268/2025/NĐ-CP are worked out from. */
export const figuresInput = z.object({
  size: z.enum(sizeClasses).nullish(),
  underEnterpriseLaw: yesNo,
  foundedOn: day.nullish(),
  results: z
    .array(
      z.object({
        kind: z.enum(resultKinds),
        title: typedText(limits.name),
        number: optionalTypedText(100).nullish(),
      }),
    )
    .max(100)
    .nullish(),
  years: z.array(fiscalYear).max(10).default([]),
  rdUnit: yesNo,
  rdUnitGraduates: people,
  rdUnitVietnamese: people,
  stiStaff: people,
  stiStaffVietnamese: people,
  hiredExperts: people,
  commercialProducts: z.int().min(0).max(100_000).nullish(),
  exported: yesNo,
  encouragedTechnology: yesNo,
  qualityAward: yesNo,
});
export type FiguresInput = z.infer<typeof figuresInput>;

/** What a certificate says of its enterprise, and where and what that enterprise is on that day. */
export const certificateContent = z.object({
  products: z.array(typedText(limits.name)).max(100),
  results: z.array(typedText(limits.name)).max(100).default([]),
  province: optionalTypedText(limits.shortText).nullish(),
  commune: optionalTypedText(limits.shortText).nullish(),
  industry: optionalTypedText(20).nullish(),
  size: z.enum(sizeClasses).nullish(),
  economicType: z.enum(economicTypes).nullish(),
  origin: z.enum(enterpriseOrigins).nullish(),
});
export type CertificateContent = z.infer<typeof certificateContent>;

export const submitApplicationInput = z
  .object({
    organisationId: text(36),
    kind: z.enum(applicationKinds),
    certificateId: text(36).nullish(),
    submittedOn: requiredDay,
    figures: figuresInput,
    content: certificateContent,
  })
  .superRefine((value, ctx) => {
    if (value.kind !== 'issue' && !value.certificateId) flag(ctx, 'required', {}, ['certificateId']);
  });

export const checkApplicationInput = z
  .object({
    id: text(36),
    revision: z.int().min(1),
    complete: z.boolean(),
    checkedOn: requiredDay,
    appraisal: z.enum(appraisalModes).nullish(),
    note: optionalTypedText(limits.summary).nullish(),
  })
  .superRefine((value, ctx) => {
    if (!value.complete && !value.note) flag(ctx, 'required', {}, ['note']);
  });

export const decideApplicationInput = z
  .object({
    id: text(36),
    revision: z.int().min(1),
    grant: z.boolean(),
    decidedOn: requiredDay,
    documentNumber: typedText(100),
    certificateNumber: optionalTypedText(100).nullish(),
    note: optionalTypedText(limits.summary).nullish(),
  })
  .superRefine((value, ctx) => {
    if (!value.grant && !value.note) flag(ctx, 'required', {}, ['note']);
    if (value.certificateNumber && !/^\d{1,6}\/DNKHCN$/.test(value.certificateNumber))
      flag(ctx, 'not_in_list', { value: value.certificateNumber }, ['certificateNumber']);
  });

/** The end of a certificate; `publishedOn` begins the thirty days on the portal. */
const ending = {
  certificateId: text(36),
  effectiveOn: requiredDay,
  documentNumber: typedText(100),
  note: optionalTypedText(limits.summary).nullish(),
  publishedOn: requiredDay.nullish(),
};
export const withdrawInput = z.object({ ...ending, reason: z.enum(withdrawalReasons) });
export const cancelInput = z.object({ ...ending, reason: z.enum(cancellationReasons) });

/** A recorded entry that was wrong: what it should have said, or that it should not be there. */
export const correctEventInput = z.object({
  eventId: text(36),
  annul: z.boolean().default(false),
  effectiveOn: requiredDay.nullish(),
  documentNumber: optionalTypedText(100).nullish(),
  content: certificateContent.nullish(),
  because: typedText(limits.summary),
});

export const assessmentInput = z.object({
  organisationId: text(36),
  purpose: z.enum(assessmentPurposes),
  madeOn: requiredDay,
  figures: figuresInput,
});

export const meetClockInput = z.object({
  id: text(36),
  metOn: requiredDay,
  documentNumber: optionalTypedText(100).nullish(),
});
