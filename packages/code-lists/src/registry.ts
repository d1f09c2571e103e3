// Every list by name, for the server and the tools. A browser page imports the data module it needs instead.
import { openList, type CodeEntry, type CodeList, type CodeListData, type Scheme } from './code-list.js';
import { ENTERPRISE_SIZE } from './data/enterprise-size.js';
import { FIELDS_OF_SCIENCE } from './data/fields-of-science.js';
import { INNOVATION_ACTIVITY } from './data/innovation-activity.js';
import { IP_TITLE } from './data/ip-title.js';
import { IPC } from './data/ipc.js';
import { OCOP_GROUP } from './data/ocop-group.js';
import { TRANSFER_FORM } from './data/transfer-form.js';
import { TRL } from './data/trl.js';
import { VSIC_2018 } from './data/vsic-2018.js';
import { VSIC_2025 } from './data/vsic-2025.js';
import { ALL_UNITS, UNIT_SOURCE, type AdminUnit } from './units.js';

function adminUnitList(version: string, validFrom: string | null, validTo: string | null): CodeListData {
  const codeOf = new Map(ALL_UNITS.map((unit) => [unit.id, unit.code]));
  const row = (unit: AdminUnit): CodeListData['items'][number] => [
    unit.code,
    unit.vi,
    unit.en,
    unit.parent === null ? null : (codeOf.get(unit.parent) ?? null),
    0,
    'high',
    { id: unit.id, type: unit.type, level: unit.level },
  ];
  const items = ALL_UNITS.filter((unit) => unit.validTo === validTo).map(row);
  return { scheme: 'admin-unit', version, validFrom, validTo, sources: [UNIT_SOURCE], items };
}

// The version in use comes first: it is what a caller without a version gets.
const LISTS: readonly CodeList[] = [
  FIELDS_OF_SCIENCE,
  VSIC_2018,
  VSIC_2025,
  TRL,
  IP_TITLE,
  TRANSFER_FORM,
  ENTERPRISE_SIZE,
  OCOP_GROUP,
  IPC,
  INNOVATION_ACTIVITY,
  adminUnitList('2025-07', '2025-07-01', null),
  adminUnitList('2025-03', null, '2025-06-30'),
].map(openList);

/** Every version of every list. */
export function allLists(): readonly CodeList[] {
  return LISTS;
}

/** A list by scheme; the version in use when none is named. Throws RangeError for a version that does not exist. */
export function codeList(scheme: Scheme, version?: string): CodeList {
  const list = LISTS.find((l) => l.scheme === scheme && (version === undefined || l.version === version));
  if (list === undefined) throw new RangeError(`no code list ${scheme} ${version ?? ''}`.trim());
  return list;
}

/**
 * The entry of a code, or undefined. Fields of science may also be written with a dot as the OECD writes them: `4.1` is 401.
 */
export function findCode(scheme: Scheme, code: string, version?: string): CodeEntry | undefined {
  const wanted = code.trim();
  const list = codeList(scheme, version);
  const dotted = scheme === 'fields-of-science' ? /^([1-6])\.(\d{1,2})$/.exec(wanted) : null;
  return list.find(dotted === null ? wanted : `${dotted[1]}${(dotted[2] ?? '').padStart(2, '0')}`);
}

/** Direct children of a code; the top level for null. */
export function children(scheme: Scheme, code: string | null, version?: string): readonly CodeEntry[] {
  return codeList(scheme, version).children(code);
}

/** The chain from the parent of a code up to the top. */
export function ancestors(scheme: Scheme, code: string, version?: string): readonly CodeEntry[] {
  return codeList(scheme, version).ancestors(code);
}
