import { describe, expect, it } from '@jest/globals';
import { checkChanges } from './check-changes.js';
import type { Concept } from './parse.js';
import { buildThesaurus, loadThesaurus, withChanges } from './thesaurus.js';

const base = buildThesaurus({
  sample: [
    'root | 4.1 | gốc |  | root |  |  |  | ',
    'tea | 4.1 | chè | trà | tea |  |  | root | ',
    'tea-drying | 4.1 | sấy chè |  | tea drying |  |  | tea | ',
    'road | 2.1 | đường |  | road |  |  | root | ',
  ].join('\n'),
});
const concept = (changes: Partial<Concept>): Concept => ({
  id: 'new-one',
  field: '401',
  vi: ['cái mới'],
  viLay: [],
  en: ['new one'],
  enLay: [],
  abbr: [],
  broader: ['root'],
  related: [],
  scenes: [],
  source: 'edited',
  ...changes,
});
const codes = (...changes: Partial<Concept>[]) =>
  checkChanges(base, changes.map(concept)).map(({ id, line, code }) => `${id}.${line}: ${code}`);

describe('changes of a thesaurus', () => {
  it('may add and change concepts that keep the laws', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ id: 'parent' }, { id: 'child', broader: ['parent'] })).toEqual([]);
    expect(checkChanges(base, [{ ...base.concepts.get('root')!, viLay: ['nguồn gốc'] }])).toEqual([]);
  });

  it.each([
    [{ vi: [] }, 'new-one.vi: no_term'],
    [{ en: [] }, 'new-one.en: no_term'],
    [{ viLay: ['…'] }, 'new-one.viLay: empty_term'],
    [{ field: '777' }, 'new-one.field: unknown_field'],
    [{ id: 'Not kebab' }, 'Not kebab.id: bad_id'],
    [{ related: ['nowhere'] }, 'new-one.related: unknown_concept'],
    [{ broader: [] }, 'new-one.broader: unreachable'],
    [{ related: ['new-one'] }, 'new-one.related: refers_to_itself'],
    [{ vi: ['duong'] }, 'new-one.vi: needs_diacritics'],
  ] as const)('are refused with their line: %j', (change, problem) => {
    expect(codes(change)).toContain(problem);
  });

  it('are refused when they close a circle', () => {
    const tea = base.concepts.get('tea')!;
    expect(checkChanges(base, [{ ...tea, broader: ['tea-drying'] }])).toEqual([
      expect.objectContaining({ id: 'tea', line: 'broader', code: 'cycle', value: 'tea-drying' }),
    ]);
  });

  it('are found in texts once they stand in the thesaurus, and the base stays as it was', () => {
    const changed = withChanges(base, [concept({ id: 'withering', vi: ['héo chè'], broader: ['tea'] })]);
    expect(changed.conceptsIn('cần máy héo chè').map((hit) => hit.concept)).toContain('withering');
    expect(base.conceptsIn('cần máy héo chè').map((hit) => hit.concept)).not.toContain('withering');
    expect(changed.narrower('tea')).toEqual(['tea-drying', 'withering']);
  });

  it('find nothing wrong with any concept of the shipped thesaurus', () => {
    const shipped = loadThesaurus();
    const wrong = checkChanges(shipped, [...shipped.concepts.values()]);
    expect(wrong.filter(({ code }) => code !== 'needs_diacritics')).toEqual([]);
  });
});
