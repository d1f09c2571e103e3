import { Inject, Injectable } from '@nestjs/common';
import { analyse } from '@caunoi/matching/analysis';
import { itemKinds, type ItemKind } from '@caunoi/shared/vocabulary';
import { nfc } from '@caunoi/vietnamese/normalize';
import type { Actor } from '../auth/actor.js';
import { CurrentThesaurus } from '../thesaurus/current-thesaurus.js';
import { accessFilter } from './access.js';
import { askEngine } from './ask-engine.js';
import { ConceptReader } from './concept-reader.js';
import { DocumentFrequencies } from './document-frequencies.js';
import { byContinuation } from './query-text.js';
import { type EnginePage, type Filter, SEARCH_ENGINE, type SearchEngine } from './search-engine.js';

export const facetNames = ['kinds', 'fields', 'provinces'] as const;
export type FacetName = (typeof facetNames)[number];

export type SearchFilter = { readonly [Name in FacetName]?: readonly string[] | null | undefined };

export interface SearchQuery {
  /** Who searches. */
  readonly actor: Actor;
  readonly text: string;
  readonly filter: SearchFilter;
  readonly offset: number;
  readonly limit: number;
  /** Count facet values over all hits. */
  readonly facets: boolean;
  readonly asTyped?: boolean;
}

export interface SearchPage {
  readonly hits: readonly { id: string; kind: ItemKind; score: number }[];
  readonly total: number;
  readonly facets: Readonly<Record<FacetName, ReadonlyMap<string, number>>>;
  readonly corrections: EnginePage['corrections'];
  readonly cover: number | undefined;
}

export interface Suggestion {
  readonly text: string;
  readonly kind: ItemKind;
  readonly id: string;
}

/** What is counted, and what is chosen by: choosing a field also finds all that lies below it. */
const columns: Record<FacetName, { counted: string; chosen: string }> = {
  kinds: { counted: 'kind', chosen: 'kind' },
  fields: { counted: 'fields', chosen: 'fieldTree' },
  provinces: { counted: 'province', chosen: 'province' },
};

/** Searches items for people: whatever the engine, the text is read, the access filter is added and long searches are cut here. */
@Injectable()
export class Search {
  private concepts: ConceptReader;

  constructor(
    @Inject(SEARCH_ENGINE) private readonly engine: SearchEngine,
    private readonly frequencies: DocumentFrequencies,
    thesaurus: CurrentThesaurus,
  ) {
    this.concepts = new ConceptReader(thesaurus.thesaurus);
    thesaurus.onChange(() => {
      this.concepts = new ConceptReader(thesaurus.thesaurus);
    });
  }

  /** Throws SearchUnavailable when the engine does not answer. */
  async search(query: SearchQuery): Promise<SearchPage> {
    const chosen = facetNames.filter((name) => (query.filter[name] ?? []).length > 0);
    const page = await askEngine(this.engine, this.frequencies, {
      actor: query.actor,
      indexes: (query.facets ? itemKinds : kindsIn(query.filter)).map((name) => ({ name })),
      text: query.text,
      asTyped: query.asTyped ?? false,
      choices: Object.fromEntries(
        chosen.map((name) => [columns[name].counted, choiceOf(name, query.filter[name] ?? [])]),
      ),
      facets: query.facets ? facetNames.map((name) => columns[name].counted) : [],
      offset: query.offset,
      limit: query.limit,
      ...(this.engine.traits.readsConcepts
        ? { readings: (read: string) => this.concepts.readings(read) }
        : {}),
    });
    return {
      hits: page.hits.map(({ id, index, score }) => ({ id, kind: index as ItemKind, score })),
      total: page.total,
      facets: mapNames((name) => page.facets[columns[name].counted] ?? new Map<string, number>()),
      corrections: page.corrections,
      cover: page.cover,
    };
  }

  /** Titles that go with what has been typed so far, each once. */
  async suggest(actor: Actor, typed: string, limit: number): Promise<Suggestion[]> {
    const text = nfc(typed);
    if (analyse(text).words.length === 0) return [];
    const hits = await this.engine.suggest({
      indexes: itemKinds,
      text,
      filter: accessFilter(actor),
      limit: limit * 3,
    });
    const seen = new Set<string>();
    return byContinuation(hits, text)
      .filter(({ title }) => !seen.has(title) && seen.add(title))
      .slice(0, limit)
      .map(({ id, index, title }) => ({ id, kind: index as ItemKind, text: title }));
  }

  /** How many items carry each value of a facet: the values that suggestions choose from. */
  async facetValues(actor: Actor): Promise<SearchPage['facets']> {
    return (await this.search({ actor, text: '', filter: {}, offset: 0, limit: 0, facets: true })).facets;
  }
}

/** Without counts there is no need to look where nothing can be found. */
const kindsIn = ({ kinds }: SearchFilter): readonly ItemKind[] =>
  kinds && kinds.length > 0 ? itemKinds.filter((kind) => kinds.includes(kind)) : itemKinds;

const choiceOf = (name: FacetName, values: readonly string[]): Filter => ({
  facet: columns[name].chosen,
  in: values,
});

const mapNames = <Value>(valueOf: (name: FacetName) => Value): Record<FacetName, Value> =>
  Object.fromEntries(facetNames.map((name) => [name, valueOf(name)])) as Record<FacetName, Value>;
