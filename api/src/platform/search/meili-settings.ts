import type { Settings } from 'meilisearch';
import { tokenize } from '@caunoi/vietnamese/tokens';
import { AUDIENCE, type Filter, type IndexDef, MOST_HITS, type SearchDoc } from './search-engine.js';

const perLanguage = ['title', 'keywords', 'summary', 'body'] as const;
const languages = ['vi', 'en'] as const;

/** Provinces and leaves of the classifications exceed the engine's default of 100. */
const facetValues = 300;

/** Settings of one index. Vietnamese: a token is a syllable of 3.5 letters on average, so one slip is allowed from four letters. */
export function meiliSettings(def: IndexDef): Settings {
  return {
    searchableAttributes: [
      ...perLanguage.flatMap((name) => languages.map((language) => `${name}_${language}`)),
      'organisation',
      'codes',
    ],
    rankingRules: [
      'words',
      'typo',
      'proximity',
      'attributeRank',
      'sort',
      'wordPosition',
      'exactness',
      'publishedAt:desc',
    ],
    typoTolerance: {
      enabled: true,
      minWordSizeForTypos: { oneTypo: 4, twoTypos: 8 },
      disableOnNumbers: true,
      disableOnAttributes: ['codes'],
    },
    localizedAttributes: [
      { attributePatterns: ['*_vi'], locales: ['vie'] },
      { attributePatterns: ['*_en'], locales: ['eng'] },
    ],
    synonyms: Object.fromEntries([...def.synonyms].map(([key, others]) => [key, [...others]])),
    stopWords: [],
    filterableAttributes: [...new Set([AUDIENCE, ...def.facets])],
    sortableAttributes: [...new Set(['id', ...def.sortables])],
    // Texts come from the database, as the person may see them: the engine gives back ids and titles only.
    displayedAttributes: ['id', 'title_vi', 'title_en'],
    faceting: { maxValuesPerFacet: facetValues, sortFacetValuesBy: { '*': 'count' } },
    pagination: { maxTotalHits: MOST_HITS },
    facetSearch: false,
  };
}

/** A document as the engine stores it. */
export function meiliDocument(doc: SearchDoc): Record<string, unknown> {
  const texts = Object.fromEntries(perLanguage.map((name) => [`${name}_${doc.language}`, doc[name]]));
  return {
    id: doc.id,
    ...texts,
    organisation: doc.organisation,
    codes: codesIn(`${doc.title}\n${doc.keywords}\n${doc.summary}\n${doc.body}`),
    ...doc.facets,
    [AUDIENCE]: doc.audience,
  };
}

/** Codes of a text (IP-65, TiO2, QCVN) in one word each: the engine would split them. */
function codesIn(text: string): string[] {
  const codes = tokenize(text).filter(({ text: token }) => /\d/.test(token) && /\p{L}/u.test(token));
  return [...new Set(codes.flatMap(({ text: token }) => [token, token.replace(/[^\p{L}\p{N}]/gu, '')]))];
}

/** A filter in the engine's language. Values are quoted: whatever they hold, they are data. */
export function meiliFilter(filter: Filter): string {
  if ('and' in filter)
    return filter.and.length === 0
      ? everything
      : filter.and.map((part) => `(${meiliFilter(part)})`).join(' AND ');
  if ('or' in filter)
    return filter.or.length === 0 ? nothing : filter.or.map((part) => `(${meiliFilter(part)})`).join(' OR ');
  if ('not' in filter) return `NOT (${meiliFilter(filter.not)})`;
  const name = attribute(filter.facet);
  if ('exists' in filter) return filter.exists ? `${name} EXISTS` : `${name} NOT EXISTS`;
  if ('in' in filter)
    return filter.in.length === 0 ? nothing : `${name} IN [${filter.in.map(quoted).join(', ')}]`;
  const bounds = [
    ...(filter.from === undefined ? [] : [`${name} >= ${filter.from}`]),
    ...(filter.to === undefined ? [] : [`${name} <= ${filter.to}`]),
  ];
  return bounds.length === 0 ? `${name} EXISTS` : bounds.join(' AND ');
}

const everything = `${AUDIENCE} EXISTS`;
const nothing = `${AUDIENCE} NOT EXISTS`;

const quoted = (value: string | number | boolean): string => `"${String(value).replace(/[\\"]/g, '\\$&')}"`;

function attribute(name: string): string {
  if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(name)) throw new Error(`Not the name of a facet: ${name}`);
  return name;
}

/** The text as the engine should read it; as typed, each word is a phrase of one, which has no typos and no continuation. */
export function meiliText(text: string, asTyped: boolean): string {
  if (!asTyped) return text;
  return text.replace(
    /(^|\s)(?![-"])([^\s"]+)(?=\s|$)/g,
    (_, lead: string, word: string) => `${lead}"${word}"`,
  );
}
