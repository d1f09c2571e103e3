import { isSyllable } from '@caunoi/matching/syllable';
import type { Language } from '@caunoi/shared/vocabulary';
import { tokenize } from '@caunoi/vietnamese/tokens';
import type { EngineHit } from './search-engine.js';

/** The language of a search: English when it has no diacritics and most of its words are no Vietnamese syllables. */
export function languageOf(text: string): Language {
  const words = tokenize(text).filter((token) => /^\p{L}+$/u.test(token.text));
  if (words.some((token) => token.marked)) return 'vi';
  const foreign = words.filter((token) => !isSyllable(token.fold)).length;
  return foreign * 2 > words.length ? 'en' : 'vi';
}

/** Among hits of the same score, those whose titles hold more of the words with the diacritics typed come first. */
export function byTypedSpelling(hits: readonly EngineHit[], text: string): EngineHit[] {
  const typed = new Set(tokenize(text).flatMap((token) => (token.marked ? [token.exact] : [])));
  if (typed.size === 0) return [...hits];
  const held = new Map(
    hits.map((hit) => [
      hit,
      new Set(tokenize(hit.title).flatMap(({ exact }) => (typed.has(exact) ? [exact] : []))).size,
    ]),
  );
  return [...hits].sort(
    (one, other) => other.score - one.score || (held.get(other) ?? 0) - (held.get(one) ?? 0),
  );
}

/** Titles that go on from what was typed come first, with the spelling typed before others; the rest stay in their order. */
export function byContinuation(hits: readonly EngineHit[], typed: string): EngineHit[] {
  const words = tokenize(typed);
  const begun = (title: string): number => {
    const tokens = tokenize(title);
    const goesOn = (form: 'fold' | 'exact'): boolean =>
      tokens.some((_, from) =>
        words.every((word, i) => {
          const here = tokens[from + i]?.[form];
          return (
            here !== undefined && (i === words.length - 1 ? here.startsWith(word[form]) : here === word[form])
          );
        }),
      );
    return goesOn('exact') ? 2 : goesOn('fold') ? 1 : 0;
  };
  const ranks = new Map(hits.map((hit) => [hit, begun(hit.title)]));
  return [...hits].sort((one, other) => (ranks.get(other) ?? 0) - (ranks.get(one) ?? 0));
}
