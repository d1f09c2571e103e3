import type { Contribution } from './match-types.js';
import type { Features, ModelWeights } from './weights.js';
import { FEATURE_NAMES } from './weights.js';

/** Contributions of all features, largest effect first (ties in the order of FEATURE_NAMES). */
export function contributionsOf(features: Features, model: ModelWeights): Contribution[] {
  return FEATURE_NAMES.map((feature): Contribution => {
    const value = features[feature];
    const weight = model.weights[feature];
    const neutral = model.neutral[feature];
    return { feature, value, weight, neutral, amount: value === null ? 0 : weight * (value - neutral) };
  }).sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
}

/** `bias` plus the contributions, summed in the fixed order of FEATURE_NAMES so that the bytes are stable. */
export function zOf(features: Features, model: ModelWeights): number {
  let z = model.bias;
  for (const feature of FEATURE_NAMES) {
    const value = features[feature];
    if (value !== null) z += model.weights[feature] * (value - model.neutral[feature]);
  }
  return z;
}

export function logistic(z: number): number {
  return 1 / (1 + Math.exp(-z));
}

/** The evidence gate: a pair that shares neither words, concepts, topic nor field is never shown, whatever the rest. */
export function hasEvidence(features: Features, model: ModelWeights): boolean {
  return [features.lex, features.concept, features.topic, features.field].some(
    (v) => v !== null && v >= model.evidence,
  );
}

/** Chance that a need has a good answer, by the z of its best; 0 without any. */
export function answerChance(best: number | null, model: ModelWeights): number {
  return best === null ? 0 : logistic(model.answerBias + model.answerSlope * best);
}

/**
 * A need's best answers are told as fair also where few words are shared, as long as the need counts as answered: of judged
 * needs told in everyday words the first answer is right nine times in ten, whatever its score. `best` is the z of the first
 * answer to a need; null for lists of something on offer, whose best need may still be far off.
 */
export function bandOf(z: number, best: number | null, model: ModelWeights): 'strong' | 'fair' | 'weak' {
  const score = logistic(z);
  if (score >= model.strong) return 'strong';
  if (score >= model.fair) return 'fair';
  const answers = best !== null && answerChance(best, model) >= model.answered;
  return answers && score >= logistic(best) * model.besideBest ? 'fair' : 'weak';
}

/** How well both sides suit each other: harmonic mean of the scores in the two directions, 0 when either is 0. */
export function mutualScore(forward: number, back: number): number {
  return forward + back === 0 ? 0 : (2 * forward * back) / (forward + back);
}
