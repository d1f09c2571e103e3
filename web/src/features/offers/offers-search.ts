import * as z from 'zod/mini';
import type { OfferFilter } from '../../graphql/generated/graphql.js';
import { codesParam, enumParam, enumsParam, integerParam, textParam } from '../../lib/search-params.js';

const kinds = [
  'RESEARCH_RESULT',
  'PATENT',
  'TECHNOLOGY',
  'SOFTWARE',
  'EQUIPMENT',
  'TESTING_SERVICE',
  'EXPERTISE',
] as const;

/** What the address of the list of offers may say; what it may not is dropped. */
export const offersSearch = z.object({
  text: textParam,
  sort: enumParam(['NEWEST', 'TITLE']),
  kinds: enumsParam(kinds),
  fields: codesParam,
  industries: codesParam,
  ipStatuses: enumsParam(['NONE', 'APPLIED', 'GRANTED']),
  regions: codesParam,
  trlMin: integerParam(1, 9),
  organisationId: textParam,
});
export type OffersSearch = z.infer<typeof offersSearch>;

/**
 * The api's filter for an address. The router hands over whatever else stands in it (the language, the mark of a network
 * that shared it); only what this list knows goes on.
 */
export function offerFilter(search: OffersSearch): OfferFilter {
  const { sort: _sort, ...filter } = offersSearch.parse(search);
  return filter;
}
