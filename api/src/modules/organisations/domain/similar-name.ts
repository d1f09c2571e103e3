import { tokenize } from '@caunoi/vietnamese/tokens';

/** From here on two names are worth a look as one organisation entered twice. */
export const sameNameFrom = 0.6;

/** What stands before a name and says only what sort of organisation it is, longest first; folded. */
const sorts = [
  'cong ty trach nhiem huu han mot thanh vien',
  'cong ty trach nhiem huu han',
  'cong ty tnhh mot thanh vien',
  'cong ty tnhh mtv',
  'cong ty tnhh',
  'cong ty co phan',
  'cong ty cp',
  'cong ty',
  'doanh nghiep tu nhan',
  'doanh nghiep',
  'lien hiep hop tac xa',
  'hop tac xa',
  'htx',
  'ho kinh doanh',
  'ho',
  'to hop tac',
  'chi nhanh',
].map((words) => words.split(' '));

/**
 * How alike two names of organisations are, 0 to 1: the words they share among all their words (Dice), without regard to
 * marks, case and the words for the sort of organisation. "HTX mận Tả Van" and "Hợp tác xã Mận Tả Van" are the same.
 */
export function nameSimilarity(one: string, other: string): number {
  const first = wordsOf(one);
  const second = wordsOf(other);
  if (first.size === 0 || second.size === 0) return 0;
  let shared = 0;
  for (const word of first) if (second.has(word)) shared++;
  return (2 * shared) / (first.size + second.size);
}

function wordsOf(name: string): Set<string> {
  let words = tokenize(name).map(({ fold }) => fold);
  for (const sort of sorts) {
    if (sort.every((word, at) => words[at] === word) && words.length > sort.length) {
      words = words.slice(sort.length);
      break;
    }
  }
  return new Set(words);
}
