import type { MatchItem, Range } from './item.js';

/** Technology readiness: 1 at or above the wanted level, `exp(-d^2/4.5)` for d levels below it; null when either is not known. */
export function trlFit(wanted: number | undefined, offered: number | undefined): number | null {
  if (wanted === undefined || offered === undefined) return null;
  const short = wanted - offered;
  return short <= 0 ? 1 : Math.exp(-(short * short) / 4.5);
}

/** Money: 1 while the lowest price is within the budget, else falling with the logarithm of the excess (half of the budget more: .44). */
export function budgetFit(budget: Range | undefined, price: Range | undefined): number | null {
  const most = budget?.max ?? budget?.min;
  const least = price?.min ?? price?.max;
  if (most === undefined || least === undefined || !(most > 0) || !(least >= 0)) return null;
  return least <= most ? 1 : Math.exp(-Math.log(least / most) / 0.5);
}

// Rows: wanted form of transfer; columns: offered form.
const TRANSFER: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  exclusive_licence: {
    exclusive_licence: 1,
    licence: 0.6,
    assignment: 0.8,
    joint_venture: 0.5,
    contract_research: 0.4,
    service: 0.2,
  },
  licence: {
    licence: 1,
    exclusive_licence: 0.8,
    assignment: 0.7,
    sale: 0.5,
    joint_venture: 0.5,
    contract_research: 0.4,
    service: 0.3,
  },
  assignment: {
    assignment: 1,
    exclusive_licence: 0.7,
    licence: 0.4,
    sale: 0.6,
    joint_venture: 0.4,
    contract_research: 0.3,
  },
  sale: { sale: 1, licence: 0.6, service: 0.5, assignment: 0.6, contract_research: 0.3, joint_venture: 0.3 },
  joint_venture: { joint_venture: 1, contract_research: 0.7, licence: 0.5, assignment: 0.4, service: 0.3 },
  contract_research: { contract_research: 1, joint_venture: 0.8, service: 0.6, licence: 0.4 },
  service: { service: 1, contract_research: 0.6, sale: 0.4, licence: 0.3, joint_venture: 0.3 },
};

/** Best compatibility of a wanted with an offered form of transfer; null when either list is empty or unknown. */
export function transferFit(
  wanted: readonly string[] | undefined,
  offered: readonly string[] | undefined,
): number | null {
  if (!wanted?.length || !offered?.length) return null;
  let best: number | null = null;
  for (const w of wanted) {
    const row = TRANSFER[w];
    if (row === undefined) continue;
    for (const o of offered) best = Math.max(best ?? 0, row[o] ?? (w === o ? 1 : 0.1));
  }
  return best;
}

/** Language: 1 for a shared one, .6 where a translation bridges Vietnamese and English, .3 otherwise; null when not known. */
export function languageFit(a: MatchItem, b: MatchItem): number | null {
  const left = a.languages ?? (a.lang ? [a.lang] : []);
  const right = b.languages ?? (b.lang ? [b.lang] : []);
  if (left.length === 0 || right.length === 0) return null;
  if (left.some((x) => right.includes(x))) return 1;
  const bridged = (list: readonly string[]): boolean => list.includes('vi') || list.includes('en');
  return bridged(left) && bridged(right) ? 0.6 : 0.3;
}

const HALF_LIFE_DAYS = 540;
const DAY = 86_400_000;

/** Recency: halves every 540 days; verified within 180 days adds .1 (capped at 1). Null without a date. */
export function recencyFit(item: MatchItem, now: number): number | null {
  const published = Date.parse(item.publishedAt ?? '');
  if (Number.isNaN(published)) return null;
  const age = Math.max(0, (now - published) / DAY);
  const verified = Date.parse(item.verifiedAt ?? '');
  const fresh = !Number.isNaN(verified) && now - verified <= 180 * DAY ? 0.1 : 0;
  return Math.min(1, 2 ** (-age / HALF_LIFE_DAYS) + fresh);
}

/** Past success as a Beta mean: `(accepted + 8 p) / (decided + 8)` with the platform's rate p; null without a decision. */
export function successFit(success: MatchItem['success'], platformRate: number): number | null {
  if (success === undefined || success.decided <= 0) return null;
  return (success.accepted + 8 * platformRate) / (success.decided + 8);
}

const SECTION_STARTS: readonly [number, string][] = [
  [1, 'A'],
  [5, 'B'],
  [10, 'C'],
  [35, 'D'],
  [36, 'E'],
  [41, 'F'],
  [45, 'G'],
  [49, 'H'],
  [55, 'I'],
  [58, 'J'],
  [64, 'K'],
  [68, 'L'],
  [69, 'M'],
  [77, 'N'],
  [84, 'O'],
  [85, 'P'],
  [86, 'Q'],
  [90, 'R'],
  [94, 'S'],
  [97, 'T'],
  [99, 'U'],
];

function section(code: string): string | null {
  if (/^[A-U]$/.test(code)) return code;
  const division = Number(code.slice(0, 2));
  if (!/^\d{2}/.test(code)) return null;
  return SECTION_STARTS.filter(([from]) => division >= from).at(-1)?.[1] ?? null;
}

/** Industry: 1 for the same VSIC division, .5 for the same section, 0 otherwise; null when not known. */
export function industryFit(
  a: readonly string[] | undefined,
  b: readonly string[] | undefined,
): number | null {
  if (!a?.length || !b?.length) return null;
  let best = 0;
  for (const x of a) {
    for (const y of b) {
      if (x.slice(0, 2) === y.slice(0, 2)) best = 1;
      else if (section(x) !== null && section(x) === section(y)) best = Math.max(best, 0.5);
    }
  }
  return best;
}
