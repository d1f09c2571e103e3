import { analyse } from './analysis.js';
import type { FieldMention, WantedConcepts } from './concept-profile.js';
import type { LexicalIndex } from './lexical-index.js';
import type { MatchItem, QuotedField } from './item.js';
import { QUOTED_FIELDS, fieldText } from './item.js';
import type {
  Constraint,
  ConstraintName,
  Explanation,
  MatchedTerm,
  MatchedTermKind,
  NearMiss,
  Quote,
} from './match-types.js';
import type { Prepared } from './prepared.js';
import type { BuiltQuery } from './query-builder.js';
import type { Features } from './weights.js';
import { FEATURE_NAMES } from './weights.js';

export interface ExplainContext {
  index: LexicalIndex;
  wanted: WantedConcepts;
}

const MAX_TERMS = 12;
const MAX_QUOTES = 3;

/**
 * Why a pair was matched, as data. Every quote is a stretch of the named field of its item; texts of other fields (names, notes)
 * and amounts kept confidential never appear.
 */
export function explain(
  context: ExplainContext,
  source: Prepared,
  target: Prepared,
  features: Features,
  query: BuiltQuery,
  brief: boolean,
): Explanation {
  const [need, offer] = source.group === 'need' ? [source.item, target.item] : [target.item, source.item];
  const constraints = constraintsOf(features);
  return {
    terms: brief ? [] : matchedTerms(context, source, target, query),
    constraints,
    nearMisses: nearMisses(constraints, need, offer),
    unknown: FEATURE_NAMES.filter((f) => features[f] === null),
  };
}

// The value from which a soft constraint counts as met.
const MET: Readonly<Record<ConstraintName, number>> = { trl: 1, budget: 1, region: 1, ip: 0.6, language: 1 };

function constraintsOf(features: Features): Constraint[] {
  return (Object.keys(MET) as ConstraintName[]).map((name) => {
    const value = features[name];
    return { name, state: value === null ? 'unknown' : value >= MET[name] ? 'met' : 'missing' };
  });
}

function nearMisses(constraints: readonly Constraint[], need: MatchItem, offer: MatchItem): NearMiss[] {
  const out: NearMiss[] = [];
  const said = <T>(
    item: MatchItem,
    field: 'budget' | 'price' | 'region' | 'trl',
    value: T | undefined,
  ): T | undefined => (item.confidential?.includes(field) ? undefined : value);
  for (const c of constraints) {
    if (c.state !== 'missing') continue;
    if (c.name === 'trl') {
      out.push({
        constraint: 'trl',
        wanted: said(need, 'trl', need.trlMin),
        offered: said(offer, 'trl', offer.trl),
      });
    } else if (c.name === 'budget') {
      out.push({
        constraint: 'budget',
        wanted: said(need, 'budget', need.budget?.max ?? need.budget?.min),
        offered: said(offer, 'price', offer.price?.min ?? offer.price?.max),
      });
    } else if (c.name === 'region') {
      out.push({
        constraint: 'region',
        wanted: said(need, 'region', need.region),
        offered: said(offer, 'region', offer.region),
      });
    } else if (c.name === 'ip') {
      out.push({ constraint: 'ip', wanted: need.transferWanted, offered: offer.transferOffered });
    } else {
      out.push({ constraint: 'language', wanted: spoken(need), offered: spoken(offer) });
    }
  }
  return out;
}

function spoken(item: MatchItem): readonly string[] | undefined {
  return item.languages ?? (item.lang === undefined ? undefined : [item.lang]);
}

function matchedTerms(
  context: ExplainContext,
  source: Prepared,
  target: Prepared,
  query: BuiltQuery,
): MatchedTerm[] {
  const byConcept = conceptTerms(context, source, target);
  const covered = byConcept.flatMap((t) => t.query);
  const inConcept = (q: Quote): boolean =>
    covered.some((c) => c.field === q.field && c.start <= q.start && q.end <= c.end);
  const byWord = wordTerms(context.index, source, target, query).filter((t) => !t.query.every(inConcept));
  return [...byConcept, ...byWord]
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .slice(0, MAX_TERMS);
}

interface Place extends Quote {
  e: string | null;
}

function wordPlaces(item: MatchItem): Map<string, Place[]> {
  const out = new Map<string, Place[]>();
  for (const field of QUOTED_FIELDS) {
    const text = fieldText(item, field);
    for (const w of analyse(text).words) {
      const quote = { field, start: w.start, end: w.end, text: text.slice(w.start, w.end), e: w.e };
      const list = out.get(w.f);
      if (list === undefined) out.set(w.f, [quote]);
      else list.push(quote);
    }
  }
  return out;
}

function wordTerms(
  index: LexicalIndex,
  source: Prepared,
  target: Prepared,
  query: BuiltQuery,
): MatchedTerm[] {
  const there = wordPlaces(target.item);
  const here = wordPlaces(source.item);
  const out: MatchedTerm[] = [];
  for (const q of query.terms) {
    if (q.origin !== 'word' && q.origin !== 'corrected') continue;
    const places = there.get(q.key);
    const own = here.get(query.words[q.word]!.f);
    if (places === undefined || own === undefined) continue;
    const share = index.common.share(q.key, own[0]!.e);
    if (share > 0) continue; // everyday words explain nothing
    const exact = own.find((o) => places.some((p) => p.e === o.e));
    const kind: MatchedTermKind =
      q.origin === 'corrected' ? 'corrected' : exact === undefined ? 'without_diacritics' : 'exact';
    // A word whose diacritics differ on both sides ("cua" crab, "của" of) is another word: not quoted.
    if (kind === 'without_diacritics' && own.every((o) => o.e !== null) && places.every((p) => p.e !== null))
      continue;
    const target1 = exact === undefined ? places : places.filter((p) => p.e === exact.e);
    const query1 = exact === undefined ? own : own.filter((o) => o.e === exact.e);
    out.push({ key: q.key, kind, weight: q.weight * q.idf, query: quotes(query1), target: quotes(target1) });
  }
  return out;
}

function quotes(places: readonly Place[]): Quote[] {
  return places.slice(0, MAX_QUOTES).map(({ field, start, end, text }) => ({ field, start, end, text }));
}

function conceptTerms(context: ExplainContext, source: Prepared, target: Prepared): MatchedTerm[] {
  const meetings = context.wanted.compare(target.concepts)?.meetings ?? [];
  return meetings.map((m) => {
    const own = mentionsOf(source, m.wanted);
    const other = mentionsOf(target, m.met);
    return {
      key: m.wanted,
      kind: m.closeness < 1 ? 'concept' : kindOfMentions(own, other, source.item, target.item),
      weight: m.amount,
      query: own.slice(0, MAX_QUOTES).map((x) => quote(source.item, x)),
      target: other.slice(0, MAX_QUOTES).map((x) => quote(target.item, x)),
    };
  });
}

function mentionsOf(p: Prepared, concept: string): FieldMention[] {
  return p.concepts.mentions.filter((m) => m.concept === concept);
}

function quote(item: MatchItem, m: FieldMention): Quote {
  const field: QuotedField = m.field;
  return { field, start: m.start, end: m.end, text: fieldText(item, field).slice(m.start, m.end) };
}

function kindOfMentions(
  own: FieldMention[],
  other: FieldMention[],
  a: MatchItem,
  b: MatchItem,
): MatchedTermKind {
  const surface = (item: MatchItem, m: FieldMention): string => quote(item, m).text.toLowerCase();
  const left = new Set(own.map((m) => surface(a, m)));
  if (other.some((m) => left.has(surface(b, m)))) return 'exact';
  return a.lang !== undefined && b.lang !== undefined && a.lang !== b.lang ? 'translation' : 'synonym';
}
