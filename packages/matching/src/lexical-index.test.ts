import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { IndexDoc } from './index-types.js';
import { LexicalIndex } from './lexical-index.js';
import { buildQuery } from './query-builder.js';
import { anyDoc, anyText } from './samples.test-support.js';
import { SnapshotUnreadable, restoreSnapshot, takeSnapshot } from './snapshot.js';

function rank(index: LexicalIndex, text: string, limit = 50): { id: string; score: number }[] {
  return index.score(buildQuery(index, [{ name: 'title', text, weight: 1 }]).terms, { limit });
}

function built(docs: readonly IndexDoc[]): LexicalIndex {
  const index = new LexicalIndex();
  for (const d of docs) index.upsert(d);
  return index;
}

const doc = (id: string, title: string, group = 'offer'): IndexDoc => ({ id, group, fields: { title } });

describe('the lexical index', () => {
  it('gives the same scores after any edits as an index built anew', () => {
    const edit = fc.oneof(
      anyDoc().map((d) => ({ remove: null as string | null, doc: d })),
      fc
        .integer({ min: 0, max: 11 })
        .map((n) => ({ remove: `d${n}` as string | null, doc: null as IndexDoc | null })),
      fc.constant({ remove: 'compact' as string | null, doc: null as IndexDoc | null }),
    );
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 40 }), anyText, (edits, query) => {
        const index = new LexicalIndex();
        const state = new Map<string, IndexDoc>();
        for (const e of edits) {
          if (e.doc !== null) {
            index.upsert(e.doc);
            state.set(e.doc.id, e.doc);
          } else if (e.remove === 'compact') {
            index.compact();
          } else {
            expect(index.remove(e.remove!)).toBe(state.delete(e.remove!));
          }
        }
        const anew = built([...state.values()].reverse());
        expect(index.size).toBe(state.size);
        expect(rank(index, query)).toEqual(rank(anew, query));
      }),
      { numRuns: 150 },
    );
  });

  it('survives many replacements of one document, compaction included', () => {
    const index = built([doc('a', 'máy sấy chè'), doc('b', 'lọc nước')]);
    for (let i = 0; i < 300; i += 1) index.upsert(doc('b', i % 2 === 0 ? 'lọc nước thải' : 'máy sấy thóc'));
    const anew = built([doc('a', 'máy sấy chè'), doc('b', 'máy sấy thóc')]);
    expect(rank(index, 'máy sấy')).toEqual(rank(anew, 'máy sấy'));
    expect(rank(index, 'nước')).toEqual([]);
  });

  it('is restored from a snapshot with the same scores and the same bytes', () => {
    fc.assert(
      fc.property(fc.array(anyDoc(), { maxLength: 12 }), anyText, (docs, query) => {
        const index = built(docs);
        const bytes = takeSnapshot(index);
        const again = restoreSnapshot(bytes);
        expect(rank(again, query)).toEqual(rank(index, query));
        expect(takeSnapshot(again)).toEqual(bytes);
      }),
      { numRuns: 60 },
    );
  });

  it('refuses bytes that are no snapshot or are cut off', () => {
    const bytes = takeSnapshot(built([doc('a', 'máy sấy chè')]));
    expect(() => restoreSnapshot(bytes.subarray(0, bytes.length - 3))).toThrow(SnapshotUnreadable);
    expect(() => restoreSnapshot(new Uint8Array([1, 2, 3]))).toThrow(SnapshotUnreadable);
    const damaged = bytes.slice();
    damaged[14] = 0xff;
    expect(() => restoreSnapshot(damaged)).toThrow(SnapshotUnreadable);
  });

  it('prefers the form with diacritics that was typed and finds the others', () => {
    const index = built([doc('a', 'thức ăn cho dương'), doc('b', 'thức ăn cho đường')]);
    expect(rank(index, 'đường').map((h) => h.id)).toEqual(['b', 'a']);
    expect(
      rank(index, 'duong')
        .map((h) => h.id)
        .sort(),
    ).toEqual(['a', 'b']);
  });

  it('corrects a misspelt word in its context', () => {
    const index = built([doc('a', 'máy sấy chè xanh'), doc('b', 'máy sấy thóc'), doc('c', 'máy xay thóc')]);
    expect(rank(index, 'máy sấyy thóc')[0]!.id).toBe('b');
  });

  it('scores the title above the body and skips groups not asked for', () => {
    const index = built([
      { id: 'a', group: 'offer', fields: { title: 'lò hơi', body: 'tinh dầu quế' } },
      { id: 'b', group: 'offer', fields: { title: 'tinh dầu quế', body: 'lò hơi' } },
      { id: 'c', group: 'need', fields: { title: 'tinh dầu quế' } },
    ]);
    const { terms } = buildQuery(index, [{ name: 'title', text: 'tinh dầu quế', weight: 1 }]);
    expect(index.score(terms, { groups: ['offer'], limit: 10 }).map((h) => h.id)).toEqual(['b', 'a']);
  });

  it('keeps the best when the limit is smaller than the hits', () => {
    fc.assert(
      fc.property(
        fc.array(anyDoc(40), { maxLength: 40 }),
        anyText,
        fc.integer({ min: 0, max: 5 }),
        (docs, query, limit) => {
          const index = built(docs);
          expect(rank(index, query, limit)).toEqual(rank(index, query, Infinity).slice(0, limit));
        },
      ),
      { numRuns: 60 },
    );
  });
});
