import type { Match } from '@caunoi/matching/match-types';
import type { Verdict } from '@caunoi/matching/verdict';

export type MatchTargetKind = 'offer' | 'expert' | 'lab';
export type MatchSide = 'need' | 'target';

/** A match as it is stored: everything its explanation is told from. */
export type StoredMatch = Match;

/** Whether a need has a good answer, as it is stored beside its list. */
export type StoredVerdict = Verdict;

/** When a list was worked out; of a need's list also what came of it. */
export interface ComputedList {
  computedAt: Date;
  verdict: StoredVerdict | null;
}

/** One entry of one item's list. */
export interface ListedMatch {
  needId: string;
  targetId: string;
  targetKind: MatchTargetKind;
  rank: number;
  match: StoredMatch;
  computedAt: Date;
}

/** How long a list is kept: beyond it nobody reads, and a change to one item touches fewer lists. */
export const listLength = { offer: 50, expert: 20, lab: 20, need: 50 } as const;
