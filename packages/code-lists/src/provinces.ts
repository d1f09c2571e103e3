import { collapse, fold } from '@caunoi/vietnamese/fold';
import type { Confidence } from './code-list.js';
import { PROVINCE_ROWS } from './data/provinces.js';

export type RegionCode = (typeof PROVINCE_ROWS)[number][4];

/** One of the six economic regions. */
export interface EconomicRegion {
  code: RegionCode;
  vi: string;
  en: string;
  /** The grouping of the merged provinces was not compared with the text of the adjusted national plan. */
  confidence: Confidence;
}

/** A province or centrally-run city of today. */
export interface Province {
  code: string;
  vi: string;
  en: string;
  type: 'tinh' | 'thanh_pho';
  region: RegionCode;
  /** Former provinces that went into it under another name. */
  formerNames: readonly string[];
  /** Confidence in code, names and merger; that of the region is with the region. */
  confidence: Confidence;
}

/** The six economic regions, from north to south. */
export const ECONOMIC_REGIONS: readonly EconomicRegion[] = [
  {
    code: 'tdmnpb',
    vi: 'Trung du và miền núi phía Bắc',
    en: 'Northern midlands and mountains',
    confidence: 'medium',
  },
  { code: 'dbsh', vi: 'Đồng bằng sông Hồng', en: 'Red River Delta', confidence: 'medium' },
  { code: 'btb', vi: 'Bắc Trung Bộ', en: 'North Central', confidence: 'medium' },
  {
    code: 'nttn',
    vi: 'Duyên hải Nam Trung Bộ và Tây Nguyên',
    en: 'South Central Coast and Central Highlands',
    confidence: 'medium',
  },
  { code: 'dnb', vi: 'Đông Nam Bộ', en: 'Southeast', confidence: 'medium' },
  { code: 'dbscl', vi: 'Đồng bằng sông Cửu Long', en: 'Mekong River Delta', confidence: 'medium' },
];

/** The 34 provinces and centrally-run cities since 1 July 2025, by code. */
export const PROVINCES: readonly Province[] = PROVINCE_ROWS.map(
  ([code, vi, en, type, region, formerNames]) => ({
    code,
    vi,
    en,
    type,
    region,
    formerNames,
    confidence: 'high',
  }),
);

// Spellings people use beside the official ones.
const ALIASES: Readonly<Record<string, string>> = {
  tphcm: '79',
  hcm: '79',
  'tp hcm': '79',
  'sai gon': '79',
  saigon: '79',
  'ho chi minh city': '79',
  hcmc: '79',
  brvt: '79',
  'vung tau': '79',
  hn: '01',
  'ha noi': '01',
  'hai phong': '31',
  danang: '48',
  'thua thien hue': '46',
  'dac lac': '66',
  'dac lak': '66',
  daklak: '66',
  'dac nong': '68',
  'bac can': '19',
  kontum: '51',
};

const byKey = new Map<string, Province>();
for (const province of PROVINCES) {
  for (const name of [province.vi, province.en, ...province.formerNames]) byKey.set(keyOf(name), province);
}
for (const [alias, code] of Object.entries(ALIASES)) {
  const province = PROVINCES.find((p) => p.code === code);
  if (province !== undefined) byKey.set(alias, province);
}

function keyOf(name: string): string {
  return collapse(fold(name).replace(/[-–.'’]/g, ' '));
}

const TYPE = /^(?:tinh|thanh pho|tp|t|thu do)\s+|\s+(?:province|city)$/g;
const LOCAL = /^(?:xa|phuong|thi tran|thi xa|huyen|quan|thon|ban|duong|pho|so|khu|to)\s/;

/**
 * The present province a free text ends in: `Số 6 đường Vườn Dâu, phường Lào Cai, tỉnh Lào Cai`, `TP.HCM`, `Ha Noi, Vietnam`. A former
 * province gives the one it went into (`Yên Bái` gives Lào Cai). Undefined when no province is named.
 */
export function provinceOf(freeText: string): Province | undefined {
  const parts = freeText
    .split(/[,;()\n]|\s[-–]\s(?!vũng)/iu)
    .map(keyOf)
    .filter((part) => part !== '' && !/^viet ?nam$/.test(part));
  for (const part of parts.reverse()) {
    const found = byKey.get(part) ?? byKey.get(part.replace(TYPE, '')) ?? endOf(part);
    if (found !== undefined) return found;
  }
  return undefined;
}

// "... tỉnh Lào Cai" without a comma before it. A bare name counts only as a part of its own: "đường Lào Cai" is a street.
function endOf(part: string): Province | undefined {
  const typed = /(?:^|\s)(?:tinh|thanh pho|tp)\s+(.+)$/.exec(part);
  const afterType = typed === null ? undefined : byKey.get(typed[1] ?? '');
  if (afterType !== undefined) return afterType;
  const words = part.split(' ');
  if (LOCAL.test(part) && words.length <= 4) return undefined;
  return /^(?:xa|phuong|thi tran|thi xa|huyen)\s/.test(part)
    ? (byKey.get(words.slice(-2).join(' ')) ?? byKey.get(words.slice(-3).join(' ')))
    : undefined;
}

/** The economic region of a province. */
export function economicRegion(province: Province): EconomicRegion {
  const region = ECONOMIC_REGIONS.find(({ code }) => code === province.region);
  if (region === undefined) throw new RangeError(`no region ${province.region}`);
  return region;
}
