import { Injectable, type OnModuleInit } from '@nestjs/common';
import { setImmediate } from 'node:timers/promises';
import { itemFromRaw, type RawSource } from '@caunoi/matching/item-from-raw';
import type { MatchGroup, MatchItem } from '@caunoi/matching/item';
import type { Match } from '@caunoi/matching/match-types';
import { Matcher } from '@caunoi/matching/matcher';
import { answerChance } from '@caunoi/matching/scoring';
import type { Unmet, Verdict } from '@caunoi/matching/verdict';
import { PRIOR_WEIGHTS } from '@caunoi/matching/weights';
import type { Thesaurus } from '@caunoi/thesaurus/thesaurus';
import { Clock } from '../../../platform/clock.js';
import { ProjectionTail, type ProjectedItem } from '../../../platform/events/projection-tail.js';
import { CurrentThesaurus } from '../../../platform/thesaurus/current-thesaurus.js';
import { listLength, type MatchSide, type MatchTargetKind } from '../domain/stored-match.js';

const sources: Partial<Record<ProjectedItem['kind'], RawSource>> = {
  need: 'need',
  offer: 'offer',
  expert: 'expert',
  lab: 'lab',
};

const itemsAtOnce = 10;
/** More items than this take too long to be read anew while somebody waits. */
const mostCompared = 2_000;

/** The matcher of this process, kept equal to the committed projections. */
@Injectable()
export class MatchingEngine implements OnModuleInit {
  private matcher: Matcher;
  /** A matcher under construction gets what changes meanwhile, too. */
  private next: Matcher | undefined;
  private readonly kinds = new Map<string, 'need' | MatchTargetKind>();

  constructor(
    private readonly tail: ProjectionTail,
    private readonly current: CurrentThesaurus,
    private readonly clock: Clock,
  ) {
    this.matcher = this.emptyMatcher(current.thesaurus);
    current.onChange(() => this.readAgain());
  }

  onModuleInit(): void {
    this.tail.onItems((items) => this.take(items));
  }

  /** Names the weights that stored matches were made with. */
  get modelVersion(): string {
    return this.current.version === 0
      ? PRIOR_WEIGHTS.version
      : `${PRIOR_WEIGHTS.version}+thesaurus.${this.current.version}`;
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
    return best(this.matcher, id);
  }

  /** Which needs something on offer may answer, best first. */
  forTarget(id: string): Match[] {
    return this.matcher.matchesForOffer(id, listLength.need);
  }

  /** What stands near a text that is not held, best first; nothing is kept of it. */
  near(item: MatchItem, groups: readonly MatchGroup[], limit: number): Match[] {
    return this.matcher.matchesForNeed(item, limit, { groups, brief: true });
  }

  /** Whether a need has a good answer, and what it speaks of that nobody offers; null for a need that takes no part. */
  verdictOf(id: string): Verdict | null {
    return this.matcher.verdict(id);
  }

  /** What a text that is not held speaks of and nobody offers. */
  unmetIn(item: MatchItem): readonly Unmet[] {
    return this.matcher.unmet(item);
  }

  /** Chance that a list whose best entry has this z holds a good answer, 0 for an empty list; and whether that counts as answered. */
  chanceOf(best: number | null): { chance: number; answered: boolean } {
    const chance = answerChance(best, PRIOR_WEIGHTS);
    return { chance, answered: chance >= PRIOR_WEIGHTS.answered };
  }

  /** Concepts that an item names, with everything these are a kind of. */
  conceptsOf(id: string): string[] {
    const item = this.matcher.get(id);
    if (!item) return [];
    const { thesaurus } = this.current;
    const text = [item.title, item.summary, item.body, ...(item.keywords ?? [])].join('\n');
    const found = new Set<string>();
    const open = thesaurus.conceptsIn(text).map(({ concept }) => concept);
    for (let concept = open.pop(); concept !== undefined; concept = open.pop()) {
      if (found.has(concept)) continue;
      found.add(concept);
      open.push(...(thesaurus.concepts.get(concept)?.broader ?? []));
    }
    return [...found];
  }

  /** Both lists of a need with another thesaurus than the one in force; nothing is kept of it. */
  async forNeedWith(id: string, thesaurus: Thesaurus): Promise<{ before: Match[]; after: Match[] }> {
    const held = [...this.kinds.keys()];
    if (held.length <= mostCompared) {
      const other = await this.filled(this.emptyMatcher(thesaurus), held);
      return { before: best(this.matcher, id), after: best(other, id) };
    }
    // Among many items the nearest are compared, by both thesauri on the same selection.
    const groups = ['offer', 'expert', 'lab'] as const;
    const near = this.matcher
      .matchesForNeed(id, mostCompared, { groups, brief: true })
      .map((match) => match.id);
    const one = await this.filled(this.emptyMatcher(this.current.thesaurus), [id, ...near]);
    const other = await this.filled(this.emptyMatcher(thesaurus), [id, ...near]);
    return { before: best(one, id), after: best(other, id) };
  }

  /** Reads every text anew with the thesaurus in force, beside the matcher in use. */
  private async readAgain(): Promise<void> {
    this.next = this.emptyMatcher(this.current.thesaurus);
    this.matcher = await this.filled(this.next, [...this.kinds.keys()]);
    this.next = undefined;
  }

  private emptyMatcher(thesaurus: Thesaurus): Matcher {
    return new Matcher({ concepts: thesaurus, now: this.clock.now().getTime() });
  }

  private async filled(matcher: Matcher, ids: readonly string[]): Promise<Matcher> {
    for (const [position, id] of ids.entries()) {
      if (position % itemsAtOnce === itemsAtOnce - 1) await setImmediate();
      const item = this.matcher.get(id);
      if (item) put(matcher, item, this.kinds.get(id) === 'need');
    }
    return matcher;
  }

  private async take(items: readonly ProjectedItem[]): Promise<void> {
    for (const [position, { kind, id, matchDoc }] of items.entries()) {
      // Reading a text takes a millisecond or more, and the same process answers requests.
      if (position % itemsAtOnce === itemsAtOnce - 1) await setImmediate();
      const source = sources[kind];
      if (!source) continue;
      const item = matchDoc ? itemFromRaw({ ...matchDoc, id }, source).item : null;
      if (!item) {
        if (!this.kinds.delete(id)) continue;
        this.matcher.remove(id);
        this.next?.remove(id);
      } else {
        this.kinds.set(id, source === 'need' ? 'need' : (source as MatchTargetKind));
        for (const matcher of [this.matcher, ...(this.next ? [this.next] : [])])
          put(matcher, item, source === 'need');
      }
    }
  }
}

function put(matcher: Matcher, item: MatchItem, need: boolean): void {
  if (need) matcher.upsertNeed(item);
  else matcher.upsertOffer(item);
}

/** Offers, experts and laboratories for a need, each up to its list length, best first. */
function best(matcher: Matcher, id: string): Match[] {
  const all = (['offer', 'expert', 'lab'] as const).flatMap((group) =>
    matcher.matchesForNeed(id, listLength[group], { groups: [group] }),
  );
  return all.sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1));
}
