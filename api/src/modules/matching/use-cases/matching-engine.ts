import { Injectable, type OnModuleInit } from '@nestjs/common';
import { setImmediate } from 'node:timers/promises';
import { itemFromRaw, type RawSource } from '@caunoi/matching/item-from-raw';
import type { MatchGroup, MatchItem } from '@caunoi/matching/item';
import type { Match } from '@caunoi/matching/match-types';
import { Matcher } from '@caunoi/matching/matcher';
import { PRIOR_WEIGHTS } from '@caunoi/matching/weights';
import { loadThesaurus } from '@caunoi/thesaurus/thesaurus';
import { Clock } from '../../../platform/clock.js';
import { ProjectionTail, type ProjectedItem } from '../../../platform/events/projection-tail.js';
import { listLength, type MatchSide, type MatchTargetKind } from '../domain/stored-match.js';

const sources: Partial<Record<ProjectedItem['kind'], RawSource>> = {
  need: 'need',
  offer: 'offer',
  expert: 'expert',
  lab: 'lab',
};

const itemsAtOnce = 10;

/** The matcher of this process, kept equal to the committed projections. */
@Injectable()
export class MatchingEngine implements OnModuleInit {
  private readonly matcher: Matcher;
  private readonly kinds = new Map<string, 'need' | MatchTargetKind>();

  constructor(
    private readonly tail: ProjectionTail,
    clock: Clock,
  ) {
    this.matcher = new Matcher({ concepts: loadThesaurus(), now: clock.now().getTime() });
  }

  onModuleInit(): void {
    this.tail.onItems((items) => this.take(items));
  }

  /** Names the weights that stored matches were made with. */
  get modelVersion(): string {
    return PRIOR_WEIGHTS.version;
  }

  /** Ids of everything on one side. */
  ids(side: MatchSide): string[] {
    return [...this.kinds].filter(([, kind]) => (kind === 'need') === (side === 'need')).map(([id]) => id);
  }

  /** On which side an item stands; undefined when it takes no part. */
  sideOf(id: string): MatchSide | undefined {
    const kind = this.kinds.get(id);
    return kind && (kind === 'need' ? 'need' : 'target');
  }

  /** What a target is; an item that has just gone counts as an offer. */
  targetKindOf(id: string): MatchTargetKind {
    const kind = this.kinds.get(id);
    return kind === undefined || kind === 'need' ? 'offer' : kind;
  }

  /** What may answer a need, best first: offers, experts and laboratories, each up to its list length. */
  forNeed(id: string): Match[] {
    const all = (['offer', 'expert', 'lab'] as const).flatMap((group) =>
      this.matcher.matchesForNeed(id, listLength[group], { groups: [group] }),
    );
    return all.sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1));
  }

  /** Which needs something on offer may answer, best first. */
  forTarget(id: string): Match[] {
    return this.matcher.matchesForOffer(id, listLength.need);
  }

  /** What stands near a text that is not held, best first; nothing is kept of it. */
  near(item: MatchItem, groups: readonly MatchGroup[], limit: number): Match[] {
    return this.matcher.matchesForNeed(item, limit, { groups, brief: true });
  }

  private async take(items: readonly ProjectedItem[]): Promise<void> {
    for (const [position, { kind, id, matchDoc }] of items.entries()) {
      // Reading a text takes a millisecond or more, and the same process answers requests.
      if (position % itemsAtOnce === itemsAtOnce - 1) await setImmediate();
      const source = sources[kind];
      if (!source) continue;
      const item = matchDoc ? itemFromRaw({ ...matchDoc, id }, source).item : null;
      if (!item) {
        if (this.kinds.delete(id)) this.matcher.remove(id);
      } else if (source === 'need') {
        this.matcher.upsertNeed(item);
        this.kinds.set(id, 'need');
      } else {
        this.matcher.upsertOffer(item);
        this.kinds.set(id, source);
      }
    }
  }
}
