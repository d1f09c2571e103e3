import type { ConceptGraph, ConceptMention } from './concept-graph.js';
import type { MatchItem, QuotedField } from './item.js';
import { QUOTED_FIELDS, fieldText } from './item.js';
import { MAX_TEXT } from './analysis.js';

/** A concept mention and the field it stands in. */
export interface FieldMention extends Omit<ConceptMention, 'surface'> {
  field: QuotedField;
}

/** What an item speaks of: each concept with its strength in (0, 1], the strongest mention counts. */
export interface ConceptProfile {
  strength: ReadonlyMap<string, number>;
  mentions: readonly FieldMention[];
}

// A concept in the title is what the item is about; one deep in the text may be passing.
const PLACE: Readonly<Record<QuotedField, number>> = { title: 1, keywords: 1, summary: 0.6, body: 0.5 };

// A description met in other words is weaker evidence than a term.
const SOFT = 0.8;

/** Finds the concepts of an item. Total: an item without text has an empty profile. */
export function conceptProfile(graph: ConceptGraph, item: MatchItem): ConceptProfile {
  const strength = new Map<string, number>();
  const mentions: FieldMention[] = [];
  for (const field of QUOTED_FIELDS) {
    const text = fieldText(item, field);
    if (text === '') continue;
    for (const m of graph.source.conceptsIn(text.slice(0, MAX_TEXT))) {
      mentions.push({ concept: m.concept, start: m.start, end: m.end, kind: m.kind, field });
      strength.set(m.concept, Math.max(strength.get(m.concept) ?? 0, PLACE[field]));
    }
    for (const m of graph.soft.find(text)) {
      const value = PLACE[field] * SOFT * m.cover;
      if (value <= (strength.get(m.concept) ?? 0)) continue;
      mentions.push({ concept: m.concept, start: m.start, end: m.end, kind: 'soft', field });
      strength.set(m.concept, value);
    }
  }
  return { strength, mentions };
}

/** A wanted concept met by one of the other side: how close, and what it adds. */
export interface ConceptMeeting {
  wanted: string;
  met: string;
  closeness: number;
  amount: number;
}

export interface ConceptComparison {
  /** How far the wanted concepts are met, 0..1. */
  value: number;
  /** How far what the other side is about (title and keywords) is wanted, 0..1; null when it is about no known concept. */
  focus: number | null;
  /** Largest first. */
  meetings: ConceptMeeting[];
}

// Saturation: half of the strongest eight wanted concepts, but no less than this many times the largest possible idf. A text
// that names one common concept is not fully answered by everything that names it too.
const LEAST_HALF = 0.4;
const LEAST_FOCUS = 1;
const STRONGEST = 8;

/** The concepts of one item made ready to be compared with many others. */
export class WantedConcepts {
  private readonly names: string[] = [];
  private readonly weights: number[] = [];
  private readonly strengths: number[] = [];
  // Concept of the other side -> the wanted ones it is near to.
  private readonly reach = new Map<string, { wanted: number; closeness: number }[]>();
  private readonly half: number;
  private readonly least: number;

  constructor(
    graph: ConceptGraph,
    profile: ConceptProfile,
    private readonly idf: (concept: string) => number,
    private readonly largestIdf: number,
  ) {
    this.least = LEAST_HALF * largestIdf;
    for (const [concept, strength] of profile.strength) {
      const wanted = this.names.push(concept) - 1;
      this.strengths.push(strength);
      this.weights.push(strength * this.information(concept));
      for (const [near, closeness] of graph.near(concept)) {
        const list = this.reach.get(near);
        if (list === undefined) this.reach.set(near, [{ wanted, closeness }]);
        else list.push({ wanted, closeness });
      }
    }
    const strongest = [...this.weights].sort((a, b) => b - a).slice(0, STRONGEST);
    this.half = Math.max(this.least, 0.5 * strongest.reduce((s, x) => s + x, 0));
  }

  // Squared over the largest: what is rare decides, what half of the items name ("market", "quality") hardly counts.
  private information(concept: string): number {
    return this.idf(concept) ** 2 / this.largestIdf;
  }

  /** Compares with another profile; null when either side names no known concept. */
  compare(offered: ConceptProfile): ConceptComparison | null {
    if (this.names.length === 0 || offered.strength.size === 0) return null;
    const best = new Map<number, ConceptMeeting>();
    let aboutSum = 0;
    let aboutFull = 0;
    for (const [concept, strength] of offered.strength) {
      let asked = 0;
      for (const { wanted, closeness } of this.reach.get(concept) ?? []) {
        const amount = this.weights[wanted]! * closeness * strength;
        asked = Math.max(asked, closeness * this.strengths[wanted]!);
        if (amount > (best.get(wanted)?.amount ?? 0)) {
          best.set(wanted, { wanted: this.names[wanted]!, met: concept, closeness, amount });
        }
      }
      if (strength < 1) continue;
      const weight = this.idf(concept);
      aboutFull += weight;
      aboutSum += weight * asked;
    }
    const meetings = [...best.values()].sort((a, b) => b.amount - a.amount || (a.wanted < b.wanted ? -1 : 1));
    const sum = meetings.reduce((s, m) => s + m.amount, 0);
    const half = Math.max(LEAST_FOCUS * this.largestIdf, aboutFull / 2);
    return {
      value: sum / (sum + this.half),
      focus: aboutFull === 0 ? null : aboutSum / (aboutSum + half),
      meetings,
    };
  }
}
