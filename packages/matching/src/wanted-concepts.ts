import type { ConceptGraph } from './concept-graph.js';
import type { ConceptProfile } from './concept-profile.js';

/** A wanted concept met by one of the other side: how close, and what it adds. */
export interface ConceptMeeting {
  wanted: number;
  met: number;
  closeness: number;
  amount: number;
}

export interface ConceptComparison {
  /** How far the wanted concepts are met, 0..1. */
  value: number;
  /** How far what the other side is about (title and keywords) is wanted, 0..1; null when it is about no known concept. */
  focus: number | null;
}

// Saturation: half of the strongest eight wanted concepts, but no less than this many times the largest possible idf. A text
// that names one common concept is not fully answered by everything that names it too.
const LEAST_HALF = 0.4;
const LEAST_FOCUS = 1;
const STRONGEST = 8;

interface Reach {
  wanted: number;
  closeness: number;
}

/** The concepts of one item made ready to be compared with many others. */
export class WantedConcepts {
  private readonly weights: Float64Array;
  // Concept of the other side -> the wanted ones it is near to.
  private readonly reach: (Reach[] | undefined)[];
  private readonly half: number;
  private readonly idfs: Float64Array;
  // The best amount for each wanted concept in the comparison at hand.
  private readonly best: Float64Array;

  constructor(
    graph: ConceptGraph,
    private readonly profile: ConceptProfile,
    private readonly idf: (concept: number) => number,
    private readonly largestIdf: number,
  ) {
    const { concepts, strengths } = profile;
    this.idfs = new Float64Array(graph.size).fill(-1);
    this.reach = new Array<Reach[] | undefined>(graph.size);
    this.weights = new Float64Array(concepts.length);
    this.best = new Float64Array(concepts.length);
    concepts.forEach((concept, wanted) => {
      this.weights[wanted] = strengths[wanted]! * this.information(concept);
      const near = graph.neighbours(concept);
      near.concepts.forEach((other, i) => {
        (this.reach[other] ??= []).push({ wanted, closeness: near.closeness[i]! });
      });
    });
    const strongest = [...this.weights].sort((a, b) => b - a).slice(0, STRONGEST);
    this.half = Math.max(LEAST_HALF * largestIdf, 0.5 * strongest.reduce((s, x) => s + x, 0));
  }

  /** Compares with another profile; null when either side names no known concept. */
  compare(offered: ConceptProfile): ConceptComparison | null {
    const { concepts, strengths } = offered;
    if (this.weights.length === 0 || concepts.length === 0) return null;
    this.best.fill(0);
    let aboutSum = 0;
    let aboutFull = 0;
    for (let i = 0; i < concepts.length; i += 1) {
      const strength = strengths[i]!;
      const near = this.reach[concepts[i]!];
      let asked = 0;
      if (near !== undefined) {
        for (const { wanted, closeness } of near) {
          const amount = this.weights[wanted]! * closeness * strength;
          asked = Math.max(asked, closeness * this.profile.strengths[wanted]!);
          if (amount > this.best[wanted]!) this.best[wanted] = amount;
        }
      }
      if (strength < 1) continue;
      const weight = this.idfOf(concepts[i]!);
      aboutFull += weight;
      aboutSum += weight * asked;
    }
    const sum = this.best.reduce((s, x) => s + x, 0);
    const half = Math.max(LEAST_FOCUS * this.largestIdf, aboutFull / 2);
    return { value: sum / (sum + this.half), focus: aboutFull === 0 ? null : aboutSum / (aboutSum + half) };
  }

  /** The best meeting of every wanted concept that the other side is near to, largest amount first. */
  meetings(offered: ConceptProfile): ConceptMeeting[] {
    const best = new Map<number, ConceptMeeting>();
    offered.concepts.forEach((met, i) => {
      for (const { wanted, closeness } of this.reach[met] ?? []) {
        const amount = this.weights[wanted]! * closeness * offered.strengths[i]!;
        if (amount > (best.get(wanted)?.amount ?? 0))
          best.set(wanted, { wanted: this.profile.concepts[wanted]!, met, closeness, amount });
      }
    });
    return [...best.values()].sort((a, b) => b.amount - a.amount || a.wanted - b.wanted);
  }

  // Squared over the largest: what is rare decides, what half of the items name ("market", "quality") hardly counts.
  private information(concept: number): number {
    return this.idfOf(concept) ** 2 / this.largestIdf;
  }

  private idfOf(concept: number): number {
    const known = this.idfs[concept]!;
    if (known >= 0) return known;
    const fresh = this.idf(concept);
    this.idfs[concept] = fresh;
    return fresh;
  }
}
