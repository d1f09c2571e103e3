import * as z from 'zod/mini';
import type { ExpertFilter } from '../../graphql/generated/graphql.js';
import { codesParam, enumParam, textParam } from '../../lib/search-params.js';

/** What the address of the list of experts may say; what it may not is dropped. */
export const expertsSearch = z.object({
  text: textParam,
  sort: enumParam(['NEWEST', 'TITLE']),
  fields: codesParam,
  languages: codesParam,
});
export type ExpertsSearch = z.infer<typeof expertsSearch>;

/** The api's filter for an address. */
export function expertFilter({ sort: _sort, ...filter }: ExpertsSearch): ExpertFilter {
  return filter;
}
