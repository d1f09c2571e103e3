import { Injectable } from '@nestjs/common';
import { analyse } from '@caunoi/matching/analysis';
import { parseSearch } from '@caunoi/matching/search';

/** In how many documents each folded word stands: which words of a long search are telling. */
@Injectable()
export class DocumentFrequencies {
  private readonly words = new Map<string, { number: number; df: number }>();
  private readonly byNumber: string[] = [];
  private readonly docs = new Map<string, Uint32Array>();

  /** Counts the words of a document, in place of those it had before. */
  put(id: string, text: string): void {
    this.drop(id);
    const numbers = [...new Set(analyse(text).words.map(({ f }) => f))].map((f) => {
      const word = this.words.get(f) ?? { number: this.byNumber.push(f) - 1, df: 0 };
      word.df += 1;
      this.words.set(f, word);
      return word.number;
    });
    this.docs.set(id, Uint32Array.from(numbers));
  }

  drop(id: string): void {
    for (const number of this.docs.get(id) ?? []) {
      const word = this.words.get(this.byNumber[number] ?? '');
      if (word) word.df -= 1;
    }
    this.docs.delete(id);
  }

  of(word: string): number {
    return this.words.get(word)?.df ?? 0;
  }
}

/**
 * A search cut to its `most` most telling words, in the order typed: known rare words first, words that no document holds
 * last. Phrases and exclusions stay as they are.
 */
export function mostTelling(
  text: string,
  most: number,
  frequencies: Pick<DocumentFrequencies, 'of'>,
): string {
  const parsed = parseSearch(text);
  const { words } = analyse(parsed.text);
  const clean = parsed.text.normalize('NFC');
  const ranked = words
    .map((word, place) => ({ word, place, df: frequencies.of(word.f) }))
    .filter(({ word }, i, all) => all.findIndex((other) => other.word.f === word.f) === i)
    .sort((a, b) => Number(a.df === 0) - Number(b.df === 0) || a.df - b.df || a.place - b.place)
    .slice(0, most)
    .sort((a, b) => a.place - b.place)
    .map(({ word }) => clean.slice(word.start, word.end));
  const phrases = parsed.phrases.map((phrase) => `"${phrase}"`);
  const excluded = parsed.excluded.map((phrase) => `-"${phrase}"`);
  return [...ranked, ...phrases, ...excluded].join(' ');
}
