import { Injectable } from '@nestjs/common';
import type { ListedMatch, MatchSide } from '../domain/stored-match.js';
import { MatchesRepository } from '../persistence/matches.repository.js';

/** The stored lists. Whether a reader may see a counterpart is the counterpart's module's to say. */
@Injectable()
export class ReadMatches {
  constructor(private readonly matches: MatchesRepository) {}

  listsOf(side: MatchSide, ids: readonly string[]): Promise<ListedMatch[]> {
    return this.matches.listsOf(side, ids);
  }

  computed(ids: readonly string[]): Promise<Map<string, Date>> {
    return this.matches.computed(ids);
  }
}
