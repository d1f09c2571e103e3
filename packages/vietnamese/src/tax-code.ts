export type TaxCodeKind = 'enterprise' | 'branch' | 'personal';
export type TaxCodeProblem = 'empty' | 'characters' | 'length' | 'check_digit' | 'branch_number';
export type TaxCodeResult =
  { ok: true; kind: TaxCodeKind; value: string; display: string } | { ok: false; reason: TaxCodeProblem };

const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3] as const;

/** The check digit of the first nine digits, 0 to 10. A 10 is never issued: no tax code exists with those nine digits. */
export function taxCheckDigit(nineDigits: string): number {
  let sum = 0;
  for (const [i, weight] of WEIGHTS.entries()) sum += weight * (nineDigits.charCodeAt(i) - 48);
  return 10 - (sum % 11);
}

/**
 * Reads a Vietnamese tax code typed with or without spaces, dots and dashes.
 * 10 digits: enterprise, cooperative or organisation, with a check digit. 13 digits: dependent unit, the parent's ten plus
 * 001-999. 12 digits: personal identification number, which is the tax code of households and individuals since
 * 1 July 2025 (Circular 86/2024/TT-BTC); it has no check digit and is personal data.
 * `value` holds digits only; `display` shows a branch as `5300100276-001`.
 */
export function parseTaxCode(s: string): TaxCodeResult {
  const compact = s.normalize('NFKC').replace(/[\s.\u2010-\u2015-]/g, '');
  if (compact === '') return { ok: false, reason: 'empty' };
  if (!/^\d+$/.test(compact)) return { ok: false, reason: 'characters' };
  if (compact.length === 12) return { ok: true, kind: 'personal', value: compact, display: compact };
  if (compact.length !== 10 && compact.length !== 13) return { ok: false, reason: 'length' };
  if (taxCheckDigit(compact) !== compact.charCodeAt(9) - 48) return { ok: false, reason: 'check_digit' };
  if (compact.length === 10) return { ok: true, kind: 'enterprise', value: compact, display: compact };
  const branch = compact.slice(10);
  if (branch === '000') return { ok: false, reason: 'branch_number' };
  return { ok: true, kind: 'branch', value: compact, display: `${compact.slice(0, 10)}-${branch}` };
}
