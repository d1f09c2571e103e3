import type { Token } from '@caunoi/vietnamese/tokens';
import { dataModules } from './data/index.js';
import { sceneModules } from './data/scenes.js';
import { findConcepts, type ConceptHit } from './find-concepts.js';
import { buildTries, countAmbiguousKeys } from './label-trie.js';
import { parseLines, parseScenes, type Concept, type Problem } from './parse.js';

/** How an expansion was reached from the concept asked for. */
export type Relation = 'broader' | 'narrower' | 'related' | 'sibling';

/** A neighbouring concept with the share of the original's weight it deserves, in (0, 1). */
export interface Expansion {
  concept: string;
  weight: number;
  relation: Relation;
}

/** Counts for reports and for the admin page. Labels are counted as written. */
export interface ThesaurusSummary {
  concepts: number;
  labels: number;
  viTerms: number;
  viLay: number;
  enTerms: number;
  enLay: number;
  abbreviations: number;
  relations: { broader: number; related: number };
  /** Folded Vietnamese keys that different concepts reach with different diacritics. */
  ambiguousKeys: number;
  byField: Record<string, number>;
  bySource: Record<string, number>;
}

/** The loaded vocabulary. Immutable; safe to share. */
export interface Thesaurus {
  readonly concepts: ReadonlyMap<string, Concept>;
  readonly problems: readonly Problem[];
  /** Ids of the concepts directly below a concept. */
  narrower(conceptId: string): readonly string[];
  /** `tokens`: those of the text, for callers that have cut it already. */
  conceptsIn(text: string, tokens?: readonly Token[]): ConceptHit[];
  expand(conceptId: string): Expansion[];
  describe(): ThesaurusSummary;
}

const WEIGHTS: Record<Relation, number> = { narrower: 0.6, broader: 0.5, related: 0.4, sibling: 0.2 };

/** Under a parent with more children than this, sharing the parent says next to nothing. */
const MAX_SIBLINGS = 20;

/**
 * Builds a thesaurus from data modules and scenes (file name to lines). Lines that cannot be read are left out and listed in
 * `problems`; when an id is used twice the first use stays.
 */
export function buildThesaurus(
  modules: Readonly<Record<string, string>>,
  sceneFiles: Readonly<Record<string, string>> = {},
): Thesaurus {
  const concepts = new Map<string, Concept>();
  const problems: Problem[] = [];
  for (const [source, lines] of Object.entries(modules)) {
    const parsed = parseLines(lines, source);
    problems.push(...parsed.problems);
    for (const concept of parsed.concepts) if (!concepts.has(concept.id)) concepts.set(concept.id, concept);
  }
  for (const [source, lines] of Object.entries(sceneFiles)) {
    const parsed = parseScenes(lines, source);
    problems.push(...parsed.problems);
    for (const [id, scenes] of parsed.scenes) {
      const concept = concepts.get(id);
      if (concept === undefined)
        problems.push({ level: 'error', source, line: 0, id, message: `no such concept: ${id}` });
      else concepts.set(id, { ...concept, scenes: [...concept.scenes, ...scenes] });
    }
  }
  return thesaurusOf(concepts, problems);
}

/**
 * A thesaurus with some of its concepts put in place of those of the same id, and new ones added. The scenes of a concept
 * stay those of the base.
 */
export function withChanges(base: Thesaurus, changes: readonly Concept[]): Thesaurus {
  if (changes.length === 0) return base;
  const concepts = new Map(base.concepts);
  for (const concept of changes)
    concepts.set(concept.id, { ...concept, scenes: base.concepts.get(concept.id)?.scenes ?? [] });
  return thesaurusOf(concepts, base.problems);
}

function thesaurusOf(concepts: ReadonlyMap<string, Concept>, problems: readonly Problem[]): Thesaurus {
  const all = [...concepts.values()];
  const tries = buildTries(all);
  const children = invert(all, (concept) => concept.broader);
  const relatedBack = invert(all, (concept) => concept.related);
  const neighbourCache = new Map<string, ReadonlySet<string>>();

  const expand = (id: string): Expansion[] => {
    const concept = concepts.get(id);
    if (concept === undefined) return [];
    const best = new Map<string, Expansion>();
    const offer = (other: string, relation: Relation): void => {
      const weight = WEIGHTS[relation];
      if (other === id || !concepts.has(other) || (best.get(other)?.weight ?? 0) >= weight) return;
      best.set(other, { concept: other, weight, relation });
    };
    for (const child of children.get(id) ?? []) offer(child, 'narrower');
    for (const parent of concept.broader) {
      offer(parent, 'broader');
      const siblings = children.get(parent) ?? [];
      if (siblings.length <= MAX_SIBLINGS) for (const sibling of siblings) offer(sibling, 'sibling');
    }
    for (const other of [...concept.related, ...(relatedBack.get(id) ?? [])]) offer(other, 'related');
    return [...best.values()].sort((a, b) => b.weight - a.weight || (a.concept < b.concept ? -1 : 1));
  };

  const neighbours = (id: string): ReadonlySet<string> => {
    let near = neighbourCache.get(id);
    if (near === undefined) {
      near = new Set(expand(id).map((expansion) => expansion.concept));
      neighbourCache.set(id, near);
    }
    return near;
  };

  return {
    concepts,
    problems,
    narrower: (id) => children.get(id) ?? [],
    conceptsIn: (text, tokens) => findConcepts(text, tries, neighbours, tokens),
    expand,
    describe: () => summarise(all, tries.labels, countAmbiguousKeys(tries.vi)),
  };
}

function invert(
  concepts: readonly Concept[],
  targets: (concept: Concept) => readonly string[],
): Map<string, string[]> {
  const out = new Map<string, string[]>();
  for (const concept of concepts) {
    for (const target of targets(concept)) {
      const list = out.get(target);
      if (list === undefined) out.set(target, [concept.id]);
      else list.push(concept.id);
    }
  }
  return out;
}

function summarise(concepts: readonly Concept[], labels: number, ambiguousKeys: number): ThesaurusSummary {
  const total = (pick: (concept: Concept) => readonly string[]): number =>
    concepts.reduce((sum, concept) => sum + pick(concept).length, 0);
  const tally = (pick: (concept: Concept) => string): Record<string, number> => {
    const counts: Record<string, number> = {};
    for (const concept of concepts) counts[pick(concept)] = (counts[pick(concept)] ?? 0) + 1;
    return counts;
  };
  return {
    concepts: concepts.length,
    labels,
    viTerms: total((concept) => concept.vi),
    viLay: total((concept) => concept.viLay),
    enTerms: total((concept) => concept.en),
    enLay: total((concept) => concept.enLay),
    abbreviations: total((concept) => concept.abbr),
    relations: { broader: total((concept) => concept.broader), related: total((concept) => concept.related) },
    ambiguousKeys,
    byField: tally((concept) => concept.field),
    bySource: tally((concept) => concept.source),
  };
}

let shared: Thesaurus | null = null;

/** The thesaurus that ships with the product, built on first use and kept. */
export function loadThesaurus(): Thesaurus {
  shared ??= buildThesaurus(dataModules, sceneModules);
  return shared;
}

/** Concepts named in a text, by the shipped thesaurus; see `findConcepts` for the rules of matching. */
export function conceptsIn(text: string): ConceptHit[] {
  return loadThesaurus().conceptsIn(text);
}

/**
 * Concepts near a concept, heaviest first: narrower 0.6, broader 0.5, related 0.4 (read in both directions),
 * siblings 0.2 (only under a parent with at most 20 children). Unknown id: empty list.
 */
export function expand(conceptId: string): Expansion[] {
  return loadThesaurus().expand(conceptId);
}

/** Counts of the shipped thesaurus. */
export function describe(): ThesaurusSummary {
  return loadThesaurus().describe();
}
