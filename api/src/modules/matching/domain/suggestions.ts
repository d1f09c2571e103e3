export interface Vote {
  readonly code: string | null;
  readonly weight: number;
}
export interface Weighed {
  readonly code: string;
  /** Share of all votes, 0 to 1. */
  readonly confidence: number;
}

/** Below this share the votes say too many things to suggest one. */
const leastShare = 0.3;

/** The code that most speaks for, or null when nothing stands out. Ties go to the code that sorts first. */
export function weigh(votes: readonly Vote[]): Weighed | null {
  const sums = new Map<string, number>();
  let all = 0;
  for (const { code, weight } of votes) {
    if (code === null || weight <= 0) continue;
    sums.set(code, (sums.get(code) ?? 0) + weight);
    all += weight;
  }
  const [best] = [...sums].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
  if (!best || best[1] / all < leastShare) return null;
  // Two decimals: the last bits of a score tell the moment, and no writer reads them.
  return { code: best[0], confidence: Math.round((best[1] / all) * 100) / 100 };
}
