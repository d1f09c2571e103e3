import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ConceptInfo } from './concept-graph.js';
import { type Gist, GistReader, gistSimilarity } from './gist.js';
import { GistIndex } from './gist-index.js';
import { MarkRestorer } from './mark-restorer.js';
import { anyText } from './samples.test-support.js';
import { TextReader } from './text-reader.js';

const concept = (id: string, vi: string[], en: string[], scenes: string[] = []): ConceptInfo => ({
  id,
  vi,
  en,
  scenes,
  broader: [],
  related: [],
});
const concepts = [
  concept('acid-mine-drainage', ['nước thải axit mỏ'], ['acid mine drainage'], ['nước suối vàng như gỉ sắt']),
  concept('tea-withering', ['làm héo chè'], ['tea withering'], ['búp ướt mưa hong mãi không ráo']),
  concept('drying', ['công nghệ sấy'], ['drying'], ['phơi mãi không khô']),
];
const reader = new GistReader(concepts, new TextReader(new MarkRestorer(concepts)));
const gist = (text: string): Gist => reader.read([{ text, weight: 1 }]);

describe('the gist of a text', () => {
  it('brings together texts that share no word', () => {
    const need = gist('Suối nhà em nước vàng khè như gỉ sắt');
    expect(gistSimilarity(need, gist('Passive treatment of acid mine drainage'))!).toBeGreaterThan(0.8);
    expect(gistSimilarity(need, gist('tea withering troughs'))).toBe(0);
  });

  it('reads bare, misspelt and capital text as it was meant', () => {
    const plain = gist('nước suối vàng như gỉ sắt');
    for (const text of [
      'nuoc suoi vang nhu gi sat',
      'NƯỚC SUỐI VÀNG NHƯ GỈ SẮT',
      'nước suối vàng nhu gỉ sắtt',
    ])
      expect(gistSimilarity(plain, gist(text))!).toBeGreaterThan(0.9);
  });

  it('is empty without known words, and is then not known to be like anything', () => {
    for (const text of ['', ' ?!', '12 500', 'xyzzy']) {
      expect(gist(text).concepts).toHaveLength(0);
      expect(gistSimilarity(gist(text), gist('drying'))).toBeNull();
    }
  });

  it('is a vector of length one, and likeness is mutual and at most one', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const [x, y] = [gist(a), gist(b)];
        if (x.concepts.length > 0) expect(x.values.reduce((s, v) => s + v * v, 0)).toBeCloseTo(1, 5);
        expect(gistSimilarity(x, y)).toBe(gistSimilarity(y, x));
        expect(gistSimilarity(x, y) ?? 0).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('finds the nearest items, whatever came and went before', () => {
    const texts = { a: 'drying', b: 'tea withering', c: 'acid mine drainage', d: 'drying tea withering' };
    const index = new GistIndex();
    for (const [id, text] of Object.entries(texts)) index.add(`old-${id}`, gist(text));
    for (const [id, text] of Object.entries(texts)) index.add(id, gist(text));
    for (const [id, text] of Object.entries(texts)) index.remove(`old-${id}`, gist(text));
    expect(index.nearest(gist('drying'), 5, () => true)).toEqual(['a', 'd']);
    expect(index.nearest(gist('drying'), 1, (id) => id !== 'a')).toEqual(['d']);
  });
});
