/** A need without a good answer, or a search without result, as the radar reads it. Nothing in it tells whose it is. */
export interface Unmet {
  readonly kind: 'need' | 'search';
  /** Of a need its id, of a search its words. */
  readonly id: string;
  readonly concepts: readonly string[];
  readonly field: string | null;
  readonly industry: string | null;
  readonly place: string | null;
  /** Milliseconds since the epoch; of a search its last day. */
  readonly at: number;
}

/** As much of the thesaurus as clustering needs. */
export interface ConceptTree {
  broader(id: string): readonly string[];
  narrower(id: string): readonly string[];
}

export interface Theme {
  /** `concept:tea-drying` or `field:211`; the same for the same things, so that what staff made of it can be found again. */
  readonly key: string;
  readonly members: readonly Unmet[];
}

/** One thing is no theme. */
const leastMembers = 2;
/** A concept that so many of all things share tells nothing apart, once there are enough of them. */
const tooCommon = 0.4;
const enoughToTell = 10;

/**
 * Puts unmet things into themes, each in one: again and again the concept that most of the remaining things name (or name
 * something narrower of), the more specific one where several are named as often; what shares no concept goes by its field
 * of science. What stays alone is left over. The same things give the same themes, in whatever order they come.
 */
export function themesOf(items: readonly Unmet[], tree: ConceptTree): { themes: Theme[]; alone: Unmet[] } {
  let left = [...items].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const named = new Map(left.map((item) => [item, namedBy(item, tree)]));
  const all = left.length;
  const everywhere = new Set<string>();
  if (all >= enoughToTell)
    for (const [concept, members] of count(left, (item) => named.get(item) ?? []))
      if (members.length > all * tooCommon) everywhere.add(concept);

  const themes: Theme[] = [];
  const take = (prefix: string, keysOf: (item: Unmet) => readonly string[]): void => {
    for (;;) {
      const best = [...count(left, keysOf)]
        .filter(([, members]) => members.length >= leastMembers)
        .sort(
          ([a, one], [b, other]) =>
            other.length - one.length ||
            tree.narrower(a).length - tree.narrower(b).length ||
            (a < b ? -1 : 1),
        )[0];
      if (!best) return;
      themes.push({ key: `${prefix}:${best[0]}`, members: best[1] });
      const taken = new Set(best[1]);
      left = left.filter((item) => !taken.has(item));
    }
  };
  take('concept', (item) => (named.get(item) ?? []).filter((concept) => !everywhere.has(concept)));
  take('field', (item) => (item.field === null ? [] : [item.field]));
  themes.sort((a, b) => b.members.length - a.members.length || (a.key < b.key ? -1 : 1));
  return { themes, alone: left };
}

const keyOf = ({ kind, id }: Unmet): string => `${kind}/${id}`;

/** The concepts of a thing and those right above them; roots, which have nothing above, say too little. */
function namedBy({ concepts }: Unmet, tree: ConceptTree): string[] {
  const all = new Set(concepts.flatMap((concept) => [concept, ...tree.broader(concept)]));
  return [...all].filter((concept) => tree.broader(concept).length > 0);
}

function count(items: readonly Unmet[], keysOf: (item: Unmet) => readonly string[]): Map<string, Unmet[]> {
  const found = new Map<string, Unmet[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      const members = found.get(key);
      if (members) members.push(item);
      else found.set(key, [item]);
    }
  return found;
}

/** The values that most members carry, the most frequent first, at most three. */
export function commonest(members: readonly Unmet[], of: (item: Unmet) => string | null): string[] {
  const counts = new Map<string, number>();
  for (const member of members) {
    const value = of(member);
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, 3)
    .map(([value]) => value);
}

const quarterMs = 91 * 86_400_000;

/** How many members came in the last quarter, and how many in the one before. */
export function trend(members: readonly Unmet[], now: number): { recent: number; before: number } {
  const within = (from: number, to: number): number =>
    members.filter(({ at }) => at > now - from && at <= now - to).length;
  return { recent: within(quarterMs, -quarterMs), before: within(2 * quarterMs, quarterMs) };
}
