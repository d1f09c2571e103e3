import fc from 'fast-check';
import type { ConceptInfo, ConceptMention, ConceptSource } from './concept-graph.js';
import type { IndexDoc } from './index-types.js';
import type { MatchItem } from './item.js';

interface Entry {
  id: string;
  terms: readonly string[];
  lay?: readonly string[];
  en?: readonly string[];
  broader?: readonly string[];
}

const ENTRIES: readonly Entry[] = [
  { id: 'drying', terms: ['sấy', 'công nghệ sấy'], lay: ['phơi mãi không khô'], en: ['drying', 'dryer'] },
  {
    id: 'heat-pump-drying',
    terms: ['sấy bơm nhiệt', 'sấy lạnh'],
    en: ['heat pump drying'],
    broader: ['drying'],
  },
  { id: 'tea', terms: ['chè'], lay: ['búp hái về'], en: ['tea'] },
  {
    id: 'acid-mine-drainage',
    terms: ['nước thải axit mỏ'],
    lay: ['nước vàng như gỉ sắt'],
    en: ['acid mine drainage'],
  },
];

/** A small thesaurus: exact phrases only, compared in lower case. */
export const SMALL_THESAURUS: ConceptSource = {
  concepts: new Map(
    ENTRIES.map((e): [string, ConceptInfo] => [
      e.id,
      { id: e.id, vi: e.terms, viLay: e.lay ?? [], en: e.en ?? [], broader: e.broader ?? [], related: [] },
    ]),
  ),
  conceptsIn(text: string): ConceptMention[] {
    const lower = text.toLowerCase();
    const out: ConceptMention[] = [];
    for (const e of ENTRIES) {
      for (const [kind, list] of [
        ['term', e.terms],
        ['lay', e.lay ?? []],
        ['translation', e.en ?? []],
      ] as const) {
        for (const phrase of list) {
          for (let at = lower.indexOf(phrase); at >= 0; at = lower.indexOf(phrase, at + 1)) {
            const end = at + phrase.length;
            if (/[\p{L}\p{N}]/u.test((lower[at - 1] ?? ' ') + (lower[end] ?? ' '))) continue;
            out.push({ concept: e.id, start: at, end, surface: text.slice(at, end), kind });
          }
        }
      }
    }
    return out;
  },
};

const WORDS =
  `máy sấy chè thóc nước thải chăn nuôi bơm nhiệt cảm biến tinh dầu quế nấm hương tea dryer waste water pump
drying sensors của cua cá lọc vàng axit mỏ`.split(/\s+/);

export const anyText = fc
  .array(fc.constantFrom(...WORDS, '.', ',', 'KH&CN', '120', 'TiO2'), { minLength: 1, maxLength: 25 })
  .map((words) => words.join(' '));

export const anyDoc = (ids = 12): fc.Arbitrary<IndexDoc> =>
  fc.record({
    id: fc.integer({ min: 0, max: ids - 1 }).map((n) => `d${n}`),
    group: fc.constantFrom('need', 'offer', 'expert'),
    fields: fc.record({ title: anyText, summary: anyText }, { requiredKeys: ['title'] }),
    tags: fc.array(
      fc.record({
        tag: fc.constantFrom('tea', 'drying'),
        field: fc.constantFrom('title' as const, 'summary' as const),
      }),
      { maxLength: 3 },
    ),
  });

const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined });

/** An item of the given kind with any mixture of known and unknown fields. */
export const anyItem = (kind: 'need' | 'technology', prefix: string, ids = 8): fc.Arbitrary<MatchItem> =>
  fc.record({
    id: fc.integer({ min: 0, max: ids - 1 }).map((n) => `${prefix}${n}`),
    kind: fc.constant(kind),
    lang: optional(fc.constantFrom('vi' as const, 'en' as const)),
    title: anyText,
    summary: optional(anyText),
    keywords: optional(fc.array(anyText, { maxLength: 3 })),
    fields: optional(fc.constantFrom(['2.3'], ['203'], ['4.1'], ['2.7', '1.4'])),
    industries: optional(fc.constantFrom(['10'], ['01'], ['C'])),
    trl: optional(fc.integer({ min: 1, max: 9 })),
    trlMin: optional(fc.integer({ min: 1, max: 9 })),
    price: optional(fc.record({ min: fc.integer({ min: 0, max: 10 ** 9 }) })),
    budget: optional(fc.record({ max: fc.integer({ min: 1, max: 10 ** 9 }) })),
    region: optional(fc.constantFrom('xã Tả Van, Lào Cai', 'Hà Nội, Việt Nam', 'Toàn quốc', 'Graz, Áo')),
    organisationId: optional(fc.constantFrom('a', 'b', 'c')),
    transferOffered: optional(fc.constantFrom(['licence'], ['service', 'sale'])),
    transferWanted: optional(fc.constantFrom(['licence'], ['service'])),
  });

export const NOW = Date.UTC(2026, 11, 1);
