import { z } from 'zod';
import { optionalTypedText } from '../form-fields.js';
import { flag, text } from '../imports/row-fields.js';
import { limits } from '../limits.js';
import { declineReasons, matchSides, matchVerdicts } from './feedback-vocabulary.js';

export const matchFeedbackInput = z
  .object({
    needId: text(36),
    targetId: text(36),
    side: z.enum(matchSides),
    verdict: z.enum(matchVerdicts),
    reason: z.enum(declineReasons).nullish(),
    note: optionalTypedText(limits.shortText).nullish(),
  })
  .superRefine((value, ctx) => {
    if (value.verdict === 'declined' && !value.reason) flag(ctx, 'required', {}, ['reason']);
  });
