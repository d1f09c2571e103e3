import { analyse, foldWord } from './analysis.js';
import { CommonWords } from './common-words.js';
import type { Bm25Parameters, FacetValue, FieldWeights, Hit, IndexDoc, QueryTerm } from './index-types.js';
import { DEFAULT_BM25, TEXT_FIELDS } from './index-types.js';
import { Postings, TF_BITS, TF_MAX } from './postings.js';
import { TopHits } from './top-hits.js';
import { Vocabulary } from './vocabulary.js';

const FIELDS = TEXT_FIELDS.length;
const DEAD = 255; // group number of a removed document
// Size of the background collection in which everyday words are common: it fades as the platform grows.
const BACKGROUND = 400;

interface Stored {
  doc: IndexDoc;
  group: number;
}

/** What to score: groups (all when empty), how many, a filter, other field weights, ids to report even below the limit. */
export interface ScoreOptions {
  groups?: readonly string[];
  limit: number;
  accept?: (doc: IndexDoc) => boolean;
  weights?: FieldWeights;
  also?: ReadonlySet<string>;
}

/**
 * The lexical index: BM25F over folded words, word pairs and forms with diacritics, plus tags. It keeps the documents it was
 * given, answers queries over the live ones, and gives the same scores whatever the order of the changes that led to its state.
 */
export class LexicalIndex {
  readonly vocabulary = new Vocabulary();
  readonly common = new CommonWords(foldWord);
  private postings = new Postings();
  private readonly byId = new Map<string, number>();
  private docs: (Stored | null)[] = [];
  private lengths = new Uint32Array(256 * FIELDS);
  private readonly groups: string[] = [];
  // Per group and field: documents that have the field, and the sum of their lengths.
  private readonly groupDocs: number[][] = [];
  private readonly groupLengths: number[][] = [];
  private dead = 0;
  private groupOfDoc = new Uint8Array(256);
  // Weight over length norm per document and field, for the field weights last used.
  private sharesFor: FieldWeights | null = null;
  private shareTable = new Float64Array(0);
  private scores = new Float64Array(0);
  private packed = new Uint32Array(1024);

  constructor(readonly parameters: Bm25Parameters = DEFAULT_BM25) {}

  /** Number of live documents. */
  get size(): number {
    return this.byId.size;
  }

  has(id: string): boolean {
    return this.byId.has(id);
  }

  get(id: string): IndexDoc | undefined {
    const n = this.byId.get(id);
    return n === undefined ? undefined : this.docs[n]!.doc;
  }

  /** Live documents in order of insertion. */
  *documents(): Generator<IndexDoc> {
    for (const s of this.docs) if (s !== null) yield s.doc;
  }

  /** Adds a document or replaces the one with the same id. */
  upsert(doc: IndexDoc): void {
    this.remove(doc.id);
    const n = this.docs.length;
    const group = this.groupNumber(doc.group);
    this.docs.push({ doc, group });
    this.byId.set(doc.id, n);
    const fieldLengths = new Uint32Array(FIELDS);
    for (const term of this.counts(doc, fieldLengths)) {
      this.postings.add(term, n, this.packed[term]!);
      this.packed[term] = 0;
      this.vocabulary.changeDf(term, 1);
    }
    this.storeLengths(n, fieldLengths);
    this.account(group, fieldLengths, 1);
  }

  /** Removes a document; false when there was none. Its postings stay until the dead outnumber a third of the living. */
  remove(id: string): boolean {
    const n = this.byId.get(id);
    if (n === undefined) return false;
    const stored = this.docs[n]!;
    const fieldLengths = new Uint32Array(FIELDS);
    for (const term of this.counts(stored.doc, fieldLengths)) {
      this.packed[term] = 0;
      this.vocabulary.changeDf(term, -1);
    }
    this.account(stored.group, fieldLengths, -1);
    this.docs[n] = null;
    this.groupOfDoc[n] = DEAD;
    this.byId.delete(id);
    this.dead += 1;
    if (this.dead > 64 && this.dead * 3 > this.byId.size) this.compact();
    return true;
  }

  /** Rewrites the postings without removed documents. Scores do not change. */
  compact(): void {
    const next = new Int32Array(this.docs.length).fill(-1);
    const kept: (Stored | null)[] = [];
    const lengths = new Uint32Array(Math.max(256, this.byId.size) * FIELDS);
    const groupOfDoc = new Uint8Array(Math.max(256, this.byId.size));
    this.docs.forEach((s, n) => {
      if (s === null) return;
      next[n] = kept.length;
      lengths.set(this.lengths.subarray(n * FIELDS, (n + 1) * FIELDS), kept.length * FIELDS);
      groupOfDoc[kept.length] = s.group;
      this.byId.set(s.doc.id, kept.length);
      kept.push(s);
    });
    this.postings = this.postings.renumbered(next, this.vocabulary.size);
    this.docs = kept;
    this.lengths = lengths;
    this.groupOfDoc = groupOfDoc;
    this.dead = 0;
    this.sharesFor = null;
  }

  /**
   * Inverse document frequency over all live documents of every group. `share` is the part of general texts that hold the
   * term (see CommonWords); it counts like a background collection of 400 texts.
   */
  idf(term: number, share = 0): number {
    const background = share > 0 ? BACKGROUND : 0;
    const n = this.byId.size + background;
    const df = this.vocabulary.df(term) + share * background;
    return Math.log(1 + (n - df + 0.5) / (df + 0.5));
  }

  /**
   * Scores the live documents of the given groups (all when empty) for resolved terms: `sum weight * idf * tf / (k1 + tf)` with
   * the field-weighted, length-normalised tf. Best first, ties by id; documents without any term are not returned.
   */
  score(terms: readonly QueryTerm[], options: ScoreOptions): Hit[] {
    const shares = this.shares(options.weights ?? this.parameters.weights);
    if (this.scores.length < this.docs.length)
      this.scores = new Float64Array(Math.max(1024, this.docs.length * 2));
    const { scores, groupOfDoc } = this;
    const { k1 } = this.parameters;
    const wanted = this.wantedGroups(options.groups);
    const touched: number[] = [];
    const words = this.postings.words;
    for (const q of terms) {
      if (q.term < 0 || q.weight <= 0) continue;
      const factor = q.weight * q.idf;
      let at = this.postings.offset(q.term);
      const end = at + 2 * this.postings.length(q.term);
      for (; at < end; at += 2) {
        const n = words[at]!;
        if (wanted[groupOfDoc[n]!] !== 1) continue;
        let tf = 0;
        for (let f = n * FIELDS, rest = words[at + 1]!; rest !== 0; f += 1, rest >>>= TF_BITS) {
          tf += shares[f]! * (rest & TF_MAX);
        }
        if (tf === 0) continue;
        if (scores[n] === 0) touched.push(n);
        scores[n] = scores[n]! + (factor * tf) / (k1 + tf);
      }
    }
    const top = new TopHits(options.limit);
    for (const n of touched) {
      const score = scores[n]!;
      const { doc } = this.docs[n]!;
      if (top.wants(score, doc.id) && (options.accept === undefined || options.accept(doc)))
        top.add(score, doc.id);
    }
    const hits = top.sorted();
    if (options.also !== undefined) this.addAlso(hits, options.also);
    for (const n of touched) scores[n] = 0;
    return hits;
  }

  private addAlso(hits: Hit[], also: ReadonlySet<string>): void {
    const there = new Set(hits.map((h) => h.id));
    for (const id of also) {
      const n = this.byId.get(id);
      if (n !== undefined && !there.has(id) && this.scores[n]! > 0) hits.push({ id, score: this.scores[n]! });
    }
  }

  /** Ids of the live documents that hold all of the given terms; a term that is not known (-1) is held by none. */
  holding(terms: readonly number[]): Set<string> {
    const rarest = [...terms].sort((a, b) => this.vocabulary.df(a) - this.vocabulary.df(b));
    let found: Set<number> | null = null;
    for (const term of rarest) {
      const here = new Set<number>();
      const from = this.postings.offset(term);
      for (let i = 0; i < this.postings.length(term); i += 1) {
        const n = this.postings.words[from + 2 * i]!;
        if (this.groupOfDoc[n] !== DEAD && (found === null || found.has(n))) here.add(n);
      }
      found = here;
    }
    return new Set([...(found ?? [])].map((n) => this.docs[n]!.doc.id));
  }

  /** Facet value of a document, undefined when it has none. */
  facet(id: string, name: string): FacetValue | undefined {
    return this.get(id)?.facets?.[name];
  }

  /** What the strongest terms of a query could score together, terms that nothing answers included. */
  selfScore(terms: readonly QueryTerm[], strongest: number, unanswered: readonly number[] = []): number {
    return [...terms.map((q) => q.weight * q.idf), ...unanswered]
      .sort((a, b) => b - a)
      .slice(0, strongest)
      .reduce((sum, x) => sum + x, 0);
  }

  /** The terms of a document, each once; their frequencies per field stand in `packed` until the caller clears them. */
  private counts(doc: IndexDoc, fieldLengths: Uint32Array): number[] {
    const out: number[] = [];
    const add = (term: number, field: number): void => {
      if (term >= this.packed.length) {
        const bigger = new Uint32Array(Math.max(term + 1, this.packed.length * 2));
        bigger.set(this.packed);
        this.packed = bigger;
      }
      const before = this.packed[term]!;
      if (before === 0) out.push(term);
      const shift = field * TF_BITS;
      if (((before >>> shift) & TF_MAX) < TF_MAX) this.packed[term] = before + (1 << shift);
    };
    TEXT_FIELDS.forEach((name, field) => {
      const text = doc.fields[name];
      if (text === undefined || text === '') return;
      const { words, pairs } = analyse(text);
      fieldLengths[field] = words.length;
      const numbers = words.map((w) => this.vocabulary.intern('F', w.f));
      words.forEach((w, i) => {
        add(numbers[i]!, field);
        if (w.e !== null) add(this.vocabulary.intern('E', w.e), field);
      });
      for (const i of pairs) add(this.vocabulary.internPair(numbers[i]!, numbers[i + 1]!), field);
    });
    for (const { tag, field } of doc.tags ?? []) {
      add(this.vocabulary.intern('C', tag), TEXT_FIELDS.indexOf(field));
    }
    return out;
  }

  private groupNumber(name: string): number {
    const known = this.groups.indexOf(name);
    if (known >= 0) return known;
    this.groups.push(name);
    this.groupDocs.push(new Array<number>(FIELDS).fill(0));
    this.groupLengths.push(new Array<number>(FIELDS).fill(0));
    return this.groups.length - 1;
  }

  /** One flag per group number; the number of the dead has none. */
  private wantedGroups(names: readonly string[] | undefined): Uint8Array {
    const out = new Uint8Array(256);
    const all = names === undefined || names.length === 0;
    this.groups.forEach((g, i) => {
      if (all || names.includes(g)) out[i] = 1;
    });
    return out;
  }

  private storeLengths(n: number, fieldLengths: Uint32Array): void {
    if ((n + 1) * FIELDS > this.lengths.length) {
      const bigger = new Uint32Array(this.lengths.length * 2);
      bigger.set(this.lengths);
      this.lengths = bigger;
    }
    this.lengths.set(fieldLengths, n * FIELDS);
    if (n >= this.groupOfDoc.length) {
      const bigger = new Uint8Array(this.groupOfDoc.length * 2);
      bigger.set(this.groupOfDoc);
      this.groupOfDoc = bigger;
    }
    this.groupOfDoc[n] = this.docs[n]!.group;
  }

  private account(group: number, fieldLengths: Uint32Array, sign: 1 | -1): void {
    const sums = this.groupLengths[group]!;
    const docs = this.groupDocs[group]!;
    for (let f = 0; f < FIELDS; f += 1) {
      if (fieldLengths[f]! === 0) continue;
      sums[f] = sums[f]! + sign * fieldLengths[f]!;
      docs[f] = docs[f]! + sign;
    }
    this.sharesFor = null;
  }

  private shares(weights: FieldWeights): Float64Array {
    if (this.sharesFor === weights) return this.shareTable;
    if (this.shareTable.length < this.docs.length * FIELDS) {
      this.shareTable = new Float64Array(this.docs.length * FIELDS * 2);
    }
    const b = TEXT_FIELDS.map((f) => this.parameters.b[f]);
    const w = TEXT_FIELDS.map((f) => weights[f]);
    const averages = this.groups.map((_, g) =>
      TEXT_FIELDS.map((__, f) => this.groupLengths[g]![f]! / Math.max(1, this.groupDocs[g]![f]!)),
    );
    for (let n = 0; n < this.docs.length; n += 1) {
      const average = averages[this.groupOfDoc[n]!];
      if (average === undefined) continue;
      for (let f = 0; f < FIELDS; f += 1) {
        const norm = average[f]! > 0 ? 1 - b[f]! + (b[f]! * this.lengths[n * FIELDS + f]!) / average[f]! : 1;
        this.shareTable[n * FIELDS + f] = w[f]! / norm;
      }
    }
    this.sharesFor = weights;
    return this.shareTable;
  }
}
