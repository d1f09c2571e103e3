import { SoftMentions } from './soft-mentions.js';

/** A concept of a thesaurus as far as matching needs it. */
export interface ConceptInfo {
  id: string;
  field?: string;
  vi: readonly string[];
  en: readonly string[];
  /** Words of people outside the field. */
  viLay?: readonly string[];
  enLay?: readonly string[];
  broader: readonly string[];
  related: readonly string[];
}

/** One mention of a concept in a text; offsets are UTF-16 into the NFC text. */
export interface ConceptMention {
  concept: string;
  start: number;
  end: number;
  surface: string;
  kind: 'term' | 'lay' | 'abbr' | 'translation' | 'soft';
}

/** Where concepts come from: the thesaurus package, or a small list in tests. */
export interface ConceptSource {
  concepts: ReadonlyMap<string, ConceptInfo>;
  conceptsIn(text: string): readonly ConceptMention[];
}

/** A source without concepts: matching falls back to words and structured features. */
export const NO_CONCEPTS: ConceptSource = { concepts: new Map(), conceptsIn: () => [] };

/** How much meeting a neighbour of a wanted concept is worth, per step. */
export interface ConceptDecay {
  narrower: number;
  broader: number;
  related: number;
  /** Least product of steps that still counts. */
  floor: number;
}

export const DEFAULT_DECAY: ConceptDecay = { narrower: 0.6, broader: 0.2, related: 0.4, floor: 0.15 };

/** Neighbourhoods in the graph of broader, narrower and related concepts, kept once computed. */
export class ConceptGraph {
  private readonly narrower = new Map<string, string[]>();
  private readonly relatedBack = new Map<string, string[]>();
  private readonly known = new Map<string, ReadonlyMap<string, number>>();
  /** Lay descriptions said in other words. */
  readonly soft: SoftMentions;

  constructor(
    readonly source: ConceptSource,
    private readonly decay: ConceptDecay = DEFAULT_DECAY,
  ) {
    this.soft = new SoftMentions(source.concepts);
    for (const c of source.concepts.values()) {
      for (const b of c.broader) push(this.narrower, b, c.id);
      for (const r of c.related) push(this.relatedBack, r, c.id);
    }
  }

  /** Concepts near `id` with their closeness in (0, 1]; itself with 1. Two steps at most, the best path counts. */
  near(id: string): ReadonlyMap<string, number> {
    const kept = this.known.get(id);
    if (kept !== undefined) return kept;
    const out = new Map<string, number>([[id, 1]]);
    let frontier: [string, number][] = [[id, 1]];
    for (let step = 0; step < 2; step += 1) {
      const next: [string, number][] = [];
      for (const [from, value] of frontier) {
        for (const [to, factor] of this.steps(from)) {
          const reached = value * factor;
          if (reached < this.decay.floor || reached <= (out.get(to) ?? 0)) continue;
          out.set(to, reached);
          next.push([to, reached]);
        }
      }
      frontier = next;
    }
    this.known.set(id, out);
    return out;
  }

  private steps(id: string): [string, number][] {
    const c = this.source.concepts.get(id);
    const related = [...(c?.related ?? []), ...(this.relatedBack.get(id) ?? [])];
    return [
      ...(this.narrower.get(id) ?? []).map((x): [string, number] => [x, this.decay.narrower]),
      ...(c?.broader ?? []).map((x): [string, number] => [x, this.decay.broader]),
      ...related.map((x): [string, number] => [x, this.decay.related]),
    ];
  }
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
