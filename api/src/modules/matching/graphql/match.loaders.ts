import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/graphql/context.js';
import { groupsFor, loaderFor } from '../../../platform/graphql/loader.js';
import type { ComputedList, ListedMatch, MatchSide } from '../domain/stored-match.js';
import type { FeedbackRow } from '../domain/feedback-row.js';
import { ReadMatches } from '../use-cases/read-matches.js';

@Injectable()
export class MatchLoaders {
  private readonly keys = { need: {}, target: {}, computed: {}, needWords: {}, targetWords: {} };

  constructor(private readonly matches: ReadMatches) {}

  list(context: RequestContext, side: MatchSide, id: string): Promise<ListedMatch[]> {
    return groupsFor<ListedMatch>(
      context,
      this.keys[side],
      (ids) => this.matches.listsOf(side, ids),
      (entry) => (side === 'need' ? entry.needId : entry.targetId),
    ).load(id);
  }

  /** What the reader's own organisation said of this item's matches. */
  feedback(context: RequestContext, side: MatchSide, id: string): Promise<FeedbackRow[]> {
    return groupsFor<FeedbackRow>(
      context,
      this.keys[`${side}Words`],
      (ids) => this.matches.feedbackOf(context.actor, side, ids),
      (row) => (side === 'need' ? row.needId : row.targetId),
    ).load(id);
  }

  /** Null while the list has not been worked out. */
  computed(context: RequestContext, id: string): Promise<ComputedList | null> {
    return loaderFor<string, ComputedList>(context, this.keys.computed, (ids) =>
      this.matches.computed(ids),
    ).load(id);
  }
}
