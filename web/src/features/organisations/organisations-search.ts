import * as z from 'zod/mini';
import type { OrganisationFilter } from '../../graphql/generated/graphql.js';
import { codesParam, enumParam, enumsParam, textParam } from '../../lib/search-params.js';

const kinds = [
  'ENTERPRISE',
  'COOPERATIVE',
  'HOUSEHOLD_BUSINESS',
  'RESEARCH_INSTITUTE',
  'UNIVERSITY',
  'ST_ORGANISATION',
  'SUPPORT_CENTRE',
  'AUTHORITY',
] as const;

/** What the address of the list of organisations may say; what it may not is dropped. */
export const organisationsSearch = z.object({
  text: textParam,
  sort: enumParam(['NEWEST', 'TITLE']),
  kinds: enumsParam(kinds),
  provinces: codesParam,
  fields: codesParam,
  industries: codesParam,
  sizes: enumsParam(['MICRO', 'SMALL', 'MEDIUM', 'LARGE']),
});
export type OrganisationsSearch = z.infer<typeof organisationsSearch>;

/**
 * The api's filter for an address. The router hands over whatever else stands in it (the language, the mark of a network
 * that shared it); only what this list knows goes on.
 */
export function organisationFilter(search: OrganisationsSearch): OrganisationFilter {
  const { sort: _sort, ...filter } = organisationsSearch.parse(search);
  return filter;
}
