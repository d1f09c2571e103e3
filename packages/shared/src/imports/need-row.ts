import { z } from 'zod';
import { limits } from '../limits.js';
import { languages } from '../vocabulary.js';
import { day, externalId, instant, optionalText, text, textList, vnd, wholeNumber } from './row-fields.js';

/** What a sender may write about who reads a need; `private` is for named people, `anonymous` hides the owner. */
export const confidentialities = ['public', 'anonymous', 'members', 'after_nda', 'private'] as const;

/** One technology need of an import file, after its cells were read. */
export const needRow = z.object({
  id: externalId,
  organisationId: optionalText(200),
  lang: z.enum(languages).nullable(),
  title: text(limits.title),
  description: text(limits.description),
  keywords: textList(limits.keywords, limits.keyword),
  industryVsic: optionalText(20),
  fieldOfScience: optionalText(20),
  budgetVnd: vnd,
  deadline: day,
  trlMin: wholeNumber(1, 9),
  region: optionalText(limits.shortText),
  confidentiality: z.enum(confidentialities).nullable(),
  publishedAt: instant,
});
export type NeedRow = z.infer<typeof needRow>;
