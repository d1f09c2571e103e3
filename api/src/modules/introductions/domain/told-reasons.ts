import { introductionLimits } from '@caunoi/shared/introductions/vocabulary';
import type { DeclineReason } from '@caunoi/shared/matching/feedback-vocabulary';

export interface GivenReason {
  readonly reason: DeclineReason;
  readonly organisationId: string;
}
export interface ToldReason {
  readonly reason: DeclineReason;
  readonly count: number;
}

/**
 * What the owner of a listing learns from those who said no: each reason that at least three organisations gave, most frequent
 * first, and nothing of rarer ones. Who gave it is not in the answer, and no single answer can be told from it.
 */
export function toldReasons(given: readonly GivenReason[]): ToldReason[] {
  const byReason = new Map<DeclineReason, Set<string>>();
  for (const { reason, organisationId } of given) {
    const who = byReason.get(reason) ?? new Set();
    byReason.set(reason, who.add(organisationId));
  }
  return [...byReason]
    .map(([reason, who]) => ({ reason, count: who.size }))
    .filter(({ count }) => count >= introductionLimits.reasonsFrom)
    .sort((one, two) => two.count - one.count || one.reason.localeCompare(two.reason));
}
