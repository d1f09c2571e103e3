import { predecessors, successor, unitById, unitsAsOf } from '@caunoi/code-lists/territory';
import { ALL_UNITS, CHANGE_DATE, type AdminUnit } from '@caunoi/code-lists/units';
import type { TerritoryMode } from '@caunoi/shared/st-enterprises/vocabulary';

/** Where a recorded unit lies in the territory that a count is about. */
export interface Placement {
  readonly unitId: string;
  /** Null: cannot be told (several old communes went into this one). */
  readonly commune: string | null;
  readonly province: string | null;
}

/** Lào Cai before 1 July 2025 and since. */
export const oldProvince = 'VN-P10@2004';
export const presentProvince = 'VN-P15@2025-07';

/** The province that a count is about when nobody names a place. */
export function homeProvince(asOf: string, mode: TerritoryMode): string {
  return mode === 'of_that_date' && asOf < CHANGE_DATE ? oldProvince : presentProvince;
}

/** For every unit that a place can be recorded as: the commune and the province it is in today, or was in on `asOf`. */
export function placements(asOf: string, mode: TerritoryMode): Placement[] {
  const past = mode === 'of_that_date' && asOf < CHANGE_DATE;
  return ALL_UNITS.map((unit) => ({ unitId: unit.id, ...(past ? inPast(unit) : inPresent(unit)) }));
}

type Place = Omit<Placement, 'unitId'>;

function inPresent(unit: AdminUnit): Place {
  const commune = unit.level === 3 ? (successor(unit.id)?.id ?? unit.id) : null;
  return { commune, province: presentProvince };
}

function inPast(unit: AdminUnit): Place {
  if (unit.validTo !== null)
    return { commune: unit.level === 3 ? unit.id : null, province: provinceAbove(unit) };
  if (unit.level === 1) return { commune: null, province: null };
  const before = predecessors(unit.id);
  const provinces = new Set(before.map(provinceAbove));
  return {
    commune: before.length === 1 ? before[0]!.id : null,
    province: provinces.size === 1 ? [...provinces][0]! : null,
  };
}

function provinceAbove(unit: AdminUnit): string {
  let at = unit;
  while (at.parent !== null) at = unitById(at.parent)!;
  return at.id;
}

/** A unit that a count can be narrowed to: the province or a commune of the territory. */
export function isPlaceOf(unitId: string, asOf: string, mode: TerritoryMode): boolean {
  const day = mode === 'today' ? '9999-12-31' : asOf;
  return unitsAsOf(day).some((unit) => unit.id === unitId && unit.level !== 2);
}
