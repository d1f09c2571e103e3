import { exactForm, fold, hasDiacritics } from '@caunoi/vietnamese/fold';
import { compareVietnamese } from '@caunoi/vietnamese/collate';
import { readPlaceName, type PlaceName } from './place-name.js';
import { provinceOf } from './provinces.js';
import { ALL_UNITS, splitName, type AdminUnit } from './units.js';

const byId = new Map(ALL_UNITS.map((unit) => [unit.id, unit]));
const byName = new Map<string, AdminUnit[]>();
const predecessorsOf = new Map<string, AdminUnit[]>();

for (const unit of ALL_UNITS) {
  for (const name of new Set(
    [unit.vi, unit.spelling ?? unit.vi].map((vi) => readPlaceName(splitName(vi).name).key),
  )) {
    addTo(byName, name, unit);
  }
  if (unit.successor !== null) addTo(predecessorsOf, unit.successor, unit);
}

function addTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** The unit of an id such as `VN-W03037@2025-07`, or undefined. */
export function unitById(id: string): AdminUnit | undefined {
  return byId.get(id);
}

function inForce(unit: AdminUnit, day: string): boolean {
  return (unit.validFrom === null || unit.validFrom <= day) && (unit.validTo === null || day <= unit.validTo);
}

/** The units in force on an ISO day: 100 from 1 July 2025 on, 339 before. */
export function unitsAsOf(day: string): AdminUnit[] {
  return ALL_UNITS.filter((unit) => inForce(unit, day));
}

/** The unit an old unit went into on 1 July 2025; undefined for a district, a unit in force or an unknown id. */
export function successor(oldUnitId: string): AdminUnit | undefined {
  const id = byId.get(oldUnitId)?.successor;
  return typeof id === 'string' ? byId.get(id) : undefined;
}

/** The old units that went into a unit, in the order of the old list; empty for an old or unknown unit. */
export function predecessors(newUnitId: string): readonly AdminUnit[] {
  return predecessorsOf.get(newUnitId) ?? [];
}

// The named type decides; failing that its level (a "huyện Sa Pa" of before 2020 is the town of 2025).
const LEVEL: Readonly<Record<AdminUnit['type'], readonly number[]>> = {
  tinh: [1],
  thanh_pho: [2],
  thi_xa: [2],
  huyen: [2],
  phuong: [3],
  xa: [3],
  thi_tran: [3],
};

function candidates(place: PlaceName): AdminUnit[] {
  const named = byName.get(place.key) ?? [];
  const spelled = hasDiacritics(place.name) ? named.filter((unit) => spelledAs(unit, place.name)) : [];
  const pool = spelled.length > 0 ? spelled : named;
  if (place.types.length === 0) return pool;
  const typed = pool.filter((unit) => place.types.includes(unit.type));
  if (typed.length > 0) return typed;
  const levels = place.types.flatMap((type) => LEVEL[type]);
  return pool.filter((unit) => levels.includes(unit.level));
}

function spelledAs(unit: AdminUnit, name: string): boolean {
  const wanted = exactForm(name);
  return [unit.vi, unit.spelling].some((vi) => vi !== undefined && exactForm(splitName(vi).name) === wanted);
}

/**
 * The units in force on a day that a name or code can mean, widest first. The name may lack diacritics or its type
 * (`Ta Van`, `xã Tả Van`, `TT. Bắc Hà`) and may use either official spelling; typed diacritics and a typed type narrow the answer.
 */
export function findUnits(nameOrCode: string, asOf: string): AdminUnit[] {
  const typed = nameOrCode.trim();
  const found = /^\d{2,5}$/.test(typed)
    ? ALL_UNITS.filter((unit) => unit.code === typed)
    : candidates(readPlaceName(typed));
  return found.filter((unit) => inForce(unit, asOf)).sort((a, b) => a.level - b.level);
}

/**
 * The one unit a name or code means on a day: the widest when a province, district and commune share the name, undefined
 * when none or several of that level do.
 */
export function findUnit(nameOrCode: string, asOf: string): AdminUnit | undefined {
  const found = findUnits(nameOrCode, asOf);
  const [first, second] = found;
  return second !== undefined && second.level === first?.level ? undefined : first;
}

/** What a free text says about a place, in the communes of today. */
export interface ResolvedPlace {
  /** Present communes and wards, in dictionary order; empty when nothing in the province is recognised. */
  communes: AdminUnit[];
  /** How precisely the text spoke: the finest level recognised, `outside` for another province, null for nothing. */
  level: 'commune' | 'district' | 'province' | 'outside' | null;
  /** The text named a commune, and several present communes bear or took over that name. */
  ambiguous: boolean;
}

const LEVEL_NAMES = { 1: 'province', 2: 'district', 3: 'commune' } as const;

/**
 * Finds the present communes a free text means: `xã Tả Van, Lào Cai`, `TT Bắc Hà, huyện Bắc Hà`, `Thôn 2 xã Minh Quán, Yên Bái`.
 * An old commune gives the one it went into, an old district all communes its territory went into, an old province likewise.
 * A name shared by levels means the widest one still inside the part that follows it; `Sa Pa` alone is the former town, `phường
 * Sa Pa` the ward. A text ending in another province gives level `outside`.
 */
export function resolvePlace(freeText: string): ResolvedPlace {
  const parts = placeParts(freeText);
  const last = parts.at(-1);
  if (last === undefined) return { communes: [], level: null, ambiguous: false };
  if (isOtherProvince(last)) return { communes: [], level: 'outside', ambiguous: false };
  let bound = 0;
  let context: AdminUnit[][] = [];
  let finest: AdminUnit[] = [];
  for (const part of [...parts].reverse()) {
    const inside = candidates(part).filter((unit) => unit.level > bound);
    if (inside.length === 0) continue;
    const level = Math.min(...inside.map((unit) => unit.level));
    if (finest.length > 0) context = [...context, finest];
    finest = inside.filter((unit) => unit.level === level);
    bound = level;
    if (level === 3) break;
  }
  const [first] = finest;
  if (first === undefined) return { communes: [], level: null, ambiguous: false };
  const kept = narrow(finest, context);
  const communes = distinct(kept.flatMap(presentCommunes));
  return { communes, level: LEVEL_NAMES[first.level], ambiguous: first.level === 3 && communes.length > 1 };
}

function placeParts(freeText: string): PlaceName[] {
  const opened = ` ${freeText.normalize('NFC')}`.replace(TYPE_INSIDE, ', $1 ');
  return opened
    .split(/[,;()\n]|\s[-–]\s/)
    .map((part) => readPlaceName(part))
    .filter((part) => part.key !== '' && part.key !== 'viet nam' && part.key !== 'vietnam');
}

const TYPE_INSIDE =
  /\s(thị trấn|thi tran|thị xã|thi xa|thành phố|thanh pho|phường|phuong|huyện|huyen|tỉnh|tinh|xã|xa|tt\.?|tx\.?|tp\.?)\s/giu;

function isOtherProvince(part: PlaceName): boolean {
  const local = part.types.length > 0 && !part.types.some((type) => type === 'tinh' || type === 'thanh_pho');
  if (local) return false;
  const province = provinceOf(part.name);
  return province !== undefined && province.code !== '15';
}

// Keeps the candidates that lie in every wider place named; a contradiction is more likely a slip than a new place, so it is
// ignored. Without an old district to point to the past, a present commune goes before an old one of the same name.
function narrow(found: readonly AdminUnit[], context: readonly (readonly AdminUnit[])[]): AdminUnit[] {
  let kept = [...found];
  for (const wider of context) {
    const ids = new Set(wider.map((unit) => unit.id));
    const within = kept.filter((unit) => liesIn(unit, ids));
    if (within.length > 0) kept = within;
  }
  const namesDistrict = context.some((wider) => wider.some((unit) => unit.level === 2));
  const preferred = kept.filter((unit) => (unit.validTo !== null) === namesDistrict);
  return preferred.length > 0 ? preferred : kept;
}

function liesIn(unit: AdminUnit, ids: ReadonlySet<string>): boolean {
  for (
    let at: AdminUnit | undefined = unit;
    at !== undefined;
    at = at.parent === null ? undefined : byId.get(at.parent)
  ) {
    if (ids.has(at.id)) return true;
  }
  return predecessors(unit.id).some((old) => liesIn(old, ids));
}

function presentCommunes(unit: AdminUnit): AdminUnit[] {
  if (unit.level === 3) {
    const next = successor(unit.id);
    return [next ?? unit];
  }
  return distinct(
    ALL_UNITS.filter((other) => other.level === 3 && liesUnder(other, unit.id)).flatMap(presentCommunes),
  );
}

function liesUnder(unit: AdminUnit, id: string): boolean {
  for (let at = unit.parent; at !== null; at = byId.get(at)?.parent ?? null) {
    if (at === id) return true;
  }
  return false;
}

function distinct(units: readonly AdminUnit[]): AdminUnit[] {
  return [...new Set(units)].sort(
    (a, b) =>
      compareVietnamese(splitName(a.vi).name, splitName(b.vi).name) || (fold(a.id) < fold(b.id) ? -1 : 1),
  );
}
