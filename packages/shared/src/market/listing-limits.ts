/** Limits of offers and needs beyond those of every text. */
export const listingLimits = {
  /** A published title says something. */
  publishedTitle: 10,
  namedReaders: 50,
  namedOrganisations: 50,
  /** How long a need, and an offer, stays open before it must be opened again. */
  needDays: 180,
  offerDays: 365,
  reviewReason: 2_000,
  interviewAnswer: 5_000,
} as const;
