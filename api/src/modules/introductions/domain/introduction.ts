import type { Side } from '@caunoi/shared/introductions/vocabulary';

/** Where an introduction can stand. `screening_*` is named after who asked, `awaiting_*` after who has not answered yet. */
export const introductionStates = [
  'screening_demand',
  'screening_supply',
  'awaiting_both',
  'awaiting_demand',
  'awaiting_supply',
  'introduced',
  'declined',
  'refused',
  'withdrawn',
  'expired',
] as const;
export type IntroductionState = (typeof introductionStates)[number];

/** Who takes a step: a side, an adviser in the middle, or the clock. */
export type StepTaker = Side | 'adviser' | 'clock';

/**
 * The whole life of an introduction: each step, who takes it, and from where to where it leads. What does not stand here cannot
 * happen. Asking counts as that side's yes; an anonymous need is screened first; both must say yes before either is named.
 */
export const introductionSteps = {
  pass: {
    by: 'adviser',
    moves: { screening_demand: 'awaiting_supply', screening_supply: 'awaiting_demand' },
  },
  refuse: { by: 'adviser', moves: { screening_demand: 'refused', screening_supply: 'refused' } },
  accept_demand: {
    by: 'demand',
    moves: { awaiting_demand: 'introduced', awaiting_both: 'awaiting_supply' },
  },
  accept_supply: {
    by: 'supply',
    moves: { awaiting_supply: 'introduced', awaiting_both: 'awaiting_demand' },
  },
  decline_demand: { by: 'demand', moves: { awaiting_demand: 'declined', awaiting_both: 'declined' } },
  decline_supply: { by: 'supply', moves: { awaiting_supply: 'declined', awaiting_both: 'declined' } },
  withdraw_demand: { by: 'demand', moves: { screening_demand: 'withdrawn', awaiting_supply: 'withdrawn' } },
  withdraw_supply: { by: 'supply', moves: { screening_supply: 'withdrawn', awaiting_demand: 'withdrawn' } },
  expire: {
    by: 'clock',
    moves: {
      screening_demand: 'expired',
      screening_supply: 'expired',
      awaiting_both: 'expired',
      awaiting_demand: 'expired',
      awaiting_supply: 'expired',
    },
  },
} as const satisfies Record<
  string,
  { by: StepTaker; moves: Partial<Record<IntroductionState, IntroductionState>> }
>;
export type IntroductionStep = keyof typeof introductionSteps;
export const stepNames = Object.keys(introductionSteps) as IntroductionStep[];

/** Where a step leads, or undefined when it cannot be taken there. */
export function stepTo(step: IntroductionStep, from: IntroductionState): IntroductionState | undefined {
  const moves: Partial<Record<IntroductionState, IntroductionState>> = introductionSteps[step].moves;
  return moves[from];
}

/** Where an introduction begins. An adviser who brings two sides together has looked already and asks both. */
export function firstState(openedBy: Side | 'adviser', anonymous: boolean): IntroductionState {
  if (openedBy === 'adviser') return 'awaiting_both';
  if (anonymous) return `screening_${openedBy}`;
  return openedBy === 'demand' ? 'awaiting_supply' : 'awaiting_demand';
}

/** States in which somebody still has to do something, and the clock runs. */
export const openStates = introductionStates.filter(
  (state) => stepTo('expire', state) !== undefined,
) as readonly IntroductionState[];

/** States that keep a pair taken: nobody opens a second introduction of the same two meanwhile. */
export const takenStates: readonly IntroductionState[] = [...openStates, 'introduced'];

export const other = (side: Side): Side => (side === 'demand' ? 'supply' : 'demand');

/** The side has said yes by asking or by answering; nobody else can read that from the state alone. */
export function hasAccepted(state: IntroductionState, side: Side): boolean {
  return state === 'introduced' || state === `awaiting_${other(side)}` || state === `screening_${side}`;
}

/**
 * Whether a side knows of the request at all: what an adviser has not let through, or stopped, stays between the adviser and who
 * asked. `reached` says that it was let through at some time.
 */
export const knowsOfIt = (side: Side, openedBy: Side | 'adviser', reached: boolean): boolean =>
  openedBy !== other(side) || reached;
