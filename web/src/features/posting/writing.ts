import type { Visibility } from '../../graphql/generated/graphql.js';

/** A term of a code list, as the api gives it. */
export interface Term {
  code: string;
  vi: string;
  en: string;
}

export interface Named {
  id: string;
  name: string;
}

/** What the interviews of a need and of an offer both ask. */
export interface CommonAnswers {
  title: string;
  region: string;
  /** Who may read it; null until the writer has said so. */
  visibility: Visibility | null;
  anonymous: boolean;
  namedReaders: string[];
  namedOrganisations: Named[];
  fieldOfScience: Term | null;
  industry: Term | null;
  keywords: string[];
  /** Suggestions the writer has turned down: codes and keywords that do not come again. */
  declined: string[];
}

/** A listing that is being written: the answers, and how they stand to what the server keeps. */
export interface Writing<Answers> {
  answers: Answers;
  /** What the server keeps of it as of `revision`; null before the first save. */
  base: Answers | null;
  id: string | null;
  revision: number | null;
  /** Made once for the creation, so that trying again creates nothing twice. */
  key: string;
  /** The answers a creation was sent with and no reply came back: it must be asked again in the same words. */
  creating: Answers | null;
  /** The answers a change was sent with and no reply came back: they may be what the server keeps now. */
  unanswered: Answers | null;
  organisationId: string | null;
}

/** A field that is shown in the summary and chosen in a conflict, with the answers it is made of. */
export interface FieldOf<Answers> {
  name: string;
  /** The screen that asks for it. */
  step: string;
  keys: readonly (keyof Answers)[];
}

export const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The fields in which two versions differ. */
export const differing = <Answers>(
  fields: readonly FieldOf<Answers>[],
  one: Answers,
  other: Answers,
): FieldOf<Answers>[] => fields.filter(({ keys }) => keys.some((key) => !same(one[key], other[key])));

/** `to` with the answers of some fields taken from `from`. */
export function withFields<Answers extends object>(
  to: Answers,
  from: Answers,
  fields: readonly FieldOf<Answers>[],
): Answers {
  const next = { ...to };
  for (const { keys } of fields) for (const key of keys) next[key] = from[key];
  return next;
}

/** Only what changed between two inputs: a field left out stays as it is on the server. */
export function changedInput(
  before: Readonly<Record<string, unknown>>,
  now: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(now).filter(([name, value]) => !same(before[name], value)));
}

export const newWriting = <Answers>(answers: Answers): Writing<Answers> => ({
  answers,
  base: null,
  id: null,
  revision: null,
  key: `post-${crypto.randomUUID()}`,
  creating: null,
  unanswered: null,
  organisationId: null,
});

/** What the device kept, with whatever answers an older page did not know yet filled in. */
export function readWriting<Answers extends object>(
  kept: unknown,
  empty: () => Answers,
): Writing<Answers> | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const { answers, key } = kept as Partial<Writing<Answers>>;
  if (typeof answers !== 'object' || answers === null || typeof key !== 'string') return undefined;
  const filled = (some: unknown): Answers | null =>
    typeof some === 'object' && some !== null ? { ...empty(), ...some } : null;
  const before = kept as Writing<Answers>;
  return {
    ...newWriting(empty()),
    ...before,
    answers: { ...empty(), ...answers },
    base: filled(before.base),
    creating: filled(before.creating),
    unanswered: filled(before.unanswered),
  };
}

/**
 * The fields in which somebody else's words stand against one's own: not those that are stored as both began with, nor those
 * that are one's own from a save whose answer was lost.
 */
export function contested<Answers>(
  fields: readonly FieldOf<Answers>[],
  { answers, base, unanswered }: Writing<Answers>,
  theirs: Answers,
): FieldOf<Answers>[] {
  return differing(fields, answers, theirs).filter((field) =>
    [base, unanswered].every((known) => known === null || differing([field], known, theirs).length > 0),
  );
}
