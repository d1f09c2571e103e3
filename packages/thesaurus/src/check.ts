import { parseLines, type Concept, type Problem } from './parse.js';

/** What a check may take for granted: concepts of other files (their ids count as existing) and the roots. */
export interface CheckOptions {
  source?: string;
  /** Concepts defined elsewhere. */
  others?: readonly Concept[];
  /** Ids from which every concept must be reachable by `broader`; omitted = reachability is not checked. */
  roots?: ReadonlySet<string>;
}

/**
 * The laws of the thesaurus for the lines of one file (or several, joined): readable lines, unique ids, at least one
 * Vietnamese and one English term, known references, no cycle of `broader`, a way up to a root. Also warns about labels
 * of one syllable among lay words and labels that two concepts share. Returns all problems, errors first.
 */
export function checkThesaurus(lines: string | readonly string[], options: CheckOptions = {}): Problem[] {
  const { concepts, problems } = parseLines(lines, options.source ?? '');
  return [...problems, ...checkConcepts(concepts, options)].sort((a, b) => a.level.localeCompare(b.level));
}

/** The same laws for concepts already read. */
export function checkConcepts(concepts: readonly Concept[], options: CheckOptions = {}): Problem[] {
  const problems: Problem[] = [];
  const report = (level: Problem['level'], concept: Concept, message: string): void => {
    problems.push({ level, source: concept.source, line: 0, id: concept.id, message });
  };
  const known = new Map<string, Concept>((options.others ?? []).map((concept) => [concept.id, concept]));
  for (const concept of concepts) {
    const earlier = known.get(concept.id);
    if (earlier) report('error', concept, `the id is used twice (${earlier.source}, ${concept.source})`);
    known.set(concept.id, concept);
  }
  for (const concept of concepts) {
    if (concept.vi.length === 0) report('error', concept, 'no Vietnamese term');
    if (concept.en.length === 0) report('error', concept, 'no English term');
    for (const id of [...concept.broader, ...concept.related]) {
      if (id === concept.id) report('error', concept, 'refers to itself');
      else if (!known.has(id)) report('error', concept, `no such concept: ${id}`);
    }
    for (const lay of concept.viLay) {
      if (!/[\s\-/]/.test(lay)) report('warning', concept, `lay word of one syllable: ${lay}`);
    }
  }
  problems.push(...hierarchyProblems(concepts, known, options.roots));
  problems.push(...sharedLabels(concepts));
  return problems;
}

/** Cycles of `broader`, and concepts from which no root can be reached. */
function hierarchyProblems(
  concepts: readonly Concept[],
  known: ReadonlyMap<string, Concept>,
  roots: ReadonlySet<string> | undefined,
): Problem[] {
  const problems: Problem[] = [];
  const state = new Map<string, 'open' | 'rooted' | 'loose'>();
  const visit = (id: string): boolean => {
    const seen = state.get(id);
    if (seen === 'rooted') return true;
    if (seen) return false;
    state.set(id, 'open');
    const concept = known.get(id);
    let rooted = roots?.has(id) ?? true;
    for (const parent of concept?.broader ?? []) {
      if (state.get(parent) === 'open') {
        problems.push(error(concept, `cycle of broader concepts through ${parent}`));
      } else if (visit(parent)) {
        rooted = true;
      }
    }
    state.set(id, rooted ? 'rooted' : 'loose');
    return rooted;
  };
  for (const concept of concepts) {
    if (!visit(concept.id)) problems.push(error(concept, 'no way up to a root concept'));
  }
  return problems;
}

function error(concept: Concept | undefined, message: string): Problem {
  return { level: 'error', source: concept?.source ?? '', line: 0, id: concept?.id ?? '', message };
}

/** A term owned by two concepts is legal (both are found) but often a slip. */
function sharedLabels(concepts: readonly Concept[]): Problem[] {
  const owner = new Map<string, Concept>();
  const problems: Problem[] = [];
  for (const concept of concepts) {
    for (const label of new Set([...concept.vi, ...concept.en, ...concept.viLay, ...concept.enLay])) {
      const key = label.toLowerCase();
      const first = owner.get(key);
      if (first === undefined) owner.set(key, concept);
      else if (first.id !== concept.id) {
        problems.push({
          level: 'warning',
          source: concept.source,
          line: 0,
          id: concept.id,
          message: `shares "${label}" with ${first.id}`,
        });
      }
    }
  }
  return problems;
}
