import { describe, expect, test } from '@jest/globals';
import { openList, type CodeListData } from './code-list.js';
import { CURRENT_COMMUNES } from './data/current-communes.js';
import { OCOP_STARS } from './data/ocop-group.js';
import { PLAN_INDICATORS } from './data/plan-indicators.js';
import { PLAN_ACTORS, PLAN_TASKS } from './data/plan-tasks.js';
import { allLists, ancestors, children, codeList, findCode } from './registry.js';
import { unitsAsOf } from './territory.js';

test('scheme, version and code together are a key', () => {
  const keys = allLists().flatMap((list) => list.entries.map((e) => `${e.scheme} ${e.version} ${e.code}`));
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.length).toBe(52 + 109 + 22 + 9 + 12 + 26 + 4 + 27 + 8 + 14 + 100 + 339);
});

describe.each(allLists().map((list) => [`${list.scheme} ${list.version}`, list] as const))(
  '%s',
  (_, list) => {
    test('every entry is complete and its parent exists', () => {
      for (const entry of list.entries) {
        expect([entry.vi.trim(), entry.en.trim(), entry.source.trim()]).not.toContain('');
        expect(entry.vi).toBe(entry.vi.normalize('NFC'));
        expect(['high', 'medium', 'low']).toContain(entry.confidence);
        if (entry.parent !== null) expect(list.find(entry.parent)).toBeDefined();
      }
    });

    test('children and ancestors agree', () => {
      for (const entry of list.entries) {
        expect(list.children(entry.parent)).toContain(entry);
        expect(list.ancestors(entry.code)[0]?.code ?? null).toBe(entry.parent);
      }
    });
  },
);

describe('look-ups', () => {
  test('an entry carries its names, source and attributes', () => {
    expect(findCode('trl', '9')).toMatchObject({
      version: 'NASA',
      parent: null,
      attributes: { band: 'deployment' },
    });
    expect(findCode('vsic-2018', '72')?.parent).toBe('M');
    expect(findCode('vsic-2025', 'N')?.attributes).toEqual({ vsic2018: 'M' });
    expect(findCode('ip-title', 'SC')).toMatchObject({
      en: 'Invention patent',
      attributes: { countsAsIndustrialProperty: true },
    });
    expect(findCode('transfer-form', 'F1')?.attributes).toEqual({ facet: 'form' });
    expect(findCode('trl', '10')).toBeUndefined();
  });

  test('fields of science may be written with a dot', () => {
    expect(findCode('fields-of-science', '4.1')).toEqual(findCode('fields-of-science', '401'));
    expect(findCode('fields-of-science', '4.1')).toBeDefined();
    expect(findCode('fields-of-science', '2.11')?.code).toBe('211');
    expect(children('fields-of-science', '4').length).toBe(7);
    expect(children('fields-of-science', null).length).toBe(6);
    expect(ancestors('fields-of-science', '401').map((e) => e.code)).toEqual(['4']);
  });

  test('the version in use is the default', () => {
    expect(codeList('admin-unit').version).toBe('2025-07');
    expect(findCode('admin-unit', '15')?.vi).toBe('Tỉnh Lào Cai');
    expect(findCode('admin-unit', '15', '2025-03')?.vi).toBe('Tỉnh Yên Bái');
    expect(() => codeList('trl', '1999')).toThrow(RangeError);
  });

  test('data with a double code or a missing parent does not open', () => {
    const data: CodeListData = {
      scheme: 'trl',
      version: 'x',
      validFrom: null,
      validTo: null,
      sources: ['s'],
      items: [['1', 'a', 'a', null, 0, 'high']],
    };
    expect(openList(data).entries).toHaveLength(1);
    expect(() => openList({ ...data, items: [...data.items, ...data.items] })).toThrow('twice');
    expect(() => openList({ ...data, items: [['1', 'a', 'a', '9', 0, 'high']] })).toThrow('no parent');
  });
});

test('the small list of communes is the list in force', () => {
  const inForce = unitsAsOf('2026-01-01').filter((unit) => unit.level === 3);
  expect(CURRENT_COMMUNES).toEqual(inForce.map(({ code, vi, type }) => ({ code, vi, type })));
});

test('OCOP stars cover 0 to 100 without a gap', () => {
  const bounds = [...OCOP_STARS].sort((a, b) => a.min - b.min);
  expect(bounds.map((s) => s.min)).toEqual([0, 30, 50, 70, 90]);
  expect(bounds.map((s) => s.max)).toEqual([30, 50, 70, 90, 100]);
});

describe('the plan', () => {
  test('codes are unique and both languages are there', () => {
    for (const rows of [PLAN_TASKS, PLAN_INDICATORS, PLAN_ACTORS]) {
      expect(new Set(rows.map((row) => row.code)).size).toBe(rows.length);
      for (const row of rows) expect([row.vi.trim(), row.en.trim()]).not.toContain('');
    }
    expect([PLAN_TASKS.length, PLAN_INDICATORS.length, PLAN_ACTORS.length]).toEqual([121, 13, 13]);
  });

  test('a quantitative target has a number, a year or a period, and a formula', () => {
    for (const indicator of PLAN_INDICATORS.filter((i) => i.kind === 'quantitative')) {
      expect(indicator.target).not.toBeNull();
      expect(indicator.formula).not.toBe('');
    }
  });
});
