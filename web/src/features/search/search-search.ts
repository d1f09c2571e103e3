import * as z from 'zod/mini';
import type { SearchFilter } from '../../graphql/generated/graphql.js';
import { codesParam, enumsParam, textParam } from '../../lib/search-params.js';

export const itemKinds = ['OFFER', 'NEED', 'ORGANISATION', 'EXPERT', 'LAB'] as const;

/** What the address of the search may say; what it may not is dropped. */
export const searchSearch = z.object({
  q: textParam,
  kinds: enumsParam(itemKinds),
  fields: codesParam,
  provinces: codesParam,
});
export type SearchSearch = z.infer<typeof searchSearch>;

/** The api's filter for an address. */
export function searchFilter({ kinds, fields, provinces }: SearchSearch): SearchFilter {
  return { kinds, fields, provinces };
}
