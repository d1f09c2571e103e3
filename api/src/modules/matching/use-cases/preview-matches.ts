import { Injectable } from '@nestjs/common';
import type { MatchItem } from '@caunoi/matching/item';
import type { Match } from '@caunoi/matching/match-types';
import type { Unmet } from '@caunoi/matching/verdict';
import { fieldCode as codeOfField } from '@caunoi/thesaurus/fields';
import type { MatchBand } from '@caunoi/shared/vocabulary';
import type { Actor } from '../../../platform/auth/actor.js';
import { CurrentThesaurus } from '../../../platform/thesaurus/current-thesaurus.js';
import { ReadMarket } from '../../market/market.public.js';
import { MatchingEngine } from './matching-engine.js';
import { weigh, type Weighed } from '../domain/suggestions.js';

export interface Preview {
  readonly count: number;
  readonly strong: number;
  readonly fair: number;
  readonly examples: readonly { id: string; title: string; band: MatchBand }[];
  /** Whether the best that the writer may see is a good answer. */
  readonly answered: boolean;
  /** What the text speaks of and nobody offers; nothing for an offer. */
  readonly unmet: readonly Unmet[];
}

export interface WrittenSoFar {
  text: string;
  fieldOfScience?: string | null;
  industry?: string | null;
  region?: string | null;
  budgetVnd?: number | null;
  trl?: number | null;
}

export interface Suggestions {
  readonly field: Weighed | null;
  readonly industry: Weighed | null;
  readonly keywords: readonly string[];
}

const considered = 50;
const neighbours = 12;
const examplesShown = 5;
const keywordsShown = 8;

/** What a text would be matched with, and what it seems to be about, while it is written. Nothing is stored. */
@Injectable()
export class PreviewMatches {
  constructor(
    private readonly engine: MatchingEngine,
    private readonly market: ReadMarket,
    private readonly current: CurrentThesaurus,
  ) {}

  /** Offers that a need with this text would be matched with, of those the writer may see. */
  async offersFor(actor: Actor, written: WrittenSoFar): Promise<Preview> {
    const item = asItem(written, 'need');
    const matches = this.engine.near(item, ['offer'], considered);
    const seen = await this.market.offersByIds(
      actor,
      matches.map(({ id }) => id),
    );
    return this.preview(
      matches,
      new Map(seen.filter(({ status }) => status === 'published').map(({ id, title }) => [id, title])),
      this.engine.unmetIn(item),
    );
  }

  /** Needs that an offer with this text may answer, of those the writer may see. */
  async needsFor(actor: Actor, written: WrittenSoFar): Promise<Preview> {
    const matches = this.engine.near(asItem(written, 'technology'), ['need'], considered);
    const seen = await this.market.needsByIds(
      actor,
      matches.map(({ id }) => id),
    );
    return this.preview(
      matches,
      new Map(seen.filter(({ status }) => status === 'published').map(({ id, title }) => [id, title])),
    );
  }

  /** Field, industry and keywords: from the concepts a text names, and from what the writer may see of its neighbours. */
  async suggestionsFor(actor: Actor, text: string, language: 'vi' | 'en'): Promise<Suggestions> {
    const { thesaurus } = this.current;
    const hits = thesaurus.conceptsIn(text);
    const concepts = [...new Set(hits.map(({ concept }) => concept))].flatMap(
      (id) => thesaurus.concepts.get(id) ?? [],
    );
    const matches =
      text === '' ? [] : this.engine.near(asItem({ text }, 'need'), ['offer', 'need'], neighbours);
    const scores = new Map(matches.map(({ id, score }) => [id, score]));
    const ids = [...scores.keys()];
    const near = [
      ...(await this.market.offersByIds(actor, ids)),
      ...(await this.market.needsByIds(actor, ids)),
    ];
    const votes = (code: (row: (typeof near)[number]) => string | null) =>
      near.map((row) => ({ code: code(row), weight: scores.get(row.id) ?? 0 }));
    return {
      field: weigh([
        ...concepts.map(({ field }) => ({ code: field, weight: 0.5 })),
        ...votes((row) => fieldCode(row.field_code)),
      ]),
      industry: weigh(votes((row) => row.industry_code)),
      keywords: [
        ...new Set(
          concepts.map(
            (concept) => (language === 'vi' ? concept.vi[0] : concept.en[0]) ?? concept.vi[0] ?? concept.id,
          ),
        ),
      ].slice(0, keywordsShown),
    };
  }

  private preview(
    matches: readonly Match[],
    titles: ReadonlyMap<string, string>,
    unmet: readonly Unmet[] = [],
  ): Preview {
    const visible = matches.filter(({ id }) => titles.has(id));
    return {
      count: visible.length,
      strong: visible.filter(({ band }) => band === 'strong').length,
      fair: visible.filter(({ band }) => band === 'fair').length,
      answered: this.engine.chanceOf(visible[0]?.z ?? null).answered,
      unmet,
      examples: visible
        .slice(0, examplesShown)
        .map(({ id, band }) => ({ id, band, title: titles.get(id) ?? '' })),
    };
  }
}

/** Listings write 2.11 where the list says 211. */
const fieldCode = (written: string | null): string | null => (written === null ? null : codeOfField(written));

function asItem(written: WrittenSoFar, kind: 'need' | 'technology'): MatchItem {
  return {
    // No stored item has this id, so that a text is never left out as its own neighbour.
    id: 'being-written',
    kind,
    title: written.text,
    ...(written.fieldOfScience ? { fields: [written.fieldOfScience] } : {}),
    ...(written.industry ? { industries: [written.industry] } : {}),
    ...(written.region ? { region: written.region } : {}),
    ...(kind === 'need' && written.budgetVnd ? { budget: { max: written.budgetVnd } } : {}),
    ...(written.trl ? (kind === 'need' ? { trlMin: written.trl } : { trl: written.trl }) : {}),
  };
}
