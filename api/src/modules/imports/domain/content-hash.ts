import { createHash } from 'node:crypto';

/** JSON with the keys of every object in order, so that the same content always has the same text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const parts = Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, part]) => `${JSON.stringify(key)}:${canonicalJson(part)}`);
    return `{${parts.join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}

/** SHA-256 of a row's content in hexadecimal: rows read from different kinds of files hash alike when they say the same. */
export function contentHash(row: unknown): string {
  return createHash('sha256').update(canonicalJson(row)).digest('hex');
}
