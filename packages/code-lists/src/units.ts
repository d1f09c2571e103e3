import {
  NEW_COMMUNES,
  NEW_PROVINCE,
  OLD_COMMUNES,
  OLD_DISTRICTS,
  OLD_PROVINCES,
} from './data/admin-units.js';

export type UnitType = 'tinh' | 'thanh_pho' | 'thi_xa' | 'huyen' | 'phuong' | 'xa' | 'thi_tran';

/**
 * An administrative unit of Lào Cai, or of the former Lào Cai and Yên Bái. Codes are reused over time (15 was Yên Bái and
 * is Lào Cai now), so the key is `id`, code and version. Dates are ISO days, inclusive.
 */
export interface AdminUnit {
  id: string;
  code: string;
  vi: string;
  en: string;
  type: UnitType;
  /** 1 province, 2 district (until 30 June 2025), 3 commune. */
  level: 1 | 2 | 3;
  parent: string | null;
  /** null: before the oldest list at hand. */
  validFrom: string | null;
  /** null: in force. */
  validTo: string | null;
  /** The unit it went into; null for a district, which has no successor of its own, and for units in force. */
  successor: string | null;
  /** Other spelling found in official lists. */
  spelling?: string;
}

/** First day of the two-tier government: provinces and communes merged, districts abolished. */
export const CHANGE_DATE = '2025-07-01';
const LAST_OLD_DAY = '2025-06-30';

/** Where the units come from. */
export const UNIT_SOURCE =
  'National lists of administrative units in force on 2025-03-01 and since 2025-07-01 (data set vietnamese-provinces-database, MIT)';

const PREFIXES: readonly (readonly [string, UnitType])[] = [
  ['Tỉnh ', 'tinh'],
  ['Thành phố ', 'thanh_pho'],
  ['Thị xã ', 'thi_xa'],
  ['Huyện ', 'huyen'],
  ['Phường ', 'phuong'],
  ['Xã ', 'xa'],
  ['Thị trấn ', 'thi_tran'],
];

/** Splits `Xã Tả Van` into its type and `Tả Van`. Throws when the name carries no type: every official name does. */
export function splitName(vi: string): { type: UnitType; name: string } {
  const found = PREFIXES.find(([prefix]) => vi.startsWith(prefix));
  if (found === undefined) throw new Error(`unit name without a type: ${vi}`);
  return { type: found[1], name: vi.slice(found[0].length) };
}

type Row = readonly [code: string, vi: string, en: string];

function unit(
  id: string,
  [code, vi, en]: Row,
  level: 1 | 2 | 3,
  parent: string | null,
  successor: string | null,
): AdminUnit {
  return {
    id,
    code,
    vi,
    en,
    type: splitName(vi).type,
    level,
    parent,
    validFrom: null,
    validTo: LAST_OLD_DAY,
    successor,
  };
}

const NEW_PROVINCE_ID = `VN-P${NEW_PROVINCE[0]}@2025-07`;

function build(): AdminUnit[] {
  const units: AdminUnit[] = [];
  for (const row of OLD_PROVINCES) units.push(unit(`VN-P${row[0]}@2004`, row, 1, null, NEW_PROVINCE_ID));
  for (const [code, vi, en, province] of OLD_DISTRICTS) {
    units.push(unit(`VN-D${code}@2025-03`, [code, vi, en], 2, `VN-P${province}@2004`, null));
  }
  for (const [code, vi, en, district, into, spelling] of OLD_COMMUNES) {
    const old = unit(
      `VN-W${code}@2025-03`,
      [code, vi, en],
      3,
      `VN-D${district}@2025-03`,
      `VN-W${into}@2025-07`,
    );
    units.push(spelling === undefined ? old : { ...old, spelling });
  }
  const inForce = { validFrom: CHANGE_DATE, validTo: null };
  units.push({ ...unit(NEW_PROVINCE_ID, NEW_PROVINCE, 1, null, null), ...inForce });
  for (const row of NEW_COMMUNES) {
    units.push({ ...unit(`VN-W${row[0]}@2025-07`, row, 3, NEW_PROVINCE_ID, null), ...inForce });
  }
  return units;
}

/** All 439 units: the 339 of before 1 July 2025, then the province and its 99 communes and wards. */
export const ALL_UNITS: readonly AdminUnit[] = build();
