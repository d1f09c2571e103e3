import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { explainText, nearMissText, unmetText } from './explain-text.js';
import type { MatchItem } from './item.js';
import { fieldText } from './item.js';
import type { Match } from './match-types.js';
import { Matcher } from './matcher.js';
import { NOW, SMALL_THESAURUS, anyItem } from './samples.test-support.js';
import { mutualScore } from './scoring.js';
import { PRIOR_WEIGHTS } from './weights.js';

// Random words make weak matches: the properties are about every pair that has evidence.
const MODEL = { ...PRIOR_WEIGHTS, minScore: 0, hopeless: 0 };

function matcher(offers: readonly MatchItem[], needs: readonly MatchItem[] = []): Matcher {
  const m = new Matcher({ concepts: SMALL_THESAURUS, now: NOW, weights: MODEL });
  for (const o of offers) m.upsertOffer(o);
  for (const n of needs) m.upsertNeed(n);
  return m;
}

const offers = fc.uniqueArray(anyItem('technology', 'o'), { selector: (x) => x.id, maxLength: 8 });
const needs = fc.uniqueArray(anyItem('need', 'n'), { selector: (x) => x.id, minLength: 1, maxLength: 4 });

const dryer: MatchItem = {
  id: 'o1',
  kind: 'equipment',
  lang: 'vi',
  title: 'Máy sấy lạnh cho chè',
  summary: 'Sấy bơm nhiệt giữ hương, công suất 200 kg mỗi mẻ.',
  trl: 4,
  price: { min: 900_000_000 },
  region: 'Hà Nội, Việt Nam',
  name: 'Công ty Bí Mật',
};
const others: MatchItem[] = [
  {
    id: 'o2',
    kind: 'technology',
    title: 'Xử lý nước thải axit mỏ',
    summary: 'Kênh đá vôi và đất ngập nước.',
    lang: 'vi',
  },
  {
    id: 'o3',
    kind: 'software',
    title: 'Phần mềm quản lý khách sạn',
    summary: 'Đặt phòng, báo cáo.',
    lang: 'vi',
  },
];
const need: MatchItem = {
  id: 'n1',
  kind: 'need',
  lang: 'vi',
  title: 'Búp hái về phơi mãi không khô',
  summary: 'Cần máy sấy cho hợp tác xã chè của chúng tôi.',
  trlMin: 6,
  budget: { max: 300_000_000 },
  region: 'xã Tả Van, Lào Cai',
};

describe('the matcher', () => {
  it('finds the offer behind everyday words and says why', () => {
    const [first, ...rest] = matcher([dryer, ...others], [need]).matchesForNeed('n1', 10);
    expect(first!.id).toBe('o1');
    expect(rest.every((m) => m.score < first!.score)).toBe(true);
    const lay = first!.explanation.terms.find((t) => t.key === 'tea');
    expect(lay?.query.map((q) => q.text)).toContain('Búp hái về');
    expect(lay?.target.map((q) => q.text)).toContain('chè');
    expect(first!.gates.failed).toEqual(['trl', 'budget', 'region']);
    expect(first!.explanation.nearMisses).toContainEqual({ constraint: 'trl', wanted: 6, offered: 4 });
    expect(nearMissText({ constraint: 'trl', wanted: 6, offered: 4 }, 'en', String)).toBe(
      'TRL 4 offered, 6 wanted.',
    );
    for (const language of ['vi', 'en'] as const) {
      const sentences = explainText(first!, language);
      expect(sentences.length).toBeGreaterThan(1);
      expect(sentences.every((s) => s.text.length > 10)).toBe(true);
    }
  });

  it('never says confidential amounts or names', () => {
    const secret: MatchItem = { ...need, confidential: ['budget'] };
    const [first] = matcher([dryer], [secret]).matchesForNeed('n1', 1);
    const miss = first!.explanation.nearMisses.find((m) => m.constraint === 'budget');
    expect(miss).toEqual({ constraint: 'budget', wanted: undefined, offered: 900_000_000 });
    expect(nearMissText(miss!, 'vi', String)).not.toMatch(/\d/);
    expect(JSON.stringify(first!.explanation)).not.toContain('Bí Mật');
    expect(JSON.stringify(first!.explanation)).not.toContain('300000000');
  });

  it('matches in the other direction with the same features of fit', () => {
    const m = matcher([dryer, ...others], [need]);
    const [forward] = m.matchesForNeed('n1', 1);
    const [back] = m.matchesForOffer('o1', 1);
    expect(back!.id).toBe('n1');
    for (const f of ['trl', 'budget', 'region', 'field', 'ip', 'language'] as const) {
      expect(back!.features[f]).toBe(forward!.features[f]);
    }
  });

  it('shows nothing without common words, concepts or field', () => {
    const stranger: MatchItem = {
      id: 'n9',
      kind: 'need',
      title: 'Kiểm định cầu thang',
      trlMin: 1,
      budget: { max: 1e12 },
    };
    expect(matcher([dryer, ...others]).matchesForNeed(stranger, 10)).toEqual([]);
  });

  it('says what nobody offers, and gives an empty list where nothing comes near', () => {
    const strict = { ...PRIOR_WEIGHTS, hopeless: 0.001, answered: 0.9 };
    const m = new Matcher({ concepts: SMALL_THESAURUS, now: NOW, weights: strict });
    for (const offer of others) m.upsertOffer(offer);
    const tea: MatchItem = { id: 'q', kind: 'need', title: 'Chè của xưởng nhỏ' };
    expect(m.matchesForNeed(tea, 10)).toEqual([]);
    const none = m.verdict(tea)!;
    expect(none.answered).toBe(false);
    expect(none.unmet).toEqual([
      { concept: 'tea', quote: { field: 'title', start: 0, end: 3, text: 'Chè' } },
    ]);
    expect(unmetText(none, 'vi')).toBe('Chưa có bên nào cung cấp “Chè”.');
    m.upsertOffer(dryer);
    const some = m.verdict(tea)!;
    expect(some.chance).toBeGreaterThan(none.chance);
    expect(some.unmet).toEqual([]);
    expect(unmetText(some, 'en')).toBeNull();
    expect(m.verdict('unknown')).toBeNull();
  });

  it('keeps out the own organisation, blocked pairs and needs past their deadline', () => {
    const own = { ...dryer, organisationId: 'x' };
    expect(matcher([own]).matchesForNeed({ ...need, organisationId: 'x' }, 5)).toEqual([]);
    expect(matcher([own]).matchesForNeed({ ...need, blocked: ['x'] }, 5)).toEqual([]);
    expect(matcher([{ ...own, blocked: ['y'] }]).matchesForNeed({ ...need, organisationId: 'y' }, 5)).toEqual(
      [],
    );
    expect(matcher([dryer], [{ ...need, deadline: '2026-11-01' }]).matchesForOffer('o1', 5)).toEqual([]);
    expect(matcher([dryer], [{ ...need, deadline: '2027-11-01' }]).matchesForOffer('o1', 5)).toHaveLength(1);
  });

  it('has contributions that sum to z less the bias', () => {
    fc.assert(
      fc.property(offers, needs, (os, ns) => {
        const m = matcher(os, ns);
        for (const match of m.matchesForNeed(ns[0]!.id, 20)) {
          const sum = match.contributions.reduce((s, c) => s + c.amount, 0);
          expect(sum).toBeCloseTo(match.z - MODEL.bias, 9);
          expect(match.score).toBeCloseTo(1 / (1 + Math.exp(-match.z)), 12);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('quotes only what stands in the named field', () => {
    fc.assert(
      fc.property(offers, needs, (os, ns) => {
        const m = matcher(os, ns);
        const source = m.get(ns[0]!.id)!;
        for (const match of m.matchesForNeed(source.id, 20)) {
          const target = m.get(match.id)!;
          for (const term of match.explanation.terms) {
            expect(term.query.length * term.target.length).toBeGreaterThan(0);
            for (const q of term.query) expect(fieldText(source, q.field).slice(q.start, q.end)).toBe(q.text);
            for (const q of term.target)
              expect(fieldText(target, q.field).slice(q.start, q.end)).toBe(q.text);
          }
        }
      }),
      { numRuns: 80 },
    );
  });

  it('gives the same bytes whatever the order and history of the items', () => {
    fc.assert(
      fc.property(offers, needs, offers, (os, ns, before) => {
        const a = matcher(os, ns);
        const b = matcher([...before], []);
        for (const x of before) b.remove(x.id);
        for (const n of [...ns].reverse()) b.upsertNeed(n);
        for (const o of [...os].reverse()) b.upsertOffer(o);
        const answer = (m: Matcher): string => JSON.stringify(ns.map((n) => m.matchesForNeed(n.id, 10)));
        expect(answer(b)).toBe(answer(a));
        expect(answer(a)).toBe(answer(a));
      }),
      { numRuns: 60 },
    );
  });

  it('never lowers a score for better TRL, budget, region or field', () => {
    const scoreOf = (os: readonly MatchItem[], n: MatchItem, id: string): number | undefined =>
      matcher(os)
        .matchesForNeed({ ...n, id: 'query' }, 50)
        .find((m: Match) => m.id === id)?.score;
    fc.assert(
      fc.property(offers, needs, fc.constantFrom('trl', 'budget', 'region', 'field'), (os, ns, what) => {
        const n: MatchItem = {
          ...ns[0]!,
          trlMin: 5,
          budget: { max: 1000 },
          region: 'Lào Cai',
          fields: ['203'],
        };
        const base = os[0];
        if (base === undefined) return;
        const worse: MatchItem = { ...base, trl: 3, price: { min: 2000 }, region: 'Hà Nội', fields: ['205'] };
        const better: MatchItem = {
          ...worse,
          ...(what === 'trl' ? { trl: 5 } : {}),
          ...(what === 'budget' ? { price: { min: 1500 } } : {}),
          ...(what === 'region' ? { region: 'Lào Cai' } : {}),
          ...(what === 'field' ? { fields: ['203'] } : {}),
        };
        const low = scoreOf([worse, ...os.slice(1)], n, base.id);
        const high = scoreOf([better, ...os.slice(1)], n, base.id);
        if (low !== undefined) expect(high).toBeGreaterThan(low);
      }),
      { numRuns: 80 },
    );
  });

  it('answers odd needs sensibly', () => {
    const m = matcher([dryer, ...others]);
    const ask = (title: string): string[] =>
      m.matchesForNeed({ id: 'q', kind: 'need', title }, 10).map((x) => x.id);
    expect(ask('')).toEqual([]);
    expect(ask(' ?!… -- ""')).toEqual([]);
    expect(ask('MÁY SẤY CHÈ'.normalize('NFD'))[0]).toBe('o1');
    expect(ask('MAY SAY CHE')[0]).toBe('o1');
    expect(ask('heat pump drying of tea')[0]).toBe('o1');
    expect(ask(`${'rất dài và không có gì '.repeat(4500)} máy sấy chè`)[0]).toBe('o1');
    expect(m.matchesForNeed('unknown', 5)).toEqual([]);
    expect(m.matchesForNeed(need, 0)).toEqual([]);
  });

  it('folds near-duplicates for display and keeps the best first', () => {
    const copies = [1, 2, 3].map((n) => ({ ...dryer, id: `copy${n}` }));
    const m = matcher([
      dryer,
      ...copies,
      { ...dryer, id: 'o5', title: 'Máy sấy chè năng lượng mặt trời', summary: 'Nhà sấy mái vòm cho chè.' },
    ]);
    const plain = m.matchesForNeed(need, 10);
    const diverse = m.matchesForNeed(need, 10, { diverse: true });
    expect(plain).toHaveLength(5);
    expect(diverse).toHaveLength(2);
    expect(diverse[0]!.id).toBe(plain[0]!.id);
  });

  it('judges fields by their frequency once enough items are coded', () => {
    const m = matcher([]);
    for (let i = 0; i < 600; i += 1) {
      m.upsertOffer({
        id: `f${i}`,
        kind: 'technology',
        title: 'lọc',
        fields: [i % 50 === 0 ? '4.2' : '2.3'],
      });
    }
    const ask = (code: string): number | null =>
      m
        .matchesForNeed({ id: 'q', kind: 'need', title: 'lọc', fields: [code] }, 600)
        .find((x) => x.id === 'f0')!.features.field;
    expect(ask('4.2')).toBe(1);
    expect(ask('4.1')!).toBeGreaterThan(0.5);
    expect(ask('2.1')).toBe(0);
  });

  it('takes the harmonic mean as the mutual score', () => {
    expect(mutualScore(0.5, 1)).toBeCloseTo(2 / 3, 12);
    expect(mutualScore(0, 0)).toBe(0);
  });

  it('rejects negative weights', () => {
    const weights = { ...PRIOR_WEIGHTS, weights: { ...PRIOR_WEIGHTS.weights, trl: -1 } };
    expect(() => new Matcher({ concepts: SMALL_THESAURUS, now: NOW, weights })).toThrow(RangeError);
  });
});
