import * as z from 'zod/mini';
import type { SearchFilter } from '../../graphql/generated/graphql.js';
import { codesParam, enumParam, enumsParam, textParam } from '../../lib/search-params.js';

export const itemKinds = ['OFFER', 'NEED', 'ORGANISATION', 'EXPERT', 'LAB', 'NEWS'] as const;

/** What the address of the search may say; what it may not is dropped. */
export const searchSearch = z.object({
  q: textParam,
  kinds: enumsParam(itemKinds),
  fields: codesParam,
  provinces: codesParam,
  /** `exact`: the words as typed, without corrections. */
  words: enumParam(['exact']),
});
export type SearchSearch = z.infer<typeof searchSearch>;

/** The api's filter for an address. */
export function searchFilter({ kinds, fields, provinces }: SearchSearch): SearchFilter {
  return { kinds, fields, provinces };
}

/** Whether anything narrows the search besides its words. */
export const isFiltered = ({ kinds, fields, provinces }: SearchSearch): boolean =>
  kinds !== undefined || fields !== undefined || provinces !== undefined;
