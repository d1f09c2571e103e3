const day = 86_400_000;
/** After so many days the owner is asked whether a listing still holds. */
export const askAfterDays = 90;
/** After so many days of silence it is hidden. */
export const hideAfterDays = 180;
/** The round comes every ten minutes: it hides a little early, so that nothing is found a minute too late. */
const roundMs = 15 * 60_000;

/** Listings confirmed at or before this instant are to be asked about. */
export const askAgainBefore = (now: Date): Date => new Date(now.getTime() - askAfterDays * day);

/** Listings confirmed at or before this instant are hidden. */
export const silentSince = (now: Date): Date => new Date(now.getTime() - hideAfterDays * day + roundMs);
