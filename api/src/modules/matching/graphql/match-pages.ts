import { Injectable } from '@nestjs/common';
import type { ItemKind } from '@caunoi/shared/vocabulary';
import { decodeOffset, encodeOffset, pageSize } from '../../../platform/database/page.js';
import type { RequestContext } from '../../../platform/graphql/context.js';
import { ExpertLoaders } from '../../experts/experts.public.js';
import { LabLoaders } from '../../labs/labs.public.js';
import { ListingLoaders } from '../../market/market.public.js';
import type { ListedMatch, MatchSide } from '../domain/stored-match.js';
import { MatchLoaders } from './match.loaders.js';
import type { FeedbackRow } from '../domain/feedback-row.js';
import { MatchingEngine } from '../use-cases/matching-engine.js';
import { toMatch, toMissing } from './match.mapper.js';
import type { MatchConnection, MatchType, NeedVerdict } from './match.type.js';

interface PageRequest {
  first: number;
  after?: string | null;
  kinds?: readonly ItemKind[] | null;
  /** What the owner declined, in place of what stands in the list. */
  declined?: boolean;
}

/** Fills in the counterpart of each match as this reader may see it; one it may not see takes its match with it. */
@Injectable()
export class MatchPages {
  constructor(
    private readonly matches: MatchLoaders,
    private readonly listings: ListingLoaders,
    private readonly experts: ExpertLoaders,
    private readonly labs: LabLoaders,
    private readonly engine: MatchingEngine,
  ) {}

  async page(
    context: RequestContext,
    side: MatchSide,
    id: string,
    args: PageRequest,
  ): Promise<MatchConnection> {
    const [shown, computed] = await Promise.all([
      this.shown(context, side, id, args),
      this.matches.computed(context, id),
    ]);
    const first = pageSize(args.first);
    const from = decodeOffset(args.after);
    const edges = shown.slice(from, from + first).map(({ entry, target, word }, index) => ({
      cursor: encodeOffset(from + index + 1),
      node: { ...toMatch(entry, side, from + index + 1), target, feedback: word },
    }));
    return {
      edges,
      pageInfo: { endCursor: edges.at(-1)?.cursor ?? null, hasNextPage: shown.length > from + edges.length },
      totalCount: shown.length,
      ready: computed !== null,
    };
  }

  /**
   * Whether a need has a good answer among what this reader may see, and what nobody offers. Null while its list has not been
   * worked out. The chance is that of the best answer this reader may see; what else is offered still moves it a little.
   */
  async verdict(context: RequestContext, needId: string): Promise<NeedVerdict | null> {
    const [shown, list, computed] = await Promise.all([
      this.shown(context, 'need', needId, {}),
      this.matches.list(context, 'need', needId),
      this.matches.computed(context, needId),
    ]);
    if (!computed?.verdict) return null;
    const { verdict } = computed;
    const best = shown[0]?.entry;
    const whole = best !== undefined && best.rank === list[0]?.rank;
    const { chance, answered } = whole ? verdict : this.engine.chanceOf(best?.match.z ?? null);
    return { chance, answered: answered && best?.match.band !== 'weak', missing: toMissing(verdict) };
  }

  /** What stands in a list for this reader, best first, with what the reader's organisation said of it. */
  private async shown(
    context: RequestContext,
    side: MatchSide,
    id: string,
    args: Pick<PageRequest, 'kinds' | 'declined'>,
  ): Promise<{ entry: ListedMatch; target: MatchType['target']; word: FeedbackRow | null }[]> {
    const [list, words] = await Promise.all([
      this.matches.list(context, side, id),
      this.matches.feedback(context, side, id),
    ]);
    const said = new Map(words.map((row) => [`${row.needId}.${row.targetId}`, row]));
    const wanted = list
      .map((entry) => ({ entry, word: said.get(`${entry.needId}.${entry.targetId}`) ?? null }))
      .filter(
        ({ entry, word }) =>
          (!args.kinds?.length || args.kinds.includes(entry.targetKind)) &&
          (word?.verdict === 'declined') === (args.declined ?? false),
      );
    const targets = await Promise.all(wanted.map(({ entry }) => this.target(context, side, entry)));
    return wanted.flatMap((one, index) => {
      const target = targets[index];
      return target ? [{ ...one, target }] : [];
    });
  }

  private target(
    context: RequestContext,
    side: MatchSide,
    entry: ListedMatch,
  ): Promise<MatchType['target'] | null> {
    if (side === 'target') return this.listings.need(context, entry.needId);
    if (entry.targetKind === 'expert') return this.experts.expert(context, entry.targetId);
    if (entry.targetKind === 'lab') return this.labs.lab(context, entry.targetId);
    return this.listings.offer(context, entry.targetId);
  }
}
