import { findUnits, resolvePlace, unitById } from '@caunoi/code-lists/territory';
import { CHANGE_DATE } from '@caunoi/code-lists/units';
import { fold } from '@caunoi/vietnamese/fold';

const ours = new Set(['lao cai', 'yen bai'].map(fold));

export interface RecordedPlace {
  readonly unitId: string | null;
  readonly province: string | null;
}

/**
 * Reads a province and a commune as people write them into the unit that is recorded: the commune when it can be told, else
 * the province of that day. A place outside the province has no unit; a place that was not given is null in both.
 */
export function recordPlace(province: string | null, commune: string | null, day: string): RecordedPlace {
  if (commune !== null && unitById(commune)) return { unitId: commune, province: province ?? 'Lào Cai' };
  if (province === null) return { unitId: null, province: null };
  const bare = fold(province.replace(/^(tỉnh|thành phố)\s+/iu, ''));
  if (!ours.has(bare)) return { unitId: null, province };
  return { unitId: communeUnit(province, commune, day) ?? provinceUnit(province, day), province };
}

function communeUnit(province: string, commune: string | null, day: string): string | null {
  if (commune === null) return null;
  const named = findUnits(commune, day).filter(({ level }) => level === 3);
  if (named.length === 1) return named[0]!.id;
  const { communes, level } = resolvePlace(`${commune}, ${province}`);
  return level === 'commune' && communes.length === 1 ? communes[0]!.id : null;
}

function provinceUnit(province: string, day: string): string | null {
  if (day >= CHANGE_DATE) return 'VN-P15@2025-07';
  return findUnits(province, day).find(({ level }) => level === 1)?.id ?? null;
}
