/** The two sides of every introduction: who has a need and who may answer it. */
export const sides = ['demand', 'supply'] as const;
export type Side = (typeof sides)[number];

/** What may answer a need. */
export const supplyKinds = ['offer', 'expert', 'lab'] as const;
export type SupplyKind = (typeof supplyKinds)[number];

/** What kind of cooperation is sought. */
export const cooperations = [
  'licence',
  'purchase',
  'joint_development',
  'pilot',
  'service',
  'advice',
  'other',
] as const;
export type Cooperation = (typeof cooperations)[number];

/** When one could begin at the earliest. */
export const earliestStarts = ['now', 'within_three_months', 'this_year', 'later'] as const;
export type EarliestStart = (typeof earliestStarts)[number];

export const introductionLimits = {
  fit: 600,
  unclear: 400,
  note: 300,
  testName: 200,
  message: 4_000,
  /** Characters of what an adviser writes to the owner of a need. */
  answer: 3_000,
  /** Why one candidate may answer the need. */
  explanation: 600,
  /** Fewer candidates than this are no answer. */
  candidates: 3,
  mostCandidates: 10,
  /** A reason is told once so many organisations gave it. */
  reasonsFrom: 3,
} as const;
