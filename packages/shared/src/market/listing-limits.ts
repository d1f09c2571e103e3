/** Limits of offers and needs beyond those of every text. */
export const listingLimits = {
  /** A published title says something. */
  publishedTitle: 10,
  namedReaders: 50,
  reviewReason: 2_000,
  interviewAnswer: 5_000,
} as const;
