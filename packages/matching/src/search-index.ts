import { analyse } from './analysis.js';
import { FacetColumns } from './facet-columns.js';
import type { FieldWeights, IndexDoc } from './index-types.js';
import { DEFAULT_BM25, TEXT_FIELDS } from './index-types.js';
import { Postings, TF_BITS, TF_MAX } from './postings.js';
import { Vocabulary } from './vocabulary.js';

const FIELDS = TEXT_FIELDS.length;

/** A search reads the title first: a word there is worth more than the same word said often further down. */
export const SEARCH_WEIGHTS: FieldWeights = { title: 5, keywords: 3, summary: 1.5, body: 1, name: 1.5 };
/** Suggestions complete titles and nothing else. */
export const TITLE_ONLY: FieldWeights = { title: 5, keywords: 0, summary: 0, body: 0, name: 0 };

/** A resolved term of a search: its weight (idf included), with one bit for each word of the search that it answers. */
export interface SweepTerm {
  term: number;
  weight: number;
  /** Words answered fully. */
  mask: number;
  /** Words answered in part: the folded form of a word whose diacritics are known, a neighbouring concept. */
  part: number;
}

/** What one pass over the postings found; valid until the next pass over the same index. */
export interface Sweep {
  /** Numbers of the documents with at least one term. */
  touched: Uint32Array;
  /** By document number. */
  scores: Float64Array;
  /** By document number: the words of the search that the document answers fully, and in part. */
  masks: Uint32Array;
  parts: Uint32Array;
}

/**
 * The index behind a search box: the same terms and postings as the matcher's index, with facets as columns and with the
 * searched words that each document answers, so that hits, total and facet counts come from one pass over the postings.
 * The same documents give the same answers whatever the order of the changes.
 */
export class SearchIndex {
  readonly vocabulary = new Vocabulary();
  columns = new FacetColumns();
  private postings = new Postings();
  private readonly numbers = new Map<string, number>();
  private docs: (IndexDoc | null)[] = [];
  private lengths: Uint32Array[] = [];
  private readonly groups = new Map<string, { docs: number[]; lengths: number[]; number: number }>();
  private groupOf = new Uint8Array(256);
  private alive = new Uint8Array(256);
  private dead = 0;
  private readonly shareTables = new Map<FieldWeights, Float64Array>();
  private scores = new Float64Array(0);
  private masks = new Uint32Array(0);
  private parts = new Uint32Array(0);
  private seenIn = new Uint32Array(0);
  private list = new Uint32Array(0);
  private pass = 0;

  /** Number of live documents. */
  get size(): number {
    return this.numbers.size;
  }

  /** One more than the highest document number in use. */
  get capacity(): number {
    return this.docs.length;
  }

  get(id: string): IndexDoc | undefined {
    const n = this.numbers.get(id);
    return n === undefined ? undefined : (this.docs[n] ?? undefined);
  }

  /** The document of a number; null when it was removed. */
  at(n: number): IndexDoc | null {
    return this.docs[n] ?? null;
  }

  /** Live documents. */
  *documents(): Generator<IndexDoc> {
    for (const doc of this.docs) if (doc !== null) yield doc;
  }

  countIn(group: string): number {
    let count = 0;
    const number = this.groups.get(group)?.number;
    for (let n = 0; n < this.docs.length; n += 1)
      if (this.alive[n] === 1 && this.groupOf[n] === number) count += 1;
    return count;
  }

  /** Adds a document or replaces the one with the same id. */
  upsert(doc: IndexDoc): void {
    this.remove(doc.id);
    const n = this.docs.push(doc) - 1;
    this.numbers.set(doc.id, n);
    const lengths = new Uint32Array(FIELDS);
    for (const [term, packed] of this.countTerms(doc, lengths)) {
      this.postings.add(term, n, packed);
      this.vocabulary.changeDf(term, 1);
    }
    this.lengths[n] = lengths;
    this.grow(n);
    this.alive[n] = 1;
    this.groupOf[n] = this.account(doc.group, lengths, 1);
    if (doc.facets !== undefined) this.columns.set(n, doc.facets);
  }

  /** Removes a document; false when there was none. */
  remove(id: string): boolean {
    const n = this.numbers.get(id);
    const doc = n === undefined ? undefined : this.docs[n];
    if (n === undefined || !doc) return false;
    const lengths = new Uint32Array(FIELDS);
    for (const term of this.countTerms(doc, lengths).keys()) this.vocabulary.changeDf(term, -1);
    this.account(doc.group, lengths, -1);
    this.docs[n] = null;
    this.alive[n] = 0;
    this.numbers.delete(id);
    this.dead += 1;
    if (this.dead > 64 && this.dead * 3 > this.numbers.size) this.compact();
    return true;
  }

  /** Flags of the live documents of some groups (of all when none is named). */
  live(groups: readonly string[]): Uint8Array {
    const out = this.alive.slice(0, this.docs.length);
    if (groups.length === 0) return out;
    const wanted = new Uint8Array(256);
    for (const name of groups) {
      const group = this.groups.get(name);
      if (group !== undefined) wanted[group.number] = 1;
    }
    for (let n = 0; n < out.length; n += 1) out[n] = out[n]! & wanted[this.groupOf[n]!]!;
    return out;
  }

  /** Inverse document frequency over all live documents of all groups; 0 for a term that nothing holds. */
  idf(term: number): number {
    const df = this.vocabulary.df(term);
    return df === 0 ? 0 : Math.log(1 + (this.numbers.size - df + 0.5) / (df + 0.5));
  }

  /** BM25F of the flagged documents for resolved terms, with the searched words that each of them answers. */
  sweep(terms: readonly SweepTerm[], among: Uint8Array, weights: FieldWeights = SEARCH_WEIGHTS): Sweep {
    this.makeRoom();
    const shares = this.shares(weights);
    const { scores, masks, parts, seenIn, list, postings } = this;
    const { words } = postings;
    const { k1 } = DEFAULT_BM25;
    this.pass += 1;
    const { pass } = this;
    let found = 0;
    for (const { term, weight, mask, part } of terms) {
      if (term < 0 || weight <= 0) continue;
      let at = postings.offset(term);
      for (const end = at + 2 * postings.length(term); at < end; at += 2) {
        const n = words[at]!;
        if (among[n] !== 1) continue;
        let tf = 0;
        for (let f = n * FIELDS, rest = words[at + 1]!; rest !== 0; f += 1, rest >>>= TF_BITS)
          tf += shares[f]! * (rest & TF_MAX);
        if (tf === 0) continue;
        if (seenIn[n] !== pass) {
          seenIn[n] = pass;
          scores[n] = 0;
          masks[n] = 0;
          parts[n] = 0;
          list[found] = n;
          found += 1;
        }
        scores[n] = scores[n]! + (weight * tf) / (k1 + tf);
        masks[n] = masks[n]! | mask;
        parts[n] = parts[n]! | part;
      }
    }
    return { touched: list.subarray(0, found), scores, masks, parts };
  }

  /** Numbers of the documents, removed ones included, that hold all of the given terms. */
  holding(terms: readonly number[]): number[] {
    const rarest = [...terms].sort((a, b) => this.vocabulary.df(a) - this.vocabulary.df(b));
    let found: Set<number> | null = null;
    for (const term of rarest) {
      const here = new Set<number>();
      const from = this.postings.offset(term);
      for (let i = 0; i < this.postings.length(term); i += 1) {
        const n = this.postings.words[from + 2 * i]!;
        if (found === null || found.has(n)) here.add(n);
      }
      found = here;
    }
    return [...(found ?? [])];
  }

  private compact(): void {
    const next = new Int32Array(this.docs.length).fill(-1);
    const docs: IndexDoc[] = [];
    const lengths: Uint32Array[] = [];
    const groupOf = new Uint8Array(Math.max(256, this.numbers.size * 2));
    this.docs.forEach((doc, n) => {
      if (doc === null) return;
      next[n] = docs.length;
      groupOf[docs.length] = this.groupOf[n]!;
      this.numbers.set(doc.id, docs.length);
      lengths.push(this.lengths[n]!);
      docs.push(doc);
    });
    this.postings = this.postings.renumbered(next, this.vocabulary.size);
    this.columns = this.columns.renumbered(next);
    this.docs = docs;
    this.lengths = lengths;
    this.groupOf = groupOf;
    this.alive = new Uint8Array(groupOf.length).fill(1, 0, docs.length);
    this.dead = 0;
    this.shareTables.clear();
  }

  private countTerms(doc: IndexDoc, lengths: Uint32Array): Map<number, number> {
    const out = new Map<number, number>();
    const add = (term: number, field: number): void => {
      const shift = field * TF_BITS;
      const before = out.get(term) ?? 0;
      if (((before >>> shift) & TF_MAX) < TF_MAX) out.set(term, before + (1 << shift));
    };
    TEXT_FIELDS.forEach((name, field) => {
      const text = doc.fields[name];
      if (text === undefined || text === '') return;
      const { words, pairs } = analyse(text);
      lengths[field] = words.length;
      const terms = words.map((w) => this.vocabulary.intern('F', w.f));
      words.forEach((w, i) => {
        add(terms[i]!, field);
        if (w.e !== null) add(this.vocabulary.intern('E', w.e), field);
      });
      for (const i of pairs) add(this.vocabulary.internPair(terms[i]!, terms[i + 1]!), field);
    });
    for (const { tag, field } of doc.tags ?? [])
      add(this.vocabulary.intern('C', tag), TEXT_FIELDS.indexOf(field));
    return out;
  }

  private account(name: string, lengths: Uint32Array, sign: 1 | -1): number {
    let group = this.groups.get(name);
    if (group === undefined) {
      group = {
        docs: new Array<number>(FIELDS).fill(0),
        lengths: new Array<number>(FIELDS).fill(0),
        number: this.groups.size,
      };
      this.groups.set(name, group);
    }
    for (let f = 0; f < FIELDS; f += 1) {
      if (lengths[f] === 0) continue;
      group.docs[f] = group.docs[f]! + sign;
      group.lengths[f] = group.lengths[f]! + sign * lengths[f]!;
    }
    this.shareTables.clear();
    return group.number;
  }

  private grow(n: number): void {
    if (n < this.alive.length) return;
    const alive = new Uint8Array(this.alive.length * 2);
    alive.set(this.alive);
    this.alive = alive;
    const groupOf = new Uint8Array(this.groupOf.length * 2);
    groupOf.set(this.groupOf);
    this.groupOf = groupOf;
  }

  private makeRoom(): void {
    if (this.scores.length >= this.docs.length) return;
    const room = Math.max(1024, this.docs.length * 2);
    this.scores = new Float64Array(room);
    this.masks = new Uint32Array(room);
    this.parts = new Uint32Array(room);
    this.seenIn = new Uint32Array(room);
    this.list = new Uint32Array(room);
    this.pass = 0;
  }

  /** Weight over length norm per document and field. */
  private shares(weights: FieldWeights): Float64Array {
    const known = this.shareTables.get(weights);
    if (known !== undefined) return known;
    const b = TEXT_FIELDS.map((f) => DEFAULT_BM25.b[f]);
    const w = TEXT_FIELDS.map((f) => weights[f]);
    const averages: number[][] = [];
    for (const g of this.groups.values())
      averages[g.number] = g.lengths.map((sum, f) => sum / Math.max(1, g.docs[f]!));
    const table = new Float64Array(this.docs.length * FIELDS);
    for (let n = 0; n < this.docs.length; n += 1) {
      const average = averages[this.groupOf[n]!]!;
      const lengths = this.lengths[n]!;
      for (let f = 0; f < FIELDS; f += 1) {
        const norm = average[f]! > 0 ? 1 - b[f]! + (b[f]! * lengths[f]!) / average[f]! : 1;
        table[n * FIELDS + f] = w[f]! / norm;
      }
    }
    this.shareTables.set(weights, table);
    return table;
  }
}
