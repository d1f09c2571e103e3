import { Injectable } from '@nestjs/common';
import type { Concept } from '@caunoi/thesaurus/parse';
import { loadThesaurus, type Thesaurus, withChanges } from '@caunoi/thesaurus/thesaurus';
import { fold } from '@caunoi/vietnamese/fold';
import type { Match } from '@caunoi/matching/match-types';
import { AppError } from '../../../platform/errors/app-error.js';
import { CurrentThesaurus } from '../../../platform/thesaurus/current-thesaurus.js';
import { MatchingEngine } from '../../matching/matching.public.js';
import { changesBetween, type ConceptChange, type VersionRow } from '../domain/versions.js';
import { ThesaurusVersionsRepository } from '../persistence/thesaurus-versions.repository.js';

export interface VersionView extends VersionRow {
  readonly differences: readonly ConceptChange[];
}

export interface RankChange {
  readonly id: string;
  readonly before: { rank: number; match: Match } | null;
  readonly after: { rank: number; match: Match } | null;
}

/** So many of both lists are compared: nobody reads further. */
const compared = 20;

/** The thesaurus as staff see it: with the open draft over what is in force. */
@Injectable()
export class ReadThesaurus {
  constructor(
    private readonly versions: ThesaurusVersionsRepository,
    private readonly current: CurrentThesaurus,
    private readonly engine: MatchingEngine,
  ) {}

  /** Concepts whose id or one of whose words begins a word with what was typed, those that begin with it first. */
  async find(
    typed: string,
    field: string | null,
    first: number,
  ): Promise<{ found: Concept[]; total: number }> {
    const { concepts } = await this.edited();
    const wanted = fold(typed.trim());
    const rank = (concept: Concept): number => {
      const words = [
        concept.id,
        ...concept.vi,
        ...concept.viLay,
        ...concept.en,
        ...concept.enLay,
        ...concept.abbr,
      ];
      const folded = words.map((word) => fold(word));
      if (folded.includes(wanted)) return 0;
      if (folded.some((word) => word.startsWith(wanted))) return 1;
      return folded.some((word) => word.includes(` ${wanted}`) || word.includes(`-${wanted}`)) ? 2 : 3;
    };
    const found = [...concepts.values()]
      .filter((concept) => field === null || concept.field === field)
      .map((concept) => ({ concept, rank: wanted === '' ? 1 : rank(concept) }))
      .filter((one) => one.rank < 3)
      .sort((a, b) => a.rank - b.rank || (a.concept.id < b.concept.id ? -1 : 1));
    return { found: found.slice(0, first).map(({ concept }) => concept), total: found.length };
  }

  async concept(id: string): Promise<{ concept: Concept; narrower: readonly string[] } | null> {
    const edited = await this.edited();
    const concept = edited.concepts.get(id);
    return concept ? { concept, narrower: edited.narrower(id) } : null;
  }

  /** Every version, the newest first, each with what it changed against the one it was made from. */
  async history(): Promise<VersionView[]> {
    const rows = await this.versions.all();
    const contents = new Map(rows.map((row) => [row.number, row.changes]));
    const shipped = loadThesaurus().concepts;
    // A version is compared with the one that was in force before it; the draft with the one in force now.
    return rows.map((row, index) => {
      const before = rows.slice(index + 1).find((one) => one.state === 'published');
      return {
        ...row,
        differences: changesBetween(shipped, contents.get(before?.number ?? 0) ?? [], row.changes),
      };
    });
  }

  /** The list of a need before and after the draft, by what moved. Throws NOT_FOUND when no draft is open or the need is unknown. */
  async effectOn(needId: string): Promise<RankChange[]> {
    const draft = await this.versions.draft();
    if (!draft || this.engine.sideOf(needId) !== 'need') throw new AppError('NOT_FOUND');
    const { before, after } = await this.engine.forNeedWith(
      needId,
      withChanges(loadThesaurus(), draft.changes),
    );
    const placed = (list: readonly Match[]) =>
      new Map(list.slice(0, compared).map((match, index) => [match.id, { rank: index + 1, match }]));
    const [old, now] = [placed(before), placed(after)];
    return [...new Set([...now.keys(), ...old.keys()])].map((id) => ({
      id,
      before: old.get(id) ?? null,
      after: now.get(id) ?? null,
    }));
  }

  private async edited(): Promise<Thesaurus> {
    const draft = await this.versions.draft();
    return draft ? withChanges(loadThesaurus(), draft.changes) : this.current.thesaurus;
  }
}
