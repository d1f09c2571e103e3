import { isStaff, type ListingActor } from './listing.policy.js';

/** The owner of an anonymous need is known to itself, to the province's staff and to the platform; to nobody else before an introduction. */
export function maySeeOwner(
  reader: ListingActor,
  need: { anonymous: boolean; organisation_id: string | null },
): boolean {
  if (!need.anonymous || reader.kind === 'system' || isStaff(reader)) return true;
  return need.organisation_id !== null && (reader.organisationIds ?? []).includes(need.organisation_id);
}
