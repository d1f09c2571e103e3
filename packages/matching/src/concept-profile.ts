import { MAX_TEXT } from './analysis.js';
import type { ConceptGraph, ConceptMention } from './concept-graph.js';
import type { MatchItem, QuotedField } from './item.js';
import { QUOTED_FIELDS, fieldText } from './item.js';

/** Where an item speaks of a concept; `end` is `start` where there is nothing to quote. */
export interface FieldMention {
  field: QuotedField;
  start: number;
  end: number;
  kind: ConceptMention['kind'];
}

/** What an item speaks of: numbers of concepts, each once, with its strength in (0, 1]; the strongest mention counts. */
export interface ConceptProfile {
  concepts: Int32Array;
  strengths: Float64Array;
  /** All mentions in reading order, four numbers each: concept, start, end, field and kind. */
  mentions: Int32Array;
}

const KINDS: readonly ConceptMention['kind'][] = ['term', 'lay', 'abbr', 'translation', 'soft'];
const MENTION = 4;

// A concept in the title is what the item is about; one deep in the text may be passing.
const PLACE: Readonly<Record<QuotedField, number>> = { title: 1, keywords: 1, summary: 0.6, body: 0.5 };

// A description met in other words is weaker evidence than a term.
const SOFT = 0.8;
const QUOTED_COVER = 0.7;

/**
 * Finds the concepts of an item, its texts read as they were meant. Total: an item without text has an empty profile.
 */
export function conceptProfile(graph: ConceptGraph, item: MatchItem): ConceptProfile {
  const strength = new Map<number, number>();
  const mentions: number[] = [];
  QUOTED_FIELDS.forEach((field, place) => {
    const text = fieldText(item, field);
    if (text === '') return;
    const add = (m: Omit<ConceptMention, 'surface'>, value: number): void => {
      const n = graph.numberOf(m.concept);
      mentions.push(n, m.start, m.end, place * KINDS.length + KINDS.indexOf(m.kind));
      strength.set(n, Math.max(strength.get(n) ?? 0, value));
    };
    const { tokens } = graph.texts.read(text);
    for (const m of graph.source.conceptsIn(text.slice(0, MAX_TEXT), tokens)) add(m, PLACE[field]);
    for (const m of graph.soft.find(text)) {
      const value = PLACE[field] * SOFT * m.cover;
      if (value <= (strength.get(graph.numberOf(m.concept)) ?? 0)) continue;
      // A loose description has no words that could be quoted for it.
      add({ ...m, end: m.cover < QUOTED_COVER ? m.start : m.end, kind: 'soft' }, value);
    }
  });
  return {
    concepts: Int32Array.from(strength.keys()),
    strengths: Float64Array.from(strength.values()),
    mentions: Int32Array.from(mentions),
  };
}

/** Calls back with every mention of a profile in reading order. */
export function eachMention(profile: ConceptProfile, told: (concept: number, m: FieldMention) => void): void {
  const { mentions } = profile;
  for (let i = 0; i < mentions.length; i += MENTION) {
    const code = mentions[i + 3]!;
    told(mentions[i]!, {
      field: QUOTED_FIELDS[Math.floor(code / KINDS.length)]!,
      start: mentions[i + 1]!,
      end: mentions[i + 2]!,
      kind: KINDS[code % KINDS.length]!,
    });
  }
}
