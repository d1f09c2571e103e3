import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seeded } from './evaluate.js';
import type { MatchItem } from './item.js';
import { Matcher } from './matcher.js';
import { NOW, SMALL_THESAURUS, anyItem } from './samples.test-support.js';
import { PRIOR_WEIGHTS } from './weights.js';

const MODEL = { ...PRIOR_WEIGHTS, minScore: 0, hopeless: 0 };

// Other offers give words their rarity: in a collection of one every word is as common as can be.
const others: MatchItem[] = [
  'phần mềm kế toán kho',
  'gạch không nung',
  'giám sát bò sữa',
  'bảo tồn lan rừng',
].map((title, i) => ({ id: `x${i}`, kind: 'technology', title, summary: `Chúng tôi làm ${title} từ lâu.` }));

function matcher(offers: readonly MatchItem[] = []): Matcher {
  const m = new Matcher({ concepts: SMALL_THESAURUS, now: NOW, weights: MODEL });
  for (const o of offers) m.upsertOffer(o);
  return m;
}

describe('the laws of the matcher', () => {
  it('gives after 1,000 random edits what a rebuild gives', () => {
    const pool = {
      offers: fc.sample(anyItem('technology', 'o', 40), { numRuns: 600, seed: 7 }),
      needs: fc.sample(anyItem('need', 'n', 15), { numRuns: 400, seed: 8 }),
    };
    const random = seeded(5);
    const edited = matcher();
    const held = new Map<string, MatchItem>();
    for (let i = 0; i < 1_000; i += 1) {
      const fromNeeds = random() < 0.3;
      const list = fromNeeds ? pool.needs : pool.offers;
      const item = list[Math.floor(random() * list.length)]!;
      if (random() < 0.3) {
        expect(edited.remove(item.id)).toBe(held.delete(item.id));
      } else {
        held.set(item.id, item);
        if (fromNeeds) edited.upsertNeed(item);
        else edited.upsertOffer(item);
      }
      if (i % 100 !== 99) continue;
      const rebuilt = matcher();
      for (const x of held.values()) {
        if (x.kind === 'need') rebuilt.upsertNeed(x);
        else rebuilt.upsertOffer(x);
      }
      expect(edited.size).toBe(held.size);
      for (const x of held.values()) {
        const answer = (m: Matcher): string =>
          JSON.stringify(x.kind === 'need' ? m.matchesForNeed(x.id, 10) : m.matchesForOffer(x.id, 10));
        expect(answer(edited)).toBe(answer(rebuilt));
      }
    }
  });

  it('scores a pair lower when what it quotes is struck out of the offer', () => {
    const offer: MatchItem = {
      id: 'o1',
      kind: 'technology',
      title: 'Máy sấy lạnh cho chè',
      summary: 'Buồng sấy bơm nhiệt giữ hương, khay inox tháo rời, cảm biến độ ẩm từng khay.',
    };
    const need: MatchItem = {
      id: 'n1',
      kind: 'need',
      title: 'Búp hái về phơi mãi không khô',
      summary: 'Cần máy có khay inox tháo rời và cảm biến độ ẩm để sấy chè.',
    };
    const ask = (o: MatchItem) =>
      matcher([o, ...others])
        .matchesForNeed(need, 10)
        .find((m) => m.id === 'o1');
    const whole = ask(offer)!;
    const quotes = whole.explanation.terms.flatMap((t) => t.target.map((q) => [t.key, q] as const));
    expect(quotes.map(([, q]) => q.text)).toContain('khay inox tháo rời');
    for (const [, q] of quotes) {
      const strike = (text = ''): string => text.split(q.text).join('');
      const struck = { ...offer, title: strike(offer.title), summary: strike(offer.summary) };
      expect([q.text, (ask(struck)?.score ?? 0) < whole.score]).toEqual([q.text, true]);
    }
  });

  it('quotes phrases and concepts, never a lone syllable or a run of small words', () => {
    const offer: MatchItem = {
      id: 'o1',
      kind: 'technology',
      title: 'Lọc nước vàng',
      summary: 'Có mười bể nổi, ở nơi xa và rất to; dùng đá ong hai lớp.',
    };
    const need: MatchItem = {
      id: 'n1',
      kind: 'need',
      title: 'Bể nổi có rêu',
      summary: 'Ở nơi rất to và xa; đá ong mười hòn.',
    };
    const [first] = matcher([offer]).matchesForNeed(need, 1);
    const texts = first!.explanation.terms.flatMap((t) => t.target.map((q) => q.text));
    expect(texts).toEqual(expect.arrayContaining(['bể nổi', 'đá ong']));
    for (const text of texts) expect(text.split(' ').length).toBeGreaterThan(1);
  });

  it('lowers every answer alike when nobody offers what a need speaks of', () => {
    const tea: MatchItem = { id: 'o1', kind: 'technology', title: 'Máy sấy chè' };
    const mine: MatchItem = { id: 'o2', kind: 'technology', title: 'Xử lý nước thải axit mỏ' };
    const need: MatchItem = { id: 'n1', kind: 'need', title: 'Chè và nước thải axit mỏ' };
    const [alone] = matcher([tea, ...others]).matchesForNeed(need, 1);
    const [both] = matcher([tea, mine, ...others])
      .matchesForNeed(need, 5, {})
      .filter((m) => m.id === 'o1');
    expect(alone!.features.supply!).toBeLessThan(0.8);
    expect(both!.features.supply!).toBeGreaterThan(0.95);
  });

  it('answers odd and long needs in time', () => {
    const m = matcher([
      { id: 'o1', kind: 'technology', title: 'Máy sấy chè', summary: 'Sấy bơm nhiệt.' },
      ...others,
    ]);
    const ask = (text: string): string | undefined =>
      m.matchesForNeed({ id: 'q', kind: 'need', title: text }, 5)[0]?.id;
    const words = Array.from({ length: 199 }, (_, i) => `lời${i % 37}`).join(' ');
    for (const text of [
      `${words} máy sấy chè`,
      `sấy chè ${'x1 - ! '.repeat(15_000)}`,
      'may say che '.repeat(8_000),
    ]) {
      const from = performance.now();
      expect(ask(text)).toBe('o1');
      // A guard against a cost that grows with the square of the length, not a measure of speed.
      expect(performance.now() - from).toBeLessThan(20_000);
    }
    expect(ask('\u0000\ud800 …')).toBeUndefined();
  });
});
