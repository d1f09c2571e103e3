import { tokenize } from '@caunoi/vietnamese/tokens';

const mostWords = 8;
const mostLetters = 80;
/** A text may be shown when it was looked for on so many different days. */
export const leastDays = 5;
/** A best hit that answers less of the search than this has not answered it. */
const answered = 0.5;

/** Whether a search came back with nothing that answers it. `cover` is undefined where the engine cannot say. */
export function isUnmet(total: number, cover: number | undefined): boolean {
  return total === 0 || (cover !== undefined && cover < answered);
}

/**
 * The folded words of a search as they may be kept, or undefined when they may not: too long to be looked for twice, or
 * with something in it that may name a person (an address, a telephone, tax or identity number).
 */
export function keepableText(text: string): string | undefined {
  if (text.includes('@') || /(?:\d[\s.-]?){6,}/.test(text)) return undefined;
  const words = tokenize(text).map((token) => token.fold);
  const folded = words.join(' ');
  return words.length === 0 || words.length > mostWords || folded.length > mostLetters ? undefined : folded;
}
