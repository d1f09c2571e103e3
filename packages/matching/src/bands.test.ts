import { describe, expect, it } from '@jest/globals';
import { bandOf } from './scoring.js';
import { PRIOR_WEIGHTS } from './weights.js';

/** The z of a score. */
const zAt = (score: number): number => Math.log(score / (1 - score));

describe('the band of an answer', () => {
  it.each([
    ['a high score is strong, whatever stands beside it', 0.6, 0.9, 'strong'],
    ['a fair score is fair, whatever stands beside it', 0.1, 0.9, 'fair'],
    ['the best answer to a need in everyday words is fair', 0.02, 0.02, 'fair'],
    ['so is what comes close to it', 0.011, 0.02, 'fair'],
    ['what falls far behind it is weak', 0.009, 0.02, 'weak'],
    ['the best of a need that nobody answers is weak', 0.001, 0.001, 'weak'],
    ['the best need for an offer is as good as its score', 0.02, null, 'weak'],
  ] as const)('%s', (_what, score, best, expected) => {
    expect(bandOf(zAt(score), best === null ? null : zAt(best), PRIOR_WEIGHTS)).toBe(expected);
  });
});
