import { fold } from './fold.js';
import { formatNumber, parseNumberEn, parseNumberVi, type Locale } from './numbers.js';

// Units as they read after folding: tỷ and tỉ are both "ti", đ and đồng need no factor.
const UNITS: Readonly<Record<string, number>> = {
  'nghin ti': 1e12,
  'ngan ti': 1e12,
  ti: 1e9,
  trieu: 1e6,
  tr: 1e6,
  nghin: 1e3,
  ngan: 1e3,
  k: 1e3,
};
const ENGLISH_UNITS: Readonly<Record<string, number>> = {
  trillion: 1e12,
  billion: 1e9,
  bn: 1e9,
  million: 1e6,
  thousand: 1e3,
};
const PIECE =
  /^([\d.,]+(?:\s\d{3}(?!\d))*)\s*(nghin ti|ngan ti|ti|trieu|tr|nghin|ngan|k|trillion|billion|bn|million|thousand)?(?![a-z])\s*/;
const CURRENCY_AFTER = /\s*(?:viet nam dong|dong viet nam|dong|vnd|vn\u0111|d|\u20ab)\.?$/;
const CURRENCY_BEFORE = /^(?:vnd|\u20ab)\s*/;

/**
 * Reads an amount in Vietnamese đồng: `1,2 tỷ`, `350 triệu đồng`, `500tr`, `2tr5`, `1 tỷ 200 triệu`, `25.000đ`, `80k`,
 * `VND 1.2 billion`. Returns whole đồng, or null when the text is not one amount (a range, another currency, words, a
 * negative number, more than Number.MAX_SAFE_INTEGER).
 */
export function parseMoneyVnd(s: string): number | null {
  let rest = fold(s)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(CURRENCY_BEFORE, '')
    .replace(CURRENCY_AFTER, '')
    .trim();
  rest = rest.replace(/^nua (?=ti|trieu)/, '0,5 ');
  if (rest === '') return null;
  let total = 0;
  let lastUnit = Infinity;
  while (rest !== '') {
    const piece = readPiece(rest, lastUnit);
    if (piece === null) return null;
    total += piece.value;
    lastUnit = piece.unit;
    rest = rest.slice(piece.length);
  }
  const rounded = Math.round(total);
  return Number.isSafeInteger(rounded) ? rounded : null;
}

function readPiece(rest: string, lastUnit: number): { value: number; unit: number; length: number } | null {
  // "2tr5" and "1 tỷ 2": a single digit after a unit counts tenths of that unit.
  const tenth = /^(\d)$/.exec(rest);
  if (tenth !== null && lastUnit !== Infinity) {
    return lastUnit >= 1e3 ? { value: (Number(tenth[1]) * lastUnit) / 10, unit: 1, length: 1 } : null;
  }
  const match = PIECE.exec(rest.replace(/^(\d+)(tr|k|ti)(?=\d)/, '$1$2 '));
  if (match === null) return null;
  const name = match[2] ?? '';
  const unit = UNITS[name] ?? ENGLISH_UNITS[name] ?? 1;
  if (unit >= lastUnit) return null;
  const number = name in ENGLISH_UNITS ? parseNumberEn(match[1] ?? '') : parseNumberVi(match[1] ?? '');
  if (number === null) return null;
  const glued = /^\d+(?:tr|k|ti)\d/.test(rest) ? 1 : 0;
  return { value: number * unit, unit, length: match[0].length - glued };
}

const SCALES = [
  { size: 1e9, vi: 'tỷ', en: 'billion' },
  { size: 1e6, vi: 'triệu', en: 'million' },
] as const;

export interface MoneyOptions {
  /** Show every đồng (`1.234.567.891 đồng`) in place of the short form. */
  exact?: boolean;
  /** Decimals of the short form, default 2. */
  decimals?: number;
}

/**
 * An amount of đồng as people say it: `1,2 tỷ đồng`, `350 triệu đồng`, `25.000 đồng`; in English `VND 1.2 billion`.
 * The short form rounds to two decimals of its unit; ask for `exact` where the last đồng matters.
 */
export function formatMoney(n: number, locale: Locale, opts: MoneyOptions = {}): string {
  const decimals = opts.decimals ?? 2;
  const scale =
    opts.exact === true ? undefined : SCALES.find(({ size }) => Math.abs(roundTo(n / size, decimals)) >= 1);
  const shown = formatNumber(n / (scale?.size ?? 1), locale, {
    maximumFractionDigits: scale === undefined ? 0 : decimals,
  });
  if (locale === 'vi') return scale === undefined ? `${shown} đồng` : `${shown} ${scale.vi} đồng`;
  return scale === undefined ? `VND ${shown}` : `VND ${shown} ${scale.en}`;
}

function roundTo(n: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(n * factor) / factor;
}
