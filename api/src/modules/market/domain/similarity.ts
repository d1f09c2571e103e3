import { bigrams, tokenize } from '@caunoi/vietnamese/tokens';

/** From here on two listings are worth a look as possible duplicates. */
export const duplicateFrom = 0.5;

/**
 * How much of the shorter text's wording stands in the other one, 0 to 1: pairs of neighbouring words, without regard to
 * marks, case and spelling of i and y. A text of fewer than two words is like nothing.
 */
export function similarity(one: string, other: string): number {
  const first = pairs(one);
  const second = pairs(other);
  const shorter = Math.min(first.size, second.size);
  if (shorter === 0) return 0;
  let shared = 0;
  for (const pair of first) if (second.has(pair)) shared++;
  return shared / shorter;
}

const pairs = (text: string): Set<string> => new Set(bigrams(tokenize(text)).map(({ key }) => key));
