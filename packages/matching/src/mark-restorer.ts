import { fold } from '@caunoi/vietnamese/fold';
import { tokenize } from '@caunoi/vietnamese/tokens';
import { analyse, type Word } from './analysis.js';
import type { ConceptInfo } from './concept-graph.js';
import { VIETNAMESE_SHARES } from './common-words.js';
import { EVERYDAY_PHRASES } from './everyday-phrases.js';
import { isSyllable } from './syllable.js';

/** A way to spell a bare word and how likely it is in its company, 0..1. */
export interface SpelledForm {
  exact: string;
  chance: number;
}

// Strength of the single word against the pair: a word seen this often is believed half by what follows it.
const PAIR_TRUST = 10;
// Weight of one everyday phrase, and count of a word that all texts hold: terms alone would make every text technical.
const EVERYDAY_WEIGHT = 3;
const WORD_COUNT = 2000;
const MAX_FORMS = 12;
const NO_FORMS: readonly { exact: string; count: number }[] = [];
// A text is Vietnamese when at least this part of its words are syllables; English has half as many.
const LEAST_SYLLABLES = 0.7;

/**
 * Puts diacritics back into Vietnamese typed without them: a model of word pairs learnt from the terms and lay words of the
 * thesaurus and from everyday phrases, read forwards and backwards over each clause. It depends on nothing else, so a text is read
 * alike whatever the collection holds.
 */
export class MarkRestorer {
  private readonly forms = new Map<string, { exact: string; count: number }[]>();
  private readonly pairs = new Map<string, Map<string, number>>();
  private total = 0;

  constructor(concepts: Iterable<Pick<ConceptInfo, 'vi' | 'viLay' | 'scenes'>>) {
    const counts = new Map<string, number>();
    for (const c of concepts)
      for (const phrase of [...c.vi, ...(c.viLay ?? []), ...(c.scenes ?? [])]) this.learn(phrase, 1, counts);
    for (const phrase of EVERYDAY_PHRASES.split(/[;\n]/)) this.learn(phrase, EVERYDAY_WEIGHT, counts);
    for (const [word, share] of VIETNAMESE_SHARES)
      counts.set(word, (counts.get(word) ?? 0) + share * WORD_COUNT);
    for (const [exact, count] of counts) {
      const key = fold(exact);
      this.total += count;
      const list = this.forms.get(key);
      if (list === undefined) this.forms.set(key, [{ exact, count }]);
      else list.push({ exact, count });
    }
    for (const list of this.forms.values()) {
      list.sort((a, b) => b.count - a.count || (a.exact < b.exact ? -1 : 1));
      list.length = Math.min(list.length, MAX_FORMS);
    }
  }

  /** True for words of a Vietnamese text that carries no diacritics at all. */
  isBare(words: readonly Word[]): boolean {
    let plain = 0;
    let shaped = 0;
    for (const w of words) {
      if (w.e !== null) return false;
      if (/\d/.test(w.f)) continue;
      plain += 1;
      if (isSyllable(w.f)) shaped += 1;
    }
    return plain > 0 && shaped >= LEAST_SYLLABLES * plain;
  }

  /** The text with the likeliest marks when it is bare, else the text; NFC, and every offset stays what it was. */
  restore(text: string): string {
    const source = text.normalize('NFC');
    const { words, pairs } = analyse(source);
    if (!this.isBare(words)) return source;
    const forms = this.readings(words, pairs);
    let out = '';
    let at = 0;
    words.forEach((w, i) => {
      const { exact } = forms[i]![0]!;
      if (exact === w.f || exact.length !== w.end - w.start) return;
      out += source.slice(at, w.start) + exact;
      at = w.end;
    });
    return out + source.slice(at);
  }

  /** Spellings of each bare word in its company, likeliest first; `pairs` as in Analysed. A word without known marks keeps its form. */
  readings(words: readonly Word[], pairs: readonly number[]): SpelledForm[][] {
    const columns = words.map((w) => this.forms.get(w.f) ?? [{ exact: w.f, count: 1 }]);
    const chances = this.chances(columns, pairs);
    return columns.map((column, i) =>
      column
        .map((form, j) => ({ exact: form.exact, chance: chances[i]![j]! }))
        .sort((a, b) => b.chance - a.chance || (a.exact < b.exact ? -1 : 1)),
    );
  }

  /** Spellings that a folded word is known by, most frequent first. */
  formsOf(folded: string): readonly { exact: string; count: number }[] {
    return this.forms.get(folded) ?? NO_FORMS;
  }

  /** How often a spelling was learnt; 0 for one that was not. */
  countOf(folded: string, exact: string): number {
    return this.formsOf(folded).find((form) => form.exact === exact)?.count ?? 0;
  }

  /**
   * Chance of each candidate of each word in its company, `pairs` as in Analysed. `channel` is the chance that the word on the page
   * was meant as the candidate (default 1).
   */
  chances(
    columns: readonly (readonly { exact: string; count: number; channel?: number }[])[],
    pairs: readonly number[],
  ): number[][] {
    const joined = new Set(pairs);
    const last = columns.length - 1;
    const ahead: number[][] = [];
    const behind: number[][] = [];
    for (let i = 0; i <= last; i += 1) {
      const before = joined.has(i - 1) ? columns[i - 1]! : null;
      ahead[i] = shares(
        columns[i]!.map(
          (form) =>
            (form.channel ?? 1) *
            (before === null
              ? form.count
              : before.reduce((sum, b, j) => sum + ahead[i - 1]![j]! * this.follows(b, form), 0)),
        ),
      );
    }
    for (let i = last; i >= 0; i -= 1) {
      const after = joined.has(i) ? columns[i + 1]! : null;
      behind[i] = shares(
        columns[i]!.map((form) =>
          after === null
            ? 1
            : after.reduce(
                (sum, a, j) => sum + behind[i + 1]![j]! * (a.channel ?? 1) * this.follows(form, a),
                0,
              ),
        ),
      );
    }
    return columns.map((column, i) => shares(column.map((_, j) => ahead[i]![j]! * behind[i]![j]!)));
  }

  private follows(before: { exact: string; count: number }, form: { exact: string; count: number }): number {
    const together = this.pairs.get(before.exact)?.get(form.exact) ?? 0;
    return (together + (PAIR_TRUST * form.count) / this.total) / (before.count + PAIR_TRUST);
  }

  private learn(phrase: string, weight: number, counts: Map<string, number>): void {
    let before: string | null = null;
    for (const t of tokenize(phrase)) {
      counts.set(t.exact, (counts.get(t.exact) ?? 0) + weight);
      if (before !== null && t.breakBefore !== true) {
        const after = this.pairs.get(before);
        if (after === undefined) this.pairs.set(before, new Map([[t.exact, weight]]));
        else after.set(t.exact, (after.get(t.exact) ?? 0) + weight);
      }
      before = t.exact;
    }
  }
}

function shares(row: number[]): number[] {
  const sum = row.reduce((a, b) => a + b, 0);
  return row.map((x) => x / sum);
}
