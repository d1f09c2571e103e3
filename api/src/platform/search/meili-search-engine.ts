import {
  Meilisearch,
  MeilisearchApiError,
  MeilisearchRequestError,
  MeilisearchRequestTimeOutError,
  MeilisearchTaskTimeOutError,
  type EnqueuedTaskPromise,
  type MultiSearchQueryWithFederation,
} from 'meilisearch';
import { meiliDocument, meiliFilter, meiliSettings, meiliText } from './meili-settings.js';
import {
  type EngineHealth,
  type EngineHit,
  type EnginePage,
  type EngineQuery,
  type EngineSuggestQuery,
  type Filter,
  type IndexDef,
  MOST_HITS,
  type SearchDoc,
  type SearchEngine,
  SearchTimeout,
  SearchUnavailable,
  type WriteToken,
} from './search-engine.js';

const batchSize = 1_000;
const requestMs = 5_000;
const buildMs = 30 * 60_000;

interface Stored {
  id: string;
  title_vi?: string;
  title_en?: string;
}

interface Answer {
  hits: (Stored & { _federation?: { indexUid: string; weightedRankingScore: number } })[];
  estimatedTotalHits?: number;
  facetDistribution?: Record<string, Record<string, number>>;
}

/** The search box on a Meilisearch server, for those who run one. Indexes are named `PREFIX_index`. */
export class MeiliSearchEngine implements SearchEngine {
  readonly traits = { shared: true, seesDiacritics: false, mostWords: 10, readsConcepts: false };
  private readonly client: Meilisearch;
  private readonly defs = new Map<string, IndexDef>();
  /** Indexes being built, by the name of the index that they will replace: they get what is written meanwhile. */
  private readonly building = new Map<string, string>();
  private failingSince: number | undefined;

  constructor(
    { url, key }: { url: string; key: string | undefined },
    private readonly prefix = 'caunoi',
  ) {
    this.client = new Meilisearch({
      host: url,
      timeout: requestMs,
      ...(key === undefined ? {} : { apiKey: key }),
    });
  }

  async ensureIndex(def: IndexDef): Promise<void> {
    this.defs.set(def.name, def);
    await this.guard(async () => {
      await this.create(this.uid(def.name));
      await this.done(this.client.index(this.uid(def.name)).updateSettings(meiliSettings(def)));
    });
  }

  upsert(index: string, docs: readonly SearchDoc[]): Promise<WriteToken> {
    // Of two documents with one id the last counts, also when they would land in different batches.
    const last = [...new Map(docs.map((doc) => [doc.id, doc])).values()];
    return this.guard(async () => {
      const tasks: number[] = [];
      for (const uid of this.targets(index)) tasks.push(...(await this.add(uid, last)));
      return { tasks };
    });
  }

  remove(index: string, ids: readonly string[]): Promise<WriteToken> {
    return this.guard(async () => {
      const tasks: number[] = [];
      for (const uid of this.targets(index)) {
        tasks.push((await this.client.index(uid).deleteDocuments([...ids])).taskUid);
      }
      return { tasks };
    });
  }

  settled(token: WriteToken, timeoutMs = 10_000): Promise<void> {
    return this.guard(async () => {
      await this.client.tasks.waitForTasks(token.tasks, { timeout: timeoutMs });
    });
  }

  async search(query: EngineQuery): Promise<EnginePage> {
    const offset = Math.min(query.offset, MOST_HITS);
    const limit = Math.min(query.limit, MOST_HITS - offset);
    const choices = Object.entries(query.choices ?? {});
    const narrowed = (without?: string): Filter => ({
      and: [query.filter, ...choices.filter(([facet]) => facet !== without).map(([, choice]) => choice)],
    });
    const facets = query.facets ?? [];
    const chosen = choices.map(([facet]) => facet);
    const asked = { ...query, text: meiliText(query.text, query.asTyped ?? false) };
    const open = facets.filter((facet) => !chosen.includes(facet));
    const page = await this.federated(asked, narrowed(), open, offset, limit);
    const names = query.indexes.filter(({ name }) => !page.missing.includes(name));
    const counts = { ...page.answer.facetDistribution };
    // A facet's own choice does not narrow its own counts: one more question for each facet that was chosen.
    for (const facet of facets.filter((name) => chosen.includes(name))) {
      const own = await this.federated({ ...asked, indexes: names }, narrowed(facet), [facet], 0, 0);
      Object.assign(counts, own.answer.facetDistribution);
    }
    return {
      hits: page.answer.hits.map((hit) => this.hit(hit)),
      total: page.answer.estimatedTotalHits ?? page.answer.hits.length,
      facets: Object.fromEntries(
        facets.map((facet) => [facet, new Map(Object.entries(counts[facet] ?? {}))]),
      ),
      corrections: [],
      cover: undefined,
      problems: page.missing.map((index) => ({ index, code: 'INDEX_MISSING' })),
    };
  }

  async suggest({ indexes, text, filter, limit }: EngineSuggestQuery): Promise<readonly EngineHit[]> {
    if (text.trim() === '') return [];
    const query = { indexes: indexes.map((name) => ({ name })), text, filter, offset: 0, limit };
    const { answer } = await this.federated(query, filter, [], 0, limit, ['title_vi', 'title_en']);
    return answer.hits.map((hit) => this.hit(hit));
  }

  async reindex(sources: ReadonlyMap<string, AsyncIterable<SearchDoc>>): Promise<void> {
    try {
      await this.guard(() => this.rebuild(sources));
    } finally {
      for (const name of sources.keys()) this.building.delete(name);
    }
  }

  private async rebuild(sources: ReadonlyMap<string, AsyncIterable<SearchDoc>>): Promise<void> {
    const swaps: { indexes: [string, string]; rename: boolean }[] = [];
    for (const [name, docs] of sources) {
      const fresh = `${this.uid(name)}_next`;
      await this.client.deleteIndexIfExists(fresh);
      await this.create(fresh);
      const def = this.defs.get(name);
      if (def) await this.done(this.client.index(fresh).updateSettings(meiliSettings(def)));
      await this.create(this.uid(name));
      this.building.set(name, fresh);
      await this.fill(fresh, docs);
      swaps.push({ indexes: [this.uid(name), fresh], rename: false });
    }
    await this.done(this.client.swapIndexes(swaps));
    for (const name of sources.keys()) {
      this.building.delete(name);
      await this.done(this.client.deleteIndex(`${this.uid(name)}_next`));
    }
  }

  async health(): Promise<EngineHealth> {
    const lagMs = this.failingSince === undefined ? 0 : Date.now() - this.failingSince;
    try {
      const { indexes } = await this.client.getStats();
      const docs = [...this.defs.keys()].map((name) => [
        name,
        indexes[this.uid(name)]?.numberOfDocuments ?? 0,
      ]);
      return {
        engine: 'meilisearch',
        ok: true,
        docs: Object.fromEntries(docs) as Record<string, number>,
        lagMs,
      };
    } catch {
      return { engine: 'meilisearch', ok: false, docs: {}, lagMs };
    }
  }

  private async federated(
    query: EngineQuery,
    filter: Filter,
    facets: readonly string[],
    offset: number,
    limit: number,
    attributes?: string[],
  ): Promise<{ answer: Answer; missing: string[] }> {
    const missing: string[] = [];
    for (;;) {
      const indexes = query.indexes.filter(({ name }) => !missing.includes(name));
      if (indexes.length === 0) return { answer: { hits: [], estimatedTotalHits: 0 }, missing };
      const queries = indexes.map(({ name, weight }): MultiSearchQueryWithFederation => ({
        indexUid: this.uid(name),
        q: query.text,
        filter: meiliFilter(filter),
        matchingStrategy: 'frequency',
        ...(attributes ? { attributesToSearchOn: attributes } : {}),
        ...(query.language ? { locales: [query.language === 'en' ? 'eng' : 'vie'] } : {}),
        ...(query.sort
          ? { sort: [`${query.sort.facet}:${query.sort.descending ? 'desc' : 'asc'}`, 'id:asc'] }
          : {}),
        ...(weight === undefined ? {} : { federationOptions: { weight } }),
      }));
      const facetsByIndex = Object.fromEntries(indexes.map(({ name }) => [this.uid(name), [...facets]]));
      try {
        const federation = {
          offset,
          limit,
          ...(facets.length > 0 ? { facetsByIndex, mergeFacets: {} } : {}),
        };
        const answer = await this.guard(() => this.client.multiSearch({ federation, queries }));
        return { answer: answer as unknown as Answer, missing };
      } catch (error) {
        const gone = missingIndex(error);
        const name = indexes.find((index) => this.uid(index.name) === gone)?.name;
        if (name === undefined) throw error;
        missing.push(name);
      }
    }
  }

  private async fill(uid: string, docs: AsyncIterable<SearchDoc>): Promise<void> {
    let batch: SearchDoc[] = [];
    const tasks: number[] = [];
    for await (const doc of docs) {
      batch.push(doc);
      if (batch.length < batchSize) continue;
      tasks.push(...(await this.add(uid, batch)));
      batch = [];
    }
    tasks.push(...(await this.add(uid, batch)));
    const finished = await this.client.tasks.waitForTasks(tasks, { timeout: buildMs });
    const failed = finished.find(({ status }) => status !== 'succeeded');
    if (failed) throw new SearchUnavailable(failed.error);
  }

  private async add(uid: string, docs: readonly SearchDoc[]): Promise<number[]> {
    const tasks: number[] = [];
    for (let from = 0; from < docs.length; from += batchSize) {
      const batch = docs.slice(from, from + batchSize).map((doc) => meiliDocument(doc));
      tasks.push((await this.client.index(uid).addDocuments(batch, { primaryKey: 'id' })).taskUid);
    }
    return tasks;
  }

  /** An index that is there already stays as it is. */
  private async create(uid: string): Promise<void> {
    const { error } = await this.client.createIndex(uid, { primaryKey: 'id' }).waitTask();
    if (error && error.code !== 'index_already_exists') throw new SearchUnavailable(error);
  }

  private async done(task: EnqueuedTaskPromise): Promise<void> {
    const { status, error } = await task.waitTask({ timeout: buildMs });
    if (status !== 'succeeded') throw new SearchUnavailable(error);
  }

  private hit(hit: Answer['hits'][number]): EngineHit {
    const index = hit._federation?.indexUid.slice(this.prefix.length + 1) ?? '';
    return {
      index,
      id: hit.id,
      score: hit._federation?.weightedRankingScore ?? 0,
      title: hit.title_vi ?? hit.title_en ?? '',
    };
  }

  private targets(index: string): string[] {
    const fresh = this.building.get(index);
    return fresh === undefined ? [this.uid(index)] : [this.uid(index), fresh];
  }

  private uid(index: string): string {
    return `${this.prefix}_${index}`;
  }

  /** Whatever keeps the server from answering becomes SearchUnavailable; a wrong question stays what it is. */
  private async guard<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      const result = await work();
      this.failingSince = undefined;
      return result;
    } catch (error) {
      if (error instanceof MeilisearchTaskTimeOutError) throw new SearchTimeout();
      const refused =
        error instanceof MeilisearchApiError &&
        (error.response.status >= 500 || [401, 403, 429].includes(error.response.status));
      if (
        refused ||
        error instanceof MeilisearchRequestError ||
        error instanceof MeilisearchRequestTimeOutError
      ) {
        this.failingSince ??= Date.now();
        throw new SearchUnavailable(error);
      }
      throw error;
    }
  }
}

/** Name of the index that a search did not find. */
function missingIndex(error: unknown): string | undefined {
  if (!(error instanceof MeilisearchApiError) || error.cause?.code !== 'index_not_found') return undefined;
  return /Index `([^`]+)` not found/.exec(error.message)?.[1];
}
