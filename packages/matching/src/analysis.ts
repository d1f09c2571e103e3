import { fold } from '@caunoi/vietnamese/fold';
import { memoize } from '@caunoi/vietnamese/memo';
import { nfc } from '@caunoi/vietnamese/normalize';
import { type Token, tokenize } from '@caunoi/vietnamese/tokens';
import { stemEnglish } from './english-stem.js';

/** One word of a text as the index sees it. `start` and `end` are UTF-16 offsets into the NFC form of the text. */
export interface Word {
  /** Folded syllable or stemmed English word: the key of term space F. */
  f: string;
  /** Form with diacritics, the key of term space E; null when the word carries none. */
  e: string | null;
  start: number;
  end: number;
}

/** Words of a text and the positions `i` for which words `i` and `i + 1` stand together (no sentence mark between them). */
export interface Analysed {
  /** What the words were made of, one token a word. */
  tokens: Token[];
  words: Word[];
  pairs: number[];
}

/** Longest text that is analysed, in UTF-16 units. What follows is left out: no need or offer is understood by its 30th page. */
export const MAX_TEXT = 120_000;

// One text is read several times in a row: for the index, for concepts, for the query. The last few results are kept.
const KEPT = 24;
const recent = new Map<string, Analysed>();

/** Splits a text into index words. Total: any string gives an answer; the empty string gives no words. Do not change the result. */
export function analyse(text: string): Analysed {
  const known = recent.get(text);
  if (known !== undefined) return known;
  const fresh = analyseFresh(text);
  if (recent.size >= KEPT) recent.delete(recent.keys().next().value!);
  recent.set(text, fresh);
  return fresh;
}

const stemmed = memoize(stemEnglish);

// Only a final s is ever taken off.
function stem(folded: string): string {
  return folded.endsWith('s') ? stemmed(folded) : folded;
}

function analyseFresh(text: string): Analysed {
  const clean = nfc(text.length > MAX_TEXT ? text.slice(0, MAX_TEXT) : text);
  const tokens = tokenize(clean);
  const words: Word[] = new Array<Word>(tokens.length);
  for (let i = 0; i < tokens.length; i += 1) {
    const t = tokens[i]!;
    words[i] = { f: stem(t.fold), e: t.marked ? t.exact : null, start: t.start, end: t.end };
  }
  const pairs: number[] = [];
  for (let i = 1; i < tokens.length; i += 1) if (tokens[i]!.breakBefore !== true) pairs.push(i - 1);
  return { tokens, words, pairs };
}

/** The folded key of one word, as `analyse` would give it. */
export function foldWord(word: string): string {
  return stem(fold(word));
}

/** True for a token that is only digits and separators: such tokens are weak evidence and are never corrected. */
export function isNumeric(f: string): boolean {
  return /^[\d.,/%-]+$/.test(f);
}
