export type Locale = 'vi' | 'en';

export interface NumberOptions {
  minimumFractionDigits?: number;
  /** Default 3. */
  maximumFractionDigits?: number;
}

const formatters = new Map<string, Intl.NumberFormat>();

/** `1.234.567,8` in Vietnamese, `1,234,567.8` in English; at most three decimals unless told otherwise. */
export function formatNumber(n: number, locale: Locale, opts: NumberOptions = {}): string {
  const min = opts.minimumFractionDigits ?? 0;
  const max = Math.max(opts.maximumFractionDigits ?? 3, min);
  const key = `${locale}/${min}/${max}`;
  let formatter = formatters.get(key);
  if (formatter === undefined) {
    formatter = new Intl.NumberFormat(locale === 'vi' ? 'vi-VN' : 'en-US', {
      minimumFractionDigits: min,
      maximumFractionDigits: max,
    });
    formatters.set(key, formatter);
  }
  const shown = formatter.format(n);
  return /^-[0.,]*$/.test(shown) ? shown.slice(1) : shown;
}

/** A share in percentage points: 25.5 gives `25,5%` in Vietnamese, `25.5%` in English. */
export function formatPercent(points: number, locale: Locale, opts: NumberOptions = {}): string {
  return `${formatNumber(points, locale, { maximumFractionDigits: 1, ...opts })}%`;
}

const GROUPED = (mark: string): RegExp => new RegExp(`^[1-9]\\d{0,2}(?:\\${mark}\\d{3})+$`);
const DOT_GROUPS = GROUPED('.');
const COMMA_GROUPS = GROUPED(',');
const PLAIN = /^\d+$/;

/**
 * Reads a number as Vietnamese write it: comma for decimals, dots or spaces for thousands (`1.234.567,8`, `25,5%` is 25.5).
 * `1.234` is one thousand two hundred and thirty-four. Two forms that cannot be Vietnamese are read as what they must be:
 * a dot not followed by groups of three (`1.5`) is a decimal point, several commas in groups of three (`1,234,567`) are
 * thousands. Anything else gives null, never a guess.
 */
export function parseNumberVi(s: string): number | null {
  return parseWith(s, ',');
}

/** Reads a number as English writes it (`1,234,567.8`), with the same tolerance mirrored; null when it is not one. */
export function parseNumberEn(s: string): number | null {
  return parseWith(s, '.');
}

function parseWith(s: string, decimal: ',' | '.'): number | null {
  const cleaned = s
    .normalize('NFKC')
    .trim()
    .replace(/\u2212/g, '-')
    .replace(/\s*%$/, '');
  const signed = /^([+-]?)\s*(\d[\d.,\s]*)$/.exec(cleaned);
  if (signed === null) return null;
  const body = joinSpacedGroups((signed[2] ?? '').trim());
  if (body === null) return null;
  const value = parseUnsigned(body, decimal);
  if (value === null) return null;
  return signed[1] === '-' && value !== 0 ? -value : value;
}

function joinSpacedGroups(s: string): string | null {
  if (!/\s/.test(s)) return s;
  return /^[1-9]\d{0,2}(?:\s\d{3})+(?:[.,]\d+)?$/.test(s) ? s.replace(/\s/g, '') : null;
}

function parseUnsigned(s: string, decimal: ',' | '.'): number | null {
  if (PLAIN.test(s)) return Number(s);
  const group = decimal === ',' ? '.' : ',';
  const groups = decimal === ',' ? DOT_GROUPS : COMMA_GROUPS;
  const otherGroups = decimal === ',' ? COMMA_GROUPS : DOT_GROUPS;
  const parts = s.split(decimal);
  const [whole = '', fraction] = parts;
  if (parts.length === 1) {
    if (groups.test(s)) return Number(s.replaceAll(group, ''));
    return /^\d+[.,]\d+$/.test(s) ? Number(s.replace(group, '.')) : null;
  }
  if (parts.length === 2 && fraction !== undefined && PLAIN.test(fraction)) {
    if (PLAIN.test(whole)) return Number(`${whole}.${fraction}`);
    if (groups.test(whole)) return Number(`${whole.replaceAll(group, '')}.${fraction}`);
    return null;
  }
  // Two or more "decimal" marks, or both marks the other way round: only the other convention can explain it.
  const foreign = s.split(group);
  const [foreignWhole = '', foreignFraction] = foreign;
  if (!otherGroups.test(foreignWhole) || foreign.length > 2) return null;
  if (foreignFraction !== undefined && !PLAIN.test(foreignFraction)) return null;
  return Number(`${foreignWhole.replaceAll(decimal, '')}.${foreignFraction ?? '0'}`);
}
