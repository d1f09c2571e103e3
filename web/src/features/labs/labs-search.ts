import * as z from 'zod/mini';
import type { LabFilter } from '../../graphql/generated/graphql.js';
import { enumParam, textParam } from '../../lib/search-params.js';

/** What the address of the list of laboratories may say; what it may not is dropped. */
export const labsSearch = z.object({
  text: textParam,
  sort: enumParam(['NEWEST', 'TITLE']),
  accredited: enumParam(['yes']),
});
export type LabsSearch = z.infer<typeof labsSearch>;

/** The api's filter for an address. */
export function labFilter({ text, accredited }: LabsSearch): LabFilter {
  return { text, accredited: accredited === 'yes' ? true : undefined };
}
