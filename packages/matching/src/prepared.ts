import type { ConceptGraph } from './concept-graph.js';
import type { ConceptProfile } from './concept-profile.js';
import { conceptProfile } from './concept-profile.js';
import type { IndexDoc } from './index-types.js';
import type { MatchGroup, MatchItem } from './item.js';
import { fieldText, groupOf } from './item.js';
import type { Place } from './places.js';
import { parsePlace } from './places.js';
import type { QueryPart } from './query-builder.js';

/** An item with what is computed once: its concepts, its place and its list. */
export interface Prepared {
  item: MatchItem;
  group: MatchGroup;
  concepts: ConceptProfile;
  place: Place | null;
  /** Day until which a need is open, milliseconds; null when it has no end. */
  openUntil: number | null;
}

export function prepare(graph: ConceptGraph, item: MatchItem): Prepared {
  const deadline = item.kind === 'need' ? Date.parse(item.deadline ?? '') : Number.NaN;
  return {
    item,
    group: groupOf(item.kind),
    concepts: conceptProfile(graph, item),
    place: parsePlace(item.region),
    openUntil: Number.isNaN(deadline) ? null : deadline,
  };
}

/** The document that stands for an item in the lexical index. */
export function indexDoc(p: Prepared): IndexDoc {
  const fields: IndexDoc['fields'] = {};
  for (const field of ['title', 'keywords', 'summary', 'body'] as const) {
    const text = fieldText(p.item, field);
    if (text !== '') fields[field] = text;
  }
  if (p.item.name !== undefined) fields.name = p.item.name.normalize('NFC');
  return {
    id: p.item.id,
    group: p.group,
    fields,
    tags: p.concepts.mentions.map((m) => ({ tag: m.concept, field: m.field })),
  };
}

// The title names the matter; the description adds circumstances as well as matter.
const PART_WEIGHTS = { title: 1.5, keywords: 1.2, summary: 1, body: 0.7 } as const;

/** The parts of an item as a query. */
export function queryParts(item: MatchItem): QueryPart[] {
  return (['title', 'keywords', 'summary', 'body'] as const)
    .map((name) => ({ name, text: fieldText(item, name), weight: PART_WEIGHTS[name] }))
    .filter((p) => p.text !== '');
}
