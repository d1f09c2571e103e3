import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.js';
import type { ComputedList, ListedMatch, MatchSide } from '../domain/stored-match.js';
import type { FeedbackRow } from '../domain/feedback-row.js';
import { MatchFeedbackRepository } from '../persistence/match-feedback.repository.js';
import { MatchesRepository } from '../persistence/matches.repository.js';

/** The stored lists. Whether a reader may see a counterpart is the counterpart's module's to say. */
@Injectable()
export class ReadMatches {
  constructor(
    private readonly matches: MatchesRepository,
    private readonly feedback: MatchFeedbackRepository,
  ) {}

  listsOf(side: MatchSide, ids: readonly string[]): Promise<ListedMatch[]> {
    return this.matches.listsOf(side, ids);
  }

  /** What the reader's own organisations said of their items' matches; strangers have said nothing and cost no question. */
  feedbackOf(actor: Actor, side: MatchSide, ids: readonly string[]): Promise<FeedbackRow[]> {
    if (actor.kind !== 'user' || actor.organisationIds.length === 0) return Promise.resolve([]);
    return this.feedback.of(side, ids, actor.organisationIds);
  }

  computed(ids: readonly string[]): Promise<Map<string, ComputedList>> {
    return this.matches.computed(ids);
  }
}
