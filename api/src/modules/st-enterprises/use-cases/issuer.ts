import { fold } from '@caunoi/vietnamese/fold';

/** The authority whose series of numbers this register continues. */
export const homeIssuer = 'Lào Cai';
const merged = new Set(['lao cai', 'yen bai'].map(fold));

/** Which province issued a certificate to an enterprise there; unknown places count as our own. */
export function issuerOf(province: string | null): string {
  if (province === null) return homeIssuer;
  const bare = province.replace(/^(tỉnh|thành phố)\s+/iu, '').trim();
  return merged.has(fold(bare)) ? homeIssuer : bare;
}
