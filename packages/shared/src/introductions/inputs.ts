import { z } from 'zod';
import { idempotencyKey, optionalTypedText, typedText } from '../form-fields.js';
import { declineReasons } from '../matching/feedback-vocabulary.js';
import { flag, text } from '../imports/row-fields.js';
import { cooperations, earliestStarts, introductionLimits as limits, supplyKinds } from './vocabulary.js';

const id = text(36);
const supply = z.object({ kind: z.enum(supplyKinds), id });

/** What an expression of interest is about: a need, what may answer it, or both as a match. */
const pair = { needId: id.nullish(), supply: supply.nullish() };
const somethingNamed = (
  value: { needId?: string | null | undefined; supply?: unknown },
  ctx: z.RefinementCtx,
): void => {
  if (!value.needId && !value.supply) flag(ctx, 'required', {}, ['needId']);
};

/** The set questions of an expression of interest. */
export const interestInput = z
  .object({
    ...pair,
    /** Which test of the laboratory. */
    testName: optionalTypedText(limits.testName).nullish(),
    /** On whose behalf, where one's side names no item of one's own. */
    organisationId: id.nullish(),
    cooperation: z.enum(cooperations),
    fit: typedText(limits.fit),
    unclear: optionalTypedText(limits.unclear).nullish(),
    earliestStart: z.enum(earliestStarts),
    idempotencyKey,
  })
  .superRefine(somethingNamed);

/** A no in two taps: the reason is enough. */
export const declineInput = z.object({
  id,
  reason: z.enum(declineReasons),
  note: optionalTypedText(limits.note).nullish(),
  idempotencyKey,
});

export const introductionStepInput = z.object({ id, idempotencyKey });

/** What one side writes to the other after the introduction. */
export const messageInput = z.object({ id, text: typedText(limits.message), idempotencyKey });

/** An adviser stops a request before it reaches the other side; the note goes to whoever asked. */
export const refuseInput = z.object({ id, note: typedText(limits.note), idempotencyKey });

/** At least three candidates, each with why it may answer the need. */
export const candidatesInput = z.object({
  needId: id,
  text: optionalTypedText(limits.answer).nullish(),
  candidates: z
    .array(z.object({ kind: z.enum(supplyKinds), id, explanation: typedText(limits.explanation) }))
    .superRefine((list, ctx) => {
      if (list.length < limits.candidates) flag(ctx, 'below_minimum', { min: limits.candidates });
      if (list.length > limits.mostCandidates) flag(ctx, 'too_many', { max: limits.mostCandidates });
      if (new Set(list.map((one) => one.id)).size < list.length)
        flag(ctx, 'duplicate_value', { value: 'candidates' });
    }),
  idempotencyKey,
});

/** "Nothing found, and this is what was tried." */
export const nothingFoundInput = z.object({ needId: id, text: typedText(limits.answer), idempotencyKey });
