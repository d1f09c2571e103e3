import { tokenize } from '@caunoi/vietnamese/tokens';

/** What the yardsticks see of an item: text only. */
export interface YardstickItem {
  id: string;
  title?: string;
  summary?: string;
  keywords?: readonly string[];
}

/** A ranking: ids best first with their scores. */
export type Ranking = readonly { id: string; score: number }[];

export interface Yardstick {
  rank(query: YardstickItem, limit: number): Ranking;
}

const K1 = 1.2;
const B = 0.75;

function foldedTerms(text: string): string[] {
  const words = tokenize(text).map((t) => t.fold);
  const out = [...words];
  for (let i = 1; i < words.length; i += 1) out.push(`${words[i - 1]!}_${words[i]!}`);
  return out;
}

interface PlainIndex {
  ids: string[];
  lengths: number[];
  average: number;
  postings: Map<string, Map<number, number>>;
}

function indexItems(items: readonly YardstickItem[], terms: (text: string) => string[]): PlainIndex {
  const postings: PlainIndex['postings'] = new Map();
  const lengths = items.map((item, n) => {
    const all = terms([item.title, item.summary, (item.keywords ?? []).join(' ')].filter(Boolean).join(' '));
    for (const t of all) {
      const list = postings.get(t) ?? new Map<number, number>();
      list.set(n, (list.get(n) ?? 0) + 1);
      postings.set(t, list);
    }
    return all.length;
  });
  const average = lengths.reduce((a, b) => a + b, 0) / Math.max(1, lengths.length);
  return { ids: items.map((i) => i.id), lengths, average, postings };
}

function idfOf(index: PlainIndex, term: string): number {
  const df = index.postings.get(term)?.size ?? 0;
  return Math.log(1 + (index.ids.length - df + 0.5) / (df + 0.5));
}

function rankBy(index: PlainIndex, score: ReadonlyMap<number, number>, limit: number): Ranking {
  return [...score]
    .map(([n, s]) => ({ id: index.ids[n]!, score: s }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
}

/**
 * The plain yardstick: BM25 (k1 1.2, b .75) over folded syllables and pairs of neighbouring syllables of title, summary and
 * keywords; the query is title and description, each distinct term once.
 */
export function foldedBm25(items: readonly YardstickItem[]): Yardstick {
  const index = indexItems(items, foldedTerms);
  return {
    rank(query, limit) {
      const scores = new Map<number, number>();
      for (const t of new Set(foldedTerms([query.title, query.summary].filter(Boolean).join(' ')))) {
        const idf = idfOf(index, t);
        for (const [n, tf] of index.postings.get(t) ?? []) {
          const norm = tf + K1 * (1 - B + (B * index.lengths[n]!) / index.average);
          scores.set(n, (scores.get(n) ?? 0) + (idf * tf * (K1 + 1)) / norm);
        }
      }
      return rankBy(index, scores, limit);
    },
  };
}

const QUERY_WORDS = 10;
const TYPO_LENGTH = 5;

/**
 * What a search box does with a long text: the first ten words of the query, diacritics ignored, typos allowed from five letters
 * on, ranked by the number of words found, then by typos, then by how early the words stand in the document.
 */
export function searchBoxQuery(items: readonly YardstickItem[]): Yardstick {
  const index = indexItems(items, (text) => tokenize(text).map((t) => t.fold));
  const vocabulary = [...index.postings.keys()];
  const first = items.map((item) => {
    const places = new Map<string, number>();
    const text = [item.title, (item.keywords ?? []).join(' '), item.summary].filter(Boolean).join(' ');
    tokenize(text).forEach((t, i) => {
      if (!places.has(t.fold)) places.set(t.fold, i);
    });
    return places;
  });
  return {
    rank(query, limit) {
      const text = [query.title, query.summary].filter(Boolean).join(' ');
      const words = [
        ...new Set(
          tokenize(text)
            .slice(0, QUERY_WORDS)
            .map((t) => t.fold),
        ),
      ];
      const scores = new Map<number, number>();
      for (const w of words) {
        const seen = new Map<number, number>();
        for (const v of vocabulary) {
          if (v !== w && (w.length < TYPO_LENGTH || !oneEdit(w, v))) continue;
          const value = 1 - (v === w ? 0 : 0.01);
          for (const n of index.postings.get(v)!.keys()) {
            const early = 0.0001 / (1 + (first[n]!.get(v) ?? 1000));
            seen.set(n, Math.max(seen.get(n) ?? 0, value + early));
          }
        }
        for (const [n, s] of seen) scores.set(n, (scores.get(n) ?? 0) + s);
      }
      return rankBy(index, scores, limit);
    },
  };
}

function oneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a[0] !== b[0]) return false;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i += 1;
  const rest = (s: string, from: number): string => s.slice(from);
  return rest(a, i + 1) === rest(b, i + 1) || rest(a, i + 1) === rest(b, i) || rest(a, i) === rest(b, i + 1);
}
