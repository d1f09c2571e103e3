import { isNumeric } from './analysis.js';
import { isSyllable } from './syllable.js';
import type { Vocabulary } from './vocabulary.js';

/** A reading of a word that the collection hardly knows: term number of the reading and its plausibility. */
export interface Correction {
  term: number;
  word: string;
  score: number;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** All strings at Damerau-Levenshtein distance 1 from a folded word. */
export function* slipNeighbours(word: string): Generator<string> {
  const n = word.length;
  for (let i = 0; i < n; i += 1) {
    yield word.slice(0, i) + word.slice(i + 1);
    if (i + 1 < n && word[i] !== word[i + 1])
      yield word.slice(0, i) + word[i + 1]! + word[i]! + word.slice(i + 2);
    for (const c of LETTERS) if (c !== word[i]) yield word.slice(0, i) + c + word.slice(i + 1);
  }
  for (let i = 0; i <= n; i += 1) for (const c of LETTERS) yield word.slice(0, i) + c + word.slice(i);
}

/**
 * Corrections of one word in its context, best first, at most two. The words at distance 1 are enumerated and looked up, which
 * finds the same set as an index of deletions without its memory. Rank: log df + 3 log df of the pairs with both neighbours.
 * A word that the collection knows (df above max(2, N/2000)) has none; neither have numbers, codes and words of under 3 letters.
 * A word with the shape of a Vietnamese syllable may be right though rare: it needs a neighbouring pair as evidence.
 */
export function corrections(
  vocabulary: Vocabulary,
  liveDocs: number,
  word: string,
  before: string | null,
  after: string | null,
): Correction[] {
  if (word.length < 3 || word.length > 24 || isNumeric(word) || /[^a-z]/.test(word)) return [];
  const own = vocabulary.df(vocabulary.find('F', word));
  if (own > Math.max(2, liveDocs / 2000)) return [];
  const shaped = isSyllable(word);
  if (shaped && own > 0) return [];
  const left = before === null ? -1 : vocabulary.find('F', before);
  const right = after === null ? -1 : vocabulary.find('F', after);
  const found = new Map<number, Correction>();
  for (const other of slipNeighbours(word)) {
    const term = vocabulary.find('F', other);
    if (term < 0 || found.has(term)) continue;
    const df = vocabulary.df(term);
    if (df <= own) continue;
    const pairs =
      (left < 0 ? 0 : Math.log1p(vocabulary.df(vocabulary.findPair(left, term)))) +
      (right < 0 ? 0 : Math.log1p(vocabulary.df(vocabulary.findPair(term, right))));
    // A changed first letter is a rarer slip than one inside the word.
    if (pairs === 0 && (shaped || own > 0 || other[0] !== word[0] || word.length < 4)) continue;
    found.set(term, { term, word: other, score: Math.log(df) + 3 * pairs });
  }
  return [...found.values()].sort((a, b) => b.score - a.score || (a.word < b.word ? -1 : 1)).slice(0, 2);
}
