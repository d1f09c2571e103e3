import { LexicalIndex } from '@caunoi/matching/lexical-index';
import { search, type Filter } from '@caunoi/matching/search';
import type { ItemKind } from '@caunoi/shared/vocabulary';
import type { FacetName, SearchDoc, SearchEngine, SearchPage, SearchQuery, Suggestion } from './search-engine.js';

const facetOf: Record<FacetName, string> = { kinds: 'kind', fields: 'fields', provinces: 'province' };

/** The embedded engine: the lexical index in this process's memory. Nothing to install; the default. */
export class LexicalSearchEngine implements SearchEngine {
  private readonly index = new LexicalIndex();
  private readonly kinds = new Map<string, ItemKind>();

  upsert(docs: readonly SearchDoc[]): Promise<void> {
    for (const doc of docs) {
      this.index.upsert({
        id: doc.id,
        group: doc.kind,
        fields: {
          title: doc.title,
          keywords: doc.keywords,
          summary: doc.summary,
          body: doc.body,
          name: doc.organisation,
        },
        facets: {
          kind: doc.kind,
          fields: doc.fieldCodes,
          ...(doc.province ? { province: doc.province } : {}),
        },
      });
      this.kinds.set(doc.id, doc.kind);
    }
    return Promise.resolve();
  }

  remove(ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      this.index.remove(id);
      this.kinds.delete(id);
    }
    return Promise.resolve();
  }

  search(query: SearchQuery): Promise<SearchPage> {
    const chosen = conditions(query);
    const found = search(this.index, query.text, {
      filter: { and: [...chosen.values()] },
      offset: query.offset,
      limit: query.limit,
    });
    const facets = { kinds: new Map(), fields: new Map(), provinces: new Map() } as SearchPage['facets'];
    if (query.facets) {
      for (const [name, column] of Object.entries(facetOf) as [FacetName, string][]) {
        // A facet's own choice does not narrow its own counts.
        const others = [...chosen].filter(([facet]) => facet !== name).map(([, filter]) => filter);
        const counted = search(this.index, query.text, { filter: { and: others }, facets: [column], limit: 0 });
        facets[name] = new Map(Object.entries(counted.facets[column] ?? {}));
      }
    }
    return Promise.resolve({
      hits: found.hits.map((hit) => ({ ...hit, kind: this.kinds.get(hit.id) ?? 'offer' })),
      total: found.total,
      facets,
      corrections: found.corrected,
    });
  }

  suggest(text: string, limit: number): Promise<Suggestion[]> {
    if (text.trim() === '') return Promise.resolve([]);
    const { hits } = search(this.index, text, { limit });
    return Promise.resolve(
      hits.flatMap(({ id }) => {
        const doc = this.index.get(id);
        return doc ? [{ id, kind: this.kinds.get(id) ?? 'offer', text: doc.fields.title ?? '' }] : [];
      }),
    );
  }

  health(): Promise<{ engine: string; ok: boolean; docs: number }> {
    return Promise.resolve({ engine: 'embedded', ok: true, docs: this.index.size });
  }
}

function conditions({ filter }: SearchQuery): Map<FacetName, Filter> {
  const found = new Map<FacetName, Filter>();
  if (filter.kinds?.length) found.set('kinds', { facet: 'kind', in: filter.kinds });
  if (filter.fields?.length) found.set('fields', { facet: 'fields', in: filter.fields });
  if (filter.provinces?.length) found.set('provinces', { facet: 'province', in: filter.provinces });
  return found;
}
