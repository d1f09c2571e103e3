import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { commonest, themesOf, trend, type Unmet } from './themes.js';

const parents: Record<string, string[]> = {
  agriculture: [],
  tea: ['agriculture'],
  'tea-drying': ['tea'],
  'tea-rolling': ['tea'],
  fish: ['agriculture'],
};
const tree = {
  broader: (id: string) => parents[id] ?? [],
  narrower: (id: string) => Object.keys(parents).filter((child) => parents[child]?.includes(id)),
};
const unmet = (id: string, concepts: string[], more: Partial<Unmet> = {}): Unmet => ({
  kind: 'need',
  id,
  concepts,
  field: null,
  industry: null,
  place: null,
  at: 0,
  ...more,
});
const shape = (items: readonly Unmet[]) => {
  const { themes, alone } = themesOf(items, tree);
  return {
    themes: themes.map(({ key, members }) => `${key}: ${members.map(({ id }) => id).join(' ')}`),
    alone: alone.map(({ id }) => id),
  };
};

describe('themes of what nobody answers', () => {
  it('gather around the most specific concept that is shared, siblings around what stands above them', () => {
    expect(shape([unmet('a', ['tea-drying']), unmet('b', ['tea-drying']), unmet('c', ['fish'])])).toEqual({
      themes: ['concept:tea-drying: a b'],
      alone: ['c'],
    });
    expect(shape([unmet('a', ['tea-drying']), unmet('b', ['tea-rolling'])])).toEqual({
      themes: ['concept:tea: a b'],
      alone: [],
    });
  });

  it('go by field where no concept is shared, and a root is no theme', () => {
    expect(
      shape([
        unmet('a', ['agriculture'], { field: '401' }),
        unmet('b', ['fish', 'agriculture'], { field: '401' }),
      ]),
    ).toEqual({ themes: ['field:401: a b'], alone: [] });
  });

  it('are not made of what nearly everything names', () => {
    const many = Array.from({ length: 10 }, (_, i) =>
      unmet(`n${i}`, i < 2 ? ['tea', 'fish'] : ['tea'], { field: i < 6 ? '401' : null }),
    );
    expect(shape(many).themes[0]).toMatch(/^field:401|^concept:fish/);
    expect(shape(many).themes.some((theme) => theme.startsWith('concept:tea:'))).toBe(false);
  });

  it('are the same in whatever order things come; nothing is lost or told twice', () => {
    const item = fc
      .record({
        concepts: fc.subarray(Object.keys(parents)),
        field: fc.constantFrom('401', '211', null),
        kind: fc.constantFrom('need' as const, 'search' as const),
      })
      .map((one) => one);
    fc.assert(
      fc.property(fc.array(item, { maxLength: 30 }), fc.integer(), (items, seed) => {
        const all = items.map((one, i) => unmet(`i${String(i).padStart(2, '0')}`, one.concepts, one));
        const mixed = [...all].sort(
          (a, b) => ((a.id.charCodeAt(2) * seed) % 7) - ((b.id.charCodeAt(2) * seed) % 7),
        );
        expect(shape(mixed)).toEqual(shape(all));
        const { themes, alone } = themesOf(all, tree);
        const told = [...themes.flatMap(({ members }) => members), ...alone].map(({ id }) => id).sort();
        expect(told).toEqual(all.map(({ id }) => id));
        for (const { members } of themes) expect(members.length).toBeGreaterThan(1);
      }),
      { numRuns: 200 },
    );
  });
});

describe('what is told of a theme', () => {
  it('is what most of its members share, and how it moves', () => {
    const day = 86_400_000;
    const members = [
      unmet('a', [], { place: 'Sa Pa', at: 0 }),
      unmet('b', [], { place: 'Sa Pa', at: -100 * day }),
      unmet('c', [], { place: 'Bát Xát', at: -10 * day }),
    ];
    expect(commonest(members, ({ place }) => place)).toEqual(['Sa Pa', 'Bát Xát']);
    expect(trend(members, 0)).toEqual({ recent: 2, before: 1 });
  });
});
