/** Text fields of an indexed document. `name` holds names of people and organisations: searched, but no evidence for a match. */
export type TextField = 'title' | 'keywords' | 'summary' | 'body' | 'name';

export const TEXT_FIELDS: readonly TextField[] = ['title', 'keywords', 'summary', 'body', 'name'];

export type FacetValue = string | number | boolean | readonly string[];

/** What the index is told of a document. Everything but `id` and `group` may be missing. */
export interface IndexDoc {
  id: string;
  /** Kind of document; average field lengths are kept per group, so that short profiles stand beside long offers. */
  group: string;
  fields: Partial<Record<TextField, string>>;
  /** Terms of space C: concept and the field it was found in, once per occurrence. */
  tags?: readonly { tag: string; field: TextField }[];
  facets?: Readonly<Record<string, FacetValue>>;
}

/** Weight of each text field in the score; a field with weight 0 is not seen. */
export type FieldWeights = Readonly<Record<TextField, number>>;

export interface Bm25Parameters {
  k1: number;
  /** Length normalisation per field. */
  b: FieldWeights;
  weights: FieldWeights;
}

/** BM25F as measured on Vietnamese retrieval sets: short titles are normalised less. */
export const DEFAULT_BM25: Bm25Parameters = {
  k1: 1.2,
  b: { title: 0.4, keywords: 0.75, summary: 0.75, body: 0.75, name: 0.4 },
  weights: { title: 3, keywords: 2.5, summary: 1.5, body: 1, name: 0.5 },
};

/** How a query term came to be; explanations name it. */
export type TermOrigin = 'word' | 'pair' | 'exact' | 'corrected' | 'prefix' | 'concept';

/** One resolved term of a query: its number in the vocabulary, its weight and the query word it stands for. */
export interface QueryTerm {
  term: number;
  weight: number;
  idf: number;
  origin: TermOrigin;
  /** Index of the query word; -1 for terms that stand for no single word. */
  word: number;
  /** Readable key: folded word, `a b` for a pair, tag for a concept. */
  key: string;
}

export interface Hit {
  id: string;
  score: number;
}
