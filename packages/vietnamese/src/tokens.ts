import { exactForm, fold, hasDiacritics } from './fold.js';
import { memoize } from './memo.js';
import { nfc } from './normalize.js';

/** One syllable, number, unit or code of a text. `start` and `end` are UTF-16 offsets into the NFC form of the text. */
export interface Token {
  text: string;
  fold: string;
  exact: string;
  start: number;
  end: number;
  /** The token carries Vietnamese diacritics, so an exact match means more than a folded one. */
  marked: boolean;
  /** A sentence or clause ends between the previous token and this one: no phrase crosses it. */
  breakBefore?: boolean;
}

interface Forms {
  fold: string;
  exact: string;
  marked: boolean;
}

const forms = memoize((text: string): Forms => ({
  fold: fold(text),
  exact: exactForm(text),
  marked: hasDiacritics(text),
}));

const SUPERSCRIPT = '²³¹⁰⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉';
const WORD_CHAR = /[\p{L}\p{M}\p{N}]/u;

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isWordCode(text: string, at: number, code: number): boolean {
  if (code < 0x80) return isDigit(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  if ((code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) || (code >= 0x1e00 && code <= 0x1eff))
    return true;
  if (code < 0xa0 || (code >= 0x2010 && code <= 0x2027)) return false;
  const char = code >= 0xd800 && code <= 0xdbff ? text.slice(at, at + 2) : String.fromCharCode(code);
  return WORD_CHAR.test(char) || SUPERSCRIPT.includes(char);
}

function runEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (!isWordCode(text, at, code)) break;
    at += code >= 0xd800 && code <= 0xdbff ? 2 : 1;
  }
  return at;
}

// A sentence or clause ends at these; hyphen and slash only join or separate words.
const BREAK = new Set([
  '.',
  ',',
  ';',
  ':',
  '!',
  '?',
  '…',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '"',
  '“',
  '”',
  '«',
  '»',
  '•',
  '|',
  '\n',
  '\r',
  '\u2028',
  '\u2029',
]);

const UNIT_AFTER_NUMBER =
  /^(\d+(?:[.,]\d+)*)(kg|g|mg|µg|t|tấn|tạ|yến|m|m2|m3|m²|m³|cm|mm|km|km2|km²|ha|l|lít|ml|kw|kwh|kwp|mw|mwh|w|v|kv|a|hz|mhz|ghz|hp|cv|ppm|gb|tb|mb|tr|k|triệu|tỷ|tỉ|nghìn)$/i;
const ACRONYM = /^[A-ZĐ]{1,5}$/;
const CONSONANTS = /^[BCDĐGHKLMNPQRSTVX]{1,5}$/;
const CODE_HEAD = /^[A-ZĐ]{1,6}\d{0,4}$/;
const UNIT_PART = /^(?=.*[a-zµ])[A-Za-zµ]{1,3}[23²³]?$/;
const RATE_PART = /^(?:[a-zµ]{1,3}|kWh|kW)[23²³]?$/;

// Decides whether the character between two runs glues them into one token.
function joins(left: string, mark: string, right: string): boolean {
  const lastCode = left.charCodeAt(left.length - 1);
  const nextCode = right.charCodeAt(0);
  switch (mark) {
    case '.':
    case ',':
      return isDigit(lastCode) && isDigit(nextCode) && /^[\d.,]+$/.test(left);
    case '&':
      return ACRONYM.test(left) && ACRONYM.test(right);
    case '-':
      return (
        (CODE_HEAD.test(left) && isDigit(nextCode) && right.length <= 6) ||
        (CONSONANTS.test(left) && CONSONANTS.test(right))
      );
    case '/':
      return UNIT_PART.test(left) && RATE_PART.test(right);
    default:
      return false;
  }
}

function push(out: Token[], text: string, start: number, end: number, breakBefore: boolean): void {
  const slice = text.slice(start, end);
  const form = forms(slice);
  out.push({ text: slice, fold: form.fold, exact: form.exact, start, end, marked: form.marked, breakBefore });
}

/**
 * Cuts a text into tokens in reading order: Vietnamese syllables, foreign words, numbers (`1.234,5` is one token),
 * units (`50kg` is `50` and `kg`; `m3/h` is one), formulas and codes (`TiO2`, `IP-65`, `KH&CN`, `QCVN`).
 * `text.normalize('NFC').slice(token.start, token.end) === token.text` for every token.
 */
export function tokenize(text: string): Token[] {
  const source = nfc(text);
  const out: Token[] = [];
  let pendingBreak = false;
  let at = 0;
  while (at < source.length) {
    const code = source.charCodeAt(at);
    if (!isWordCode(source, at, code)) {
      if (BREAK.has(source[at] ?? '')) pendingBreak = true;
      at += 1;
      continue;
    }
    const start = at;
    let end = runEnd(source, at);
    for (;;) {
      const mark = source[end];
      if (mark === undefined || !'.,&-/'.includes(mark)) break;
      const next = runEnd(source, end + 1);
      if (next === end + 1 || !joins(source.slice(start, end), mark, source.slice(end + 1, next))) break;
      end = next;
    }
    const split = isDigit(code) ? UNIT_AFTER_NUMBER.exec(source.slice(start, end)) : null;
    // "30m3/h" is a number and a rate: stop after the number and read on from its unit.
    if (split !== null) end = start + (split[1] ?? '').length;
    push(out, source, start, end, pendingBreak);
    pendingBreak = false;
    at = end;
  }
  return out;
}

/**
 * Adjacent pairs of tokens as `foldA_foldB`, with the index of the first token. A pair never crosses the end of a
 * sentence or clause (full stop, comma, colon, bracket, quotation mark, line end).
 */
export function bigrams(tokens: readonly Token[]): { key: string; first: number }[] {
  const out: { key: string; first: number }[] = [];
  for (let i = 1; i < tokens.length; i += 1) {
    const left = tokens[i - 1];
    const right = tokens[i];
    if (left === undefined || right === undefined || right.breakBefore === true) continue;
    out.push({ key: `${left.fold}_${right.fold}`, first: i - 1 });
  }
  return out;
}
