import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findCode } from './registry.js';
import { enterpriseSizeClass, sectorGroupOf, type SizeClass } from './enterprise-size.js';

const bn = (n: number): number => n * 1_000_000_000;
const ORDER: readonly SizeClass[] = ['MICRO', 'SMALL', 'MEDIUM', 'LARGE'];

describe('enterprise size, Decree 80/2021/NĐ-CP Article 5', () => {
  test.each([
    ['agri_industry_construction', 10, 3, 99, 'MICRO'],
    ['agri_industry_construction', 10, 99, 3, 'MICRO'],
    ['agri_industry_construction', 11, 3, 3, 'SMALL'],
    ['agri_industry_construction', 10, 3.1, 3.1, 'SMALL'],
    ['agri_industry_construction', 100, 50, 999, 'SMALL'],
    ['agri_industry_construction', 100, 51, 20, 'SMALL'],
    ['agri_industry_construction', 100, 51, 21, 'MEDIUM'],
    ['agri_industry_construction', 200, 200, 999, 'MEDIUM'],
    ['agri_industry_construction', 201, 1, 1, 'LARGE'],
    ['agri_industry_construction', 50, 201, 101, 'LARGE'],
    ['trade_services', 10, 10, 99, 'MICRO'],
    ['trade_services', 50, 100, 999, 'SMALL'],
    ['trade_services', 51, 1, 1, 'MEDIUM'],
    ['trade_services', 100, 300, 999, 'MEDIUM'],
    ['trade_services', 101, 1, 1, 'LARGE'],
    ['trade_services', 10, 10.1, 3.1, 'SMALL'],
    ['trade_services', 50, 100.1, 50, 'SMALL'],
    ['trade_services', 50, 100.1, 50.1, 'MEDIUM'],
    ['trade_services', 100, 300.1, 100, 'MEDIUM'],
    ['trade_services', 100, 300.1, 100.1, 'LARGE'],
    ['agri_industry_construction', 200, 200.1, 100.1, 'LARGE'],
  ] as const)(
    '%s, %d employees, revenue %d bn, capital %d bn: %s',
    (sectorGroup, employees, revenue, capital, size) => {
      expect(
        enterpriseSizeClass({ sectorGroup, employees, revenueVnd: bn(revenue), capitalVnd: bn(capital) }),
      ).toBe(size);
      expect(findCode('enterprise-size', size)).toBeDefined();
    },
  );

  test('an unknown figure is not guessed', () => {
    const base = { sectorGroup: 'trade_services', employees: 20 } as const;
    expect(enterpriseSizeClass({ ...base, revenueVnd: null, capitalVnd: null })).toBeNull();
    expect(enterpriseSizeClass({ ...base, revenueVnd: bn(90), capitalVnd: null })).toBe('SMALL');
    expect(enterpriseSizeClass({ ...base, employees: 500, revenueVnd: null, capitalVnd: null })).toBe(
      'LARGE',
    );
  });

  test('refuses numbers that are not sizes', () => {
    expect(() =>
      enterpriseSizeClass({ sectorGroup: 'trade_services', employees: -1, revenueVnd: 1, capitalVnd: 1 }),
    ).toThrow(RangeError);
    expect(() =>
      enterpriseSizeClass({ sectorGroup: 'trade_services', employees: 1, revenueVnd: NaN, capitalVnd: 1 }),
    ).toThrow(RangeError);
  });

  test('growing never makes an enterprise smaller, and knowing more never makes it larger', () => {
    const amount = fc.integer({ min: 0, max: 400 }).map(bn);
    const group = fc.constantFrom('agri_industry_construction' as const, 'trade_services' as const);
    const rank = (size: SizeClass | null): number => (size === null ? 4 : ORDER.indexOf(size));
    fc.assert(
      fc.property(
        group,
        fc.nat(300),
        fc.nat(50),
        amount,
        amount,
        amount,
        (sectorGroup, employees, hired, revenueVnd, capitalVnd, more) => {
          const now = rank(enterpriseSizeClass({ sectorGroup, employees, revenueVnd, capitalVnd }));
          const grown = {
            sectorGroup,
            employees: employees + hired,
            revenueVnd: revenueVnd + more,
            capitalVnd: capitalVnd + more,
          };
          expect(rank(enterpriseSizeClass(grown))).toBeGreaterThanOrEqual(now);
          expect(
            rank(enterpriseSizeClass({ sectorGroup, employees, revenueVnd, capitalVnd: null })),
          ).toBeGreaterThanOrEqual(now);
        },
      ),
    );
  });

  test('sections A to F are agriculture, industry and construction', () => {
    expect([...'ABCDEF'].map(sectorGroupOf)).toEqual(Array(6).fill('agri_industry_construction'));
    expect([...'GMSV'].map(sectorGroupOf)).toEqual(Array(4).fill('trade_services'));
  });
});
