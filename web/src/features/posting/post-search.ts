import * as z from 'zod/mini';
import { textParam } from '../../lib/search-params.js';

/** Which listing is changed (`id`) or copied (`copy`), and which question is shown. */
export const postSearch = z.object({ id: textParam, copy: textParam, step: textParam });
