import { fold } from '@caunoi/vietnamese/fold';
import { tokenize } from '@caunoi/vietnamese/tokens';

export const proposalSources = ['matches', 'glosses', 'searches'] as const;
export type ProposalSource = (typeof proposalSources)[number];
export const proposalStates = ['open', 'accepted', 'declined'] as const;

/** A term is proposed when so many different organisations speak for it. */
export const leastOrganisations = 3;

export interface Proposed {
  readonly source: ProposalSource;
  readonly term: string;
  readonly concept: string;
  readonly seen: number;
}

/** As much of a thesaurus as reading texts needs. */
export interface Reads {
  conceptsIn(text: string): readonly { concept: string; start: number; end: number }[];
}

/** A need and what its owner called helpful. */
export interface HelpfulPair {
  readonly organisationId: string;
  readonly need: string;
  readonly target: string;
}

/** A public text and whose it is. */
export interface OwnedText {
  readonly organisationId: string;
  readonly text: string;
}

/**
 * What people of needs call things, learned from matches that helped them: two neighbouring words of a need's title that
 * name no concept, beside a concept that only the other side names. Counted by organisation; below `leastOrganisations`
 * nothing is proposed.
 */
export function fromMatches(pairs: readonly HelpfulPair[], reads: Reads): Proposed[] {
  const seen = new Map<string, Set<string>>();
  for (const { organisationId, need, target } of pairs) {
    const own = reads.conceptsIn(need);
    const known = new Set(own.map(({ concept }) => concept));
    const foreign = new Set(
      reads.conceptsIn(target).flatMap(({ concept }) => (known.has(concept) ? [] : [concept])),
    );
    const free = tokenize(need).filter(
      (token) => !own.some(({ start, end }) => token.start < end && token.end > start),
    );
    for (let i = 1; i < free.length; i += 1) {
      const [one, two] = [free[i - 1]!, free[i]!];
      if (two.start - one.end > 1 || /\d/.test(one.text + two.text)) continue;
      const term = `${one.text} ${two.text}`.toLowerCase();
      for (const concept of foreign) count(seen, `${term}|${concept}`, organisationId);
    }
  }
  return enough('matches', seen);
}

const gloss = /((?:\p{L}+[ \u00a0]+){1,3}\p{L}+)\s*\(([A-Za-z][A-Za-z -]{2,40})\)/gu;

/**
 * Titles and texts that say a thing in both languages, "sấy thăng hoa (freeze drying)": where only the English is known,
 * the Vietnamese words before it are proposed for its concept, the longest group that enough organisations write.
 */
export function fromGlosses(texts: readonly OwnedText[], reads: Reads): Proposed[] {
  const seen = new Map<string, Set<string>>();
  for (const { organisationId, text } of texts) {
    for (const [, before = '', english = ''] of text.normalize('NFC').matchAll(gloss)) {
      const [named] = reads.conceptsIn(english);
      if (named === undefined || reads.conceptsIn(before).some(({ concept }) => concept === named.concept))
        continue;
      const words = before.toLowerCase().split(/[ \u00a0]+/);
      for (let from = Math.max(0, words.length - 4); from < words.length - 1; from += 1)
        count(seen, `${words.slice(from).join(' ')}|${named.concept}`, organisationId);
    }
  }
  const found = enough('glosses', seen);
  return found.filter(
    (one) =>
      !found.some(
        (other) =>
          other.concept === one.concept && other.seen >= one.seen && other.term.endsWith(` ${one.term}`),
      ),
  );
}

/** Searches that found nothing and name no concept: words that the thesaurus does not know at all. */
export function fromSearches(searches: readonly { text: string; days: number }[], reads: Reads): Proposed[] {
  return searches
    .filter(({ text }) => fold(text) !== '' && reads.conceptsIn(text).length === 0)
    .map(({ text, days }) => ({ source: 'searches', term: text, concept: '', seen: days }));
}

function count(seen: Map<string, Set<string>>, key: string, organisationId: string): void {
  const organisations = seen.get(key) ?? new Set();
  seen.set(key, organisations.add(organisationId));
}

function enough(source: ProposalSource, seen: ReadonlyMap<string, ReadonlySet<string>>): Proposed[] {
  return [...seen]
    .filter(([, organisations]) => organisations.size >= leastOrganisations)
    .map(([key, organisations]) => {
      const [term = '', concept = ''] = key.split('|');
      return { source, term, concept, seen: organisations.size };
    })
    .sort((a, b) => b.seen - a.seen || (a.term < b.term ? -1 : 1));
}
