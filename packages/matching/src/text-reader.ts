import { fold, hasDiacritics } from '@caunoi/vietnamese/fold';
import type { Token } from '@caunoi/vietnamese/tokens';
import { MAX_TEXT, type Analysed, type Word, analyse } from './analysis.js';
import type { MarkRestorer, SpelledForm } from './mark-restorer.js';
import { SlipReader } from './slip-reader.js';

/** A text as it was meant: every place is that of the text as it stands. */
export interface Reading {
  words: readonly Word[];
  pairs: readonly number[];
  /** Tokens with the likeliest spelling of each word. */
  tokens: readonly Token[];
  /** Likely spellings of the words that were typed bare or misspelt, likeliest first; null for a word that stands as typed. */
  spelled: readonly (readonly SpelledForm[] | null)[];
}

// A spelling counts from this chance on.
const LEAST_CHANCE = 0.2;
const KEPT = 8;

/** Reads texts for concepts: marks are put back into bare Vietnamese, slips of the pen are read as they were meant. */
export class TextReader {
  private readonly slips: SlipReader;
  private readonly recent = new Map<string, Reading>();

  constructor(readonly marks: MarkRestorer) {
    this.slips = new SlipReader(marks);
  }

  /** Total: any string gives a reading. Do not change the result. */
  read(text: string): Reading {
    const known = this.recent.get(text);
    if (known !== undefined) return known;
    const fresh = this.readFresh(analyse(text.slice(0, MAX_TEXT)));
    if (this.recent.size >= KEPT) this.recent.delete(this.recent.keys().next().value!);
    this.recent.set(text, fresh);
    return fresh;
  }

  private readFresh(found: Analysed): Reading {
    const { words, pairs, tokens } = found;
    const forms = this.marks.isBare(words) ? this.marks.readings(words, pairs) : this.slips.readings(found);
    const spelled = forms.map((list, i) => {
      if (list === null || (list.length === 1 && list[0]!.exact === tokens[i]!.exact)) return null;
      const likely = list.filter((form) => form.chance >= LEAST_CHANCE);
      return likely.length > 0 ? likely : null;
    });
    if (spelled.every((list) => list === null)) return { words, pairs, tokens, spelled };
    return {
      words,
      pairs,
      spelled,
      tokens: tokens.map((token, i) => {
        const best = forms[i]?.[0]?.exact ?? token.exact;
        if (best === token.exact) return token;
        return { ...token, text: best, exact: best, fold: fold(best), marked: hasDiacritics(best) };
      }),
    };
  }
}
