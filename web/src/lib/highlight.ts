/** A stretch of a text, in UTF-16 units, end not included. */
export interface Mark {
  start: number;
  end: number;
}

export interface Piece {
  text: string;
  marked: boolean;
}

/** A word of a match as the api quotes it, with its place in the field it stands in. */
export interface Quote extends Mark {
  field: string;
  text: string;
}

/** Sorted, inside the text, overlaps and touching neighbours joined; marks that hold nothing are left out. */
export function mergeMarks(length: number, marks: readonly Mark[]): Mark[] {
  const merged: Mark[] = [];
  const inside = marks
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(length, end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  for (const mark of inside) {
    const last = merged.at(-1);
    if (last !== undefined && mark.start <= last.end) last.end = Math.max(last.end, mark.end);
    else merged.push(mark);
  }
  return merged;
}

/** Cuts the text at its marks; the pieces joined give the text again. */
export function splitMarks(text: string, marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of mergeMarks(text.length, marks)) {
    if (start > at) pieces.push({ text: text.slice(at, start), marked: false });
    pieces.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}

/**
 * Where the quotes of one field stand in the text we show. An offset that no longer points at the quoted word (the text was
 * changed after the match was computed) is looked for again, and dropped when the word is gone: a wrong word is never marked.
 */
export function marksOf(text: string, field: string, quotes: readonly Quote[]): Mark[] {
  const found: Mark[] = [];
  for (const quote of quotes) {
    if (quote.field !== field || quote.text === '') continue;
    if (text.slice(quote.start, quote.end) === quote.text) {
      found.push({ start: quote.start, end: quote.end });
      continue;
    }
    const at = text.toLowerCase().indexOf(quote.text.toLowerCase());
    if (at >= 0) found.push({ start: at, end: at + quote.text.length });
  }
  return mergeMarks(text.length, found);
}

/**
 * The part of the text round its marks, at most about `room` characters, cut between words, with an ellipsis where something is
 * left out. The window is laid where it holds the most marked characters.
 */
export function excerpt(text: string, marks: readonly Mark[], room: number): Piece[] {
  const merged = mergeMarks(text.length, marks);
  const first = merged[0];
  if (text.length <= room || first === undefined) {
    return text.length <= room ? splitMarks(text, merged) : cut(text, { start: 0, end: room }, []);
  }
  let best = { start: first.start, held: -1 };
  for (const { start } of merged) {
    const held = merged
      .filter((mark) => mark.start >= start && mark.end <= start + room * 0.7)
      .reduce((sum, mark) => sum + mark.end - mark.start, 0);
    if (held > best.held) best = { start, held };
  }
  const start = Math.max(0, Math.min(best.start - Math.floor(room * 0.2), text.length - room));
  return cut(text, { start, end: start + room }, merged);
}

function cut(text: string, window: Mark, marks: readonly Mark[]): Piece[] {
  let { start, end } = window;
  const straddles = (at: number): Mark | undefined => marks.find((m) => m.start < at && at < m.end);
  start = straddles(start)?.start ?? start;
  end = straddles(end)?.end ?? end;
  if (start > 0) {
    const space = text.indexOf(' ', start - 1);
    if (space >= 0 && space < start + 20 && straddles(space) === undefined) {
      const next = marks.find((m) => m.end > start);
      start = next !== undefined && next.start < space ? next.start : space + 1;
    }
  }
  if (end < text.length) {
    const space = text.lastIndexOf(' ', end);
    const last = marks.findLast((m) => m.start < end);
    if (space > start && space > end - 20) end = last !== undefined && last.end > space ? last.end : space;
  }
  const shifted = marks.map((m) => ({ start: m.start - start, end: m.end - start }));
  const pieces = splitMarks(text.slice(start, end), shifted);
  if (start > 0) pieces.unshift({ text: '… ', marked: false });
  if (end < text.length) pieces.push({ text: ' …', marked: false });
  return pieces;
}
