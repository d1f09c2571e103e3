import type { Analysed } from './analysis.js';
import { analyse, isNumeric } from './analysis.js';
import type { QueryTerm, TermOrigin } from './index-types.js';
import type { LexicalIndex } from './lexical-index.js';
import { corrections } from './spelling.js';

/** A piece of the query and how much its words count (title more than body). */
export interface QueryPart {
  name: string;
  text: string;
  weight: number;
}

/** One word of the query: the part it stands in and its place there. */
export interface QueryWord {
  part: string;
  f: string;
  e: string | null;
  start: number;
  end: number;
  /** Folded reading the index prefers, when the word looks misspelt. */
  corrected: string | null;
}

export interface BuiltQuery {
  terms: QueryTerm[];
  words: QueryWord[];
  /** Weight times idf of words that no document holds: part of what is asked for, though nothing can answer it. */
  unanswered: number[];
}

/** Weights of the ways in which a word can match, relative to the folded word itself. */
export interface QueryWeights {
  pair: number;
  exact: number;
  corrected: readonly [number, number];
  /** Numbers say little about what is wanted. */
  numeric: number;
  /** Terms kept, by weight times idf. */
  maxTerms: number;
}

export const DEFAULT_QUERY_WEIGHTS: QueryWeights = {
  pair: 0.5,
  exact: 0.6,
  corrected: [0.7, 0.35],
  numeric: 0.2,
  maxTerms: 120,
};

interface Draft {
  term: number;
  key: string;
  origin: TermOrigin;
  word: number;
  weight: number;
  share: number;
}

/** Repetition counts less and less: 1, 1.43, 1.67, ... towards 2.5. */
function saturate(weight: number): number {
  return (weight * 2.5) / (1.5 + weight);
}

/**
 * Turns texts into the resolved terms of a query: folded words, pairs, forms with diacritics, and corrections of words that the
 * collection hardly knows. Long texts keep their `maxTerms` most telling terms. Words that no document holds give no term.
 */
export function buildQuery(
  index: LexicalIndex,
  parts: readonly QueryPart[],
  weights: QueryWeights = DEFAULT_QUERY_WEIGHTS,
): BuiltQuery {
  const words: QueryWord[] = [];
  const drafts = new Map<string, Draft>();
  const add = (
    term: number,
    origin: TermOrigin,
    key: string,
    word: number,
    weight: number,
    share: number,
  ): void => {
    if (term < 0 || index.vocabulary.df(term) === 0) return;
    const slot = `${term}`;
    const known = drafts.get(slot);
    if (known === undefined) drafts.set(slot, { term, key, origin, word, weight, share });
    else known.weight += weight;
  };
  const unknown = new Map<string, number>();
  for (const part of parts) addPart(index, part, analyse(part.text), words, add, weights);
  for (const w of words) {
    const known = w.corrected !== null || index.vocabulary.df(index.vocabulary.find('F', w.f)) > 0;
    if (known || isNumeric(w.f) || index.common.share(w.f, w.e) > 0) continue;
    const part = parts.find((p) => p.name === w.part)!;
    unknown.set(w.f, (unknown.get(w.f) ?? 0) + part.weight);
  }
  const terms: QueryTerm[] = [];
  for (const d of drafts.values()) {
    terms.push({
      term: d.term,
      key: d.key,
      origin: d.origin,
      word: d.word,
      weight: saturate(d.weight),
      idf: index.idf(d.term, d.share),
    });
  }
  const rarest = index.idf(-1);
  return {
    terms: strongest(terms, weights.maxTerms),
    words,
    unanswered: [...unknown.values()].map((w) => saturate(w) * rarest),
  };
}

/** The `limit` terms with the highest weight times idf, in a fixed order. */
export function strongest(terms: QueryTerm[], limit: number): QueryTerm[] {
  return terms
    .sort((a, b) => b.weight * b.idf - a.weight * a.idf || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .slice(0, limit);
}

type Add = (
  term: number,
  origin: TermOrigin,
  key: string,
  word: number,
  weight: number,
  share: number,
) => void;

function addPart(
  index: LexicalIndex,
  part: QueryPart,
  text: Analysed,
  words: QueryWord[],
  add: Add,
  weights: QueryWeights,
): void {
  const { vocabulary, common } = index;
  const first = words.length;
  const joined = new Set(text.pairs);
  const shares = text.words.map((w) => common.share(w.f, w.e));
  text.words.forEach((w, i) => {
    const before = i > 0 && joined.has(i - 1) ? text.words[i - 1]!.f : null;
    const after = joined.has(i) ? text.words[i + 1]!.f : null;
    const at = first + i;
    const found = shares[i]! > 0 ? [] : corrections(vocabulary, index.size, w.f, before, after);
    words.push({
      part: part.name,
      f: w.f,
      e: w.e,
      start: w.start,
      end: w.end,
      corrected: found[0]?.word ?? null,
    });
    const weight = part.weight * (isNumeric(w.f) ? weights.numeric : 1);
    add(vocabulary.find('F', w.f), 'word', w.f, at, weight, shares[i]!);
    if (w.e !== null) add(vocabulary.find('E', w.e), 'exact', w.e, at, weight * weights.exact, shares[i]!);
    found.forEach((c, rank) =>
      add(c.term, 'corrected', c.word, at, weight * weights.corrected[rank === 0 ? 0 : 1], 0),
    );
  });
  for (const i of text.pairs) {
    const a = words[first + i]!;
    const b = words[first + i + 1]!;
    const left = vocabulary.find('F', a.corrected ?? a.f);
    const right = vocabulary.find('F', b.corrected ?? b.f);
    if (left < 0 || right < 0) continue;
    // A pair of two everyday words ("chúng tôi") is as common as its rarer word.
    const share = Math.min(shares[i]!, shares[i + 1]!);
    const key = `${a.corrected ?? a.f} ${b.corrected ?? b.f}`;
    add(vocabulary.findPair(left, right), 'pair', key, first + i, part.weight * weights.pair, share);
  }
}
