/**
 * Everything a pair is judged by. `lex`, `concept` and `topic` are evidence that both speak of the same matter; `supply` says how much of what
 * the need speaks of anybody offers at all, `nearest` how near in topic the nearest answer comes; both are the same for every answer
 * to one need: they move no offer past another, but keep the best of a bad lot from looking like an answer. The rest is fit.
 */
export type FeatureName =
  | 'lex'
  | 'concept'
  | 'focus'
  | 'topic'
  | 'supply'
  | 'nearest'
  | 'field'
  | 'industry'
  | 'trl'
  | 'budget'
  | 'region'
  | 'ip'
  | 'language'
  | 'capability'
  | 'recency'
  | 'success';

export const FEATURE_NAMES: readonly FeatureName[] = [
  'lex',
  'concept',
  'focus',
  'topic',
  'supply',
  'nearest',
  'field',
  'industry',
  'trl',
  'budget',
  'region',
  'ip',
  'language',
  'capability',
  'recency',
  'success',
];

/** Value of each feature in [0, 1]; null = not known, which counts neither for nor against. */
export type Features = Record<FeatureName, number | null>;

export interface ModelWeights {
  version: string;
  bias: number;
  /** All >= 0, so that better fit never lowers a score. */
  weights: Readonly<Record<FeatureName, number>>;
  /** Value at which a feature says nothing: the contribution is `weight * (value - neutral)`. */
  neutral: Readonly<Record<FeatureName, number>>;
  /** A pair is shown only when one of lex, concept and field reaches this. */
  evidence: number;
  /** Least score of a match that is worth showing. */
  minScore: number;
  /** Chance of a good answer by the best z of a need: `logistic(answerBias + answerSlope * z)`. */
  answerBias: number;
  answerSlope: number;
  /** From this chance on a need counts as answered. */
  answered: number;
  /** Below this chance even the best is not shown: the list is empty. */
  hopeless: number;
  /** Lower bounds of the bands. */
  strong: number;
  fair: number;
  /** Share of the best score from which an answer beside it is as fair as the best. */
  besideBest: number;
}

/**
 * Weights before a platform has decisions of its own to learn from. The bias makes the score an estimate of the chance that the pair
 * is a good one (grade 2 or 3) on judged pairs; from `strong` on, more often than not.
 */
export const PRIOR_WEIGHTS: ModelWeights = {
  version: 'prior-5',
  bias: -5.7,
  weights: {
    lex: 1,
    concept: 4,
    focus: 1.25,
    topic: 5,
    supply: 10,
    nearest: 5,
    field: 0.35,
    industry: 0.2,
    trl: 0.15,
    budget: 0.1,
    region: 0.05,
    ip: 0.15,
    language: 0.05,
    capability: 0.1,
    recency: 0.1,
    success: 0.25,
  },
  neutral: {
    lex: 0,
    concept: 0,
    focus: 0,
    topic: 0,
    supply: 1,
    nearest: 0.4,
    field: 0.4,
    industry: 0.4,
    trl: 0.9,
    budget: 0.8,
    region: 0.8,
    ip: 0.7,
    language: 0.8,
    capability: 0,
    recency: 0.5,
    success: 0.5,
  },
  evidence: 0.15,
  minScore: 0.000001,
  answerBias: 5.7,
  answerSlope: 0.85,
  answered: 0.7,
  hopeless: 0.2,
  strong: 0.5,
  fair: 0.05,
  besideBest: 0.5,
};
