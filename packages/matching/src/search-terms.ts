import { analyse, foldWord, isNumeric, type Word } from './analysis.js';
import type { SearchIndex, SweepTerm } from './search-index.js';
import { corrections } from './spelling.js';

/** What a stretch of the search means: a concept, its neighbours, and how its words are written with diacritics. */
export interface Reading {
  /** UTF-16 offsets into the NFC text that was read. */
  start: number;
  end: number;
  /** Tags of documents about it, with the share of the weight each deserves, in (0, 1]. */
  tags: readonly { tag: string; share: number }[];
  /** Forms with diacritics that the stretch, typed without, probably stands for. */
  spelled: readonly string[];
}

/** Folded phrase of one to three words -> phrases that stand for it as well. */
export type Synonyms = ReadonlyMap<string, readonly string[]>;

export interface TermOptions {
  /** The last word is still being typed. */
  prefix: boolean;
  asTyped: boolean;
  /** Somebody is typing and sees what comes up: the last word is hardly ever whole. */
  typing?: boolean | undefined;
  synonyms?: Synonyms | undefined;
  readings?: readonly Reading[] | undefined;
}

export interface ResolvedSearch {
  terms: SweepTerm[];
  /** Weight of each bit of the masks: how telling its word is. */
  bits: number[];
  /** Words read otherwise than typed, folded. */
  corrected: { typed: string; read: string }[];
}

const PREFIX_WORDS = 40;
const MOST_WORDS = 32; // bits of a mask
const LONGEST_SYNONYM = 3;
const LEAST_NEAR = 0.6; // a kind of what is asked for

/** How much a way of answering a word is worth, beside the folded word itself. */
const WORTH = {
  exact: 0.6,
  spelled: 0.6,
  pair: 0.5,
  prefix: 0.5,
  begun: 0.2,
  corrected: [0.7, 0.35],
  synonym: 0.6,
  tag: 0.6,
  near: 0.25,
} as const;

/** Turns the text of a search into terms of the index. Of more than 32 different words the rarest 32 are searched. */
export function resolveTerms(index: SearchIndex, text: string, options: TermOptions): ResolvedSearch {
  return new Resolver(index, text, options).resolve();
}

/** Order of words in a search that is too long: rare ones first, then numbers, then words that nothing holds. */
function rarity(f: string, df: number): number {
  if (df === 0) return Number.MAX_SAFE_INTEGER;
  return isNumeric(f) ? 2 ** 40 + df : df;
}

class Resolver {
  private readonly terms = new Map<number, SweepTerm>();
  private readonly bits: number[] = [];
  private readonly corrected: ResolvedSearch['corrected'] = [];
  private readonly words: readonly Word[];
  private readonly pairs: readonly number[];
  /** Bit of each word; -1 for a word that is left out. */
  private readonly bitOf: number[];
  private readonly last: number;

  constructor(
    private readonly index: SearchIndex,
    text: string,
    private readonly options: TermOptions,
  ) {
    const { words, pairs } = analyse(text);
    this.words = words;
    this.pairs = pairs;
    this.last = options.prefix ? words.length - 1 : -1;
    this.bitOf = this.chooseWords();
  }

  resolve(): ResolvedSearch {
    const joined = new Set(this.pairs);
    const read = this.words.map((word, i) => this.addWord(word, i, joined));
    for (const i of this.pairs)
      this.addPair(read[i]!, read[i + 1]!, WORTH.pair, this.mask(i) | this.mask(i + 1));
    if (this.options.synonyms !== undefined) this.addSynonyms(this.options.synonyms);
    for (const reading of this.options.readings ?? []) this.addReading(reading);
    return { terms: [...this.terms.values()], bits: this.bits, corrected: this.corrected };
  }

  private chooseWords(): number[] {
    const { vocabulary } = this.index;
    const distinct = [...new Set(this.words.map((w) => w.f))];
    const kept = new Map(
      (distinct.length <= MOST_WORDS
        ? distinct
        : distinct
            .map((f, place) => ({ f, place, rank: rarity(f, vocabulary.df(vocabulary.find('F', f))) }))
            .sort((a, b) => a.rank - b.rank || a.place - b.place)
            .slice(0, MOST_WORDS)
            .map(({ f }) => f)
      ).map((f, bit) => [f, bit]),
    );
    this.bits.push(...new Array<number>(kept.size).fill(0));
    return this.words.map((w) => kept.get(w.f) ?? -1);
  }

  private mask(word: number): number {
    const bit = this.bitOf[word] ?? -1;
    return bit < 0 ? 0 : 1 << bit;
  }

  private add(term: number, share: number, mask: number, part = 0): void {
    const idf = this.index.idf(term);
    if (idf === 0) return;
    const weight = share * idf;
    const known = this.terms.get(term);
    if (known === undefined) this.terms.set(term, { term, weight, mask, part });
    else {
      known.weight = Math.max(known.weight, weight);
      known.mask |= mask;
      known.part |= part;
    }
  }

  private tells(word: number, term: number): void {
    const bit = this.bitOf[word] ?? -1;
    if (bit >= 0) this.bits[bit] = Math.max(this.bits[bit]!, this.index.idf(term));
  }

  /** Adds the ways to answer one word; gives the folded word it was read as. */
  private addWord(word: Word, i: number, joined: ReadonlySet<number>): string {
    if (this.bitOf[i]! < 0) return word.f;
    const { vocabulary } = this.index;
    const mask = this.mask(i);
    const own = vocabulary.find('F', word.f);
    const spelled = word.e !== null || this.spelledAt(word);
    this.add(own, 1, spelled ? 0 : mask, mask);
    this.tells(i, own);
    if (word.e !== null) this.add(vocabulary.find('E', word.e), WORTH.exact, mask);
    if (i === this.last && word.f.length >= 2 && !isNumeric(word.f)) {
      const found = vocabulary.withPrefix(word.f, PREFIX_WORDS);
      // A word that is there as typed may be whole: words that it begins help to rank and answer nothing.
      const known =
        !this.options.typing &&
        vocabulary.df(own) > 0 &&
        (word.e === null || vocabulary.df(vocabulary.find('E', word.e)) > 0);
      for (const term of found)
        if (term !== own) this.add(term, known ? WORTH.begun : WORTH.prefix, known ? 0 : mask);
      if (found.length > 0) {
        if (vocabulary.df(own) === 0) this.tells(i, found[0]!);
        return word.f;
      }
    }
    if (this.options.asTyped) return word.f;
    const before = joined.has(i - 1) ? this.words[i - 1]!.f : null;
    const after = joined.has(i) ? this.words[i + 1]!.f : null;
    const found = corrections(vocabulary, this.index.size, word.f, before, after);
    found.forEach((c, rank) => this.add(c.term, WORTH.corrected[rank === 0 ? 0 : 1], mask));
    if (found.length > 0 && vocabulary.df(own) === 0) {
      this.tells(i, found[0]!.term);
      this.corrected.push({ typed: word.f, read: found[0]!.word });
    }
    return found[0]?.word ?? word.f;
  }

  /** Whether the diacritics of a word typed without them are known. */
  private spelledAt({ start, end }: Word): boolean {
    const { vocabulary } = this.index;
    return (this.options.readings ?? []).some(
      (reading) =>
        start >= reading.start &&
        end <= reading.end &&
        reading.spelled.some((form) => vocabulary.df(vocabulary.find('E', form)) > 0),
    );
  }

  private addPair(a: string, b: string, share: number, mask: number): void {
    const { vocabulary } = this.index;
    this.add(vocabulary.findPair(vocabulary.find('F', a), vocabulary.find('F', b)), share, mask);
  }

  private addSynonyms(synonyms: Synonyms): void {
    const joined = new Set(this.pairs);
    this.words.forEach((_, from) => {
      let key = '';
      let mask = 0;
      for (let to = from; to < Math.min(this.words.length, from + LONGEST_SYNONYM); to += 1) {
        if (to > from && !joined.has(to - 1)) break;
        key = to === from ? this.words[to]!.f : `${key} ${this.words[to]!.f}`;
        mask |= this.mask(to);
        for (const other of synonyms.get(key) ?? []) this.addSynonym(other, mask, from);
      }
    });
  }

  /** A phrase stands for one idea: only its words side by side count. */
  private addSynonym(phrase: string, mask: number, from: number): void {
    const { words, pairs } = analyse(phrase);
    const { vocabulary } = this.index;
    if (words.length === 1) {
      const term = vocabulary.find('F', words[0]!.f);
      this.add(term, WORTH.synonym, mask);
      if (this.bits[this.bitOf[from] ?? -1] === 0) this.tells(from, term);
    }
    for (const i of pairs) {
      this.addPair(words[i]!.f, words[i + 1]!.f, WORTH.synonym / pairs.length, mask);
      if (this.bits[this.bitOf[from] ?? -1] === 0) this.tells(from, vocabulary.find('F', words[i]!.f));
    }
  }

  private addReading({ start, end, tags, spelled }: Reading): void {
    let mask = 0;
    this.words.forEach((word, i) => {
      if (word.start >= start && word.end <= end) mask |= this.mask(i);
    });
    if (mask === 0) return;
    const { vocabulary } = this.index;
    for (const { tag, share } of tags) {
      const term = vocabulary.find('C', tag);
      // The thing itself answers the words, what is a kind of it answers them in part; other neighbours help to rank.
      this.add(
        term,
        share === 1 ? WORTH.tag : WORTH.near * share,
        share === 1 ? mask : 0,
        share >= LEAST_NEAR ? mask : 0,
      );
      if (share < 1) continue;
      for (let bit = 0; bit < this.bits.length; bit += 1) {
        if ((mask & (1 << bit)) !== 0 && this.bits[bit] === 0) this.bits[bit] = this.index.idf(term);
      }
    }
    for (const form of spelled) {
      const f = foldWord(form);
      const word = this.words.findIndex((w) => w.f === f && w.start >= start && w.end <= end);
      if (word >= 0) this.add(vocabulary.find('E', form), WORTH.spelled, this.mask(word));
    }
  }
}
