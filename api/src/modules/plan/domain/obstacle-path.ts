import type { ObstacleState } from '@caunoi/shared/plan/vocabulary';

/** One step of an obstacle's way. */
export interface ObstacleMove {
  readonly from: ObstacleState;
  readonly to: ObstacleState;
  /** Who takes it: those who raised it, or the province's desk. */
  readonly by: 'raiser' | 'desk';
  /** The number of the document by which it is done must be given. */
  readonly document: boolean;
}

/**
 * The whole way (part IV.9 of the plan: units report what arises in time, the department gathers it, the People's Committee
 * directs). What is not a row here is refused.
 */
export const obstacleMoves: readonly ObstacleMove[] = [
  { from: 'raised', to: 'triaged', by: 'desk', document: false },
  { from: 'raised', to: 'returned', by: 'desk', document: false },
  { from: 'returned', to: 'raised', by: 'raiser', document: false },
  { from: 'raised', to: 'closed', by: 'raiser', document: false },
  { from: 'returned', to: 'closed', by: 'raiser', document: false },
  { from: 'triaged', to: 'acted', by: 'desk', document: false },
  { from: 'triaged', to: 'forwarded', by: 'desk', document: true },
  { from: 'forwarded', to: 'directed', by: 'desk', document: true },
  { from: 'directed', to: 'acted', by: 'desk', document: false },
  { from: 'acted', to: 'directed', by: 'desk', document: true },
  { from: 'acted', to: 'closed', by: 'desk', document: false },
];

export const moveOf = (from: ObstacleState, to: ObstacleState): ObstacleMove | undefined =>
  obstacleMoves.find((move) => move.from === from && move.to === to);

/**
 * Working days until the next step is due. The plan says "in time" and gives no numbers: these are the product's, for the
 * province to change. What is returned or closed waits for nobody at the desk.
 */
export const obstaclePeriods: Readonly<Partial<Record<ObstacleState, number>>> = {
  raised: 3,
  triaged: 5,
  forwarded: 10,
  directed: 20,
  acted: 5,
};

/** The last day for the next step: the one that a direction sets, else the period in working days; null where none runs. */
export function nextStepDue(
  state: ObstacleState,
  day: string,
  setBy: string | null,
  addWorkingDays: (day: string, count: number) => string,
): string | null {
  if (state === 'directed' && setBy !== null) return setBy;
  const period = obstaclePeriods[state];
  return period === undefined ? null : addWorkingDays(day, period);
}
