import type { Filter } from '@caunoi/matching/facet-columns';
import type { FacetValue, TextField } from '@caunoi/matching/index-types';
import type { Reading, Synonyms } from '@caunoi/matching/search-terms';
import type { Language } from '@caunoi/shared/vocabulary';
import { AppError } from '../errors/app-error.js';

export type { Filter } from '@caunoi/matching/facet-columns';

/** One index of an engine and what it must be able to do. */
export interface IndexDef {
  readonly name: string;
  /** Facets that searches filter by or count. */
  readonly facets: readonly string[];
  /** Facets that searches sort by. */
  readonly sortables: readonly string[];
  /** Folded phrase of one to three words -> phrases that stand for it as well; one way. */
  readonly synonyms: Synonyms;
}

/** What an engine holds of an item: its public projection, nothing else. */
export interface SearchDoc {
  /** Letters, digits, `-` and `_`; unique within its index. */
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  readonly keywords: string;
  readonly summary: string;
  readonly body: string;
  /** Owner's name; empty where the owner is hidden. */
  readonly organisation: string;
  readonly facets: Readonly<Record<string, FacetValue>>;
  /** Who may find it: `public`, or names of groups of people. */
  readonly audience: readonly string[];
  /** Concepts that its texts name, for engines that read concepts. */
  readonly concepts: readonly { readonly tag: string; readonly field: TextField }[];
}

/** The facet that every search is filtered by. */
export const AUDIENCE = 'audience';
/** Beyond so many hits no engine goes: nobody reads them. */
export const MOST_HITS = 500;

export interface EngineQuery {
  /** One or several indexes, federated: a weight multiplies the scores of its index. */
  readonly indexes: readonly { readonly name: string; readonly weight?: number }[];
  /** NFC, as typed: `"phrase"`, `-word`, a trailing space ends the last word. */
  readonly text: string;
  /** No corrections. */
  readonly asTyped?: boolean;
  readonly language?: Language;
  /** Meaning of the text, for engines that read concepts. */
  readonly readings?: (text: string) => readonly Reading[];
  readonly filter: Filter;
  /** What was chosen of each facet; a facet's own choice does not narrow its own counts. */
  readonly choices?: Readonly<Record<string, Filter>>;
  readonly facets?: readonly string[];
  /** By the first value of a facet, ties by id; without it by score. */
  readonly sort?: { readonly facet: string; readonly descending?: boolean };
  readonly offset: number;
  readonly limit: number;
}

export interface EngineHit {
  readonly index: string;
  readonly id: string;
  readonly score: number;
  readonly title: string;
}

export interface EnginePage {
  readonly hits: readonly EngineHit[];
  /** Exact up to MOST_HITS. */
  readonly total: number;
  readonly facets: Readonly<Record<string, ReadonlyMap<string, number>>>;
  /** The words that were read otherwise than typed, folded. */
  readonly corrections: readonly { readonly typed: string; readonly read: string }[];
  /** Share of the searched words, by how telling they are, that the best hit answers; undefined where the engine cannot say. */
  readonly cover: number | undefined;
  /** Indexes that could not be searched; the hits are those of the others. */
  readonly problems: readonly { readonly index: string; readonly code: 'INDEX_MISSING' }[];
}

export interface EngineSuggestQuery {
  readonly indexes: readonly string[];
  readonly text: string;
  readonly filter: Filter;
  readonly limit: number;
}

/** Proof of a write: `settled` waits until searches see it. */
export interface WriteToken {
  readonly tasks: readonly number[];
}

export interface EngineHealth {
  readonly engine: string;
  readonly ok: boolean;
  readonly docs: Readonly<Record<string, number>>;
  /** For how long writes have been failing. */
  readonly lagMs: number;
}

/** What both engines promise; lists and pages never depend on one being up. Every method may throw SearchUnavailable. */
export interface SearchEngine {
  readonly traits: EngineTraits;
  /** Makes the index as described; doing it again changes nothing. */
  ensureIndex(def: IndexDef): Promise<void>;
  /** Adds documents or replaces those with the same ids; of two with one id the last counts. */
  upsert(index: string, docs: readonly SearchDoc[]): Promise<WriteToken>;
  remove(index: string, ids: readonly string[]): Promise<WriteToken>;
  /** Resolves when searches see the write. Throws SearchTimeout. */
  settled(token: WriteToken, timeoutMs?: number): Promise<void>;
  search(query: EngineQuery): Promise<EnginePage>;
  /** Titles that go with what has been typed so far. */
  suggest(query: EngineSuggestQuery): Promise<readonly EngineHit[]>;
  /** Builds the named indexes anew beside the old ones and swaps: readers never see a gap, writes meanwhile are kept. */
  reindex(sources: ReadonlyMap<string, AsyncIterable<SearchDoc>>): Promise<void>;
  health(): Promise<EngineHealth>;
}

/** What the layer above must do for an engine. */
export interface EngineTraits {
  /** One server for all processes; otherwise every process has its own. */
  readonly shared: boolean;
  /** Ranks the typed diacritics above others by itself. */
  readonly seesDiacritics: boolean;
  /** Reads no more words of a search than this. */
  readonly mostWords: number | undefined;
  /** Uses the concepts of documents and searches; others are given synonyms. */
  readonly readsConcepts: boolean;
}

/** The engine does not answer: search says so, everything else goes on. */
export class SearchUnavailable extends AppError {
  constructor(cause?: unknown) {
    super('SEARCH_UNAVAILABLE');
    this.cause = cause;
  }
}

/** A write is not visible within the time given. It may become so later. */
export class SearchTimeout extends AppError {
  constructor() {
    super('SEARCH_UNAVAILABLE');
  }
}

export const SEARCH_ENGINE = Symbol('search engine');
