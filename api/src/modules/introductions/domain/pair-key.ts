import type { SupplyKind } from '@caunoi/shared/introductions/vocabulary';

export interface Pair {
  readonly needId: string | null;
  readonly supplyKind: SupplyKind | null;
  readonly supplyId: string | null;
  readonly testName: string | null;
  readonly demandOrganisationId: string | null;
  readonly supplyOrganisationId: string | null;
}

/** Names the two that are brought together: each side's item where it has one, else its organisation. */
export function pairKey(pair: Pair): string {
  const demand = pair.needId ?? `organisation ${pair.demandOrganisationId}`;
  const supply = pair.supplyId ?? `organisation ${pair.supplyOrganisationId}`;
  return [demand, supply, ...(pair.testName === null ? [] : [pair.testName.toLowerCase()])].join(' ~ ');
}
