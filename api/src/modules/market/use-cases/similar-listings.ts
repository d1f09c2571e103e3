import { Injectable } from '@nestjs/common';
import { limits } from '@caunoi/shared/limits';
import type { Actor, UserActor } from '../../../platform/auth/actor.js';
import { TextFilter } from '../../../platform/search/text-filter.js';
import { duplicateFrom, similarity } from '../domain/similarity.js';
import type { ListingKind } from '../persistence/listings.writer.js';
import { ReadMarket } from './read-market.js';

export interface SimilarListing {
  id: string;
  /** Share of the wording in common, 0 to 1. */
  similarity: number;
}

const candidates = 20;
const shown = 5;

/** Offers or needs that say nearly the same, of those the writer may see: the public ones and its own organisations'. */
@Injectable()
export class SimilarListings {
  constructor(
    private readonly search: TextFilter,
    private readonly market: ReadMarket,
  ) {}

  async to(
    actor: UserActor,
    kind: ListingKind,
    text: string,
    exceptId: string | null,
  ): Promise<SimilarListing[]> {
    const found = (await this.search.idsFor(kind, text.slice(0, limits.searchText))) ?? [];
    const [others, own] = await Promise.all([
      this.texts(actor, kind, found.slice(0, candidates)),
      this.ownTexts(actor, kind),
    ]);
    const best = new Map<string, number>();
    for (const { id, title, body } of [...others, ...own]) {
      if (id === exceptId) continue;
      best.set(id, Math.max(similarity(text, title), similarity(text, `${title}\n${body}`)));
    }
    return [...best]
      .filter(([, share]) => share >= duplicateFrom)
      .sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
      .slice(0, shown)
      .map(([id, share]) => ({ id, similarity: share }));
  }

  private async texts(actor: Actor, kind: ListingKind, ids: readonly string[]): Promise<Text[]> {
    return kind === 'need'
      ? (await this.market.needsByIds(actor, ids)).map((row) => ({
          id: row.id,
          title: row.title,
          body: row.description,
        }))
      : (await this.market.offersByIds(actor, ids)).map((row) => ({
          id: row.id,
          title: row.title,
          body: row.summary,
        }));
  }

  private async ownTexts(actor: UserActor, kind: ListingKind): Promise<Text[]> {
    const page =
      kind === 'need'
        ? await this.market.ownNeeds(actor, null, newest, (row) => ({
            id: row.id,
            title: row.title,
            body: row.description,
          }))
        : await this.market.ownOffers(actor, null, newest, (row) => ({
            id: row.id,
            title: row.title,
            body: row.summary,
          }));
    return page.edges.map(({ node }) => node);
  }
}

interface Text {
  id: string;
  title: string;
  body: string;
}

const newest = { first: limits.pageSize, sort: 'newest' } as const;
