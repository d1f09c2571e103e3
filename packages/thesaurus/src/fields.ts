/** The 46 level-2 codes of the national classification of S&T fields (QĐ 12/2008/QĐ-BKHCN, kept by Circular 24/2025). */
export const FIELD_CODES: readonly string[] = [
  ...codes(1, 6),
  ...codes(2, 11),
  ...codes(3, 5),
  ...codes(4, 6),
  ...codes(5, 8),
  ...codes(6, 4),
];

function codes(group: number, last: number): string[] {
  const numbered = Array.from({ length: last }, (_, i) => String(group * 100 + i + 1));
  return [...numbered, String(group * 100 + 99)];
}

const KNOWN = new Set(FIELD_CODES);

/**
 * Reads a field as written in a data line and gives the code of the code list: `2.11` -> `211`, `4.99` -> `499`, `211` -> `211`.
 * The OECD numbering of "other" (1.7, 2.12, 3.6, 4.7, 5.9, 6.5) is accepted as `x.99`. Null when there is no such field.
 */
export function fieldCode(written: string): string | null {
  const text = written.trim();
  if (KNOWN.has(text)) return text;
  const parts = /^([1-6])\.(\d{1,2})$/.exec(text);
  if (!parts) return null;
  const group = Number(parts[1]);
  const code = String(group * 100 + Number(parts[2]));
  if (KNOWN.has(code)) return code;
  const previous = String(Number(code) - 1);
  return KNOWN.has(previous) ? String(group * 100 + 99) : null;
}
