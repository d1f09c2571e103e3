import { z } from 'zod';
import { idempotencyKey, optionalTypedText, typedKeywords, typedText } from '../form-fields.js';
import { accountEmail } from '../identity/account-inputs.js';
import { day, flag, text, vnd, wholeNumber } from '../imports/row-fields.js';
import { limits } from '../limits.js';
import { ipStatuses, languages, offerKinds, transferForms, visibilities } from '../vocabulary.js';
import { listingLimits } from './listing-limits.js';

/** People who may read a listing of the `named` tier, by the address of their account. */
const namedReaders = z
  .array(accountEmail)
  .transform((emails) => [...new Set(emails)])
  .superRefine((emails, ctx) => {
    if (emails.length > listingLimits.namedReaders)
      flag(ctx, 'too_many', { max: listingLimits.namedReaders });
  });

/** Organisations whose people may read a listing of the `named` tier. */
const namedOrganisations = z
  .array(z.uuid())
  .transform((ids) => [...new Set(ids)])
  .superRefine((ids, ctx) => {
    if (ids.length > listingLimits.namedOrganisations)
      flag(ctx, 'too_many', { max: listingLimits.namedOrganisations });
  });

// Left out means unchanged, null means cleared.
const common = {
  language: z.enum(languages).optional(),
  title: typedText(limits.title).optional(),
  keywords: typedKeywords.optional(),
  fieldOfScience: optionalTypedText(20).optional(),
  industry: optionalTypedText(20).optional(),
  region: optionalTypedText(limits.shortText).optional(),
  visibility: z.enum(visibilities).optional(),
  namedReaders: namedReaders.optional(),
  namedOrganisations: namedOrganisations.optional(),
};

/** Which draft is saved: a new one (with its key) or the one of this id, read at this revision. */
const target = {
  id: text(36).nullish(),
  revision: z.int().min(1).nullish(),
  idempotencyKey: idempotencyKey.nullish(),
  organisationId: text(36).nullish(),
};

interface Target {
  id?: string | null;
  revision?: number | null;
  idempotencyKey?: string | null;
  organisationId?: string | null;
  title?: string;
}

function checkTarget(value: Target, ctx: z.RefinementCtx): void {
  if (value.id) {
    if (!value.revision) flag(ctx, 'required', {}, ['revision']);
    return;
  }
  if (!value.idempotencyKey) flag(ctx, 'required', {}, ['idempotencyKey']);
  if (!value.organisationId) flag(ctx, 'required', {}, ['organisationId']);
  if (value.title === undefined) flag(ctx, 'required', {}, ['title']);
}

/** A need as it is being written: one sentence is enough, everything else can come later. */
export const needDraftInput = z
  .object({
    ...target,
    ...common,
    description: optionalTypedText(limits.description).optional(),
    currentSituation: optionalTypedText(listingLimits.interviewAnswer).optional(),
    wantedResult: optionalTypedText(listingLimits.interviewAnswer).optional(),
    constraints: optionalTypedText(listingLimits.interviewAnswer).optional(),
    budgetMinVnd: vnd.optional(),
    budgetVnd: vnd.optional(),
    deadline: day.optional(),
    trlMin: wholeNumber(1, 9).optional(),
    anonymous: z.boolean().optional(),
    warningsRead: z.boolean().nullish(),
  })
  .superRefine((value, ctx) => {
    checkTarget(value, ctx);
    if (value.budgetMinVnd != null && value.budgetVnd != null && value.budgetMinVnd > value.budgetVnd)
      flag(ctx, 'min_above_max', {}, ['budgetMinVnd']);
  });
export type NeedDraftInput = z.infer<typeof needDraftInput>;

/** An offer as it is being written. */
export const offerDraftInput = z
  .object({
    ...target,
    ...common,
    kind: z.enum(offerKinds).optional(),
    summary: optionalTypedText(limits.summary).optional(),
    trl: wholeNumber(1, 9).optional(),
    ipStatus: z.enum(ipStatuses).optional(),
    transferForms: z
      .array(z.enum(transferForms))
      .max(transferForms.length)
      .transform((forms) => [...new Set(forms)])
      .optional(),
    priceMinVnd: vnd.optional(),
    priceMaxVnd: vnd.optional(),
  })
  .superRefine((value, ctx) => {
    checkTarget(value, ctx);
    if (value.priceMinVnd != null && value.priceMaxVnd != null && value.priceMinVnd > value.priceMaxVnd)
      flag(ctx, 'min_above_max', {}, ['priceMinVnd']);
  });
export type OfferDraftInput = z.infer<typeof offerDraftInput>;

/** What a listing must say before others may read it. */
export const publishableListing = z.object({
  title: z.string().superRefine((value, ctx) => {
    if (Array.from(value).length < listingLimits.publishedTitle)
      flag(ctx, 'too_short', { min: listingLimits.publishedTitle });
  }),
  organisationId: z.string(),
});
/** An offer also says what it is. */
export const publishableOffer = publishableListing.extend({
  summary: z.string().superRefine((value, ctx) => {
    if (value === '') flag(ctx, 'required');
  }),
});

/** A step in the life of a listing: which, and as it was read. */
export const listingStepInput = z.object({ id: text(36), revision: z.int().min(1) });
/** Publishing; the writer of an anonymous need has read what in it may give the owner away. */
export const publishInput = listingStepInput.extend({ warningsRead: z.boolean().nullish() });
export const rejectInput = listingStepInput.extend({ reason: typedText(listingLimits.reviewReason) });

/** Text that is not stored: for suggestions, previews, duplicates and warnings while somebody writes. */
export const writtenText = z
  .string()
  .transform((value) => value.normalize('NFC').trim())
  .superRefine((value, ctx) => {
    const max = limits.title + limits.description + 3 * listingLimits.interviewAnswer;
    if (Array.from(value).length > max) flag(ctx, 'too_long', { max });
  });

export const ndaTextInput = z.object({ vi: typedText(20_000), en: typedText(20_000) });
