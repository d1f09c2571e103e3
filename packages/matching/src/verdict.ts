import type { ConceptGraph } from './concept-graph.js';
import { eachMention } from './concept-profile.js';
import { fieldText } from './item.js';
import type { Quote } from './match-types.js';
import type { Prepared } from './prepared.js';

/** Something that a need speaks of and that nobody offers: the concept, and how the need says it. */
export interface Unmet {
  concept: string;
  quote: Quote;
}

/** Whether a need has a good answer at all, and what is missing when it has not. */
export interface Verdict {
  /** Chance that the best answer is a good one, 0..1. */
  chance: number;
  answered: boolean;
  /** What nobody offers, most telling first, at most five. */
  unmet: readonly Unmet[];
}

const MOST = 5;

/**
 * The concepts that a need names outright (not by a loose description) and that nobody offers, neither the thing itself nor a kind of
 * it; most telling first. `weightOf` says how much a concept tells.
 */
export function unmetOf(
  graph: ConceptGraph,
  need: Prepared,
  isOffered: (concept: number) => boolean,
  weightOf: (concept: number) => number,
): Unmet[] {
  const found = new Map<number, { quote: Quote; weight: number }>();
  const { concepts, strengths } = need.concepts;
  const strength = new Map([...concepts].map((concept, i) => [concept, strengths[i]!]));
  eachMention(need.concepts, (concept, { field, start, end, kind }) => {
    if (kind === 'soft' || end <= start || found.has(concept) || isOffered(concept)) return;
    const text = fieldText(need.item, field).slice(start, end);
    found.set(concept, {
      quote: { field, start, end, text },
      weight: strength.get(concept)! * weightOf(concept),
    });
  });
  const out: Unmet[] = [];
  const said = new Set<string>();
  const order = [...found].sort(
    ([a, x], [b, y]) => y.weight - x.weight || (graph.idOf(a) < graph.idOf(b) ? -1 : 1),
  );
  for (const [concept, { quote }] of order) {
    // Two concepts may go by the same words: said once.
    const place = quote.text.toLowerCase();
    if (said.has(place) || out.length === MOST) continue;
    said.add(place);
    out.push({ concept: graph.idOf(concept), quote });
  }
  return out;
}
