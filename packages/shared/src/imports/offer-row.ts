import { z } from 'zod';
import { limits } from '../limits.js';
import { ipStatuses, languages, offerKinds, transferForms } from '../vocabulary.js';
import { externalId, flag, instant, optionalText, text, textList, vnd, wholeNumber } from './row-fields.js';

/** One technology offer of an import file, after its cells were read. */
export const offerRow = z.object({
  id: externalId,
  organisationId: optionalText(200),
  kind: z.enum(offerKinds),
  lang: z.enum(languages).nullable(),
  title: text(limits.title),
  summary: text(limits.summary),
  keywords: textList(limits.keywords, limits.keyword),
  fieldOfScience: optionalText(20),
  industryVsic: optionalText(20),
  trl: wholeNumber(1, 9),
  ipStatus: z.enum(ipStatuses).nullable(),
  transferForms: z.array(z.enum(transferForms)).max(transferForms.length),
  priceVnd: z
    .object({ min: vnd, max: vnd })
    .superRefine(({ min, max }, ctx) => {
      if (min !== null && max !== null && min > max) flag(ctx, 'min_above_max', {}, ['min']);
    })
    .nullable(),
  region: optionalText(limits.shortText),
  publishedAt: instant,
});
export type OfferRow = z.infer<typeof offerRow>;
