import type { MatchGroup, MatchItem } from '@caunoi/matching/item';
import type { Match } from '@caunoi/matching/match-types';
import { Matcher, type MatcherOptions } from '@caunoi/matching/matcher';
import { loadThesaurus } from '@caunoi/thesaurus/thesaurus';
import type { RawList } from './raw-records.js';

/** One line of a run: a document for a need, ids as the files have them. */
export interface RankedDocument {
  readonly id: string;
  readonly match: Match;
}

// Files are numbered apart: a need and an offer may have the same id.
const prefixes = { need: 'n:', offer: 'o:', expert: 'e:', lab: 'l:' } as const;

const held = (item: MatchItem, source: RawList['source']): MatchItem => ({
  ...item,
  id: prefixes[source] + item.id,
});
const ownId = (heldId: string): string => heldId.slice(2);

/** Ranks what is on offer for needs; the same files give the same answer on any day. `without` changes the matcher for measuring. */
export class FileRanker {
  private readonly matcher: Matcher;
  private readonly groups: readonly MatchGroup[];

  constructor(
    private readonly needs: RawList,
    supply: readonly RawList[],
    without: Partial<MatcherOptions> = {},
  ) {
    this.matcher = new Matcher({ concepts: loadThesaurus(), now: newestDay([needs, ...supply]), ...without });
    for (const item of needs.items) this.matcher.upsertNeed(held(item, 'need'));
    for (const { source, items } of supply)
      for (const item of items) this.matcher.upsertOffer(held(item, source));
    this.groups = supply.map(({ source }) => source);
  }

  /** Ids of the needs in the order of their file. */
  get needIds(): readonly string[] {
    return this.needs.items.map(({ id }) => id);
  }

  /** At most `limit` documents of each list, together in order of score. */
  rank(needId: string, limit: number, detail: 'brief' | 'explained'): RankedDocument[] {
    const found = this.groups.flatMap((group) =>
      this.matcher.matchesForNeed(prefixes.need + needId, limit, {
        groups: [group],
        brief: detail === 'brief',
      }),
    );
    return found
      .sort((a, b) => b.z - a.z || (a.id < b.id ? -1 : 1))
      .map((match) => ({ id: ownId(match.id), match }));
  }
}

/** The newest date that the records carry, so that "recent" does not depend on the day of the run. */
function newestDay(lists: readonly RawList[]): number {
  let newest = 0;
  for (const { items } of lists) {
    for (const { publishedAt, verifiedAt } of items) {
      for (const day of [publishedAt, verifiedAt]) newest = Math.max(newest, Date.parse(day ?? '') || 0);
    }
  }
  return newest;
}
