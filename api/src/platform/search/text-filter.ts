import { Injectable } from '@nestjs/common';
import { limits } from '@caunoi/shared/limits';
import type { ItemKind } from '@caunoi/shared/vocabulary';
import { anonymous } from '../auth/actor.js';
import { AppError } from '../errors/app-error.js';
import { Search } from './search.js';
import { MOST_HITS } from './search-engine.js';

/** A list is not ranked: what matches far worse than the best hit would only hide it. */
const leastShareOfBest = 0.4;

/** The words typed above a list, as the ids that they find. */
@Injectable()
export class TextFilter {
  constructor(private readonly search: Search) {}

  /** Undefined when nothing was typed: the list is not narrowed. */
  async idsFor(kind: ItemKind, text: string | null | undefined): Promise<string[] | undefined> {
    if (!text || text.trim() === '') return undefined;
    const page = await this.search.search({
      // Only what is public is in the indexes; the list itself decides what this person may see.
      actor: anonymous,
      text: checkText(text),
      filter: { kinds: [kind] },
      offset: 0,
      limit: MOST_HITS,
      facets: false,
    });
    const least = (page.hits[0]?.score ?? 0) * leastShareOfBest;
    return page.hits.filter((hit) => hit.score >= least).map((hit) => hit.id);
  }
}

/** Refuses a search text that is longer than any sentence. */
export function checkText(text: string): string {
  if (text.length > limits.searchText) {
    throw new AppError('INVALID_INPUT', {}, [
      { path: 'text', code: 'too_long', params: { max: limits.searchText } },
    ]);
  }
  return text;
}
