import * as z from 'zod/mini';
import { enumParam, textParam } from '../../lib/search-params.js';

/** Which listing is changed (`id`) or copied (`copy`), and which question is shown. */
export const postSearch = z.object({ id: textParam, copy: textParam, step: textParam });

/** Which of one's own listings are shown. */
export const mySearch = z.object({
  status: enumParam(['DRAFT', 'IN_REVIEW', 'PUBLISHED', 'CLOSED', 'EXPIRED', 'WITHDRAWN']),
});
