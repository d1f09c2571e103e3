import { type Word, analyse, foldWord } from './analysis.js';
import { CommonWords } from './common-words.js';
import type { ConceptInfo } from './concept-graph.js';
import type { SpelledForm } from './mark-restorer.js';
import { PairKeys } from './pair-keys.js';
import type { TextReader } from './text-reader.js';

/** What a text is about as a short vector of length 1 over concepts, numbers ascending. */
export interface Gist {
  concepts: Int32Array;
  values: Float32Array;
}

/** A piece of a text with the weight of its words. */
export interface GistPart {
  text: string;
  weight: number;
}

const K1 = 1.2;
const LENGTH = 0.75;
const KEPT = 50;
// Contrast: the concepts that a text speaks of clearly weigh more than the many it brushes.
const CONTRAST = 1.25;
// What neighbouring everyday words keep of their information as a pair.
const PAIR_SHARE = 0.8;
// A word whose diacritics no label has is read as any word with the same letters, at half its weight.
const OTHER_MARKS = 0.5;
const FLOOR = 0.12;
const NONE: readonly Reading[] = [];
const EMPTY: Gist = { concepts: new Int32Array(0), values: new Float32Array(0) };

interface Reading {
  word: number;
  weight: number;
}

/**
 * Explicit semantic analysis over the thesaurus: every concept is a small document of its Vietnamese and English terms and lay words,
 * and a text becomes the vector of how well its words and word pairs (BM25, idf squared) fit each of them. Two texts that share no
 * word ("nước vàng như gỉ sắt chảy ra suối", "acid mine drainage") meet in the concepts that both bring to mind. A text is read alike
 * whatever the collection holds.
 */
export class GistReader {
  private readonly common = new CommonWords(foldWord);
  private readonly numbers = new Map<string, number>();
  // Of each word the reading as itself.
  private readonly certain: (readonly Reading[])[] = [];
  private keys = 0;
  // Words and pairs of words are keys of posting lists; all lists stand one after another.
  private readonly pairKeys = new PairKeys();
  private readonly wordKeys: number[] = [];
  private readonly starts: Int32Array;
  private readonly holders: Int32Array;
  private readonly shares: Float64Array;
  private readonly idfs: Float64Array;
  // Folded word -> the words that are written with its letters.
  private readonly byFold = new Map<string, number[]>();
  private readonly size: number;
  // Room to work in: what is asked of each key, what each concept scores, and which of them are in use.
  private readonly wanted: Float64Array;
  private readonly wantedKeys: Int32Array;
  private wantedCount = 0;
  private readonly scores: Float64Array;
  private readonly touched: Int32Array;
  private readonly sorted: Float64Array;

  constructor(
    concepts: Iterable<ConceptInfo>,
    private readonly texts: TextReader,
  ) {
    const lists: { concepts: number[]; amounts: number[] }[] = [];
    const documents = [...concepts].map((c) => this.documentOf(c));
    this.size = documents.length;
    const lengths = documents.map((d) => [...d.values()].reduce((sum, tf) => sum + tf, 0));
    const average = lengths.reduce((a, b) => a + b, 0) / Math.max(1, this.size);
    documents.forEach((document, concept) => {
      const norm = K1 * (1 - LENGTH + (LENGTH * lengths[concept]!) / average);
      for (const [key, tf] of document) {
        const list = (lists[key] ??= { concepts: [], amounts: [] });
        list.concepts.push(concept);
        list.amounts.push(tf / (tf + norm));
      }
    });
    this.starts = new Int32Array(lists.length + 1);
    this.idfs = new Float64Array(lists.length);
    lists.forEach((list, key) => {
      this.starts[key + 1] = this.starts[key]! + list.concepts.length;
      this.idfs[key] = Math.log(1 + this.size / list.concepts.length);
    });
    this.holders = new Int32Array(this.starts[lists.length]!);
    this.shares = new Float64Array(this.holders.length);
    lists.forEach((list, key) => {
      this.holders.set(list.concepts, this.starts[key]!);
      this.shares.set(list.amounts, this.starts[key]!);
    });
    this.wanted = new Float64Array(lists.length);
    this.wantedKeys = new Int32Array(lists.length);
    this.scores = new Float64Array(this.size);
    this.touched = new Int32Array(this.size);
    this.sorted = new Float64Array(this.size);
  }

  /** The gist of a text in parts; empty when its words bring no concept to mind. */
  read(parts: readonly GistPart[]): Gist {
    for (const { text, weight } of parts) if (text !== '') this.gather(text, weight);
    const touched = this.score();
    if (touched.length === 0) return EMPTY;
    const { scores } = this;
    const best = this.strongest(touched, KEPT);
    const values = new Float32Array(best.length);
    let square = 0;
    for (let i = 0; i < best.length; i += 1) {
      const value = (values[i] = scores[best[i]!]! ** CONTRAST);
      square += Math.fround(value) * Math.fround(value);
    }
    for (const concept of touched) scores[concept] = 0;
    const length = Math.sqrt(square);
    for (let i = 0; i < values.length; i += 1) values[i] = values[i]! / length;
    return { concepts: best, values };
  }

  /** Adds up the scores of all concepts that the wanted keys lead to; gives those concepts and clears what was wanted. */
  private score(): Int32Array {
    const { scores, touched, wanted, wantedKeys, starts, holders, shares, idfs } = this;
    let count = 0;
    for (let k = 0; k < this.wantedCount; k += 1) {
      const key = wantedKeys[k]!;
      const weight = wanted[key]!;
      wanted[key] = 0;
      const idf = idfs[key]!;
      const amount = ((weight * 2.5) / (1.5 + weight)) * idf * idf;
      const end = starts[key + 1]!;
      for (let i = starts[key]!; i < end; i += 1) {
        const concept = holders[i]!;
        const before = scores[concept]!;
        if (before === 0) {
          touched[count] = concept;
          count += 1;
        }
        scores[concept] = before + amount * shares[i]!;
      }
    }
    this.wantedCount = 0;
    return touched.subarray(0, count);
  }

  private want(key: number, amount: number): void {
    if (!(amount > 0)) return;
    const before = this.wanted[key]!;
    if (before === 0) {
      this.wantedKeys[this.wantedCount] = key;
      this.wantedCount += 1;
    }
    this.wanted[key] = before + amount;
  }

  private gather(text: string, weight: number): void {
    const { words, pairs, spelled } = this.texts.read(text);
    const read: (readonly Reading[])[] = [];
    const shares = new Float64Array(words.length);
    for (let i = 0; i < words.length; i += 1) {
      const w = words[i]!;
      const forms = spelled[i];
      const readings =
        forms === null || forms === undefined ? this.readingsOf(w) : this.readingsOfForms(forms);
      const share = this.common.share(w.f, w.e);
      read.push(readings);
      shares[i] = share;
      if (readings.length === 0 || startsWithDigit(w)) continue;
      for (const r of readings) {
        const key = this.wordKeys[r.word]!;
        if (key >= 0) this.want(key, weight * r.weight * (1 - share));
      }
    }
    for (const i of pairs) {
      const left = read[i]!;
      const right = read[i + 1]!;
      if (left.length === 0 || right.length === 0) continue;
      const information = 1 - Math.min(shares[i]!, shares[i + 1]!) * PAIR_SHARE;
      for (const a of left) {
        for (const b of right) {
          const key = this.pairKeys.find(a.word, b.word);
          if (key >= 0) this.want(key, weight * a.weight * b.weight * information);
        }
      }
    }
  }

  private readingsOfForms(forms: readonly SpelledForm[]): readonly Reading[] {
    const out: Reading[] = [];
    for (const { exact, chance } of forms) {
      const word = this.numbers.get(exact);
      if (word !== undefined) out.push({ word, weight: chance });
    }
    return out;
  }

  private readingsOf(w: Word): readonly Reading[] {
    const word = this.numbers.get(w.e ?? w.f);
    if (word !== undefined) return this.certain[word]!;
    const others = w.e === null ? undefined : this.byFold.get(w.f);
    return others?.map((other) => ({ word: other, weight: OTHER_MARKS / others.length })) ?? NONE;
  }

  private intern(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(word, number);
    this.wordKeys.push(-1);
    this.certain.push([{ word: number, weight: 1 }]);
    return number;
  }

  private documentOf(c: ConceptInfo): Map<number, number> {
    const out = new Map<number, number>();
    const add = (key: number, information: number): void => {
      out.set(key, (out.get(key) ?? 0) + information);
    };
    for (const label of [...c.vi, ...(c.viLay ?? []), ...c.en, ...(c.enLay ?? []), ...(c.scenes ?? [])]) {
      const { words, pairs } = analyse(label);
      const shares = words.map((w) => this.common.share(w.f, w.e));
      const numbers = words.map((w) => this.intern(w.e ?? w.f));
      words.forEach((w, i) => {
        if (startsWithDigit(w)) return;
        const word = numbers[i]!;
        if (shares[i]! < 1) {
          if (this.wordKeys[word]! < 0) this.wordKeys[word] = this.keys++;
          add(this.wordKeys[word]!, 1 - shares[i]!);
        }
        const forms = this.byFold.get(w.f);
        if (forms === undefined) this.byFold.set(w.f, [word]);
        else if (!forms.includes(word)) forms.push(word);
      });
      for (const i of pairs) {
        const information = 1 - Math.min(shares[i]!, shares[i + 1]!) * PAIR_SHARE;
        let key = this.pairKeys.find(numbers[i]!, numbers[i + 1]!);
        if (key < 0) this.pairKeys.set(numbers[i]!, numbers[i + 1]!, (key = this.keys++));
        add(key, information);
      }
    }
    return out;
  }

  /** The `count` concepts of the highest scores, numbers ascending; of equal scores at the edge the lower number stays. */
  private strongest(touched: Int32Array, count: number): Int32Array {
    if (touched.length <= count) return touched.slice().sort();
    const { scores, sorted } = this;
    // Most of what a text touches, it barely touches: a floor well under the edge leaves little to sort.
    let most = 0;
    for (const concept of touched) most = Math.max(most, scores[concept]!);
    let clear = 0;
    for (const concept of touched) if (scores[concept]! > FLOOR * most) sorted[clear++] = scores[concept]!;
    if (clear < count) {
      clear = 0;
      for (const concept of touched) sorted[clear++] = scores[concept]!;
    }
    const edge = sorted.subarray(0, clear).sort()[clear - count]!;
    const out: number[] = [];
    const edgy: number[] = [];
    for (const concept of touched) {
      if (scores[concept]! > edge) out.push(concept);
      else if (scores[concept] === edge) edgy.push(concept);
    }
    edgy.sort((a, b) => a - b);
    for (let i = 0; out.length < count; i += 1) out.push(edgy[i]!);
    return Int32Array.from(out).sort();
  }
}

function startsWithDigit(w: Word): boolean {
  const code = w.f.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
}

/** How much two texts are about the same, 0..1: the cosine of their gists; null when either is empty. */
export function gistSimilarity(a: Gist, b: Gist): number | null {
  if (a.concepts.length === 0 || b.concepts.length === 0) return null;
  let sum = 0;
  for (let i = 0, j = 0; i < a.concepts.length && j < b.concepts.length;) {
    const x = a.concepts[i]!;
    const y = b.concepts[j]!;
    if (x === y) sum += a.values[i]! * b.values[j]!;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return Math.min(1, sum);
}
