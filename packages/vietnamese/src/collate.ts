import { collapse } from './fold.js';
import { nfc } from './normalize.js';

const collator = new Intl.Collator('vi', { usage: 'sort', numeric: true });

/** Dictionary order of Vietnamese: a ă â b c d đ e ê ... o ô ơ ... u ư; tones decide last; digits by value. */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(nfc(a), nfc(b));
}

/** The given name: the last word of a full name (`Nguyễn Văn An` gives `An`); empty for an empty name. */
export function givenName(fullName: string): string {
  const name = collapse(nfc(fullName));
  return name.slice(name.lastIndexOf(' ') + 1);
}

/** Orders full names as class and staff lists do: by given name, then by the whole name. */
export function comparePersonNames(a: string, b: string): number {
  return compareVietnamese(givenName(a), givenName(b)) || compareVietnamese(a, b);
}
