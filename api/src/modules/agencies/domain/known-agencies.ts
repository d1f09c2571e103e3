import { PLAN_ACTORS } from '@caunoi/code-lists/data/plan-tasks';
import type { AgencyKind } from '@caunoi/shared/plan/vocabulary';

export interface KnownAgency {
  readonly code: string;
  readonly kind: AgencyKind;
  readonly name: string;
  readonly nameEn: string;
  readonly validTo: string | null;
}

export interface KnownSuccession {
  readonly from: string;
  readonly to: string;
  readonly on: string;
  /** Which duties, where not all. */
  readonly part: string | null;
}

/** Units that took over in 2025 and that the plan of 2024 could not name. */
const later: readonly KnownAgency[] = [
  {
    code: 'SO_VHTTDL',
    kind: 'department',
    name: 'Sở Văn hóa, Thể thao và Du lịch',
    nameEn: 'Department of Culture, Sports and Tourism',
    validTo: null,
  },
  {
    code: 'UBND_XA',
    kind: 'commune_committees',
    name: 'UBND các xã, phường',
    nameEn: "Commune-level People's Committees",
    validTo: null,
  },
];

const reorganised = '2025-03-01';
const twoTiers = '2025-07-01';

/**
 * Who took over from whom in 2025: the departments merged around 1 March 2025, the districts ended on 1 July 2025. The
 * province confirms days and documents in the product; until then every row says that it is to be verified.
 */
export const knownSuccessions: readonly KnownSuccession[] = [
  { from: 'SO_KHDT', to: 'SO_TC', on: reorganised, part: null },
  { from: 'SO_LDTBXH', to: 'SO_GDDT', on: reorganised, part: 'Giáo dục nghề nghiệp' },
  { from: 'SO_LDTBXH', to: 'SO_NV', on: reorganised, part: 'Lao động, người có công' },
  { from: 'SO_TTTT', to: 'SO_KHCN', on: reorganised, part: 'Công nghệ thông tin, chuyển đổi số' },
  { from: 'SO_TTTT', to: 'SO_VHTTDL', on: reorganised, part: 'Báo chí, xuất bản' },
  { from: 'UBND_HUYEN', to: 'UBND_XA', on: twoTiers, part: null },
];

const kindOf = (code: string): AgencyKind => {
  if (code === 'UBND_TINH') return 'peoples_committee';
  if (code === 'UBND_HUYEN') return 'district_committees';
  return code.startsWith('SO_') && code !== 'SO_BAN_NGANH' ? 'department' : 'group';
};

/** The actors of the plan of 2024 and those who took over from them. */
export const knownAgencies: readonly KnownAgency[] = [
  ...PLAN_ACTORS.map(({ code, vi, en }) => {
    const end = knownSuccessions.find(({ from }) => from === code)?.on;
    return { code, kind: kindOf(code), name: vi, nameEn: en, validTo: end ? dayBefore(end) : null };
  }),
  ...later,
];

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
