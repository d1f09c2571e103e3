import { fold } from '@caunoi/vietnamese/fold';
import { tokenize } from '@caunoi/vietnamese/tokens';
import { analyse, type Word } from './analysis.js';
import type { ConceptInfo } from './concept-graph.js';
import { VIETNAMESE_SHARES } from './common-words.js';
import { EVERYDAY_PHRASES } from './everyday-phrases.js';
import { PairKeys } from './pair-keys.js';
import { isSyllable } from './syllable.js';

/** A way to spell a bare word and how likely it is in its company, 0..1. */
export interface SpelledForm {
  exact: string;
  chance: number;
}

/** A spelling as it was learnt: its number (-1 for one that was not) and how often. */
interface Form {
  exact: string;
  count: number;
  number: number;
}

/** What a word on the page may have been meant as; `channel` is the chance of writing it so (1 when left out). */
export interface Candidate extends Form {
  channel?: number;
}

// Strength of the single word against the pair: a word seen this often is believed half by what follows it.
const PAIR_TRUST = 10;
// Weight of one everyday phrase, and count of a word that all texts hold: terms alone would make every text technical.
const EVERYDAY_WEIGHT = 3;
const WORD_COUNT = 2000;
const MAX_FORMS = 12;
const NO_FORMS: readonly Form[] = [];
const ALONE: readonly number[] = [1];
const LONGEST_COLUMN = 16;
// A text is Vietnamese when at least this part of its words are syllables; English has half as many.
const LEAST_SYLLABLES = 0.7;

/**
 * Puts diacritics back into Vietnamese typed without them: a model of word pairs learnt from the terms and lay words of the
 * thesaurus and from everyday phrases, read forwards and backwards over each clause. It depends on nothing else, so a text is read
 * alike whatever the collection holds.
 */
export class MarkRestorer {
  private readonly forms = new Map<string, Form[]>();
  private readonly numbers = new Map<string, number>();
  // Pairs of numbers -> place in `together`, how often the second followed the first.
  private readonly pairs = new PairKeys();
  private readonly together: number[] = [];
  // Chances of the steps between the columns of one stretch.
  private readonly steps: Float64Array[] = [];
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
      const form = this.formWith(exact, count);
      if (list === undefined) this.forms.set(key, [form]);
      else list.push(form);
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
    const columns = words.map((w) => this.forms.get(w.f) ?? [this.formWith(w.f, 1)]);
    const chances = this.chances(columns, pairs);
    return columns.map((column, i) =>
      column
        .map((form, j) => ({ exact: form.exact, chance: chances[i]![j]! }))
        .sort((a, b) => b.chance - a.chance || (a.exact < b.exact ? -1 : 1)),
    );
  }

  /** Spellings that a folded word is known by, most frequent first. */
  formsOf(folded: string): readonly Form[] {
    return this.forms.get(folded) ?? NO_FORMS;
  }

  /** How often a spelling was learnt; 0 for one that was not. */
  countOf(folded: string, exact: string): number {
    for (const form of this.formsOf(folded)) if (form.exact === exact) return form.count;
    return 0;
  }

  /** A spelling with a count of the caller's choice, for a word that no phrase holds. */
  formWith(exact: string, count: number): Form {
    return { exact, count, number: this.numbers.get(exact) ?? -1 };
  }

  /**
   * Chance of each candidate of each word in its company, `pairs` as in Analysed. Between two words that can be read in one way only
   * nothing is open, so the work is done for the stretches between them.
   */
  chances(columns: readonly (readonly Candidate[])[], pairs: readonly number[]): (readonly number[])[] {
    const out = new Array<readonly number[]>(columns.length).fill(ALONE);
    const joined = new Uint8Array(columns.length);
    for (const i of pairs) joined[i] = 1;
    for (let from = 0; from < columns.length; from += 1) {
      if (columns[from]!.length === 1) continue;
      let to = from;
      while (to + 1 < columns.length && columns[to + 1]!.length > 1 && joined[to] === 1) to += 1;
      this.stretch(columns, joined, from, to, out);
      from = to;
    }
    return out;
  }

  /** Forwards and backwards over words `from` to `to`, all of them open, with the settled words on both sides. */
  private stretch(
    columns: readonly (readonly Candidate[])[],
    joined: Uint8Array,
    from: number,
    to: number,
    out: (readonly number[])[],
  ): void {
    const ahead: number[][] = [];
    let known = ALONE;
    for (let i = from; i <= to; i += 1) {
      const column = columns[i]!;
      const before = i > 0 && joined[i - 1] === 1 ? columns[i - 1]! : null;
      const step = before === null ? null : this.step(i - from, before, column);
      const here: number[] = [];
      for (let k = 0; k < column.length; k += 1) {
        let sum = 0;
        if (step === null) sum = column[k]!.count;
        else for (let j = 0; j < before!.length; j += 1) sum += known[j]! * step[j * LONGEST_COLUMN + k]!;
        here.push((column[k]!.channel ?? 1) * sum);
      }
      known = scaled(here);
      ahead.push(here);
    }
    const closed = joined[to] !== 1 || to + 1 >= columns.length;
    if (!closed) this.step(to + 1 - from, columns[to]!, columns[to + 1]!);
    known = ALONE;
    for (let i = to; i >= from; i -= 1) {
      const column = columns[i]!;
      const after = i === to && closed ? null : columns[i + 1]!;
      const step = this.steps[i + 1 - from]!;
      const here: number[] = [];
      for (let k = 0; k < column.length; k += 1) {
        let sum = 0;
        if (after === null) sum = 1;
        else
          for (let j = 0; j < after.length; j += 1)
            sum += known[j]! * (after[j]!.channel ?? 1) * step[k * LONGEST_COLUMN + j]!;
        here.push(sum);
      }
      known = scaled(here);
      out[i] = scaled(here.map((x, k) => ahead[i - from]![k]! * x));
    }
  }

  /** How likely each word of a column follows each of the column before, row by row. */
  private step(at: number, before: readonly Form[], column: readonly Form[]): Float64Array {
    const out = (this.steps[at] ??= new Float64Array(LONGEST_COLUMN * LONGEST_COLUMN));
    for (let j = 0; j < before.length; j += 1) {
      const { number, count } = before[j]!;
      for (let k = 0; k < column.length; k += 1) {
        const form = column[k]!;
        const pair = number < 0 || form.number < 0 ? -1 : this.pairs.find(number, form.number);
        const together = pair < 0 ? 0 : this.together[pair]!;
        out[j * LONGEST_COLUMN + k] =
          (together + (PAIR_TRUST * form.count) / this.total) / (count + PAIR_TRUST);
      }
    }
    return out;
  }

  private learn(phrase: string, weight: number, counts: Map<string, number>): void {
    let before = -1;
    for (const t of tokenize(phrase)) {
      counts.set(t.exact, (counts.get(t.exact) ?? 0) + weight);
      const number = this.numberOf(t.exact);
      if (before >= 0 && t.breakBefore !== true) {
        let pair = this.pairs.find(before, number);
        if (pair < 0) this.pairs.set(before, number, (pair = this.together.push(0) - 1));
        this.together[pair] = this.together[pair]! + weight;
      }
      before = number;
    }
  }

  private numberOf(exact: string): number {
    const known = this.numbers.get(exact);
    if (known !== undefined) return known;
    this.numbers.set(exact, this.numbers.size);
    return this.numbers.size - 1;
  }
}

/** The row made to sum to 1, in place. */
function scaled(row: number[]): number[] {
  let sum = 0;
  for (const x of row) sum += x;
  for (let i = 0; i < row.length; i += 1) row[i] = row[i]! / sum;
  return row;
}
