/** Where a place in the line of those who wait can be. */
export const waitingStates = ['waiting', 'offered', 'taken', 'passed', 'withdrawn'] as const;
export type WaitingState = (typeof waitingStates)[number];
