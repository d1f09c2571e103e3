import type { IntroductionState } from '../../graphql/generated/graphql.js';

export interface Standing {
  readonly state: IntroductionState;
  readonly viewerSide: 'DEMAND' | 'SUPPLY' | null;
  readonly viewerCan: { readonly accept: boolean; readonly pass: boolean };
}

/** How an introduction stands for its reader; the key of the sentence that says so. */
export type StandingKey =
  | 'toScreen'
  | 'screening'
  | 'yourTurn'
  | 'theirTurn'
  | 'betweenSides'
  | 'introduced'
  | 'declined'
  | 'refused'
  | 'withdrawn'
  | 'expired';

/** Whose turn it is, seen by the reader: the same state reads differently on either side and in the middle. */
export function standingOf({ state, viewerSide, viewerCan }: Standing): StandingKey {
  if (viewerCan.pass) return 'toScreen';
  if (viewerCan.accept) return 'yourTurn';
  switch (state) {
    case 'SCREENING_DEMAND':
    case 'SCREENING_SUPPLY':
      return 'screening';
    case 'AWAITING_BOTH':
    case 'AWAITING_DEMAND':
    case 'AWAITING_SUPPLY':
      return viewerSide === null ? 'betweenSides' : 'theirTurn';
    case 'INTRODUCED':
      return 'introduced';
    case 'DECLINED':
      return 'declined';
    case 'REFUSED':
      return 'refused';
    case 'WITHDRAWN':
      return 'withdrawn';
    case 'EXPIRED':
      return 'expired';
  }
}
