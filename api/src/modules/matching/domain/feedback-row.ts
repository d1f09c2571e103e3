import type { DeclineReason, MatchVerdict } from '@caunoi/shared/matching/feedback-vocabulary';
import type { MatchSide } from './stored-match.js';

/** What the owner of one side said of a match. */
export interface FeedbackRow {
  needId: string;
  targetId: string;
  side: MatchSide;
  verdict: MatchVerdict;
  reason: DeclineReason | null;
}
