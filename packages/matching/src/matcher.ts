import type { ConceptSource } from './concept-graph.js';
import { graphOf, type ConceptGraph } from './concept-graph.js';
import { WantedConcepts } from './wanted-concepts.js';
import type { Retrieval } from './candidates.js';
import { CANDIDATE_LIMITS, retrieve } from './candidates.js';
import { diversify } from './diversity.js';
import { explain } from './explain.js';
import { MatchedTerms } from './matched-terms.js';
import { fieldPath, fieldSimilarity, linSimilarity, pathSimilarity } from './field-tree.js';
import { budgetFit, industryFit, languageFit, recencyFit, successFit, transferFit, trlFit } from './fit.js';
import type { ConceptProfile } from './concept-profile.js';
import { type Gist, gistSimilarity } from './gist.js';
import { GistIndex } from './gist-index.js';
import type { MatchGroup, MatchItem } from './item.js';
import { LexicalIndex } from './lexical-index.js';
import type { GateName, Match } from './match-types.js';
import { placeFit } from './places.js';
import type { Prepared } from './prepared.js';
import { DEFAULT_QUERY_WEIGHTS, type QueryWeights } from './query-builder.js';
import { indexDoc, prepare } from './prepared.js';
import { answerChance, bandOf, contributionsOf, hasEvidence, logistic, zOf } from './scoring.js';
import { type Unmet, type Verdict, unmetOf } from './verdict.js';
import type { Features, ModelWeights } from './weights.js';
import { PRIOR_WEIGHTS } from './weights.js';

export interface MatcherOptions {
  concepts: ConceptSource;
  weights?: ModelWeights;
  /** What the ways in which a word can match are worth; for measuring what each of them brings. */
  queryWeights?: QueryWeights;
  /** The day that recency and expiry are judged by, milliseconds since the epoch. */
  now: number;
  /** Share of decided introductions that the platform sees accepted; the prior of past success. */
  acceptanceRate?: number;
}

export interface MatchOptions {
  /** Lists to rank together; default: offers, experts and laboratories for a need. */
  groups?: readonly MatchGroup[];
  /** Near-duplicates folded and organisations mixed, for display; default false: plain order of score. */
  diverse?: boolean;
  /** Leave the explanation's matched terms out (they cost a second reading of each text). */
  brief?: boolean;
}

interface Scored {
  target: Prepared;
  features: Features;
  z: number;
}

// Counts of field codes mean something from this many coded items on.
const COUNTED_FIELDS = 500;

const SUPPLY: readonly MatchGroup[] = ['offer', 'expert', 'lab'];

/**
 * Matches needs with offers, experts and laboratories in both directions. Holds all items in memory; every answer depends only on
 * the items it holds, the weights and `now`, not on the order in which they came.
 */
export class Matcher {
  readonly index = new LexicalIndex();
  private readonly graph: ConceptGraph;
  private readonly model: ModelWeights;
  private readonly items = new Map<string, Prepared>();
  private readonly byGist = new Map<MatchGroup, GistIndex>();
  private readonly byField = new Map<string, Set<string>>();
  // Items with a code at or below each node of the field tree.
  private readonly fieldCounts = new Map<string, number>();
  private coded = 0;
  // Items on offer that name each concept, and what each organisation has on offer, counted.
  private readonly offered = new Map<number, number>();
  private readonly supplies = new Map<string, number>();

  constructor(private readonly options: MatcherOptions) {
    this.graph = graphOf(options.concepts);
    this.model = options.weights ?? PRIOR_WEIGHTS;
    for (const [name, w] of Object.entries(this.model.weights)) {
      if (!(w >= 0)) throw new RangeError(`weight of ${name} is ${w}: a better fit must never lower a score`);
    }
  }

  get size(): number {
    return this.items.size;
  }

  get(id: string): MatchItem | undefined {
    return this.items.get(id)?.item;
  }

  /** Adds or replaces something on offer: an offer of any kind, an expert, a laboratory. */
  upsertOffer(item: MatchItem): void {
    this.upsert(item);
  }

  /** Adds or replaces a need. */
  upsertNeed(item: MatchItem): void {
    this.upsert(item);
  }

  /** Removes an item; false when it was not there. */
  remove(id: string): boolean {
    const p = this.items.get(id);
    if (p === undefined) return false;
    this.items.delete(id);
    this.index.remove(id);
    this.byGist.get(p.group)?.remove(id, p.gist);
    for (const key of fieldKeys(p.item)) this.byField.get(key)?.delete(id);
    this.countFields(p.item, -1);
    this.countSupply(p, -1);
    return true;
  }

  /** Best offers, experts and laboratories for a need, best first. A need that is not held may be given as an item. */
  matchesForNeed(need: string | MatchItem, limit: number, options: MatchOptions = {}): Match[] {
    return this.matches(need, limit, options.groups ?? SUPPLY, options);
  }

  /**
   * Whether a need has a good answer, and what it speaks of that nobody offers. Null for a need that is not held. Where the chance is
   * under the model's `hopeless`, `matchesForNeed` gives an empty list.
   */
  verdict(need: string | MatchItem, groups: readonly MatchGroup[] = SUPPLY): Verdict | null {
    const source = typeof need === 'string' ? this.items.get(need) : prepare(this.graph, need);
    if (source === undefined) return null;
    const [best] = this.matches(source.item, 1, groups, { brief: true });
    const chance = answerChance(best?.z ?? null, this.model);
    return { chance, answered: chance >= this.model.answered, unmet: this.unmet(source.item) };
  }

  /** What the text of a need speaks of that nobody offers; the need itself is not kept. */
  unmet(need: MatchItem): Unmet[] {
    return unmetOf(
      this.graph,
      prepare(this.graph, need),
      (c) => this.isOffered(c),
      (c) => this.conceptIdf(c),
    );
  }

  /** Best needs for something on offer, best first. */
  matchesForOffer(offer: string | MatchItem, limit: number, options: MatchOptions = {}): Match[] {
    return this.matches(offer, limit, ['need'], options);
  }

  private upsert(item: MatchItem): void {
    this.remove(item.id);
    const p = prepare(this.graph, item);
    this.items.set(item.id, p);
    this.index.upsert(indexDoc(p, this.graph));
    let near = this.byGist.get(p.group);
    if (near === undefined) this.byGist.set(p.group, (near = new GistIndex()));
    near.add(item.id, p.gist);
    for (const key of fieldKeys(item)) addTo(this.byField, key, item.id);
    this.countFields(item, 1);
    this.countSupply(p, 1);
  }

  private countSupply({ item, group, concepts }: Prepared, by: 1 | -1): void {
    if (group === 'need') return;
    for (const c of concepts.concepts) this.offered.set(c, (this.offered.get(c) ?? 0) + by);
    if (item.organisationId === undefined) return;
    this.supplies.set(item.organisationId, (this.supplies.get(item.organisationId) ?? 0) + by);
  }

  private countFields(item: MatchItem, by: 1 | -1): void {
    const nodes = new Set((item.fields ?? []).flatMap((f) => fieldPath(f) ?? []));
    for (const node of nodes) this.fieldCounts.set(node, (this.fieldCounts.get(node) ?? 0) + by);
    if (nodes.size > 0) this.coded += by;
  }

  private matches(
    of: string | MatchItem,
    limit: number,
    groups: readonly MatchGroup[],
    options: MatchOptions,
  ): Match[] {
    const source = typeof of === 'string' ? this.items.get(of) : prepare(this.graph, of);
    if (source === undefined || limit <= 0) return [];
    const accept = (id: string): boolean => this.mayMeet(source, this.items.get(id), groups);
    const retrieval = retrieve(
      this.index,
      this.graph,
      source,
      groups,
      accept,
      [...this.gistMates(source, groups, accept), ...this.fieldMates(source, accept)],
      this.options.queryWeights ?? DEFAULT_QUERY_WEIGHTS,
    );
    const wanted = new WantedConcepts(
      this.graph,
      source.concepts,
      (c) => this.conceptIdf(c),
      this.index.idf(-1),
    );
    const organisations = this.byOrganisationOf(retrieval);
    const supply = source.group === 'need' ? this.supplyShare(source) : null;
    const likeness = retrieval.ids.map((id) => gistSimilarity(source.gist, this.items.get(id)!.gist));
    const nearest = source.group === 'need' ? largest(likeness) : null;
    const scored: Scored[] = [];
    for (const [i, id] of retrieval.ids.entries()) {
      const target = this.items.get(id)!;
      const features = this.features(source, target, retrieval, wanted, organisations, {
        topic: likeness[i]!,
        supply,
        nearest,
      });
      const z = zOf(features, this.model);
      if (hasEvidence(features, this.model) && logistic(z) >= this.model.minScore)
        scored.push({ target, features, z });
    }
    if (
      source.group === 'need' &&
      answerChance(largest(scored.map((x) => x.z)), this.model) < this.model.hopeless
    )
      return [];
    scored.sort((a, b) => b.z - a.z || (a.target.item.id < b.target.item.id ? -1 : 1));
    const shown = options.diverse === true ? diversify(scored, limit) : scored.slice(0, limit);
    const terms =
      options.brief === true || shown.length === 0
        ? null
        : new MatchedTerms(this.graph, this.index, source, wanted, retrieval.query);
    const best = source.group === 'need' ? (scored[0]?.z ?? null) : null;
    return shown.map((s) => this.present(source, s, terms, best));
  }

  /** Hard filters: rights and life cycle only. */
  private mayMeet(source: Prepared, target: Prepared | undefined, groups: readonly MatchGroup[]): boolean {
    if (target === undefined || !groups.includes(target.group) || target.item.id === source.item.id)
      return false;
    const a = source.item.organisationId;
    const b = target.item.organisationId;
    if (a !== undefined && a === b) return false;
    if (b !== undefined && source.item.blocked?.includes(b)) return false;
    if (a !== undefined && target.item.blocked?.includes(a)) return false;
    return target.openUntil === null || target.openUntil >= this.options.now;
  }

  private gistMates(
    source: Prepared,
    groups: readonly MatchGroup[],
    accept: (id: string) => boolean,
  ): string[] {
    return groups.flatMap(
      (group) => this.byGist.get(group)?.nearest(source.gist, CANDIDATE_LIMITS.gist, accept) ?? [],
    );
  }

  private fieldMates(source: Prepared, accept: (id: string) => boolean): string[] {
    const mates: { id: string; published: number }[] = [];
    for (const key of fieldKeys(source.item)) {
      for (const id of this.byField.get(key) ?? []) {
        if (accept(id)) mates.push({ id, published: this.items.get(id)!.published || 0 });
      }
    }
    mates.sort((a, b) => b.published - a.published || (a.id < b.id ? -1 : 1));
    return [...new Set(mates.map((m) => m.id))].slice(0, CANDIDATE_LIMITS.field);
  }

  private features(
    source: Prepared,
    target: Prepared,
    retrieval: Retrieval,
    wanted: WantedConcepts,
    organisations: ReturnType<Matcher['byOrganisationOf']>,
    known: Pick<Features, 'topic' | 'supply' | 'nearest'>,
  ): Features {
    const [need, offer] = source.group === 'need' ? [source, target] : [target, source];
    const lexical = retrieval.lex.get(target.item.id) ?? 0;
    const met = wanted.compare(target.concepts);
    return {
      lex: lexical === 0 ? 0 : lexical / (lexical + retrieval.lexHalf),
      concept: met === null ? null : met.value,
      focus: met === null ? null : met.focus,
      topic: known.topic,
      supply: known.supply,
      nearest: known.nearest,
      field: fieldSimilarity(
        need.item.fields,
        offer.item.fields,
        this.coded < COUNTED_FIELDS ? pathSimilarity : linSimilarity(this.fieldCounts, this.coded),
      ),
      industry: industryFit(need.item.industries, offer.item.industries),
      trl: trlFit(need.item.trlMin, offer.item.trl),
      budget: budgetFit(need.item.budget, offer.item.price),
      region: placeFit(need.place, offer.place, offer.item.remote === true),
      ip: transferFit(need.item.transferWanted, offer.item.transferOffered),
      language: languageFit(need.item, offer.item),
      capability: this.capability(target, organisations),
      recency: recencyFit(target.item, this.options.now),
      success: successFit(target.item.success, this.options.acceptanceRate ?? 0.3),
    };
  }

  private conceptIdf(concept: number): number {
    return this.index.idf(this.index.vocabulary.find('C', this.graph.idOf(concept)));
  }

  /** Share of what a need speaks of that anybody offers: of the concepts it names and of its gist; null when it has neither. */
  private supplyShare({ concepts, gist }: Prepared): number | null {
    const named = this.namedShare(concepts);
    const meant = this.meantShare(gist);
    return named === null || meant === null ? (named ?? meant) : (named + meant) / 2;
  }

  private namedShare({ concepts, strengths }: ConceptProfile): number | null {
    let offered = 0;
    let all = 0;
    concepts.forEach((concept, i) => {
      all += strengths[i]!;
      if (this.isOffered(concept)) offered += strengths[i]!;
    });
    return all === 0 ? null : offered / all;
  }

  /** True when anybody offers the thing itself or a kind of it. */
  private isOffered(concept: number): boolean {
    const near = this.graph.neighbours(concept);
    return near.concepts.some(
      (other, j) => near.closeness[j]! >= this.graph.decay.narrower && (this.offered.get(other) ?? 0) > 0,
    );
  }

  private meantShare({ concepts, values }: Gist): number | null {
    if (concepts.length === 0) return null;
    let sum = 0;
    concepts.forEach((concept, i) => {
      const most = Math.max(...SUPPLY.map((group) => this.byGist.get(group)?.ceiling(concept) ?? 0));
      sum += values[i]! * Math.min(values[i]!, most);
    });
    return sum;
  }

  /** Word matches of everything found, by organisation: what the mean of an organisation's other items is made of. */
  private byOrganisationOf(retrieval: Retrieval): Map<string, { id: string; value: number }[]> {
    const out = new Map<string, { id: string; value: number }[]>();
    for (const [id, score] of retrieval.lex) {
      const { item, group } = this.items.get(id)!;
      if (item.organisationId === undefined || group === 'need') continue;
      const value = score / (score + retrieval.lexHalf);
      const list = out.get(item.organisationId);
      if (list === undefined) out.set(item.organisationId, [{ id, value }]);
      else list.push({ id, value });
    }
    // Summed in the order of their size: the order of arrival must not show in the last bit.
    for (const list of out.values()) list.sort((a, b) => a.value - b.value);
    return out;
  }

  /** Mean word match of the organisation's other items, shrunk by n / (n + 5); null without other items. */
  private capability(target: Prepared, found: ReturnType<Matcher['byOrganisationOf']>): number | null {
    const organisation = target.item.organisationId;
    if (organisation === undefined) return null;
    const n = (this.supplies.get(organisation) ?? 0) - (target.group === 'need' ? 0 : 1);
    if (n <= 0) return null;
    let sum = 0;
    for (const { id, value } of found.get(organisation) ?? []) if (id !== target.item.id) sum += value;
    return (sum / n) * (n / (n + 5));
  }

  private present(source: Prepared, s: Scored, terms: MatchedTerms | null, best: number | null): Match {
    const score = logistic(s.z);
    const explanation = explain(source, s.target, s.features, terms?.of(s.target) ?? []);
    const gate = (state: 'met' | 'missing'): GateName[] =>
      explanation.constraints.filter((c) => c.state === state).map((c) => c.name);
    return {
      id: s.target.item.id,
      kind: s.target.item.kind,
      group: s.target.group,
      score,
      z: s.z,
      band: bandOf(s.z, best, this.model),
      features: s.features,
      contributions: contributionsOf(s.features, this.model),
      gates: { passed: ['evidence', ...gate('met')], failed: gate('missing') },
      explanation,
      modelVersion: this.model.version,
    };
  }
}

function fieldKeys(item: MatchItem): string[] {
  const keys = (item.fields ?? []).map((f) => fieldPath(f)?.slice(0, 2).at(-1));
  return [...new Set(keys.filter((k): k is string => k !== undefined))];
}

function largest(values: readonly (number | null)[]): number | null {
  let most: number | null = null;
  for (const v of values) if (v !== null && (most === null || v > most)) most = v;
  return most;
}

function addTo(map: Map<string, Set<string>>, key: string, id: string): void {
  const set = map.get(key);
  if (set === undefined) map.set(key, new Set([id]));
  else set.add(id);
}
