import { PairKeys } from './pair-keys.js';

/** A phrase by its distinct words; `shares` says how everyday each word is, 0..1. */
export interface RawPhrase {
  concept: string;
  keys: readonly string[];
  shares: readonly number[];
}

/** Told of a concept, the share of its phrase that was met, and the first and last word of the run to quote. */
export type Found = (concept: string, cover: number, first: number, last: number) => void;

// Phrases of everyday words only ("làm máy") say nothing.
const LEAST_INFORMATION = 6;
const MIN_WORDS = 2;
// A phrase of n words may stretch over 2n + 2 words of the text.
const windowOf = (n: number): number => 2 * n + 2;

interface Spot {
  at: number;
  /** Place of the word in its phrase. */
  word: number;
}

/** Finds phrases of several words in clauses; plain numbers in flat arrays, because every text of a collection passes here. */
export class PhraseIndex {
  private readonly concepts: string[] = [];
  // Each word's number, as the list that a text is read into.
  private readonly numbers = new Map<string, number[]>();
  // Two telling words, the smaller number first -> phrases they lead to.
  private readonly pairs = new PairKeys();
  private readonly byPair: number[][] = [];
  private readonly inPairs: Uint8Array;
  // Terms of two words by their numbers, in order.
  private readonly twos = new PairKeys();
  private readonly twoConcepts: string[][] = [];
  // Most words of a text that any phrase may stretch over.
  private widest = 0;
  private readonly starts: number[] = [0];
  private readonly keys: Int32Array;
  private readonly info: Float64Array;
  private readonly totals: Float64Array;
  // Marks of the clause in work, so that nothing has to be cleared between clauses.
  private clause = 0;
  private readonly seenIn: Uint32Array;
  private readonly firstSeen: Uint32Array;
  private readonly triedIn: Uint32Array;

  constructor(
    raw: readonly RawPhrase[],
    private readonly least: number,
  ) {
    const df = new Map<string, number>();
    for (const { keys } of raw) for (const k of keys) df.set(k, (df.get(k) ?? 0) + 1);
    const keys: number[] = [];
    const info: number[] = [];
    const totals: number[] = [];
    const leading = new Set<number>();
    for (const r of raw) {
      if (r.keys.length < MIN_WORDS) continue;
      const informed = r.keys
        .map((key, i) => ({ key, info: Math.log(1 + raw.length / df.get(key)!) * (1 - r.shares[i]!) }))
        .sort((a, b) => b.info - a.info || (a.key < b.key ? -1 : 1));
      const total = informed.reduce((s, w) => s + w.info, 0);
      if (total < LEAST_INFORMATION) continue;
      if (r.keys.length === 2) {
        const a = this.intern(r.keys[0]!);
        const b = this.intern(r.keys[1]!);
        const two = this.twos.find(a, b);
        if (two < 0) this.twos.set(a, b, this.twoConcepts.push([r.concept]) - 1);
        else if (!this.twoConcepts[two]!.includes(r.concept)) this.twoConcepts[two]!.push(r.concept);
        continue;
      }
      const phrase = this.concepts.push(r.concept) - 1;
      totals.push(total);
      const numbers = informed.map((w) => this.intern(w.key));
      const amounts = informed.map((w) => w.info);
      keys.push(...numbers);
      info.push(...amounts);
      this.file(phrase, numbers, amounts, total, leading);
      this.widest = Math.max(this.widest, windowOf(numbers.length));
      this.starts.push(keys.length);
    }
    this.keys = Int32Array.from(keys);
    this.info = Float64Array.from(info);
    this.totals = Float64Array.from(totals);
    this.seenIn = new Uint32Array(this.numbers.size);
    this.firstSeen = new Uint32Array(this.numbers.size);
    this.inPairs = new Uint8Array(this.numbers.size);
    for (const n of leading) this.inPairs[n] = 1;
    this.triedIn = new Uint32Array(this.concepts.length);
  }

  /** The number of a word as a list of one; undefined for a word that no phrase uses. */
  numberOf(key: string): readonly number[] | undefined {
    return this.numbers.get(key);
  }

  /** Reads one clause: for each word the numbers it may stand for. */
  findIn(options: readonly (readonly number[])[], found: Found): void {
    this.clause += 1;
    let seen = 0;
    for (const list of options) {
      for (const n of list) {
        if (this.seenIn[n] === this.clause) continue;
        this.seenIn[n] = this.clause;
        this.firstSeen[n] = seen;
        seen += 1;
      }
    }
    this.findTwos(options, found);
    const possible = this.possibleIn(options);
    if (possible.length > 1) {
      // Told in the order in which the clause leads to them.
      const order = new Map(possible.map((n) => [n, this.firstLead(n)]));
      possible.sort((a, b) => order.get(a)! - order.get(b)! || a - b);
    }
    for (const n of possible) this.densest(n, options, found);
  }

  /** The phrases of which the clause may hold enough: two of their most telling words stand near each other. */
  private possibleIn(options: readonly (readonly number[])[]): number[] {
    const out: number[] = [];
    for (let i = 0; i < options.length; i += 1) {
      const end = Math.min(options.length, i + this.widest);
      for (const a of options[i]!) {
        if (this.inPairs[a] !== 1) continue;
        for (let j = i; j < end; j += 1) {
          for (const b of options[j]!) {
            if (a === b || this.inPairs[b] !== 1) continue;
            const pair = a < b ? this.pairs.find(a, b) : this.pairs.find(b, a);
            if (pair < 0) continue;
            for (const n of this.byPair[pair]!) {
              if (this.triedIn[n] === this.clause) continue;
              this.triedIn[n] = this.clause;
              if (this.possible(n)) out.push(n);
            }
          }
        }
      }
    }
    return out;
  }

  private firstLead(n: number): number {
    let first = Infinity;
    let rest = this.totals[n]!;
    for (let i = this.starts[n]!; i < this.starts[n + 1]!; i += 1) {
      // A phrase that is met to `least` holds one of its most telling words: those lead to it.
      if (rest < this.least * this.totals[n]!) break;
      rest -= this.info[i]!;
      const key = this.keys[i]!;
      if (this.seenIn[key] === this.clause) first = Math.min(first, this.firstSeen[key]!);
    }
    return first;
  }

  /** Files a phrase under every two words that can be the most telling ones met of it. */
  private file(
    phrase: number,
    keys: readonly number[],
    info: readonly number[],
    total: number,
    leading: Set<number>,
  ): void {
    const spare = (1 - this.least) * total + 1e-9;
    let before = 0;
    for (let r = 0; r < keys.length && before <= spare; r += 1) {
      let skipped = before;
      for (let s = r + 1; s < keys.length && skipped <= spare; s += 1) {
        const a = Math.min(keys[r]!, keys[s]!);
        const b = Math.max(keys[r]!, keys[s]!);
        let pair = this.pairs.find(a, b);
        if (pair < 0) this.pairs.set(a, b, (pair = this.byPair.push([]) - 1));
        if (this.byPair[pair]!.at(-1) !== phrase) this.byPair[pair]!.push(phrase);
        leading.add(a).add(b);
        skipped += info[s]!;
      }
      before += info[r]!;
    }
  }

  private intern(key: string): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known[0]!;
    this.numbers.set(key, [this.numbers.size]);
    return this.numbers.size - 1;
  }

  private findTwos(options: readonly (readonly number[])[], found: Found): void {
    for (let i = 0; i + 1 < options.length; i += 1) {
      for (const a of options[i]!) {
        for (const b of options[i + 1]!) {
          const two = this.twos.find(a, b);
          if (two >= 0) for (const concept of this.twoConcepts[two]!) found(concept, 1, i, i + 1);
        }
      }
    }
  }

  /** Whether the clause holds enough of a phrase, wherever. The most telling words are asked first, so most phrases fail at once. */
  private possible(n: number): boolean {
    let allowed = (1 - this.least) * this.totals[n]! + 1e-9;
    for (let i = this.starts[n]!; i < this.starts[n + 1]!; i += 1) {
      if (this.seenIn[this.keys[i]!] === this.clause) continue;
      allowed -= this.info[i]!;
      if (allowed < 0) return false;
    }
    return true;
  }

  private densest(n: number, options: readonly (readonly number[])[], found: Found): void {
    const from = this.starts[n]!;
    const size = this.starts[n + 1]! - from;
    const list: Spot[] = [];
    options.forEach((numbers, at) => {
      for (const number of numbers) {
        for (let word = 0; word < size; word += 1)
          if (this.keys[from + word] === number) list.push({ at, word });
      }
    });
    let best = 0;
    let spots: Spot[] = [];
    for (let i = 0; i < list.length; i += 1) {
      const seen = new Set<number>();
      let info = 0;
      for (let j = i; j < list.length && list[j]!.at - list[i]!.at < windowOf(size); j += 1) {
        const { word } = list[j]!;
        if (seen.has(word)) continue;
        seen.add(word);
        info += this.info[from + word]!;
        const cover = info / this.totals[n]!;
        if (seen.size < MIN_WORDS || cover < this.least || cover <= best) continue;
        best = Math.min(1, cover);
        spots = list.slice(i, j + 1);
      }
    }
    if (best === 0) return;
    const [first, last] = this.run(from, spots);
    found(this.concepts[n]!, best, first, last);
  }

  /** The run of matched words that says most, with at most one other word between two of them. */
  private run(from: number, spots: readonly Spot[]): [first: number, last: number] {
    let best: [number, number] = [spots[0]!.at, spots[0]!.at];
    let most = 0;
    let start = 0;
    let info = 0;
    spots.forEach((spot, i) => {
      if (i > 0 && spot.at - spots[i - 1]!.at > 2) {
        start = i;
        info = 0;
      }
      info += this.info[from + spot.word]!;
      if (info > most) {
        most = info;
        best = [spots[start]!.at, spot.at];
      }
    });
    return best;
  }
}
