import type { Concept } from '@caunoi/thesaurus/parse';

export interface VersionRow {
  number: number;
  state: 'draft' | 'published';
  based_on: number;
  changes: Concept[];
  note: string | null;
  created_at: Date;
  published_at: Date | null;
  revision: number;
}

/** What a version does to a concept, seen from the version before it. */
export interface ConceptChange {
  readonly id: string;
  readonly kind: 'added' | 'changed' | 'restored';
  /** The lines that differ; of an added concept all that hold something. */
  readonly lines: readonly string[];
}

const lines = ['field', 'vi', 'viLay', 'en', 'enLay', 'abbr', 'broader', 'related'] as const;

/** The changes with a concept put in the place of the one with its id, or added; in order of their ids. */
export function withConcept(changes: readonly Concept[], concept: Concept): Concept[] {
  return [...changes.filter(({ id }) => id !== concept.id), concept].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What differs between two versions, by concept; `shipped` is the thesaurus under both. */
export function changesBetween(
  shipped: ReadonlyMap<string, Concept>,
  before: readonly Concept[],
  after: readonly Concept[],
): ConceptChange[] {
  const old = new Map(before.map((concept) => [concept.id, concept]));
  const now = new Map(after.map((concept) => [concept.id, concept]));
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((id): ConceptChange[] => {
    const was = old.get(id) ?? shipped.get(id);
    const is = now.get(id) ?? shipped.get(id);
    const differing = lines.filter((line) => JSON.stringify(was?.[line]) !== JSON.stringify(is?.[line]));
    if (differing.length === 0) return [];
    if (was === undefined)
      return [{ id, kind: 'added', lines: differing.filter((line) => is?.[line].length) }];
    return [{ id, kind: now.has(id) ? 'changed' : 'restored', lines: differing }];
  });
}
