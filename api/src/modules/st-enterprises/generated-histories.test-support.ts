import { ALL_UNITS, type AdminUnit } from '@caunoi/code-lists/units';
import type {
  CertificateEventKind,
  CountReading,
  TerritoryMode,
} from '@caunoi/shared/st-enterprises/vocabulary';
import type { SizeClass } from '@caunoi/shared/vocabulary';

/** Repeatable chance. */
export class Dice {
  constructor(private state: number) {}
  below(n: number): number {
    this.state = (Math.imul(this.state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.state / 2 ** 32) * n);
  }
  of<T>(values: readonly T[]): T {
    return values[this.below(values.length)]!;
  }
  day(from: number, to: number): string {
    const start = Date.UTC(from, 0, 1);
    return new Date(start + this.below((Date.UTC(to, 11, 31) - start) / 86_400_000) * 86_400_000)
      .toISOString()
      .slice(0, 10);
  }
}

/** One thing that the desk recorded; `removes` is the entry that it takes the place of. */
export interface Recorded {
  readonly key: number;
  readonly at: Date;
  readonly organisation: number;
  readonly certificate: number;
  readonly kind: CertificateEventKind;
  readonly on: string;
  readonly removes: number | null;
  readonly about: About | null;
}

export interface About {
  readonly unitId: string | null;
  readonly province: string | null;
  readonly industry: string | null;
  readonly size: SizeClass | null;
}

export interface Assessed {
  readonly at: Date;
  readonly organisation: number;
  readonly on: string;
  readonly verdict: 'met' | 'not_met' | 'incomplete';
  readonly about: About;
}

export interface History {
  readonly organisations: number;
  readonly recorded: readonly Recorded[];
  readonly assessed: readonly Assessed[];
}

const communes = ALL_UNITS.filter(({ level }) => level === 3);
const provinces = ALL_UNITS.filter(({ level }) => level === 1);

function about(dice: Dice): About {
  const roll = dice.below(10);
  const place =
    roll === 0
      ? { unitId: null, province: 'Hà Nội' }
      : roll === 1
        ? { unitId: null, province: null }
        : { unitId: (roll === 2 ? dice.of(provinces) : dice.of(communes)).id, province: 'Lào Cai' };
  return {
    ...place,
    industry: dice.of(['01', '10', '20', '62', null]),
    size: dice.of(['micro', 'small', 'medium', 'large', null]),
  };
}

/** A register as a careless desk may keep it: endings before the issue, entries dated years back, corrections of corrections. */
export function generateHistory(seed: number): History {
  const dice = new Dice(seed);
  const organisations = 4 + dice.below(8);
  const recorded: Recorded[] = [];
  const assessed: Assessed[] = [];
  const owners = Array.from({ length: organisations + dice.below(4) }, (_, i) =>
    i < organisations ? i : dice.below(organisations),
  );
  let at = Date.UTC(2019, 0, 5);
  for (let key = 0; key < 30 + dice.below(30); key++) {
    at += (1 + dice.below(100)) * 86_400_000 * (dice.below(3) === 0 ? 0 : 1);
    const now = new Date(Math.min(at, Date.UTC(2026, 10, 1)));
    const certificate = dice.below(owners.length);
    const organisation = owners[certificate]!;
    if (dice.below(5) === 0) {
      assessed.push({
        at: now,
        organisation,
        on: dice.day(2016, 2026),
        verdict: dice.of(['met', 'met', 'not_met', 'incomplete'] as const),
        about: about(dice),
      });
      continue;
    }
    const removable = recorded.filter(
      (entry) => entry.kind !== 'annulled' && !recorded.some(({ removes }) => removes === entry.key),
    );
    if (removable.length > 3 && dice.below(4) === 0) {
      const wrong = dice.of(removable);
      const annul = dice.below(3) === 0;
      recorded.push({
        ...wrong,
        key,
        at: now,
        kind: annul ? 'annulled' : wrong.kind,
        on: annul ? wrong.on : dice.day(2015, 2026),
        removes: wrong.key,
        about: annul ? null : wrong.about && about(dice),
      });
      continue;
    }
    const kind = dice.of([
      'issued',
      'issued',
      'issued',
      'amended',
      'reissued',
      'withdrawn',
      'cancelled',
    ] as const);
    const ends = kind === 'withdrawn' || kind === 'cancelled';
    recorded.push({
      key,
      at: now,
      organisation,
      certificate,
      kind,
      on: dice.day(2015, 2026),
      removes: null,
      about: ends ? null : about(dice),
    });
  }
  return { organisations, recorded, assessed };
}

export interface Asked {
  readonly day: string;
  readonly instant: Date;
  readonly reading: CountReading;
  readonly territory: TerritoryMode;
  readonly place: string;
  readonly industries: readonly string[] | null;
}

/** The answer worked out by looking at each enterprise on its own; it shares no code with the register. */
export function expectedOrganisations(history: History, asked: Asked): Set<number> {
  const found = new Set<number>();
  for (let organisation = 0; organisation < history.organisations; organisation++) {
    const described = describe(history, organisation, asked);
    if (!described) continue;
    const { province, commune } = placeOf(described.unitId, asked);
    if (asked.place !== province && asked.place !== commune) continue;
    if (asked.industries && !asked.industries.includes(described.industry ?? '')) continue;
    found.add(organisation);
  }
  return found;
}

function describe(
  history: History,
  organisation: number,
  { day, instant, reading }: Asked,
): About | undefined {
  const seen = history.recorded.filter((entry) => entry.at <= instant);
  const gone = new Set(seen.map(({ removes }) => removes));
  const holds = seen.filter(
    (entry) =>
      entry.kind !== 'annulled' &&
      !gone.has(entry.key) &&
      entry.organisation === organisation &&
      entry.on <= day,
  );
  let best: Recorded | undefined;
  for (const certificate of new Set(holds.map((entry) => entry.certificate))) {
    const own = holds.filter((entry) => entry.certificate === certificate);
    const kinds = own.map(({ kind }) => kind as string);
    if (!kinds.includes('issued') || kinds.includes('withdrawn') || kinds.includes('cancelled')) continue;
    for (const entry of own)
      if (entry.about && (!best || entry.on > best.on || (entry.on === best.on && entry.key > best.key)))
        best = entry;
  }
  if (reading === 'certified') return best?.about ?? undefined;
  let last: Assessed | undefined;
  for (const one of history.assessed) {
    if (one.organisation !== organisation || one.at > instant || one.on > day || one.verdict === 'incomplete')
      continue;
    if (!last || one.on >= last.on) last = one;
  }
  if (best) return last?.verdict === 'not_met' && last.on >= best.on ? undefined : best.about!;
  const until = last ? `${Number(last.on.slice(0, 4)) + 3}${last.on.slice(4)}` : '';
  return last?.verdict === 'met' && until > day ? last.about : undefined;
}

function placeOf(
  unitId: string | null,
  { day, territory }: Asked,
): { province: string | null; commune: string | null } {
  const unit = ALL_UNITS.find(({ id }) => id === unitId);
  if (!unit) return { province: null, commune: null };
  if (territory === 'today' || day >= '2025-07-01') {
    return { province: 'VN-P15@2025-07', commune: unit.level === 3 ? (unit.successor ?? unit.id) : null };
  }
  const old = unit.validTo
    ? [unit]
    : ALL_UNITS.filter(({ successor, level }) => successor === unit.id && level === 3);
  const tops = new Set(old.map(topOf));
  return {
    province: tops.size === 1 ? [...tops][0]! : null,
    commune: old.length === 1 && old[0]!.level === 3 ? old[0]!.id : null,
  };
}

function topOf(unit: AdminUnit): string {
  const parent = ALL_UNITS.find(({ id }) => id === unit.parent);
  return parent ? topOf(parent) : unit.id;
}
