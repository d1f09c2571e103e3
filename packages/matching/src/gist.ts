import { type Word, analyse, foldWord } from './analysis.js';
import { CommonWords } from './common-words.js';
import type { ConceptInfo } from './concept-graph.js';
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
const NONE: Reading[] = [];
const EMPTY: Gist = { concepts: new Int32Array(0), values: new Float32Array(0) };

// More words than any thesaurus has: a pair never has the number of a word.
const PAIR = 2 ** 24;
const pairKey = (a: number, b: number): number => (a + 1) * PAIR + b;

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
  // Concepts and their shares by the number of a word or of a pair (see pairKey).
  private readonly postings = new Map<number, { concepts: Int32Array; shares: Float64Array; idf: number }>();
  // Folded word -> the keys that are written with its letters.
  private readonly byFold = new Map<string, number[]>();
  private readonly scores: Float64Array;
  private readonly size: number;

  constructor(
    concepts: Iterable<ConceptInfo>,
    private readonly texts: TextReader,
  ) {
    const documents = [...concepts].map((c) => this.documentOf(c));
    this.size = documents.length;
    this.scores = new Float64Array(this.size);
    const lengths = documents.map((d) => [...d.values()].reduce((sum, tf) => sum + tf, 0));
    const average = lengths.reduce((a, b) => a + b, 0) / Math.max(1, this.size);
    const lists = new Map<number, { concepts: number[]; shares: number[] }>();
    documents.forEach((document, concept) => {
      const norm = K1 * (1 - LENGTH + (LENGTH * lengths[concept]!) / average);
      for (const [key, tf] of document) {
        let list = lists.get(key);
        if (list === undefined) lists.set(key, (list = { concepts: [], shares: [] }));
        list.concepts.push(concept);
        list.shares.push(tf / (tf + norm));
      }
    });
    for (const [key, { concepts: holders, shares }] of lists) {
      this.postings.set(key, {
        concepts: Int32Array.from(holders),
        shares: Float64Array.from(shares),
        idf: Math.log(1 + this.size / holders.length),
      });
    }
  }

  /** The gist of a text in parts; empty when its words bring no concept to mind. */
  read(parts: readonly GistPart[]): Gist {
    const wanted = new Map<number, number>();
    for (const { text, weight } of parts) this.gather(text, weight, wanted);
    const { scores } = this;
    const touched: number[] = [];
    for (const [key, weight] of wanted) {
      const list = this.postings.get(key);
      if (list === undefined) continue;
      const { concepts, shares, idf } = list;
      const amount = ((weight * 2.5) / (1.5 + weight)) * idf * idf;
      for (let i = 0; i < concepts.length; i += 1) {
        const concept = concepts[i]!;
        const before = scores[concept]!;
        if (before === 0) touched.push(concept);
        scores[concept] = before + amount * shares[i]!;
      }
    }
    if (touched.length === 0) return EMPTY;
    const best = strongest(touched, scores, KEPT);
    const values = Float32Array.from(best, (concept) => scores[concept]! ** CONTRAST);
    for (const concept of touched) scores[concept] = 0;
    const length = Math.sqrt(values.reduce((sum, v) => sum + v * v, 0));
    for (let i = 0; i < values.length; i += 1) values[i] = values[i]! / length;
    return { concepts: Int32Array.from(best), values };
  }

  private gather(text: string, weight: number, wanted: Map<number, number>): void {
    const { words, pairs, spelled } = this.texts.read(text);
    const read = words.map(
      (w, i): Reading[] =>
        spelled[i]?.flatMap(({ exact, chance }) => {
          const word = this.numbers.get(exact);
          return word === undefined ? [] : [{ word, weight: chance }];
        }) ?? this.readingsOf(w),
    );
    const shares = words.map((w) => this.common.share(w.f, w.e));
    const add = (key: number, amount: number): void => {
      if (amount > 0 && this.postings.has(key)) wanted.set(key, (wanted.get(key) ?? 0) + amount);
    };
    words.forEach((w, i) => {
      if (!startsWithDigit(w)) for (const r of read[i]!) add(r.word, weight * r.weight * (1 - shares[i]!));
    });
    for (const i of pairs) {
      const information = 1 - Math.min(shares[i]!, shares[i + 1]!) * PAIR_SHARE;
      for (const a of read[i]!)
        for (const b of read[i + 1]!)
          add(pairKey(a.word, b.word), weight * a.weight * b.weight * information);
    }
  }

  private readingsOf(w: Word): Reading[] {
    const word = this.numbers.get(w.e ?? w.f);
    if (word !== undefined) return [{ word, weight: 1 }];
    const others = w.e === null ? undefined : this.byFold.get(w.f);
    return others?.map((other) => ({ word: other, weight: OTHER_MARKS / others.length })) ?? NONE;
  }

  private intern(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    this.numbers.set(word, this.numbers.size);
    return this.numbers.size - 1;
  }

  private documentOf(c: ConceptInfo): Map<number, number> {
    const out = new Map<number, number>();
    const add = (key: number, information: number): void => {
      if (information > 0) out.set(key, (out.get(key) ?? 0) + information);
    };
    for (const label of [...c.vi, ...(c.viLay ?? []), ...c.en, ...(c.enLay ?? []), ...(c.scenes ?? [])]) {
      const { words, pairs } = analyse(label);
      const shares = words.map((w) => this.common.share(w.f, w.e));
      words.forEach((w, i) => {
        if (startsWithDigit(w)) return;
        const key = this.intern(w.e ?? w.f);
        add(key, 1 - shares[i]!);
        const forms = this.byFold.get(w.f);
        if (forms === undefined) this.byFold.set(w.f, [key]);
        else if (!forms.includes(key)) forms.push(key);
      });
      for (const i of pairs) {
        const [a, b] = [words[i]!, words[i + 1]!];
        add(
          pairKey(this.intern(a.e ?? a.f), this.intern(b.e ?? b.f)),
          1 - Math.min(shares[i]!, shares[i + 1]!) * PAIR_SHARE,
        );
      }
    }
    return out;
  }
}

/** The `count` concepts of the highest scores, numbers ascending; of equal scores at the edge the lower number stays. */
function strongest(touched: readonly number[], scores: Float64Array, count: number): number[] {
  if (touched.length <= count) return [...touched].sort((a, b) => a - b);
  // Most of what a text touches, it barely touches: a floor well under the edge leaves little to sort.
  let most = 0;
  for (const concept of touched) most = Math.max(most, scores[concept]!);
  const clear = touched.filter((concept) => scores[concept]! > FLOOR * most);
  if (clear.length >= count && clear.length < touched.length) return strongest(clear, scores, count);
  const edge = Float64Array.from(touched, (concept) => scores[concept]!).sort()[touched.length - count]!;
  const sure = touched.filter((concept) => scores[concept]! > edge);
  const edgy = touched.filter((concept) => scores[concept] === edge).sort((a, b) => a - b);
  return [...sure, ...edgy.slice(0, count - sure.length)].sort((a, b) => a - b);
}

function startsWithDigit(w: Word): boolean {
  return /^\d/.test(w.f);
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
