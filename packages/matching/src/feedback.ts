import type { FeatureName, Features, ModelWeights } from './weights.js';
import { FEATURE_NAMES } from './weights.js';

/** What became of an introduction: the features its pair had when it was shown, and how it ended. */
export interface Decision {
  features: Features;
  accepted: boolean;
  /** The organisation whose item was judged. */
  owner: string;
  /** A refusal for one reason ("too dear") teaches that feature alone. */
  only?: FeatureName;
}

/** The guard rails of learning. */
export interface FeedbackRules {
  /** Decisions that must count before anything is learnt. */
  least: number;
  /** Accepted and declined decisions, each, that must tell of a feature before its weight moves. */
  leastEach: number;
  /** Decisions of one owner that count. */
  perOwner: number;
  /** The largest part of its prior that a weight may move by, up or down. */
  most: number;
}

export const FEEDBACK_RULES: FeedbackRules = { least: 200, leastEach: 20, perOwner: 5, most: 0.25 };

// Standard errors of difference at which a weight has moved as far as it may.
const SURE = 4;

/**
 * Weights as decisions taught them. A weight rises when accepted pairs had more of its feature than declined ones, and falls when they
 * had less, by how sure the difference is and never by more than `rules.most` of the prior. The prior itself is given back while too
 * few decisions count. The earliest decisions of an owner count; the same decisions in the same order give the same weights, and the
 * version names the prior and the count. Bias and thresholds stay.
 */
export function learn(
  decisions: readonly Decision[],
  prior: ModelWeights,
  rules: FeedbackRules = FEEDBACK_RULES,
): ModelWeights {
  const perOwner = new Map<string, number>();
  const counted = decisions.filter(({ owner }) => {
    const n = (perOwner.get(owner) ?? 0) + 1;
    perOwner.set(owner, n);
    return n <= rules.perOwner;
  });
  if (counted.length < rules.least) return prior;
  const weights = Object.fromEntries(
    FEATURE_NAMES.map((name) => [name, prior.weights[name] * (1 + rules.most * trend(counted, name, rules))]),
  ) as Record<FeatureName, number>;
  return { ...prior, version: `${prior.version}+${counted.length}`, weights };
}

/** The most that learning can move the z of any pair. */
export function largestShift(prior: ModelWeights, rules: FeedbackRules = FEEDBACK_RULES): number {
  return FEATURE_NAMES.reduce((sum, name) => {
    const neutral = prior.neutral[name];
    return sum + rules.most * prior.weights[name] * Math.max(neutral, 1 - neutral);
  }, 0);
}

/** -1 (declined pairs surely had more of it) to 1 (accepted pairs surely had more); 0 while too few tell. */
function trend(decisions: readonly Decision[], name: FeatureName, rules: FeedbackRules): number {
  const values = { accepted: [] as number[], declined: [] as number[] };
  for (const { features, accepted, only } of decisions) {
    const value = features[name];
    if (value === null || (only !== undefined && only !== name)) continue;
    values[accepted ? 'accepted' : 'declined'].push(value);
  }
  const { accepted, declined } = values;
  if (Math.min(accepted.length, declined.length) < rules.leastEach) return 0;
  const error = Math.sqrt(variance(accepted) / accepted.length + variance(declined) / declined.length);
  const difference = mean(accepted) - mean(declined);
  if (difference === 0) return 0;
  return Math.max(-1, Math.min(1, difference / (SURE * error)));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, v) => sum + v, 0) / values.length;
}

function variance(values: readonly number[]): number {
  const middle = mean(values);
  return values.reduce((sum, v) => sum + (v - middle) ** 2, 0) / values.length;
}
