import type { ConceptGraph } from './concept-graph.js';
import type { ConceptProfile } from './concept-profile.js';
import { conceptProfile, eachMention } from './concept-profile.js';
import type { Gist } from './gist.js';
import type { IndexDoc, TextField } from './index-types.js';
import type { MatchGroup, MatchItem, QuotedField } from './item.js';
import { QUOTED_FIELDS, fieldText, groupOf } from './item.js';
import type { Place } from './places.js';
import { parsePlace } from './places.js';
import type { QueryPart } from './query-builder.js';

/** An item with what is computed once: its concepts, its place and its list. */
export interface Prepared {
  item: MatchItem;
  group: MatchGroup;
  concepts: ConceptProfile;
  gist: Gist;
  /** Fields that were typed without diacritics, with their likeliest marks; offsets as in the field's text. */
  restored: Partial<Record<QuotedField, string>> | null;
  place: Place | null;
  /** Day of publication, milliseconds; NaN when not known. */
  published: number;
  /** Day until which a need is open, milliseconds; null when it has no end. */
  openUntil: number | null;
}

// The title and the keywords say what an item is about.
const GIST_WEIGHTS: Readonly<Record<QuotedField, number>> = {
  title: 2,
  keywords: 1.5,
  summary: 1,
  body: 0.7,
};

export function prepare(graph: ConceptGraph, item: MatchItem): Prepared {
  const deadline = item.kind === 'need' ? Date.parse(item.deadline ?? '') : Number.NaN;
  let restored: Prepared['restored'] = null;
  for (const field of QUOTED_FIELDS) {
    const text = fieldText(item, field);
    const marked = text === '' ? text : graph.marks.restore(text);
    if (marked !== text) (restored ??= {})[field] = marked;
  }
  return {
    item,
    group: groupOf(item.kind),
    concepts: conceptProfile(graph, item),
    gist: graph.gists.read(
      QUOTED_FIELDS.map((field) => ({ text: fieldText(item, field), weight: GIST_WEIGHTS[field] })),
    ),
    restored,
    place: parsePlace(item.region),
    published: Date.parse(item.publishedAt ?? ''),
    openUntil: Number.isNaN(deadline) ? null : deadline,
  };
}

/** The text of a field as the index and the query read it. */
function readText(p: Prepared, field: QuotedField): string {
  return p.restored?.[field] ?? fieldText(p.item, field);
}

/** The document that stands for an item in the lexical index: a view, so that texts and mentions are kept once. */
class ItemDoc implements IndexDoc {
  readonly id: string;
  readonly group: string;

  constructor(
    private readonly prepared: Prepared,
    private readonly graph: ConceptGraph,
  ) {
    this.id = prepared.item.id;
    this.group = prepared.group;
  }

  get fields(): IndexDoc['fields'] {
    const fields: IndexDoc['fields'] = {};
    for (const field of QUOTED_FIELDS) {
      const text = readText(this.prepared, field);
      if (text !== '') fields[field] = text;
    }
    const { name } = this.prepared.item;
    if (name !== undefined) fields.name = name.normalize('NFC');
    return fields;
  }

  get tags(): { tag: string; field: TextField }[] {
    const out: { tag: string; field: TextField }[] = [];
    eachMention(this.prepared.concepts, (concept, { field }) =>
      out.push({ tag: this.graph.idOf(concept), field }),
    );
    return out;
  }
}

export function indexDoc(p: Prepared, graph: ConceptGraph): IndexDoc {
  return new ItemDoc(p, graph);
}

// The title names the matter; the description adds circumstances as well as matter.
const PART_WEIGHTS = { title: 1.5, keywords: 1.2, summary: 1, body: 0.7 } as const;

/** The parts of an item as a query. */
export function queryParts(p: Prepared): (QueryPart & { name: QuotedField })[] {
  return QUOTED_FIELDS.map((name) => ({ name, text: readText(p, name), weight: PART_WEIGHTS[name] })).filter(
    (part) => part.text !== '',
  );
}
