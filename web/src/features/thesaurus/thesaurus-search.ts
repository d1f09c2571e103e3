import * as z from 'zod/mini';
import { enumParam, textParam } from '../../lib/search-params.js';

export const thesaurusTabs = ['concepts', 'draft', 'proposals', 'history'] as const;

/** What the address of the thesaurus desk may say: the part that is open, what is looked for, the concept being edited. */
export const thesaurusSearch = z.object({
  tab: enumParam(thesaurusTabs),
  q: textParam,
  /** The id of a concept, or `+new`. */
  concept: textParam,
});
