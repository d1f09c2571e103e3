import { z } from 'zod';
import { typedText } from '../form-fields.js';
import { flag, text } from '../imports/row-fields.js';
import { limits } from '../limits.js';

const mostTerms = 40;
const terms = z
  .array(z.string().transform((value) => value.normalize('NFC').replace(/\s+/gu, ' ').trim()))
  .transform((values) => [...new Set(values.filter((value) => value !== ''))])
  .superRefine((values, ctx) => {
    if (values.length > mostTerms) flag(ctx, 'too_many', { max: mostTerms });
    if (values.some((value) => value.length > limits.keyword)) flag(ctx, 'too_long', { max: limits.keyword });
    if (values.some((value) => /[|;\n]/u.test(value))) flag(ctx, 'bad_characters');
  });

/** A concept as staff edit it; `revision` is that of the draft it was read from, null where there is no draft yet. */
export const conceptInput = z.object({
  revision: z.int().min(1).nullish(),
  id: text(80),
  field: text(10),
  vi: terms,
  viLay: terms,
  en: terms,
  enLay: terms,
  abbr: terms,
  broader: terms,
  related: terms,
});

export const draftStepInput = z.object({ revision: z.int().min(1) });
export const publishThesaurusInput = draftStepInput.extend({ note: typedText(limits.shortText) });
export const revertThesaurusInput = z.object({ number: z.int().min(0), note: typedText(limits.shortText) });

/** What staff say of a proposal. */
export const decideProposalInput = z
  .object({
    id: text(36),
    accept: z.boolean(),
    /** Of an accepted one: the concept that gets the term, where the proposal names none. */
    concept: text(80).nullish(),
    reason: typedText(limits.shortText).nullish(),
  })
  .superRefine((value, ctx) => {
    if (!value.accept && !value.reason) flag(ctx, 'required', {}, ['reason']);
  });
