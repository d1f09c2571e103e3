import type { Config } from '../../config/config.js';
import { LexicalSearchEngine } from './lexical-search-engine.js';
import { MeiliSearchEngine } from './meili-search-engine.js';
import type { SearchEngine } from './search-engine.js';

/** The embedded engine, unless the settings name a Meilisearch server. */
export function chooseEngine(config: Pick<Config, 'meili'>): SearchEngine {
  return config.meili === undefined ? new LexicalSearchEngine() : new MeiliSearchEngine(config.meili);
}
