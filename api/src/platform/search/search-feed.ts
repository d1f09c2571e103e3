import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { Config } from '../../config/config.js';
import { Database } from '../database/database.js';
import { ProjectionTail, type ProjectedItem } from '../events/projection-tail.js';
import type { Logger } from '../logger.js';
import { CurrentThesaurus } from '../thesaurus/current-thesaurus.js';
import { CONFIG, LOGGER } from '../tokens.js';
import { DocumentFrequencies } from './document-frequencies.js';
import { toSearchDoc } from './item-indexes.js';
import { ItemIndexer } from './item-indexer.js';
import { SEARCH_ENGINE, type SearchEngine, SearchUnavailable } from './search-engine.js';

const retryMs = 2_000;
/** Beyond so many missed changes a rebuild is the quicker way to catch up. */
const mostMissed = 20_000;

const keyOf = ({ kind, id }: ProjectedItem): string => `${kind}/${id}`;

/**
 * Keeps the search engine equal to the public projections. While the engine is down the changes are kept, and everything
 * else goes on; when it is back it gets them. Rebuilds the indexes when somebody asks for it (`caunoi reindex`).
 */
@Injectable()
export class SearchFeed implements OnModuleInit, OnApplicationShutdown {
  private readonly missed = new Map<string, ProjectedItem>();
  private missedTooMany = false;
  private timer: NodeJS.Timeout | undefined;
  private rebuiltFor: number | undefined;
  private looking: Promise<void> = Promise.resolve();
  private prepared = false;
  private stopped = false;

  constructor(
    private readonly tail: ProjectionTail,
    private readonly database: Database,
    private readonly indexer: ItemIndexer,
    private readonly frequencies: DocumentFrequencies,
    private readonly thesaurus: CurrentThesaurus,
    @Inject(SEARCH_ENGINE) private readonly engine: SearchEngine,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.lookForRebuild();
    this.tail.onItems((items) => this.take(items));
    this.thesaurus.onChange(() => this.readAgain());
    this.tail.onWake(() => {
      this.looking = this.looking
        .then(() => this.lookForRebuild())
        .catch((error: unknown) => this.warn(error));
    });
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.looking;
  }

  /** Other concepts are read from the same texts: everything that was written is written anew. */
  private async readAgain(): Promise<void> {
    if (!this.prepared || this.stopped) return;
    try {
      await this.indexer.reindex();
    } catch (error) {
      if (!(error instanceof SearchUnavailable)) throw error;
      this.warn(error);
      this.missedTooMany = true;
      if (this.timer === undefined) this.retryLater();
    }
  }

  private async take(items: readonly ProjectedItem[]): Promise<void> {
    if (this.engine.traits.mostWords !== undefined) this.count(items);
    // A server that all processes share is written by those that work.
    if (this.engine.traits.shared && this.config.role === 'web') return;
    if (this.missed.size > 0 || this.missedTooMany) return this.keep(items);
    try {
      await this.write(items);
    } catch (error) {
      if (!(error instanceof SearchUnavailable)) throw error;
      this.warn(error);
      this.keep(items);
    }
  }

  private async write(items: readonly ProjectedItem[]): Promise<void> {
    if (!this.prepared) await this.indexer.prepare();
    this.prepared = true;
    await this.indexer.write(items);
  }

  private keep(items: readonly ProjectedItem[]): void {
    for (const item of items) this.missed.set(keyOf(item), item);
    if (this.missed.size > mostMissed) {
      this.missed.clear();
      this.missedTooMany = true;
    }
    if (this.timer === undefined) this.retryLater();
  }

  private retryLater(): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => void this.retry(), retryMs);
    this.timer.unref();
  }

  private async retry(): Promise<void> {
    this.timer = undefined;
    const items = [...this.missed.values()];
    try {
      if (this.missedTooMany) await this.indexer.reindex();
      this.missedTooMany = false;
      await this.write(items);
      // What changed again while this was written waits for the next round.
      for (const item of items) {
        if (this.missed.get(keyOf(item)) === item) this.missed.delete(keyOf(item));
      }
      if (this.missed.size === 0) return;
    } catch (error) {
      this.warn(error);
    }
    this.retryLater();
  }

  private count(items: readonly ProjectedItem[]): void {
    for (const item of items) {
      const key = keyOf(item);
      const { title, keywords, summary, body } = toSearchDoc(item, undefined);
      if (item.publicDoc === null) this.frequencies.drop(key);
      else this.frequencies.put(key, [title, keywords, summary, body].join('\n'));
    }
  }

  /** The request is a row: a process that starts later has read everything anew and has nothing to do. */
  private async lookForRebuild(): Promise<void> {
    if (this.engine.traits.shared || this.stopped) return;
    const [row] = await this.database.query<{ id: number | null }>(
      'select max(id)::int as id from search_rebuilds',
    );
    const latest = row?.id ?? 0;
    const before = this.rebuiltFor;
    this.rebuiltFor = latest;
    if (before === undefined || latest <= before) return;
    await this.indexer.reindex();
    await this.database.query('update search_rebuilds set answers = answers + 1 where id = $1', [latest]);
  }

  private warn(error: unknown): void {
    this.log.warn({ err: String(error) }, 'the search index is behind; trying again');
  }
}
