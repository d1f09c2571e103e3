import { analyse } from '@caunoi/matching/analysis';
import { parseSearch } from '@caunoi/matching/search';
import { nfc } from '@caunoi/vietnamese/normalize';
import type { Actor } from '../auth/actor.js';
import { accessFilter } from './access.js';
import { type DocumentFrequencies, mostTelling } from './document-frequencies.js';
import { byTypedSpelling, languageOf } from './query-text.js';
import {
  type EnginePage,
  type EngineQuery,
  type Filter,
  MOST_HITS,
  type SearchEngine,
} from './search-engine.js';

/** A search by somebody. */
export interface Asked extends Omit<EngineQuery, 'filter' | 'language'> {
  readonly actor: Actor | undefined;
  readonly filter?: Filter;
}

/** So many of the best hits are put in order of the spelling typed, where the engine cannot do it. */
const respelled = 50;

/**
 * The way to every engine: adds the access filter (throws when nobody asks), brings the text to NFC, cuts what is too long
 * for the engine to its most telling words, tells the language, answers a text without words itself, and puts the spelling
 * typed first where the engine does not see diacritics.
 */
export async function askEngine(
  engine: SearchEngine,
  frequencies: Pick<DocumentFrequencies, 'of'>,
  { actor, ...asked }: Asked,
): Promise<EnginePage> {
  const access = accessFilter(actor);
  const text = cut(engine, frequencies, nfc(asked.text));
  const query: EngineQuery = {
    ...asked,
    text,
    language: languageOf(text),
    filter: asked.filter === undefined ? access : { and: [access, asked.filter] },
    offset: Math.min(asked.offset, MOST_HITS),
  };
  if (text.trim() !== '' && analyse(text).words.length === 0) {
    return { hits: [], total: 0, facets: {}, corrections: [], cover: 0, problems: [] };
  }
  if (engine.traits.seesDiacritics || query.sort !== undefined || query.offset >= respelled)
    return engine.search(query);
  const page = await engine.search({
    ...query,
    offset: 0,
    limit: Math.max(respelled, query.offset + query.limit),
  });
  const hits = [...byTypedSpelling(page.hits.slice(0, respelled), text), ...page.hits.slice(respelled)];
  return { ...page, hits: hits.slice(query.offset, query.offset + query.limit) };
}

function cut(engine: SearchEngine, frequencies: Pick<DocumentFrequencies, 'of'>, text: string): string {
  const { mostWords } = engine.traits;
  if (mostWords === undefined || analyse(parseSearch(text).text).words.length <= mostWords) return text;
  return mostTelling(text, mostWords, frequencies);
}
