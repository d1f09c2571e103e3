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

/**
 * The api's filter for an address. The router hands over whatever else stands in it (the language, the mark of a network
 * that shared it); only what this list knows goes on.
 */
export function expertFilter(search: ExpertsSearch): ExpertFilter {
  const { sort: _sort, ...filter } = expertsSearch.parse(search);
  return filter;
}
