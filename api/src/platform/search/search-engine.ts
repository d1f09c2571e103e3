import type { ItemKind } from '@caunoi/shared/vocabulary';

/** What the search holds of an item: its public projection, nothing else. */
export interface SearchDoc {
  id: string;
  kind: ItemKind;
  title: string;
  keywords: string;
  summary: string;
  body: string;
  /** Owner's name; empty where the owner is hidden. */
  organisation: string;
  fieldCodes: readonly string[];
  industryCode: string | null;
  province: string | null;
}

export interface SearchFilter {
  kinds?: readonly ItemKind[] | null | undefined;
  fields?: readonly string[] | null | undefined;
  provinces?: readonly string[] | null | undefined;
}

export interface SearchQuery {
  text: string;
  filter: SearchFilter;
  offset: number;
  limit: number;
  /** Count facet values over all hits. */
  facets: boolean;
}

export interface SearchPage {
  hits: { id: string; kind: ItemKind; score: number }[];
  total: number;
  facets: Record<FacetName, Map<string, number>>;
  /** The words that were read otherwise than typed. */
  corrections: readonly { typed: string; read: string }[];
}

export const facetNames = ['kinds', 'fields', 'provinces'] as const;
export type FacetName = (typeof facetNames)[number];

export interface Suggestion {
  text: string;
  kind: ItemKind;
  id: string;
}

/** What both engines promise; lists and pages never depend on it being up. */
export interface SearchEngine {
  upsert(docs: readonly SearchDoc[]): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  /** Throws SEARCH_UNAVAILABLE when the engine does not answer. */
  search(query: SearchQuery): Promise<SearchPage>;
  suggest(text: string, limit: number): Promise<Suggestion[]>;
  health(): Promise<{ engine: string; ok: boolean; docs: number }>;
}

export const SEARCH_ENGINE = Symbol('search engine');
