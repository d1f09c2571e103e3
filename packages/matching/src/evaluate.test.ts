import { describe, expect, it } from '@jest/globals';
import { auc, bootstrap, evaluate, folds, metricsOf } from './evaluate.js';
import { foldedBm25, searchBoxQuery } from './yardsticks.js';

const ranking = (...ids: string[]): { id: string; score: number }[] =>
  ids.map((id, i) => ({ id, score: 10 - i }));
const judged = new Map([
  ['a', 3],
  ['b', 1],
  ['c', 2],
]);

describe('evaluation', () => {
  it('computes the metrics of a hand-worked ranking', () => {
    const m = metricsOf(ranking('b', 'x', 'a', 'a'), judged);
    const ideal = 7 + 3 / Math.log2(3) + 1 / 2;
    expect(m.ndcg10).toBeCloseTo((1 + 7 / 2) / ideal, 12);
    expect(m.recall10).toBeCloseTo(2 / 3, 12);
    expect(m.mrr).toBeCloseTo(1 / 3, 12);
    expect(m.success1).toBe(0);
    expect(metricsOf(ranking('a', 'c', 'b'), judged)).toMatchObject({
      ndcg5: 1,
      ndcg10: 1,
      recall100: 1,
      mrr: 1,
      success1: 1,
    });
    expect(metricsOf([], judged).ndcg10).toBe(0);
  });

  it('scores a missing query as zero and an empty answer as the surest "none"', () => {
    const qrels = new Map([
      ['q1', judged],
      ['q2', judged],
    ]);
    const run = new Map([
      ['q1', ranking('a', 'c', 'b')],
      ['q3', ranking('z')],
    ]);
    const report = evaluate(run, qrels, { no_answer: ['q3', 'q4'], half: ['q1'] });
    expect(report.slices.map((s) => [s.slice, s.queries, s.metrics.ndcg10.mean])).toEqual([
      ['all', 2, 0.5],
      ['half', 1, 1],
    ]);
    expect(report.noAnswerEmpty).toBe(1);
    expect(report.answerAuc).toBe((0.5 + 1 + 0 + 0.5) / 4);
  });

  it('gives the same interval for the same seed, around the mean', () => {
    const values = [0, 0.2, 0.4, 0.9, 1, 1, 0.3];
    const a = bootstrap(values, 3);
    expect(bootstrap(values, 3)).toEqual(a);
    expect(a.low).toBeLessThan(a.mean);
    expect(a.high).toBeGreaterThan(a.mean);
    expect(bootstrap([0.5, 0.5]).low).toBe(0.5);
  });

  it('splits into folds that cover everything once, whatever the order', () => {
    const ids = Array.from({ length: 20 }, (_, i) => `q${i}`);
    const parts = folds(ids, 3, 5);
    expect(parts.flat().sort()).toEqual([...ids].sort());
    expect(folds([...ids].reverse(), 3, 5)).toEqual(parts);
    expect(parts.map((p) => p.length)).toEqual([7, 7, 6]);
  });

  it('counts ties as half', () => {
    expect(auc([2, 1], [1, 0])).toBe(3.5 / 4);
    expect(auc([], [1])).toBeNull();
  });
});

describe('the yardsticks', () => {
  const items = [
    { id: 'a', title: 'Máy sấy chè', summary: 'bơm nhiệt' },
    { id: 'b', title: 'Xử lý nước thải', summary: 'trại lợn', keywords: ['biogas'] },
  ];

  it('rank by folded words', () => {
    expect(
      foldedBm25(items)
        .rank({ id: 'q', title: 'may say' }, 5)
        .map((r) => r.id),
    ).toEqual(['a']);
    expect(foldedBm25(items).rank({ id: 'q', title: 'biogas' }, 5)[0]!.id).toBe('b');
    expect(foldedBm25([]).rank({ id: 'q', title: 'x' }, 5)).toEqual([]);
  });

  it('read ten words only and forgive one slip in long words', () => {
    const filler = 'mot hai ba bon nam sau bay tam chin muoi';
    expect(searchBoxQuery(items).rank({ id: 'q', title: filler, summary: 'máy sấy' }, 5)).toEqual([]);
    expect(
      searchBoxQuery(items)
        .rank({ id: 'q', title: 'biogass' }, 5)
        .map((r) => r.id),
    ).toEqual(['b']);
    expect(searchBoxQuery(items).rank({ id: 'q', title: 'sayy' }, 5)).toEqual([]);
  });
});
