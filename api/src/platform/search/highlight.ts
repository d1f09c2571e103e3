import { parseSearch } from '@caunoi/matching/search';
import { fold } from '@caunoi/vietnamese/fold';
import { nfc } from '@caunoi/vietnamese/normalize';
import { tokenize } from '@caunoi/vietnamese/tokens';

export interface Mark {
  start: number;
  end: number;
}

const snippetLength = 220;

/** The folded words that a search looked for: as typed and as read. The last one also stands for words it begins. */
export function searchedWords(
  text: string,
  read: readonly string[],
): { whole: Set<string>; beginning: string | undefined } {
  const { text: ranked, phrases, prefix } = parseSearch(text);
  const typed = tokenize(ranked).map((token) => token.fold);
  const quoted = phrases.flatMap((phrase) => tokenize(phrase).map((token) => token.fold));
  return {
    whole: new Set([...typed, ...quoted, ...read.map(fold)]),
    beginning: prefix ? typed.at(-1) : undefined,
  };
}

/** Where the searched words stand in an NFC text; neighbouring words become one mark. Offsets are UTF-16. */
export function marksIn(text: string, words: ReturnType<typeof searchedWords>): Mark[] {
  const marks: Mark[] = [];
  for (const token of tokenize(text)) {
    const found =
      words.whole.has(token.fold) ||
      (words.beginning !== undefined &&
        words.beginning.length >= 2 &&
        token.fold.startsWith(words.beginning));
    if (!found) continue;
    const last = marks.at(-1);
    if (last && text.slice(last.end, token.start).trim() === '') last.end = token.end;
    else marks.push({ start: token.start, end: token.end });
  }
  return marks;
}

/** The stretch of a text with the most searched words in it, cut at word ends, with its marks. */
export function snippetOf(
  source: string,
  words: ReturnType<typeof searchedWords>,
): { text: string; marks: Mark[] } {
  const text = nfc(source);
  if (text.length <= snippetLength) return { text, marks: marksIn(text, words) };
  const marks = marksIn(text, words);
  let best = { start: 0, hits: -1 }; // letters under marks
  for (const mark of marks.length > 0 ? marks : [{ start: 0, end: 0 }]) {
    const start = Math.max(0, mark.start - 40);
    const inside = marks.filter((other) => other.start >= start && other.end <= start + snippetLength);
    const hits = inside.reduce((sum, { start: from, end }) => sum + end - from, 0);
    if (hits > best.hits) best = { start, hits };
  }
  const from = best.start === 0 ? 0 : text.indexOf(' ', best.start) + 1;
  const cut = text.lastIndexOf(' ', from + snippetLength);
  const to = from + snippetLength >= text.length ? text.length : Math.max(cut, from + 1);
  const piece = `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
  return { text: piece, marks: marksIn(piece, words) };
}
