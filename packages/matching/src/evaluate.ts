import type { Ranking } from './yardsticks.js';

/** Judgements: query id -> document id -> grade 1..3; a pair that is not listed has grade 0. */
export type Qrels = ReadonlyMap<string, ReadonlyMap<string, number>>;
/** A run: query id -> its ranking, best first. */
export type Run = ReadonlyMap<string, Ranking>;
/** Slice name -> query ids. `no_answer` holds queries without any good document. */
export type Slices = Readonly<Record<string, readonly string[]>>;

export type MetricName = 'ndcg5' | 'ndcg10' | 'recall10' | 'recall100' | 'mrr' | 'success1';
export const METRIC_NAMES: readonly MetricName[] = [
  'ndcg5',
  'ndcg10',
  'recall10',
  'recall100',
  'mrr',
  'success1',
];
export type Metrics = Record<MetricName, number>;

const GOOD = 2; // grade from which a document counts for MRR and Success@1
export const NO_ANSWER = 'no_answer';

function dcg(grades: readonly number[], k: number): number {
  return grades.slice(0, k).reduce((sum, g, i) => sum + (2 ** g - 1) / Math.log2(i + 2), 0);
}

/** Metrics of one ranking: nDCG with gain 2^grade - 1, recall of grades >= 1, MRR and Success@1 of grades >= 2. */
export function metricsOf(ranking: Ranking, judged: ReadonlyMap<string, number>): Metrics {
  const seen = new Set<string>();
  const grades: number[] = [];
  for (const { id } of ranking) {
    if (seen.has(id)) continue;
    seen.add(id);
    grades.push(judged.get(id) ?? 0);
  }
  const ideal = [...judged.values()].filter((g) => g > 0).sort((a, b) => b - a);
  const relevant = ideal.length;
  const found = (k: number): number =>
    relevant === 0 ? 0 : grades.slice(0, k).filter((g) => g > 0).length / relevant;
  const ratio = (k: number): number => (relevant === 0 ? 0 : dcg(grades, k) / dcg(ideal, k));
  const first = grades.findIndex((g) => g >= GOOD);
  return {
    ndcg5: ratio(5),
    ndcg10: ratio(10),
    recall10: found(10),
    recall100: found(100),
    mrr: first < 0 ? 0 : 1 / (first + 1),
    success1: (grades[0] ?? 0) >= GOOD ? 1 : 0,
  };
}

export interface Interval {
  mean: number;
  /** 95 % bootstrap interval of the mean over queries. */
  low: number;
  high: number;
}

export interface SliceReport {
  slice: string;
  queries: number;
  metrics: Record<MetricName, Interval>;
}

export interface EvaluationReport {
  slices: SliceReport[];
  /** Chance that an answered query's top score is above that of a query without answer; null when there is none to compare. */
  answerAuc: number | null;
  /** Queries without answer for which the run returned nothing. */
  noAnswerEmpty: number;
  perQuery: Map<string, Metrics>;
}

/** A small seeded generator (mulberry32): the same seed gives the same intervals. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Mean and percentile bootstrap interval. An empty list gives NaN throughout. */
export function bootstrap(values: readonly number[], seed = 1, rounds = 2000): Interval {
  const mean = (xs: readonly number[]): number => xs.reduce((a, b) => a + b, 0) / xs.length;
  if (values.length === 0) return { mean: Number.NaN, low: Number.NaN, high: Number.NaN };
  const random = seeded(seed);
  const means: number[] = [];
  for (let r = 0; r < rounds; r += 1) {
    let sum = 0;
    for (let i = 0; i < values.length; i += 1) sum += values[Math.floor(random() * values.length)]!;
    means.push(sum / values.length);
  }
  means.sort((a, b) => a - b);
  return {
    mean: mean(values),
    low: means[Math.floor(rounds * 0.025)]!,
    high: means[Math.ceil(rounds * 0.975) - 1]!,
  };
}

/** Area under the ROC curve of scores of answered against unanswered queries; ties count half. Null when either is empty. */
export function auc(answered: readonly number[], unanswered: readonly number[]): number | null {
  if (answered.length === 0 || unanswered.length === 0) return null;
  let wins = 0;
  for (const a of answered) for (const b of unanswered) wins += a > b ? 1 : a === b ? 0.5 : 0;
  return wins / (answered.length * unanswered.length);
}

/**
 * Scores a run. A judged query that the run lacks scores 0. A query that the run leaves empty counts with top score -Infinity in
 * `answerAuc`: showing nothing is the strongest way of saying "no answer".
 */
export function evaluate(run: Run, qrels: Qrels, slices: Slices = {}, seed = 1): EvaluationReport {
  const unanswered = new Set(slices[NO_ANSWER] ?? []);
  const answered = [...qrels.keys()]
    .filter((q) => !unanswered.has(q) && [...qrels.get(q)!.values()].some((g) => g > 0))
    .sort();
  const perQuery = new Map(answered.map((q) => [q, metricsOf(run.get(q) ?? [], qrels.get(q)!)]));
  const named: [string, readonly string[]][] = [['all', answered]];
  for (const [name, ids] of Object.entries(slices)) {
    if (name !== NO_ANSWER) named.push([name, ids.filter((q) => perQuery.has(q))]);
  }
  const reports = named
    .filter(([, ids]) => ids.length > 0)
    .map(([slice, ids]): SliceReport => {
      const metrics = {} as Record<MetricName, Interval>;
      for (const m of METRIC_NAMES)
        metrics[m] = bootstrap(
          ids.map((q) => perQuery.get(q)![m]),
          seed,
        );
      return { slice, queries: ids.length, metrics };
    });
  const top = (q: string): number => run.get(q)?.[0]?.score ?? -Infinity;
  return {
    slices: reports,
    answerAuc: auc(answered.map(top), [...unanswered].map(top)),
    noAnswerEmpty: [...unanswered].filter((q) => (run.get(q) ?? []).length === 0).length,
    perQuery,
  };
}

/** Splits ids into `count` folds of nearly equal size, the same for the same seed whatever the order of the input. */
export function folds(ids: readonly string[], count: number, seed = 1): string[][] {
  const random = seeded(seed);
  const order = [...ids].sort();
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  const out: string[][] = Array.from({ length: Math.max(1, count) }, () => []);
  order.forEach((id, i) => out[i % out.length]!.push(id));
  return out;
}
