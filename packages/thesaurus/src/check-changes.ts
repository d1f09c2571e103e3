import { exactForm, fold } from '@caunoi/vietnamese/fold';
import { FIELD_CODES } from './fields.js';
import type { Concept } from './parse.js';
import type { Thesaurus } from './thesaurus.js';
import { withChanges } from './thesaurus.js';

/** Which line of a concept breaks which law; `value` is what stands there, `other` the concept it collides with. */
export interface ChangeProblem {
  readonly id: string;
  readonly line: keyof Omit<Concept, 'source' | 'scenes'>;
  readonly code:
    | 'no_term'
    | 'empty_term'
    | 'unknown_field'
    | 'bad_id'
    | 'refers_to_itself'
    | 'unknown_concept'
    | 'cycle'
    | 'unreachable'
    | 'needs_diacritics';
  readonly value: string;
  readonly other?: string;
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const termLines = ['vi', 'viLay', 'en', 'enLay', 'abbr'] as const;

/**
 * The laws of the thesaurus for concepts that somebody changed or added, with the line each problem stands in: both
 * languages, no empty terms, a known field, known neighbours, no cycle of `broader`, a way up to a root (what has nothing
 * above it in `base`), and diacritics where a Vietnamese label without them would be taken for another concept's.
 */
export function checkChanges(base: Thesaurus, changes: readonly Concept[]): ChangeProblem[] {
  const whole = withChanges(base, changes).concepts;
  const roots = new Set(
    [...base.concepts.values()].flatMap(({ id, broader }) => (broader.length === 0 ? [id] : [])),
  );
  const spelled = spellings(whole);
  return changes.flatMap((concept) => [
    ...ownProblems(concept),
    ...neighbourProblems(concept, whole),
    ...wayUp(concept, whole, roots),
    ...ambiguous(concept, spelled),
  ]);
}

function ownProblems(concept: Concept): ChangeProblem[] {
  const { id } = concept;
  const found: ChangeProblem[] = [];
  if (!ID.test(id)) found.push({ id, line: 'id', code: 'bad_id', value: id });
  if (!FIELD_CODES.includes(concept.field))
    found.push({ id, line: 'field', code: 'unknown_field', value: concept.field });
  for (const line of ['vi', 'en'] as const)
    if (concept[line].length === 0) found.push({ id, line, code: 'no_term', value: '' });
  for (const line of termLines)
    for (const value of concept[line])
      if (!/[\p{L}\p{N}]/u.test(value)) found.push({ id, line, code: 'empty_term', value });
  return found;
}

function neighbourProblems(concept: Concept, whole: ReadonlyMap<string, Concept>): ChangeProblem[] {
  const { id } = concept;
  return (['broader', 'related'] as const).flatMap((line) =>
    concept[line].flatMap((value): ChangeProblem[] => {
      if (value === id) return [{ id, line, code: 'refers_to_itself', value }];
      return whole.has(value) ? [] : [{ id, line, code: 'unknown_concept', value }];
    }),
  );
}

/** Up from a concept: a circle back to it, or no root at the end of any way. */
function wayUp(
  concept: Concept,
  whole: ReadonlyMap<string, Concept>,
  roots: ReadonlySet<string>,
): ChangeProblem[] {
  const { id } = concept;
  if (roots.has(id) && concept.broader.length === 0) return [];
  const seen = new Set<string>();
  const open = concept.broader.map((parent) => ({ at: parent, first: parent }));
  let reached = false;
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    const { at, first } = step;
    if (at === id && first !== id) return [{ id, line: 'broader', code: 'cycle', value: first }];
    if (seen.has(at)) continue;
    seen.add(at);
    reached ||= roots.has(at);
    open.push(...(whole.get(at)?.broader ?? []).map((parent) => ({ at: parent, first })));
  }
  return reached ? [] : [{ id, line: 'broader', code: 'unreachable', value: concept.broader.join('; ') }];
}

/** Folded Vietnamese label -> how it is written, by concept. */
function spellings(concepts: ReadonlyMap<string, Concept>): Map<string, { exact: string; id: string }[]> {
  const found = new Map<string, { exact: string; id: string }[]>();
  for (const { id, vi, viLay } of concepts.values())
    for (const label of [...vi, ...viLay]) {
      const key = fold(label);
      found.set(key, [...(found.get(key) ?? []), { exact: exactForm(label), id }]);
    }
  return found;
}

function ambiguous(
  { id, vi, viLay }: Concept,
  spelled: ReadonlyMap<string, readonly { exact: string; id: string }[]>,
): ChangeProblem[] {
  return (
    [
      ['vi', vi],
      ['viLay', viLay],
    ] as const
  ).flatMap(([line, labels]) =>
    labels.flatMap((value): ChangeProblem[] => {
      const exact = exactForm(value);
      if (exact !== fold(value)) return [];
      const other = spelled.get(exact)?.find((one) => one.id !== id && one.exact !== exact);
      return other ? [{ id, line, code: 'needs_diacritics', value, other: other.id }] : [];
    }),
  );
}
