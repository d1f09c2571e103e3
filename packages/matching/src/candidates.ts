import type { ConceptGraph } from './concept-graph.js';
import type { Hit, QueryTerm } from './index-types.js';
import type { LexicalIndex } from './lexical-index.js';
import type { BuiltQuery, QueryWeights } from './query-builder.js';
import { buildQuery, strongest } from './query-builder.js';
import type { Prepared } from './prepared.js';
import { queryParts } from './prepared.js';

/** The lexical query of an item, its concept query, and the scores of everything they reach. */
export interface Retrieval {
  query: BuiltQuery;
  lex: Map<string, number>;
  lexHalf: number;
  ids: string[];
}

export const CANDIDATE_LIMITS = { lexical: 300, concept: 150, gist: 150, field: 100, maxConceptTerms: 150 };

// Names of people and organisations are no evidence that they can help.
const MATCH_FIELDS = { title: 3, keywords: 2.5, summary: 1.5, body: 1, name: 0 };

/** Finds the candidates of an item: by words, by concepts and their neighbours, and what else is near (`mates`: by gist, by field). */
export function retrieve(
  index: LexicalIndex,
  graph: ConceptGraph,
  source: Prepared,
  groups: readonly string[],
  accept: (id: string) => boolean,
  mates: readonly string[],
  weights: QueryWeights,
): Retrieval {
  const query = buildQuery(index, queryParts(source), weights);
  const acceptDoc = (d: { id: string }): boolean => accept(d.id);
  const byConcept = index.score(conceptTerms(index, graph, source), {
    groups,
    limit: CANDIDATE_LIMITS.concept,
    accept: acceptDoc,
    weights: MATCH_FIELDS,
  });
  const also = new Set([...byConcept.map((h) => h.id), ...mates]);
  const hits: Hit[] = index.score(query.terms, {
    groups,
    limit: CANDIDATE_LIMITS.lexical,
    accept: acceptDoc,
    weights: MATCH_FIELDS,
    also,
  });
  const lex = new Map(hits.map((h) => [h.id, h.score]));
  const ids = [...new Set([...lex.keys(), ...also])].sort((a, b) => (a < b ? -1 : 1));
  return { query, lex, lexHalf: index.selfScore(query.terms, 12, query.unanswered) / 2, ids };
}

function conceptTerms(index: LexicalIndex, graph: ConceptGraph, source: Prepared): QueryTerm[] {
  const weights = new Map<number, number>();
  source.concepts.concepts.forEach((concept, i) => {
    const strength = source.concepts.strengths[i]!;
    const near = graph.neighbours(concept);
    near.concepts.forEach((other, j) => {
      weights.set(other, Math.max(weights.get(other) ?? 0, strength * near.closeness[j]!));
    });
  });
  const terms: QueryTerm[] = [];
  for (const [concept, weight] of weights) {
    const key = graph.idOf(concept);
    const term = index.vocabulary.find('C', key);
    if (index.vocabulary.df(term) === 0) continue;
    terms.push({ term, weight, idf: index.idf(term), origin: 'concept', word: -1, key });
  }
  return strongest(terms, CANDIDATE_LIMITS.maxConceptTerms);
}
