import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Decision, FEEDBACK_RULES, largestShift, learn } from './feedback.js';
import { zOf } from './scoring.js';
import { FEATURE_NAMES, type Features, PRIOR_WEIGHTS } from './weights.js';

const features = fc.record(
  Object.fromEntries(
    FEATURE_NAMES.map((name) => [name, fc.option(fc.double({ min: 0, max: 1, noNaN: true }))]),
  ),
) as unknown as fc.Arbitrary<Features>;
const decision = (owner: fc.Arbitrary<string>): fc.Arbitrary<Decision> =>
  fc.record({ features, accepted: fc.boolean(), owner });
const many = fc.array(decision(fc.nat(300).map(String)), { minLength: 200, maxLength: 400 });

const pair = (trl: number): Features => ({
  ...(Object.fromEntries(FEATURE_NAMES.map((name) => [name, null])) as Features),
  trl,
});

describe('learning from decisions', () => {
  it('never moves a weight or the z of a pair by more than its cap, and never below zero', () => {
    fc.assert(
      fc.property(many, features, (decisions, anyPair) => {
        const learnt = learn(decisions, PRIOR_WEIGHTS);
        for (const name of FEATURE_NAMES) {
          const prior = PRIOR_WEIGHTS.weights[name];
          expect(Math.abs(learnt.weights[name] - prior)).toBeLessThanOrEqual(
            FEEDBACK_RULES.most * prior + 1e-12,
          );
          expect(learnt.weights[name]).toBeGreaterThanOrEqual(0);
        }
        expect(Math.abs(zOf(anyPair, learnt) - zOf(anyPair, PRIOR_WEIGHTS))).toBeLessThanOrEqual(
          largestShift(PRIOR_WEIGHTS) + 1e-9,
        );
        expect(learn(decisions, PRIOR_WEIGHTS)).toEqual(learnt);
      }),
      { numRuns: 30 },
    );
  });

  it('learns nothing from one owner alone, however often it decides', () => {
    const one = fc.array(decision(fc.constant('o')), { minLength: 200, maxLength: 500 });
    fc.assert(
      fc.property(one, (decisions) => {
        expect(learn(decisions, PRIOR_WEIGHTS)).toBe(PRIOR_WEIGHTS);
      }),
      { numRuns: 20 },
    );
  });

  it('is off until enough decisions count, then follows them', () => {
    const decisions = (count: number): Decision[] =>
      Array.from({ length: count }, (_, i) => ({
        features: pair(i % 2 === 0 ? 0.9 + (i % 3) / 100 : 0.3 + (i % 5) / 100),
        accepted: i % 2 === 0,
        owner: `o${i}`,
      }));
    expect(learn(decisions(199), PRIOR_WEIGHTS)).toBe(PRIOR_WEIGHTS);
    const learnt = learn(decisions(200), PRIOR_WEIGHTS);
    expect(learnt.weights.trl).toBeCloseTo(PRIOR_WEIGHTS.weights.trl * 1.25, 12);
    expect(learnt.weights.budget).toBe(PRIOR_WEIGHTS.weights.budget);
    expect(learnt.version).toBe(`${PRIOR_WEIGHTS.version}+200`);
  });

  it('lets a refusal for one reason teach that reason only', () => {
    const refused = Array.from({ length: 240 }, (_, i): Decision => {
      const accepted = i % 2 === 0;
      const common = { features: pair(accepted ? 0.9 : 0.2), accepted, owner: `o${i}` };
      return accepted ? common : { ...common, only: 'budget' };
    });
    expect(learn(refused, PRIOR_WEIGHTS).weights.trl).toBe(PRIOR_WEIGHTS.weights.trl);
  });
});
