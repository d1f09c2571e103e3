import { expect, test } from '@jest/globals';
import { PairKeys } from './pair-keys.js';

test('every pair keeps its number however many there are, and the order of a pair matters', () => {
  const pairs = new PairKeys();
  const kept = new Map<string, number>();
  for (let i = 0; i < 5000; i += 1) {
    const a = (i * 7919) % 263;
    const b = (i * 104729) % 251;
    pairs.set(a, b, i);
    kept.set(`${a} ${b}`, i);
  }
  for (const [key, number] of kept) {
    const [a, b] = key.split(' ').map(Number) as [number, number];
    expect(pairs.find(a, b)).toBe(number);
    expect(pairs.find(b, a)).toBe(kept.get(`${b} ${a}`) ?? -1);
  }
  expect(pairs.find(1000, 1000)).toBe(-1);
});
