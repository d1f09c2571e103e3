import * as z from 'zod/mini';
import type { NeedFilter } from '../../graphql/generated/graphql.js';
import { codesParam, enumParam, textParam } from '../../lib/search-params.js';

/** What the address of the list of needs may say; what it may not is dropped. */
export const needsSearch = z.object({
  text: textParam,
  sort: enumParam(['NEWEST', 'TITLE']),
  fields: codesParam,
  industries: codesParam,
  regions: codesParam,
  organisationId: textParam,
});
export type NeedsSearch = z.infer<typeof needsSearch>;

/**
 * The api's filter for an address. The router hands over whatever else stands in it (the language, the mark of a network
 * that shared it); only what this list knows goes on.
 */
export function needFilter(search: NeedsSearch): NeedFilter {
  const { sort: _sort, ...filter } = needsSearch.parse(search);
  return filter;
}
