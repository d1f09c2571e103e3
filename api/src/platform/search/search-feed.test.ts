import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Config } from '../../config/config.js';
import type { Database } from '../database/database.js';
import type { ProjectedItem, ProjectionListener, ProjectionTail } from '../events/projection-tail.js';
import { createLogger } from '../logger.js';
import type { CurrentThesaurus } from '../thesaurus/current-thesaurus.js';
import { DocumentFrequencies } from './document-frequencies.js';
import type { ItemIndexer } from './item-indexer.js';
import { type SearchEngine, SearchUnavailable } from './search-engine.js';
import { SearchFeed } from './search-feed.js';

const item = (id: string, title: string): ProjectedItem => ({
  kind: 'offer',
  id,
  publicDoc: { title },
  matchDoc: null,
});

describe('the feed of a search server that goes down', () => {
  let up: boolean;
  let written: string[];
  let take: ProjectionListener;
  let feed: SearchFeed;
  let rebuilds: number;

  const started = async (role: Config['role'] = 'all', shared = true): Promise<void> => {
    const tail = { onItems: (listener: ProjectionListener) => (take = listener), onWake: () => undefined };
    const whenUp = (work: () => void): Promise<void> => {
      if (!up) return Promise.reject(new SearchUnavailable());
      work();
      return Promise.resolve();
    };
    const indexer = {
      prepare: () => whenUp(() => undefined),
      write: (items: readonly ProjectedItem[]) =>
        whenUp(() => written.push(...items.map(({ publicDoc }) => String(publicDoc?.['title'])))),
      reindex: () => whenUp(() => (rebuilds += 1)),
    };
    const traits = { shared, mostWords: 10, seesDiacritics: false, readsConcepts: false };
    feed = new SearchFeed(
      tail as unknown as ProjectionTail,
      { query: () => Promise.resolve([]) } as unknown as Database,
      indexer as unknown as ItemIndexer,
      new DocumentFrequencies(),
      { onChange: () => undefined } as unknown as CurrentThesaurus,
      { traits } as SearchEngine,
      { role } as Config,
      createLogger('silent'),
    );
    await feed.onModuleInit();
  };

  beforeEach(() => {
    jest.useFakeTimers();
    up = true;
    written = [];
    rebuilds = 0;
  });
  afterEach(async () => {
    await feed.onApplicationShutdown();
    jest.useRealTimers();
  });

  it('writes what comes', async () => {
    await started();
    await take([item('a', 'một')]);
    expect(written).toEqual(['một']);
  });

  it('keeps the changes while it is down, without failing, and writes the last of each when it is back', async () => {
    await started();
    up = false;
    await take([item('a', 'cũ'), item('b', 'hai')]);
    await take([item('a', 'mới')]);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(written).toEqual([]);
    up = true;
    await take([item('c', 'ba')]);
    expect(written).toEqual([]);
    await jest.advanceTimersByTimeAsync(2_100);
    expect(written).toEqual(['mới', 'hai', 'ba']);
    await take([item('d', 'bốn')]);
    expect(written.at(-1)).toBe('bốn');
  });

  it('builds the index anew when too much was missed', async () => {
    await started();
    up = false;
    await take(Array.from({ length: 20_001 }, (_, i) => item(`x${i}`, 'x')));
    up = true;
    await jest.advanceTimersByTimeAsync(2_100);
    expect([rebuilds, written]).toEqual([1, []]);
    await take([item('a', 'sau')]);
    expect(written).toEqual(['sau']);
  });

  it('leaves a server that all share to the processes that work', async () => {
    await started('web');
    await take([item('a', 'một')]);
    expect(written).toEqual([]);
    await feed.onApplicationShutdown();
    await started('web', false);
    await take([item('a', 'một')]);
    expect(written).toEqual(['một']);
  });
});
