import { Inject, Injectable } from '@nestjs/common';
import { limits } from '@caunoi/shared/limits';
import type { ItemKind } from '@caunoi/shared/vocabulary';
import { AppError } from '../errors/app-error.js';
import { SEARCH_ENGINE, type SearchEngine } from './search-engine.js';

/** Beyond so many hits a list narrowed by words is of no use to anybody. */
const mostHits = 500;
/** A list is not ranked: what matches far worse than the best hit would only hide it. */
const leastShareOfBest = 0.4;

/** The words typed above a list, as the ids that they find. */
@Injectable()
export class TextFilter {
  constructor(@Inject(SEARCH_ENGINE) private readonly engine: SearchEngine) {}

  /** Undefined when nothing was typed: the list is not narrowed. */
  async idsFor(kind: ItemKind, text: string | null | undefined): Promise<string[] | undefined> {
    if (!text || text.trim() === '') return undefined;
    const page = await this.engine.search({
      text: checkText(text),
      filter: { kinds: [kind] },
      offset: 0,
      limit: mostHits,
      facets: false,
    });
    const least = (page.hits[0]?.score ?? 0) * leastShareOfBest;
    return page.hits.filter((hit) => hit.score >= least).map((hit) => hit.id);
  }
}

/** Refuses a search text that is longer than any sentence. */
export function checkText(text: string): string {
  if (text.length > limits.searchText) {
    throw new AppError('INVALID_INPUT', {}, [{ path: 'text', code: 'too_long', params: { max: limits.searchText } }]);
  }
  return text;
}
