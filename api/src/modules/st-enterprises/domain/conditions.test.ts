import { describe, expect, test } from '@jest/globals';
import { figuresInput, type FiguresInput } from '@caunoi/shared/st-enterprises/inputs';
import { assess, type ConditionCode } from './conditions.js';

const bn = 1_000_000_000;
const on = '2026-11-23';
const year = (y: number, net: number | null, st: number | null, rd: number | null) => ({
  year: y,
  netRevenueVnd: net,
  stProductRevenueVnd: st,
  rdInnovationSpendingVnd: rd,
});
const three = (net: number | null, st: number | null, rd: number | null) =>
  [2023, 2024, 2025].map((y) => year(y, net, st, rd));

const base = {
  underEnterpriseLaw: true,
  foundedOn: '2015-03-01',
  results: [{ kind: 'patent', title: 'Quy trình sấy' }],
};
const large = {
  ...base,
  size: 'large',
  years: three(1000 * bn, 300 * bn, 20 * bn),
  rdUnit: true,
  rdUnitGraduates: 10,
  rdUnitVietnamese: 5,
  exported: true,
  encouragedTechnology: false,
  qualityAward: false,
};
const medium = {
  ...base,
  size: 'medium',
  years: three(100 * bn, 20 * bn, 2 * bn),
  rdUnit: true,
  rdUnitGraduates: 5,
  rdUnitVietnamese: 1,
};
const small = {
  ...base,
  size: 'small',
  years: three(10 * bn, null, 0.2 * bn),
  stiStaff: 2,
  stiStaffVietnamese: 1,
  hiredExperts: 0,
  commercialProducts: 1,
};

const judge = (figures: object) => assess(figuresInput.parse(figures), on);
const outcome = (figures: object, code: ConditionCode) =>
  judge(figures).conditions.find((condition) => condition.code === code)?.outcome;

describe('exactly at the bounds everything is met', () => {
  test.each([
    ['large', large, 8],
    ['medium', medium, 7],
    ['small', small, 7],
    ['micro', { ...small, size: 'micro' }, 7],
  ])('%s', (_, figures, count) => {
    const { verdict, conditions } = judge(figures);
    expect(conditions.map(({ outcome }) => outcome)).toEqual(Array(count).fill('met'));
    expect(verdict).toBe('met');
    expect(conditions.every(({ article }) => article.includes('268/2025'))).toBe(true);
  });
});

describe('one step below or beside a bound', () => {
  test.each<[string, object, ConditionCode, string]>([
    [
      'large: 1.99 % and far from 200 billion',
      { ...large, years: three(1000 * bn, 300 * bn, 19.9 * bn) },
      'spending',
      'not_met',
    ],
    [
      'large: below 2 % but 200 billion a year',
      { ...large, years: three(20_000 * bn, 6000 * bn, 200 * bn) },
      'spending',
      'met',
    ],
    [
      'large: 200 billion suffices without revenue known',
      { ...large, years: three(null, 300 * bn, 200 * bn) },
      'spending',
      'met',
    ],
    ['large: 9 graduates', { ...large, rdUnitGraduates: 9 }, 'people', 'not_met'],
    ['large: 4 Vietnamese', { ...large, rdUnitVietnamese: 4 }, 'people', 'not_met'],
    [
      'large: 29 % but 90 billion a year',
      { ...large, years: three(1000 * bn, 290 * bn, 20 * bn) },
      'products',
      'met',
    ],
    [
      'large: 29 % and 89 billion',
      { ...large, years: three(307 * bn, 89 * bn, 20 * bn) },
      'products',
      'not_met',
    ],
    ['large: no effect of any kind', { ...large, exported: false }, 'effect', 'not_met'],
    [
      'large: award not told, the rest no',
      { ...large, exported: false, qualityAward: null },
      'effect',
      'missing',
    ],
    ['large: award alone', { ...large, exported: false, qualityAward: true }, 'effect', 'met'],
    [
      'medium: 200 billion do not replace 2 %',
      { ...medium, years: three(20_000 * bn, 6000 * bn, 200 * bn) },
      'spending',
      'not_met',
    ],
    [
      'medium: 19.9 % of revenue',
      { ...medium, years: three(100 * bn, 19.9 * bn, 2 * bn) },
      'products',
      'not_met',
    ],
    ['medium: 4 graduates', { ...medium, rdUnitGraduates: 4 }, 'people', 'not_met'],
    ['medium: nobody Vietnamese', { ...medium, rdUnitVietnamese: 0 }, 'people', 'not_met'],
    [
      'medium: no unit decides, whatever is missing',
      { ...medium, rdUnit: false, rdUnitGraduates: null },
      'people',
      'not_met',
    ],
    ['small: 1 staff, 2 experts', { ...small, stiStaff: 1, hiredExperts: 2 }, 'people', 'met'],
    ['small: 1 staff, 1 expert', { ...small, stiStaff: 1, hiredExperts: 1 }, 'people', 'not_met'],
    ['small: 2 staff, none Vietnamese', { ...small, stiStaffVietnamese: 0 }, 'people', 'not_met'],
    [
      'small: 2 experts suffice, staff not told',
      { ...small, stiStaff: null, hiredExperts: 2 },
      'people',
      'met',
    ],
    ['small: 1 expert, staff not told', { ...small, stiStaff: null, hiredExperts: 1 }, 'people', 'missing'],
    ['small: no product on the market', { ...small, commercialProducts: 0 }, 'products', 'not_met'],
    ['small: 1.9 % spending', { ...small, years: three(10 * bn, null, 0.19 * bn) }, 'spending', 'not_met'],
    ['no revenue at all', { ...small, years: three(0, 0, 0) }, 'spending', 'not_met'],
    [
      'one year of three not given',
      { ...small, years: three(10 * bn, null, bn).slice(1) },
      'spending',
      'missing',
    ],
    ['spending not given is not 0', { ...small, years: three(10 * bn, null, null) }, 'spending', 'missing'],
    ['no result', { ...small, results: [] }, 'results', 'not_met'],
    ['results not told', { ...small, results: null }, 'results', 'missing'],
    ['not under the Enterprise Law', { ...small, underEnterpriseLaw: false }, 'law', 'not_met'],
    [
      'the bad third year is averaged in',
      {
        ...small,
        years: [
          year(2023, 10 * bn, null, 0),
          year(2024, 10 * bn, null, 0.3 * bn),
          year(2025, 10 * bn, null, 0.3 * bn),
        ],
      },
      'spending',
      'met',
    ],
    [
      'an older year does not count',
      { ...small, years: [...three(10 * bn, null, 0.1 * bn), year(2022, 10 * bn, null, 9 * bn)] },
      'spending',
      'not_met',
    ],
    [
      'founded 2024: its own years suffice',
      { ...small, foundedOn: '2024-02-01', years: three(10 * bn, null, bn).slice(1) },
      'spending',
      'met',
    ],
    ['founded this year: no full fiscal year', { ...small, foundedOn: '2025-02-01' }, 'age', 'not_met'],
    ['founded on the first of January', { ...small, foundedOn: '2025-01-01' }, 'age', 'met'],
    ['founding day not told', { ...small, foundedOn: null }, 'age', 'missing'],
  ])('%s', (_, figures, code, expected) => {
    expect(outcome(figures, code)).toBe(expected);
  });
});

test('nothing given: nothing is met, nothing is refused, everything is missing with its name', () => {
  const { verdict, conditions } = judge({});
  expect(verdict).toBe('incomplete');
  expect(conditions.map(({ outcome }) => outcome)).toEqual(['missing', 'missing', 'missing', 'missing']);
  expect(conditions.flatMap(({ needs }) => needs)).toEqual([
    'underEnterpriseLaw',
    'results',
    'foundedOn',
    'size',
  ]);
});

test('one failed condition outweighs missing ones', () => {
  const figures: FiguresInput = figuresInput.parse({
    ...small,
    commercialProducts: 0,
    stiStaff: null,
    hiredExperts: null,
  });
  expect(assess(figures, on).verdict).toBe('not_met');
});
