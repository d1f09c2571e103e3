import type { Token } from '@caunoi/vietnamese/tokens';
import { GistReader } from './gist.js';
import { MarkRestorer } from './mark-restorer.js';
import { SoftMentions } from './soft-mentions.js';
import { TextReader } from './text-reader.js';

/** A concept of a thesaurus as far as matching needs it. */
export interface ConceptInfo {
  id: string;
  field?: string;
  vi: readonly string[];
  en: readonly string[];
  /** Words of people outside the field. */
  viLay?: readonly string[];
  enLay?: readonly string[];
  /** Words of people outside the field that are no names of it. */
  scenes?: readonly string[];
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
  /** `tokens` are those of the text, so that a source need not cut it again. */
  conceptsIn(text: string, tokens?: readonly Token[]): readonly ConceptMention[];
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

/** Concepts near one concept and how close each is. */
export interface Neighbours {
  concepts: Int32Array;
  closeness: Float64Array;
}

const graphs = new WeakMap<ConceptSource, ConceptGraph>();

/**
 * The graph of a source, one for all who ask: reading every label takes about a second, and nothing in it depends on the items
 * that are read with it.
 */
export function graphOf(source: ConceptSource): ConceptGraph {
  let graph = graphs.get(source);
  if (graph === undefined) graphs.set(source, (graph = new ConceptGraph(source)));
  return graph;
}

/** Neighbourhoods in the graph of broader, narrower and related concepts, kept once computed. */
export class ConceptGraph {
  private readonly narrower = new Map<string, string[]>();
  private readonly relatedBack = new Map<string, string[]>();
  private readonly known = new Map<string, ReadonlyMap<string, number>>();
  // Numbers stand for concepts inside the matcher.
  private readonly ids: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly nearByNumber: Neighbours[] = [];
  /** Lay descriptions said in other words. */
  readonly soft: SoftMentions;
  /** Puts the marks back into Vietnamese typed without them. */
  readonly marks: MarkRestorer;
  /** Reads texts as they were meant. */
  readonly texts: TextReader;
  /** What a text is about, in concepts. */
  readonly gists: GistReader;

  constructor(
    readonly source: ConceptSource,
    readonly decay: ConceptDecay = DEFAULT_DECAY,
  ) {
    this.marks = new MarkRestorer(source.concepts.values());
    this.texts = new TextReader(this.marks);
    this.soft = new SoftMentions(source.concepts, this.texts);
    this.gists = new GistReader(source.concepts.values(), this.texts);
    for (const c of source.concepts.values()) {
      this.numberOf(c.id);
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

  /** The number of a concept, the same for the life of the graph. */
  numberOf(id: string): number {
    const known = this.numbers.get(id);
    if (known !== undefined) return known;
    this.numbers.set(id, this.ids.length);
    return this.ids.push(id) - 1;
  }

  idOf(number: number): string {
    return this.ids[number]!;
  }

  /** Count of numbers given so far. */
  get size(): number {
    return this.ids.length;
  }

  /** `near` in numbers. */
  neighbours(number: number): Neighbours {
    const known = this.nearByNumber[number];
    if (known !== undefined) return known;
    const near = [...this.near(this.idOf(number))];
    const fresh = {
      concepts: Int32Array.from(near, ([id]) => this.numberOf(id)),
      closeness: Float64Array.from(near, ([, closeness]) => closeness),
    };
    this.nearByNumber[number] = fresh;
    return fresh;
  }

  /** How two concepts stand to each other, as far as one step goes; null when they are further apart or merely related. */
  relation(wanted: string, met: string): 'same' | 'narrower' | 'broader' | null {
    if (wanted === met) return 'same';
    if (this.source.concepts.get(met)?.broader.includes(wanted)) return 'narrower';
    return this.source.concepts.get(wanted)?.broader.includes(met) ? 'broader' : null;
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
