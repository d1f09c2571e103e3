import { memoize } from '@caunoi/vietnamese/memo';
import type { Token } from '@caunoi/vietnamese/tokens';

/** How a stretch of text is written: Vietnamese with its marks, Vietnamese typed without them, or English. */
export type Writing = 'marked' | 'bare' | 'english';

const SYLLABLE =
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?(?:a|e|i|o|u|y|ai|ao|au|ay|eo|eu|ia|ie|ieu|iu|oa|oai|oao|oay|oe|oeo|oi|oo|ua|uai|uay|ue|ui|uo|uoi|uou|uu|uy|uya|uye|uyu|ye|yeu)(?:ng|nh|ch|[cmnpt])?$/;

/** True when a folded token could be a Vietnamese syllable: `men` and `the` could, `tea` and `robot` could not. */
export const isSyllableShaped = memoize((folded: string): boolean => SYLLABLE.test(folded));

// Function words that no Vietnamese text holds in number, marks or not.
const ENGLISH = new Set(
  'the of and for with is are from by that this our we how need which be an as it or not at was have has'.split(
    ' ',
  ),
);

/**
 * Decides how tokens [from, to) are written. Vietnamese prose carries marks on about seven syllables in ten; bare
 * Vietnamese still consists of syllables; English does not. No words at all counts as `bare`.
 */
export function writingOf(tokens: readonly Token[], from: number, to: number): Writing {
  let words = 0;
  let marked = 0;
  let shaped = 0;
  let english = 0;
  for (let i = from; i < to; i += 1) {
    const token = tokens[i];
    if (token === undefined || /^\d/.test(token.fold)) continue;
    words += 1;
    if (token.marked) marked += 1;
    else if (ENGLISH.has(token.fold)) english += 1;
    if (token.marked || isSyllableShaped(token.fold)) shaped += 1;
  }
  if (words === 0) return 'bare';
  if (marked / words >= 0.25) return 'marked';
  if (marked > 0 && marked >= english) return 'marked';
  // "an", "the" and "that" are also bare syllables, so where nothing but syllables stands they prove little.
  if (shaped === words && english / words < 0.4) return 'bare';
  return shaped / words >= 0.75 && english / words < 0.2 ? 'bare' : 'english';
}

const FILLERS = new Set(
  'bị rất cứ hay lại quá toàn thì nó lên luôn đều the a an my our your its too so very always'.split(' '),
);
const BARE_FILLERS = new Set('bi rat cu hay lai qua toan thi no len luon deu'.split(' '));

/** Words people drop into a phrase without changing what it names: "cá tầm (bị) nổi đầu (lên) thở". */
export function isFiller(token: Token, writing: Writing): boolean {
  return FILLERS.has(token.exact) || (writing === 'bare' && BARE_FILLERS.has(token.fold));
}

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/isation$/, 'ization'],
  [/is(ing|ed|er|e)$/, 'iz$1'],
  [/^(.{3,})our$/, '$1or'],
  [/^sulph/, 'sulf'],
  [/^fibre$/, 'fiber'],
  [/^aluminium$/, 'aluminum'],
  [/^(.*)labour/, '$1labor'],
  [/^(.*[a-z])metre$/, '$1meter'],
];

/** One form for singular and plural and for British and American spelling; meant for comparison, not for display. */
export const englishKey = memoize((folded: string): string => {
  let word = folded;
  if (word.length > 4 && word.endsWith('ies')) word = `${word.slice(0, -3)}y`;
  else if (/(?:x|ch|sh|ss)es$/.test(word)) word = word.slice(0, -2);
  else if (word.length > 3 && /[^sui]s$/.test(word)) word = word.slice(0, -1);
  if (word.length < 4) return word;
  for (const [pattern, replacement] of SPELLINGS) {
    if (pattern.test(word)) return word.replace(pattern, replacement);
  }
  return word;
});
