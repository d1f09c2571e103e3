import { memoize } from './memo.js';
import { nfc } from './normalize.js';

// One table for both search and matching: code unit -> its lower-case unmarked letter, 0 where a letter needs
// the slow path. đ does not decompose in Unicode, so it is put in by hand; superscripts and subscripts
// make m² = m2 and TiO₂ = TiO2.
const TABLE_SIZE = 0x20a0;
const BASE = buildBaseTable();

function buildBaseTable(): Uint16Array {
  const table = new Uint16Array(TABLE_SIZE);
  for (let code = 0; code < 0x80; code += 1) table[code] = code;
  const ranges: readonly (readonly [number, number])[] = [
    [0xa0, 0x24f],
    [0x1e00, 0x1eff],
  ];
  for (const [from, to] of ranges) {
    for (let code = from; code <= to; code += 1) {
      const char = String.fromCharCode(code);
      const base = stripSlowly(char);
      if (base.length === 1 && base.toLowerCase() === base) table[code] = base.charCodeAt(0);
    }
  }
  table[0x111] = 0x64;
  table[0x110] = 0x64;
  table[0xb2] = 0x32;
  table[0xb3] = 0x33;
  table[0xb9] = 0x31;
  table[0x2070] = 0x30;
  for (let digit = 4; digit <= 9; digit += 1) table[0x2070 + digit] = 0x30 + digit;
  for (let digit = 0; digit <= 9; digit += 1) table[0x2080 + digit] = 0x30 + digit;
  for (let code = 0x2010; code <= 0x2027; code += 1) table[code] = code;
  for (let code = 0x30; code <= 0x39; code += 1) table[code] = code;
  return table;
}

function stripSlowly(lower: string): string {
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[\u0110\u0111]/g, 'd')
    .normalize('NFC');
}

function stripMarks(lower: string): string {
  let out = '';
  let from = 0;
  for (let i = 0; i < lower.length; i += 1) {
    const code = lower.charCodeAt(i);
    if (code < 0x80) continue;
    const base = code < TABLE_SIZE ? (BASE[code] ?? 0) : 0;
    if (base === 0) return stripSlowly(mapScripts(lower));
    if (base === code) continue;
    out += lower.slice(from, i) + String.fromCharCode(base);
    from = i + 1;
  }
  return from === 0 ? lower : out + lower.slice(from);
}

function mapScripts(s: string): string {
  return s.replace(/[\u00b2\u00b3\u00b9\u2070\u2074-\u2079\u2080-\u2089]/g, (c) =>
    String.fromCharCode(BASE[c.charCodeAt(0)] ?? c.charCodeAt(0)),
  );
}

// lý/lí, kỹ/kĩ, tỷ/tỉ, Mỹ/Mĩ, sỹ/sĩ, hy/hi, vỹ/vĩ, quý/quí: same word, two spellings. Only a whole syllable of one
// consonant (or qu) and a final y is touched: "thủy" and "thui", "ay" and "ai" are different words.
const OPEN_Y = /(?<![\p{L}\p{N}\p{M}])([hklmnstv]|qu)y(?![\p{L}\p{N}\p{M}])/gu;

function foldFresh(s: string): string {
  const stripped = stripMarks(nfc(s).toLowerCase());
  return stripped.includes('y') ? stripped.replace(OPEN_Y, '$1i') : stripped;
}

const foldShort = memoize(foldFresh);

/**
 * Search folding: NFC, lower case, no diacritics, đ as d, i for y in open syllables (ly/li, ky/ki, quy/qui),
 * superscript and subscript digits as digits. Tone placement (hoà/hòa) disappears with the tones. Punctuation
 * and spaces stay. Idempotent, and equal for NFC and NFD input.
 */
export function fold(s: string): string {
  return s.length <= 32 ? foldShort(s) : foldFresh(s);
}

const MARKED =
  /[ăâđêôơưĂÂĐÊÔƠƯàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵÀÁẢÃẠẰẮẲẴẶẦẤẨẪẬÈÉẺẼẸỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌỒỐỔỖỘỜỚỞỠỢÙÚỦŨỤỪỨỬỮỰỲÝỶỸỴ]/;

/** True when `s` carries at least one Vietnamese diacritic (tone, vowel mark or đ), composed or not. */
export function hasDiacritics(s: string): boolean {
  return MARKED.test(nfc(s));
}

/** Trims `s` and makes every run of white space (non-breaking included) one space. */
export function collapse(s: string): string {
  return s.replace(/[\s\u200b]+/g, ' ').trim();
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
const SYLLABLE =
  /^(ngh|ng|nh|gh|gi(?=[aăâeêioôơuưy])|kh|ph|th|tr|ch|qu|[bcdđghklmnprstvx])?([aăâeêioôơuưy]{1,3})(ch|ng|nh|[cmnpt])?$/;

function placeTone(word: string): string {
  const split = word.normalize('NFD');
  const tones = split.match(TONE);
  if (tones?.length !== 1) return word;
  const parts = SYLLABLE.exec(split.replace(TONE, '').normalize('NFC'));
  if (parts === null) return word;
  const onset = parts[1] ?? '';
  const vowels = parts[2] ?? '';
  const coda = parts[3] ?? '';
  const at = toneIndex(vowels, coda !== '');
  return (onset + vowels.slice(0, at + 1) + (tones[0] ?? '') + vowels.slice(at + 1) + coda).normalize('NFC');
}

// The traditional placement: hòa, thúy, but hoàn, chuyển, ngoài. A marked vowel (ê, ơ, â ...) always attracts the tone.
function toneIndex(vowels: string, closed: boolean): number {
  for (let i = vowels.length - 1; i >= 0; i -= 1) {
    if ('ăâêôơư'.includes(vowels[i] ?? '-')) return i;
  }
  if (vowels.length === 3) return 1;
  return closed && vowels.length === 2 ? 1 : 0;
}

const placeToneMemo = memoize(placeTone);
const LETTER_RUN = /[\p{L}\p{M}]+/gu;

/**
 * The form for exact comparison: NFC, lower case, diacritics kept, the tone of each Vietnamese syllable put where
 * the traditional spelling has it (hoà becomes hòa, thuý thúy, qúy quý). `cá`, `cà` and `ca` stay different.
 */
export function exactForm(s: string): string {
  const lower = nfc(nfc(s).toLowerCase());
  return hasDiacritics(lower) ? lower.replace(LETTER_RUN, placeToneMemo) : lower;
}
