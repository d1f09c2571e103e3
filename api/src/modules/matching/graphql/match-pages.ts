import { Injectable } from '@nestjs/common';
import type { ItemKind } from '@caunoi/shared/vocabulary';
import { decodeOffset, encodeOffset, pageSize } from '../../../platform/database/page.js';
import type { RequestContext } from '../../../platform/graphql/context.js';
import { ExpertLoaders } from '../../experts/experts.public.js';
import { LabLoaders } from '../../labs/labs.public.js';
import { ListingLoaders } from '../../market/market.public.js';
import type { ListedMatch, MatchSide } from '../domain/stored-match.js';
import { MatchLoaders } from './match.loaders.js';
import { toMatch } from './match.mapper.js';
import type { MatchConnection, MatchType } from './match.type.js';

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
  ) {}

  async page(
    context: RequestContext,
    side: MatchSide,
    id: string,
    args: PageRequest,
  ): Promise<MatchConnection> {
    const [list, computedAt, words] = await Promise.all([
      this.matches.list(context, side, id),
      this.matches.computedAt(context, id),
      this.matches.feedback(context, side, id),
    ]);
    const said = new Map(words.map((row) => [`${row.needId}.${row.targetId}`, row]));
    const wordOn = (entry: ListedMatch) => said.get(`${entry.needId}.${entry.targetId}`);
    const wanted = list.filter(
      (entry) =>
        (!args.kinds?.length || args.kinds.includes(entry.targetKind)) &&
        (wordOn(entry)?.verdict === 'declined') === (args.declined ?? false),
    );
    const targets = await Promise.all(wanted.map((entry) => this.target(context, side, entry)));
    const shown = wanted.flatMap((entry, index) => {
      const target = targets[index];
      return target ? [{ entry, target }] : [];
    });
    const first = pageSize(args.first);
    const from = decodeOffset(args.after);
    const edges = shown.slice(from, from + first).map(({ entry, target }, index) => ({
      cursor: encodeOffset(from + index + 1),
      node: { ...toMatch(entry, side, from + index + 1), target, feedback: wordOn(entry) ?? null },
    }));
    return {
      edges,
      pageInfo: { endCursor: edges.at(-1)?.cursor ?? null, hasNextPage: shown.length > from + edges.length },
      totalCount: shown.length,
      ready: computedAt !== null,
    };
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
