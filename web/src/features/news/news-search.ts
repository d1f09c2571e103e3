import * as z from 'zod/mini';
import { enumsParam, textParam } from '../../lib/search-params.js';

export const newsKinds = ['NEWS', 'CALL', 'EVENT'] as const;

/** What the address of the list of news may say; what it may not is dropped. */
export const newsSearch = z.object({ kinds: enumsParam(newsKinds) });

/** The piece that the desk has open: its id, or `new`. */
export const newsDeskSearch = z.object({ edit: textParam });
