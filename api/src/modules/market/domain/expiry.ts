import { listingLimits } from '@caunoi/shared/market/listing-limits';

const day = 86_400_000;

/**
 * Until when a listing stays open that is published now: half a year for a need, but no longer than the day by which its
 * result is wanted; a year for an offer. A day that has passed already is no reason to close at once. Days are Vietnam's.
 */
export function expiryOf(kind: 'need' | 'offer', now: Date, deadline: string | null): Date {
  const days = kind === 'need' ? listingLimits.needDays : listingLimits.offerDays;
  const latest = new Date(now.getTime() + days * day);
  if (deadline === null) return latest;
  const endOfDeadline = new Date(`${deadline}T24:00:00+07:00`);
  return endOfDeadline > now && endOfDeadline < latest ? endOfDeadline : latest;
}
