import { analyse } from './analysis.js';
import type { FacetScalar, Filter } from './facet-columns.js';
import type { Hit, IndexDoc } from './index-types.js';
import { TEXT_FIELDS } from './index-types.js';
import { type SearchIndex, TITLE_ONLY, SEARCH_WEIGHTS } from './search-index.js';
import { type Reading, resolveTerms, type Synonyms } from './search-terms.js';
import { TopHits } from './top-hits.js';

/** A search as typed, taken apart. */
export interface ParsedSearch {
  /** Text to rank by. */
  text: string;
  /** Quoted phrases: each must stand in the document, word by word. */
  phrases: string[];
  /** Words and phrases that must not stand in the document. */
  excluded: string[];
  /** The last word is still being typed: it matches as a prefix. */
  prefix: boolean;
}

/** Takes a search apart: `"..."` is a phrase, `-word` or `-"..."` excludes, a trailing space ends the last word. Never fails. */
export function parseSearch(input: string): ParsedSearch {
  const phrases: string[] = [];
  const excluded: string[] = [];
  const rest = input
    .normalize('NFC')
    .replace(/(^|\s)-["“”]([^"“”]*)["“”]/g, (_, lead: string, inner: string) => {
      excluded.push(inner);
      return lead;
    })
    .replace(/["“”]([^"“”]*)["“”]/g, (_, inner: string) => {
      phrases.push(inner);
      return ' ';
    })
    .replace(/(^|\s)-(?=[\p{L}\p{N}])(\S+)/gu, (_, lead: string, word: string) => {
      excluded.push(word);
      return lead;
    });
  const text = rest.replace(/["“”]/g, ' ');
  return { text, phrases, excluded, prefix: /[\p{L}\p{M}\p{N}]$/u.test(text) };
}

export interface SearchOptions {
  /** Groups to search, each with a factor on its scores; all groups when none is named. */
  groups?: readonly { name: string; weight?: number }[];
  filter?: Filter;
  /** One condition per facet that the person chose: it narrows the hits, and the counts of the other facets. */
  choices?: Readonly<Record<string, Filter>>;
  /** Facets to count over all hits. */
  facets?: readonly string[];
  /** Order by the first value of a facet, ties by id, instead of by score. */
  sort?: { facet: string; descending?: boolean };
  offset?: number;
  limit?: number;
  synonyms?: Synonyms;
  /** What the text means, told by a vocabulary of concepts; offsets into the NFC text given to it. */
  readings?: (text: string) => readonly Reading[];
  /** Search as typed, without corrections. */
  asTyped?: boolean;
  /** Match titles only, while somebody types. */
  titleOnly?: boolean;
}

export interface SearchResult {
  hits: Hit[];
  total: number;
  facets: Record<string, Map<FacetScalar, number>>;
  /** Words read otherwise than typed, folded, when any. */
  corrected: { typed: string; read: string }[];
  /** Share of the searched words, by how telling they are, that the best document answers; words that nothing holds count. */
  cover: number;
}

/** A document answering so much less of the search than the best one (by the weight of its words) is no hit. */
const LEAST_COVER = 0.4;
/** A title is suggested only when it answers nearly all that has been typed. */
const LEAST_SUGGESTED = 0.7;
/** What a word answered in part is worth. */
const PART = 0.5;
/** How far a score falls for a document that answers next to nothing of the search. */
const COVER_FLOOR = 0.15;

/**
 * Searches the index as a person types. Documents that answer more of the telling words rank higher; ties by id. An empty
 * search gives every accepted document with score 0, by id; one without any letter or digit gives nothing.
 */
export function search(index: SearchIndex, input: string, options: SearchOptions = {}): SearchResult {
  const parsed = parseSearch(input);
  const among = accepted(index, parsed, options);
  const text = [parsed.text, ...parsed.phrases].join('\n').normalize('NFC');
  const wordless = analyse(text).words.length === 0;
  const onlyExcludes = wordless && parsed.excluded.length > 0;
  if (wordless && input.trim() !== '' && !onlyExcludes)
    return { hits: [], total: 0, facets: emptyFacets(options), corrected: [], cover: 0 };
  const found = wordless ? everything(among) : byWords(index, text, parsed, among, options);
  const { all, counted } = narrow(index, found.touched, options);
  const facets: SearchResult['facets'] = {};
  for (const name of options.facets ?? []) facets[name] = index.columns.count(name, counted[name] ?? all);
  const hits =
    options.sort === undefined
      ? best(index, all, found.score, options)
      : sorted(index, all, found.score, options);
  return { hits, total: all.length, facets, corrected: found.corrected, cover: found.cover };
}

interface Found {
  touched: Uint32Array;
  score: (n: number) => number;
  corrected: SearchResult['corrected'];
  cover: number;
}

function accepted(index: SearchIndex, parsed: ParsedSearch, options: SearchOptions): Uint8Array {
  const among = index.live((options.groups ?? []).map(({ name }) => name));
  const keep = (flags: Uint8Array, kept: 0 | 1): void => {
    for (let n = 0; n < among.length; n += 1) if (flags[n] !== kept) among[n] = 0;
  };
  if (options.filter !== undefined) keep(index.columns.flags(options.filter, among.length), 1);
  for (const phrase of parsed.phrases) {
    const flags = withPhrase(index, phrase);
    if (flags !== null) keep(flags, 1);
  }
  for (const phrase of parsed.excluded) {
    const flags = withPhrase(index, phrase);
    if (flags !== null) keep(flags, 0);
  }
  return among;
}

function everything(among: Uint8Array): Found {
  const touched = new Uint32Array(among.length);
  let count = 0;
  for (let n = 0; n < among.length; n += 1) if (among[n] === 1) touched[count++] = n;
  return { touched: touched.subarray(0, count), score: () => 0, corrected: [], cover: 1 };
}

function byWords(
  index: SearchIndex,
  text: string,
  parsed: ParsedSearch,
  among: Uint8Array,
  options: SearchOptions,
): Found {
  const { terms, bits, corrected } = resolveTerms(index, text, {
    prefix: parsed.prefix && parsed.phrases.length === 0,
    asTyped: options.asTyped === true,
    typing: options.titleOnly,
    synonyms: options.synonyms,
    readings: options.readings?.(text),
  });
  const { touched, scores, masks, parts } = index.sweep(
    terms,
    among,
    options.titleOnly ? TITLE_ONLY : SEARCH_WEIGHTS,
  );
  const cover = coverOf(bits);
  let most = 0;
  for (const n of touched) most = Math.max(most, cover(masks[n]!, parts[n]!));
  const least = options.titleOnly ? LEAST_SUGGESTED : most * LEAST_COVER;
  const kept = new Uint32Array(touched.length);
  let count = 0;
  for (const n of touched) {
    const part = cover(masks[n]!, parts[n]!);
    if (part < least) continue;
    scores[n] = scores[n]! * (COVER_FLOOR + (1 - COVER_FLOOR) * part * part);
    kept[count++] = n;
  }
  const weights = new Map((options.groups ?? []).map(({ name, weight }) => [name, weight ?? 1]));
  if ([...weights.values()].some((weight) => weight !== 1)) {
    for (let i = 0; i < count; i += 1) scores[kept[i]!]! *= weights.get(index.at(kept[i]!)!.group) ?? 1;
  }
  return {
    touched: kept.subarray(0, count),
    score: (n) => scores[n]!,
    corrected,
    cover: most * knownShare(index, bits),
  };
}

/** Share of the searched words, by weight, that any document holds; a word that none holds weighs like the rarest. */
function knownShare(index: SearchIndex, bits: readonly number[]): number {
  const known = bits.reduce((sum, weight) => sum + weight, 0);
  const unknown = bits.filter((weight) => weight === 0).length * Math.log(1 + (index.size + 0.5) / 0.5);
  return known + unknown === 0 ? 0 : known / (known + unknown);
}

/** Share of the telling words that are answered, 0..1; words that nothing can answer are left out. */
function coverOf(bits: readonly number[]): (mask: number, part: number) => number {
  const total = bits.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return () => 1;
  const byMask = new Map<number, number>();
  const shareOf = (mask: number): number => {
    const known = byMask.get(mask);
    if (known !== undefined) return known;
    let sum = 0;
    for (let rest = mask; rest !== 0; rest &= rest - 1) sum += bits[31 - Math.clz32(rest & -rest)]!;
    byMask.set(mask, sum / total);
    return sum / total;
  };
  return (mask, part) => shareOf(mask) + PART * shareOf(part & ~mask);
}

/** Applies the chosen facets. A facet's own choice does not narrow its own counts: those run over `counted[facet]`. */
function narrow(
  index: SearchIndex,
  touched: Uint32Array,
  options: SearchOptions,
): { all: Uint32Array; counted: Record<string, Uint32Array> } {
  const choices = Object.entries(options.choices ?? {});
  if (choices.length === 0) return { all: touched, counted: {} };
  const flags = choices.map(([, filter]) => index.columns.flags(filter, index.capacity));
  const misses = (n: number): number => flags.reduce((sum, flag) => sum + (flag[n] === 1 ? 0 : 1), 0);
  const all = touched.filter((n) => misses(n) === 0);
  const counted: Record<string, Uint32Array> = {};
  choices.forEach(([facet], i) => {
    counted[facet] = touched.filter((n) => misses(n) === (flags[i]![n] === 1 ? 0 : 1));
  });
  return { all, counted };
}

function best(
  index: SearchIndex,
  docs: Uint32Array,
  score: (n: number) => number,
  { offset = 0, limit = 20 }: SearchOptions,
): Hit[] {
  const top = new TopHits(offset + limit);
  for (const n of docs) top.add(score(n), index.at(n)!.id);
  return top.sorted().slice(offset);
}

function sorted(
  index: SearchIndex,
  docs: Uint32Array,
  score: (n: number) => number,
  options: SearchOptions,
): Hit[] {
  const { facet, descending = false } = options.sort!;
  const { offset = 0, limit = 20 } = options;
  const rows = Array.from(docs, (n) => ({
    id: index.at(n)!.id,
    score: score(n),
    value: index.columns.value(facet, n),
  }));
  rows.sort((a, b) => {
    // What has no value comes last in both directions.
    if (a.value === undefined || b.value === undefined) {
      if (a.value !== b.value) return a.value === undefined ? 1 : -1;
    } else if (a.value !== b.value) return a.value < b.value === descending ? 1 : -1;
    return a.id < b.id ? -1 : 1;
  });
  return rows.slice(offset, offset + limit).map(({ id, score: s }) => ({ id, score: s }));
}

function emptyFacets(options: SearchOptions): SearchResult['facets'] {
  return Object.fromEntries((options.facets ?? []).map((name) => [name, new Map<FacetScalar, number>()]));
}

/** Flags of the documents that hold a phrase word by word; null for a phrase without words. */
function withPhrase(index: SearchIndex, phrase: string): Uint8Array | null {
  const { words: found, pairs } = analyse(phrase);
  const words = found.map((w) => w.f);
  if (words.length === 0) return null;
  const { vocabulary } = index;
  const terms = words.map((w) => vocabulary.find('F', w));
  // The postings name the few documents worth reading: those with every word and every pair of the phrase.
  const possible = index.holding([
    ...terms,
    ...pairs.map((i) => vocabulary.findPair(terms[i]!, terms[i + 1]!)),
  ]);
  const sure = words.length - pairs.length === 1 && words.length <= 2;
  const flags = new Uint8Array(index.capacity);
  for (const n of possible) {
    const doc = index.at(n);
    if (doc !== null && (sure || holds(doc, words))) flags[n] = 1;
  }
  return flags;
}

function holds(doc: IndexDoc, phrase: readonly string[]): boolean {
  return TEXT_FIELDS.some((field) => {
    const text = doc.fields[field];
    return (
      text !== undefined &&
      contains(
        analyse(text).words.map((w) => w.f),
        phrase,
      )
    );
  });
}

function contains(words: readonly string[], phrase: readonly string[]): boolean {
  for (let i = 0; i + phrase.length <= words.length; i += 1) {
    if (phrase.every((w, j) => words[i + j] === w)) return true;
  }
  return false;
}
