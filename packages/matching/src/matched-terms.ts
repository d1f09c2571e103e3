import { type Word, analyse } from './analysis.js';
import type { ConceptGraph } from './concept-graph.js';
import { type FieldMention, eachMention } from './concept-profile.js';
import { type MatchItem, type QuotedField, QUOTED_FIELDS, fieldText } from './item.js';
import type { LexicalIndex } from './lexical-index.js';
import type { MatchedTerm, MatchedTermKind, Quote } from './match-types.js';
import type { Prepared } from './prepared.js';
import type { BuiltQuery } from './query-builder.js';
import { isSyllable } from './syllable.js';
import type { ConceptMeeting, WantedConcepts } from './wanted-concepts.js';

const MAX_TERMS = 12;
const MAX_QUOTES = 3;
// A quote is a phrase, not a sentence.
const LONGEST_QUOTE = 6;
// Words from this share of general texts on are cut off the ends of a phrase; "máy" and "hệ thống" begin good phrases.
const CUT_SHARE = 0.5;
// A concept that more than one item in eight names explains nothing, once there are items enough to tell.
const MOST_NAMED = 8;
const FEW = 5;
const LEAST_LETTERS = 4;

interface Place {
  field: QuotedField;
  at: number;
}

interface Text {
  /** Typed without diacritics. */
  bare: boolean;
  text: string;
  words: readonly Word[];
  joined: ReadonlySet<number>;
}

/** A stretch of words that both sides have. */
interface Run {
  length: number;
  weight: number;
  query: Quote;
  target: Quote;
  kind: MatchedTermKind;
  key: string;
}

/**
 * Finds what one item shares with others, to be quoted: concepts both name (the same, or one directly under the other) and
 * phrases of two words and more; single words only where they are no Vietnamese syllable, for a syllable alone says little. The
 * source is read once, each target when it is asked for.
 */
export class MatchedTerms {
  private readonly here: Map<QuotedField, Text>;
  private readonly places = new Map<string, Place[]>();
  private readonly weights = new Map<string, number>();
  private readonly corrected = new Set<string>();

  constructor(
    private readonly graph: ConceptGraph,
    private readonly index: LexicalIndex,
    private readonly source: Prepared,
    private readonly wanted: WantedConcepts,
    query: BuiltQuery,
  ) {
    this.here = textsOf(source.item);
    for (const q of query.terms) {
      if (q.origin !== 'concept' && q.origin !== 'exact') this.weights.set(q.key, q.weight * q.idf);
    }
    const counts = new Map<string, number>();
    for (const w of query.words) {
      const field = w.part as QuotedField;
      const at = counts.get(field) ?? 0;
      counts.set(field, at + 1);
      const key = w.corrected ?? w.f;
      if (w.corrected !== null) this.corrected.add(key);
      const list = this.places.get(key);
      if (list === undefined) this.places.set(key, [{ field, at }]);
      else list.push({ field, at });
    }
  }

  /** What the source and a target share, largest contribution first. */
  of(target: Prepared): MatchedTerm[] {
    const concepts = this.conceptTerms(target);
    const covered = concepts.flatMap((t) => t.target);
    const words = this.phraseTerms(target.item).filter(
      (t) =>
        !t.target.every((q) =>
          covered.some((c) => c.field === q.field && c.start <= q.start && q.end <= c.end),
        ),
    );
    return [...concepts, ...words]
      .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
      .slice(0, MAX_TERMS);
  }

  private conceptTerms(target: Prepared): MatchedTerm[] {
    const meetings = this.wanted
      .meetings(target.concepts)
      .filter((m) => this.graph.relation(this.graph.idOf(m.wanted), this.graph.idOf(m.met)) !== null)
      .filter((m) => this.tells(m.wanted));
    if (meetings.length === 0) return [];
    const own = mentionsOf(this.source, new Set(meetings.map((m) => m.wanted)));
    const other = mentionsOf(target, new Set(meetings.map((m) => m.met)));
    const said = new Set<string>();
    return meetings.flatMap((m) => {
      const query = this.quotes(this.source.item, own.get(m.wanted), m.wanted === m.met);
      const found = this.quotes(target.item, other.get(m.met), m.wanted === m.met);
      if (query.length === 0 || found.length === 0) return [];
      // Two concepts may be named by the same words: said once.
      const pair = `${query[0]!.field} ${query[0]!.start} ${found[0]!.field} ${found[0]!.start}`;
      if (said.has(pair)) return [];
      said.add(pair);
      return [
        {
          key: this.graph.idOf(m.wanted),
          kind: this.kindOf(m, query, found, target),
          weight: m.amount,
          query,
          target: found,
        },
      ];
    });
  }

  private tells(concept: number): boolean {
    const { vocabulary, size } = this.index;
    return vocabulary.df(vocabulary.find('C', this.graph.idOf(concept))) <= Math.max(FEW, size / MOST_NAMED);
  }

  private kindOf(
    m: ConceptMeeting,
    query: readonly Quote[],
    found: readonly Quote[],
    target: Prepared,
  ): MatchedTermKind {
    if (m.closeness < 1) return 'concept';
    const left = new Set(query.map((q) => q.text.toLowerCase()));
    if (found.some((q) => left.has(q.text.toLowerCase()))) return 'exact';
    const a = this.source.item.lang;
    const b = target.item.lang;
    return a !== undefined && b !== undefined && a !== b ? 'translation' : 'synonym';
  }

  // Terms before descriptions. A description in other words is quoted for the concept itself only, not for one near it.
  private quotes(item: MatchItem, mentions: readonly FieldMention[] | undefined, same: boolean): Quote[] {
    const out: (Quote & { soft: boolean })[] = [];
    for (const { field, start, end, kind } of mentions ?? []) {
      const text = fieldText(item, field).slice(start, end);
      const { words } = analyse(text);
      const telling = words.filter((w) => this.index.common.share(w.f, w.e) === 0);
      const soft = kind === 'soft';
      if (telling.length === 0 || words.length > LONGEST_QUOTE) continue;
      if (soft && (!same || words.length < 2 || /[,;:()]/.test(text))) continue;
      out.push({ field, start, end, text, soft });
    }
    return out
      .sort((a, b) => Number(a.soft) - Number(b.soft))
      .slice(0, MAX_QUOTES)
      .map(({ field, start, end, text }) => ({ field, start, end, text }));
  }

  private phraseTerms(item: MatchItem): MatchedTerm[] {
    const terms = new Map<string, MatchedTerm>();
    for (const [field, text] of textsOf(item)) {
      for (let i = 0; i < text.words.length;) {
        const run = this.longestRun(text, field, i);
        i += run === null ? 1 : run.length;
        if (run === null || run.key === '') continue;
        const known = terms.get(run.key);
        if (known === undefined) {
          const { key, kind, weight, query, target } = run;
          terms.set(key, { key, kind, weight, query: [query], target: [target] });
        } else if (known.target.length < MAX_QUOTES) known.target.push(run.target);
      }
    }
    return [...terms.values()];
  }

  /** The longest stretch from word `i` on that the source has too, everyday words cut off its ends; an empty key: not worth quoting. */
  private longestRun(text: Text, field: QuotedField, i: number): Run | null {
    let best: { place: Place; length: number } | null = null;
    for (const place of this.places.get(text.words[i]!.f) ?? []) {
      const own = this.here.get(place.field)!;
      let length = 0;
      while (
        length < LONGEST_QUOTE &&
        (length === 0 || (text.joined.has(i + length - 1) && own.joined.has(place.at + length - 1))) &&
        sameWord(own, place.at + length, text, i + length, length === 0)
      )
        length += 1;
      if (length > (best?.length ?? 0)) best = { place, length };
    }
    if (best === null) return null;
    const { place, length } = best;
    const own = this.here.get(place.field)!;
    const share = (k: number): number => {
      const a = own.words[place.at + k]!;
      return /\d/.test(a.f) ? 1 : this.index.common.share(a.f, a.e);
    };
    let from = 0;
    let to = length - 1;
    while (from <= to && share(from) >= CUT_SHARE) from += 1;
    while (to > from && share(to) >= CUT_SHARE) to -= 1;
    const none: Run = { length, weight: 0, query: NO_QUOTE, target: NO_QUOTE, kind: 'exact', key: '' };
    let telling = 0;
    for (let k = from; k <= to; k += 1) if (share(k) === 0) telling += 1;
    if (telling === 0) return none;
    const words = text.words.slice(i + from, i + to + 1);
    const first = words[0]!;
    if (words.length === 1 && (first.e !== null || isSyllable(first.f) || first.f.length < LEAST_LETTERS))
      return none;
    const weight = words.reduce(
      (sum, w, k) =>
        sum +
        (this.weights.get(w.f) ?? 0) +
        (k === 0 ? 0 : (this.weights.get(`${words[k - 1]!.f} ${w.f}`) ?? 0)),
      0,
    );
    const bare = words.some((w, k) => w.e !== own.words[place.at + from + k]!.e);
    const kind = words.some((w) => this.corrected.has(w.f))
      ? 'corrected'
      : bare
        ? 'without_diacritics'
        : 'exact';
    return {
      length,
      weight,
      kind,
      key: words.map((w) => w.f).join(' '),
      query: cut(own, place.field, place.at + from, place.at + to),
      target: cut(text, field, i + from, i + to),
    };
  }
}

const NO_QUOTE: Quote = { field: 'title', start: 0, end: 0, text: '' };

function cut({ text, words }: Text, field: QuotedField, from: number, to: number): Quote {
  const start = words[from]!.start;
  const end = words[to]!.end;
  return { field, start, end, text: text.slice(start, end) };
}

// A word whose diacritics differ on both sides ("cua" crab, "của" of) is another word, unless a side was typed without any. The
// first word was looked up, corrections included.
function sameWord(own: Text, i: number, other: Text, j: number, found: boolean): boolean {
  const a = own.words[i];
  const b = other.words[j];
  if (a === undefined || b === undefined) return false;
  if (a.f !== b.f) return found;
  return a.e === b.e || own.bare || other.bare;
}

function textsOf(item: MatchItem): Map<QuotedField, Text> {
  const out = new Map<QuotedField, Text>();
  for (const field of QUOTED_FIELDS) {
    const text = fieldText(item, field);
    if (text === '') continue;
    const { words, pairs } = analyse(text);
    out.set(field, { text, words, joined: new Set(pairs), bare: words.every((w) => w.e === null) });
  }
  return out;
}

function mentionsOf(p: Prepared, concepts: ReadonlySet<number>): Map<number, FieldMention[]> {
  const out = new Map<number, FieldMention[]>();
  eachMention(p.concepts, (concept, m) => {
    if (!concepts.has(concept)) return;
    const list = out.get(concept);
    if (list === undefined) out.set(concept, [m]);
    else list.push(m);
  });
  return out;
}
