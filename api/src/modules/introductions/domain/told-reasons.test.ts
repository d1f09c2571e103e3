import { expect, it } from '@jest/globals';
import { toldReasons } from './told-reasons.js';

it('tells a reason once three organisations gave it, and nothing of rarer ones', () => {
  const price = ['a', 'b', 'c', 'd'].map((organisationId) => ({ reason: 'price' as const, organisationId }));
  const early = ['a', 'b'].map((organisationId) => ({ reason: 'too_early' as const, organisationId }));
  // The same organisation three times is one voice.
  const loud = ['a', 'a', 'a'].map((organisationId) => ({ reason: 'wrong_scale' as const, organisationId }));
  expect(toldReasons([...price, ...early, ...loud])).toEqual([{ reason: 'price', count: 4 }]);
  expect(toldReasons(price.slice(0, 2))).toEqual([]);
});
