import type { Synonyms } from '@caunoi/matching/search-terms';
import { itemKinds, type ItemKind } from '@caunoi/shared/vocabulary';
import type { ProjectedItem } from '../events/projection-tail.js';
import { PUBLIC_AUDIENCE } from './access.js';
import type { ConceptReader } from './concept-reader.js';
import type { IndexDef, SearchDoc } from './search-engine.js';

/** Facets of items: what is chosen by and counted (`fields` exactly, `fieldTree` with all that lies below). */
const facets = ['kind', 'fields', 'fieldTree', 'province', 'language', 'publishedAt'];

/** One index for each kind of item. */
export function itemIndexes(synonyms: Synonyms): IndexDef[] {
  return itemKinds.map((name) => ({ name, facets, sortables: ['publishedAt'], synonyms }));
}

/** Public projections of different kinds name their texts differently; the engine knows one shape. */
export function toSearchDoc(
  { kind, id, publicDoc }: ProjectedItem,
  concepts: ConceptReader | undefined,
): SearchDoc {
  const doc = publicDoc ?? {};
  const text = (name: string): string => {
    const value = doc[name];
    return typeof value === 'string' ? value : '';
  };
  const list = (name: string): string[] => {
    const value = doc[name];
    return Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : [];
  };
  const title = text('title') || text('name');
  const keywords = list('keywords').join('\n');
  const summary = text('summary') || text('description') || text('bio') || namesIn(doc['tests']);
  const fields = text('fieldCode') ? [text('fieldCode')] : list('fieldCodes');
  const publishedAt = Date.parse(text('publishedAt'));
  return {
    id,
    language: text('language') === 'en' ? 'en' : 'vi',
    title,
    keywords,
    summary,
    body: [text('body'), namesIn(doc['equipment'])].filter(Boolean).join('\n'),
    organisation: [text('organisationName'), text('nameEn')].filter(Boolean).join('\n'),
    facets: {
      kind: kind satisfies ItemKind,
      fields,
      fieldTree: withAncestors(fields),
      language: text('language') === 'en' ? 'en' : 'vi',
      ...(text('province') || text('region') ? { province: text('province') || text('region') } : {}),
      ...(Number.isFinite(publishedAt) ? { publishedAt } : {}),
    },
    audience: [PUBLIC_AUDIENCE],
    concepts: concepts
      ? (['title', 'keywords', 'summary'] as const).flatMap((field) =>
          concepts.conceptsIn({ title, keywords, summary }[field]).map((tag) => ({ tag, field })),
        )
      : [],
  };
}

/** Names of the tests and the equipment of a laboratory. */
function namesIn(value: unknown): string {
  if (!Array.isArray(value)) return '';
  return value
    .flatMap((entry: unknown) => {
      if (typeof entry === 'string') return [entry];
      if (typeof entry !== 'object' || entry === null) return [];
      const { name, matrix, method } = entry as Record<string, unknown>;
      return [name, matrix, method].filter((part): part is string => typeof part === 'string');
    })
    .join('; ');
}

/** `2.11` lies in `2`. */
export function withAncestors(codes: readonly string[]): string[] {
  const all = codes.flatMap((code) => {
    const parts = code.split('.');
    return parts.map((_, i) => parts.slice(0, i + 1).join('.'));
  });
  return [...new Set(all)];
}
