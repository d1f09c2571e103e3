import type { Analysed, Word } from './analysis.js';
import { analyse, foldWord } from './analysis.js';
import { CommonWords } from './common-words.js';
import type { ConceptInfo } from './concept-graph.js';

/** A concept that a clause of a text speaks of in nearly the words of one of its terms. */
export interface SoftMention {
  concept: string;
  /** Share of the phrase's information that the clause holds, in [least, 1]. */
  cover: number;
  /** UTF-16 offsets from the first to the last word that matched. */
  start: number;
  end: number;
}

interface Phrase {
  concept: string;
  /** Numbers of its words, the most telling word first. */
  keys: number[];
  info: number[];
  total: number;
}

// A phrase of n words may stretch over 2n + 2 words of the text.
const windowOf = (n: number): number => 2 * n + 2;
const PAIR = 2 ** 26; // a pair of word numbers fits into a safe integer
// Phrases of everyday words only ("làm máy") say nothing.
const LEAST_INFORMATION = 6;
const MIN_WORDS = 2;
const LEAST = 0.65;

/**
 * Finds lay descriptions that are said in other order or with words between ("con vật chết vì rét" for "rét làm chết gia súc").
 * A term of two words must stand together and in order ("chứng nhận" is not "nhận dạng chứng từ"). A longer phrase counts when a window of the text holds at least `least` of its information, in at least two words that are not
 * everyday ones. The information of a word falls with the number of phrases that use it.
 */
export class SoftMentions {
  private readonly exact: PhraseIndex;
  private readonly plain: PhraseIndex;

  constructor(concepts: ReadonlyMap<string, ConceptInfo>, least = LEAST) {
    const common = new CommonWords(foldWord);
    const phrases: RawPhrase[] = [];
    for (const c of concepts.values()) {
      for (const phrase of [...c.vi, ...(c.viLay ?? []), ...c.en, ...(c.enLay ?? [])]) {
        const { words } = analyse(phrase);
        if (words.length >= MIN_WORDS) phrases.push({ concept: c.id, words });
      }
    }
    this.exact = new PhraseIndex(phrases, keyOf, (w) => common.share(w.f, w.e), least);
    // Without diacritics many words fall together: what a folded word says is counted among folded words.
    this.plain = new PhraseIndex(
      phrases,
      (w) => w.f,
      (w) => common.share(w.f, null),
      least,
    );
  }

  /** Best mention of each concept, most complete first. A text without diacritics is compared without them. */
  find(text: string): SoftMention[] {
    const analysed = analyse(text);
    const index = analysed.words.some((w) => w.e !== null) ? this.exact : this.plain;
    const best = new Map<string, SoftMention>();
    for (const clause of clauses(text, analysed)) index.findIn(clause, best);
    return [...best.values()].sort((a, b) => b.cover - a.cover || (a.concept < b.concept ? -1 : 1));
  }
}

interface RawPhrase {
  concept: string;
  words: readonly Word[];
}

/** All phrases under one way of comparing words. */
class PhraseIndex {
  private readonly phrases: Phrase[] = [];
  private readonly numbers = new Map<string, number>();
  // Word number -> phrases it leads to.
  private readonly leads: number[][] = [];
  // Terms of two words by the pair of their numbers.
  private readonly twos = new Map<number, string[]>();
  // Words and information of all phrases one after the other: the inner loop reads plain numbers.
  private readonly flatStart: Int32Array;
  private readonly flatKeys: Int32Array;
  private readonly flatInfo: Float64Array;
  // Marks of the clause in work, so that nothing has to be cleared between clauses.
  private clause = 0;
  private readonly seenIn: Uint32Array;
  private readonly triedIn: Uint32Array;

  constructor(
    raw: readonly RawPhrase[],
    private readonly key: (w: Word) => string,
    share: (w: Word) => number,
    private readonly least: number,
  ) {
    const df = new Map<string, number>();
    const distinctWords = raw.map((r) => distinct(r.words, key));
    for (const words of distinctWords) for (const w of words) df.set(key(w), (df.get(key(w)) ?? 0) + 1);
    const information = (w: Word): number => Math.log(1 + raw.length / df.get(key(w))!) * (1 - share(w));
    raw.forEach((r, i) => {
      if (distinctWords[i]!.length >= MIN_WORDS) this.addPhrase(r.concept, distinctWords[i]!, information);
    });
    this.seenIn = new Uint32Array(this.numbers.size);
    this.triedIn = new Uint32Array(this.phrases.length);
    this.flatKeys = Int32Array.from(this.phrases.flatMap((p) => p.keys));
    this.flatInfo = Float64Array.from(this.phrases.flatMap((p) => p.info));
    this.flatStart = new Int32Array(this.phrases.length + 1);
    this.phrases.forEach((p, n) => {
      this.flatStart[n + 1] = this.flatStart[n]! + p.keys.length;
    });
  }

  findIn(words: readonly Word[], best: Map<string, SoftMention>): void {
    this.clause += 1;
    const numbers = words.map((w) => this.numbers.get(this.key(w)) ?? -1);
    for (const n of numbers) if (n >= 0) this.seenIn[n] = this.clause;
    this.findTwos(words, numbers, best);
    for (let at = 0; at < numbers.length; at += 1) {
      const list = numbers[at]! < 0 ? undefined : this.leads[numbers[at]!];
      if (list === undefined) continue;
      for (const n of list) {
        if (this.triedIn[n] === this.clause) continue;
        this.triedIn[n] = this.clause;
        if (!this.possible(n)) continue;
        const phrase = this.phrases[n]!;
        const found = densest(phrase, phrase.keys, numbers, this.least);
        if (found !== null)
          keep(best, phrase.concept, found.cover, words[found.from]!.start, words[found.to]!.end);
      }
    }
  }

  // A phrase that is met to `least` holds at least one of its most telling words: only those lead to it.
  private addPhrase(concept: string, words: readonly Word[], information: (w: Word) => number): void {
    const informed = words
      .map((w) => ({ key: this.key(w), info: information(w) }))
      .sort((a, b) => b.info - a.info || (a.key < b.key ? -1 : 1));
    const total = informed.reduce((s, w) => s + w.info, 0);
    if (total < LEAST_INFORMATION) return;
    if (words.length === 2) {
      const pair = this.number(this.key(words[0]!)) * PAIR + this.number(this.key(words[1]!));
      const list = this.twos.get(pair);
      if (list === undefined) this.twos.set(pair, [concept]);
      else if (!list.includes(concept)) list.push(concept);
      return;
    }
    const n = this.phrases.length;
    const keys = informed.map((w) => this.number(w.key));
    this.phrases.push({ concept, keys, info: informed.map((w) => w.info), total });
    let rest = total;
    for (let i = 0; i < informed.length && rest >= this.least * total; i += 1) {
      (this.leads[keys[i]!] ??= []).push(n);
      rest -= informed[i]!.info;
    }
  }

  private number(key: string): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.numbers.size);
    return this.numbers.size - 1;
  }

  private findTwos(words: readonly Word[], numbers: readonly number[], best: Map<string, SoftMention>): void {
    for (let i = 0; i + 1 < numbers.length; i += 1) {
      if (numbers[i]! < 0 || numbers[i + 1]! < 0) continue;
      for (const concept of this.twos.get(numbers[i]! * PAIR + numbers[i + 1]!) ?? []) {
        keep(best, concept, 1, words[i]!.start, words[i + 1]!.end);
      }
    }
  }

  /** Whether the clause holds enough of a phrase, wherever. The most telling words are asked first, so most phrases fail at once. */
  private possible(n: number): boolean {
    let allowed = (1 - this.least) * this.phrases[n]!.total + 1e-9;
    for (let i = this.flatStart[n]!; i < this.flatStart[n + 1]!; i += 1) {
      if (this.seenIn[this.flatKeys[i]!] === this.clause) continue;
      allowed -= this.flatInfo[i]!;
      if (allowed < 0) return false;
    }
    return true;
  }
}

function keep(
  best: Map<string, SoftMention>,
  concept: string,
  cover: number,
  start: number,
  end: number,
): void {
  if (cover > (best.get(concept)?.cover ?? 0)) best.set(concept, { concept, cover, start, end });
}

function densest(
  phrase: Phrase,
  ids: readonly number[],
  numbers: readonly number[],
  least: number,
): { cover: number; from: number; to: number } | null {
  const list: { at: number; word: number }[] = [];
  numbers.forEach((number, at) => {
    const word = number < 0 ? -1 : ids.indexOf(number);
    if (word >= 0) list.push({ at, word });
  });
  let best: { cover: number; from: number; to: number } | null = null;
  for (let i = 0; i < list.length; i += 1) {
    const seen = new Set<number>();
    let info = 0;
    for (let j = i; j < list.length && list[j]!.at - list[i]!.at < windowOf(ids.length); j += 1) {
      const { word, at } = list[j]!;
      if (seen.has(word)) continue;
      seen.add(word);
      info += phrase.info[word]!;
      const cover = info / phrase.total;
      if (seen.size < MIN_WORDS || cover < least || (best !== null && cover <= best.cover)) continue;
      best = { cover: Math.min(1, cover), from: list[i]!.at, to: at };
    }
  }
  return best;
}

function keyOf(w: Word): string {
  return w.e ?? w.f;
}

function distinct(words: readonly Word[], key: (w: Word) => string): Word[] {
  const seen = new Set<string>();
  return words.filter((w) => !seen.has(key(w)) && seen.add(key(w)));
}

/** Words between full stops, question and exclamation marks, semicolons and line ends. */
function clauses(text: string, analysed: Analysed): Word[][] {
  const clean = text.normalize('NFC');
  const out: Word[][] = [];
  let current: Word[] = [];
  let last = 0;
  for (const w of analysed.words) {
    if (/[.!?;\n…]/.test(clean.slice(last, w.start)) && current.length > 0) {
      out.push(current);
      current = [];
    }
    current.push(w);
    last = w.end;
  }
  if (current.length > 0) out.push(current);
  return out;
}
