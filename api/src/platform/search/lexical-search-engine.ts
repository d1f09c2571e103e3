import { setImmediate } from 'node:timers/promises';
import type { IndexDoc } from '@caunoi/matching/index-types';
import { search, type SearchOptions } from '@caunoi/matching/search';
import { SearchIndex } from '@caunoi/matching/search-index';
import type { Synonyms } from '@caunoi/matching/search-terms';
import {
  AUDIENCE,
  type EngineHealth,
  type EngineHit,
  type EnginePage,
  type EngineQuery,
  type EngineSuggestQuery,
  type IndexDef,
  MOST_HITS,
  type SearchDoc,
  type SearchEngine,
  type WriteToken,
} from './search-engine.js';

/** Requests are answered between two slices of a rebuild. */
const slice = 50;
const written: WriteToken = { tasks: [] };

/**
 * The embedded engine: a lexical index in this process's memory. Nothing to install; the default. All its indexes are
 * groups of one, so that scores of a federated search are comparable.
 */
export class LexicalSearchEngine implements SearchEngine {
  readonly traits = { shared: false, seesDiacritics: true, mostWords: undefined, readsConcepts: true };
  private index = new SearchIndex();
  private readonly defs = new Map<string, IndexDef>();
  private synonyms: Synonyms = new Map();
  /** Writes that arrive while a new index is built: it must have them too. */
  private during: ((index: SearchIndex) => void)[] | undefined;
  private rebuilding: Promise<void> = Promise.resolve();

  ensureIndex(def: IndexDef): Promise<void> {
    this.defs.set(def.name, def);
    this.synonyms = new Map([...this.defs.values()].flatMap(({ synonyms }) => [...synonyms]));
    return Promise.resolve();
  }

  upsert(index: string, docs: readonly SearchDoc[]): Promise<WriteToken> {
    this.write((into) => {
      for (const doc of docs) into.upsert(toIndexDoc(index, doc));
    });
    return Promise.resolve(written);
  }

  remove(index: string, ids: readonly string[]): Promise<WriteToken> {
    this.write((from) => {
      for (const id of ids) from.remove(keyOf(index, id));
    });
    return Promise.resolve(written);
  }

  settled(): Promise<void> {
    return Promise.resolve();
  }

  search(query: EngineQuery): Promise<EnginePage> {
    const known = query.indexes.filter(({ name }) => this.defs.has(name));
    const missing = query.indexes.filter(({ name }) => !this.defs.has(name));
    const problems = missing.map(({ name }) => ({ index: name, code: 'INDEX_MISSING' as const }));
    if (known.length === 0)
      return Promise.resolve({ hits: [], total: 0, facets: {}, corrections: [], cover: 0, problems });
    const offset = Math.min(query.offset, MOST_HITS);
    const options: SearchOptions = {
      groups: known,
      filter: query.filter,
      choices: query.choices ?? {},
      facets: query.facets ?? [],
      offset,
      limit: Math.min(query.limit, MOST_HITS - offset),
      asTyped: query.asTyped ?? false,
      synonyms: this.synonyms,
      ...(query.sort ? { sort: query.sort } : {}),
      ...(query.readings ? { readings: query.readings } : {}),
    };
    const found = search(this.index, query.text, options);
    const facets = Object.entries(found.facets).map(([name, counts]) => [
      name,
      new Map([...counts].map(([value, count]) => [String(value), count])),
    ]);
    return Promise.resolve({
      hits: found.hits.map((hit) => this.hit(hit.id, hit.score)),
      total: found.total,
      facets: Object.fromEntries(facets) as EnginePage['facets'],
      corrections: found.corrected,
      cover: found.cover,
      problems,
    });
  }

  suggest(query: EngineSuggestQuery): Promise<readonly EngineHit[]> {
    if (query.text.trim() === '') return Promise.resolve([]);
    const groups = query.indexes.filter((name) => this.defs.has(name)).map((name) => ({ name }));
    if (groups.length === 0) return Promise.resolve([]);
    const { hits } = search(this.index, query.text, {
      groups,
      filter: query.filter,
      limit: query.limit,
      titleOnly: true,
    });
    return Promise.resolve(hits.map((hit) => this.hit(hit.id, hit.score)));
  }

  reindex(sources: ReadonlyMap<string, AsyncIterable<SearchDoc>>): Promise<void> {
    this.rebuilding = this.rebuilding.catch(() => undefined).then(() => this.rebuild(sources));
    return this.rebuilding;
  }

  health(): Promise<EngineHealth> {
    const docs = Object.fromEntries([...this.defs.keys()].map((name) => [name, this.index.countIn(name)]));
    return Promise.resolve({ engine: 'embedded', ok: true, docs, lagMs: 0 });
  }

  private write(change: (index: SearchIndex) => void): void {
    change(this.index);
    this.during?.push(change);
  }

  private async rebuild(sources: ReadonlyMap<string, AsyncIterable<SearchDoc>>): Promise<void> {
    const during: ((index: SearchIndex) => void)[] = [];
    this.during = during;
    try {
      const fresh = new SearchIndex();
      let count = 0;
      const add = async (doc: IndexDoc): Promise<void> => {
        fresh.upsert(doc);
        if (++count % slice === 0) await setImmediate();
      };
      const kept = [...this.index.documents()].filter((doc) => !sources.has(doc.group));
      for (const doc of kept) await add(doc);
      for (const [name, docs] of sources) for await (const doc of docs) await add(toIndexDoc(name, doc));
      for (const change of during) change(fresh);
      this.index = fresh;
    } finally {
      this.during = undefined;
    }
  }

  private hit(key: string, score: number): EngineHit {
    const doc = this.index.get(key);
    const index = doc?.group ?? '';
    return { index, id: key.slice(index.length + 1), score, title: doc?.fields.title ?? '' };
  }
}

const keyOf = (index: string, id: string): string => `${index}/${id}`;

function toIndexDoc(index: string, doc: SearchDoc): IndexDoc {
  return {
    id: keyOf(index, doc.id),
    group: index,
    fields: {
      title: doc.title,
      keywords: doc.keywords,
      summary: doc.summary,
      body: doc.body,
      name: doc.organisation,
    },
    facets: { ...doc.facets, [AUDIENCE]: doc.audience },
    tags: doc.concepts,
  };
}
