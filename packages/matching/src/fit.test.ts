import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fieldPath, fieldSimilarity, linSimilarity } from './field-tree.js';
import { budgetFit, industryFit, languageFit, recencyFit, successFit, transferFit, trlFit } from './fit.js';
import { parsePlace, placeFit } from './places.js';

const DAY = 86_400_000;

describe('the fit of a pair', () => {
  it('values TRL at or above the wanted level fully and falls below it', () => {
    expect(trlFit(6, 9)).toBe(1);
    expect(trlFit(6, 4)).toBeCloseTo(Math.exp(-4 / 4.5), 12);
    expect(trlFit(undefined, 4)).toBeNull();
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 8 }), (want, have) => {
        expect(trlFit(want, have + 1)!).toBeGreaterThanOrEqual(trlFit(want, have)!);
      }),
    );
  });

  it('values a price within the budget fully and falls with the excess', () => {
    expect(budgetFit({ max: 100 }, { min: 80, max: 500 })).toBe(1);
    expect(budgetFit({ max: 100 }, { min: 150 })).toBeCloseTo(1.5 ** -2, 12);
    expect(budgetFit({ max: 0 }, { min: 1 })).toBeNull();
    expect(budgetFit(undefined, { min: 1 })).toBeNull();
  });

  it('compares places of today and of before the mergers', () => {
    const fit = (a: string, b: string): number | null => placeFit(parsePlace(a), parsePlace(b), false);
    expect(fit('xã Tả Van, Lào Cai', 'Yên Bái')).toBe(1);
    expect(fit('phường Sa Pa, Lào Cai', 'Phú Thọ, Việt Nam')).toBe(0.8);
    expect(fit('Lào Cai', 'Trung du và miền núi phía Bắc')).toBe(1);
    expect(fit('Lào Cai', 'xã Gia Lâm, Hà Nội')).toBe(0.6);
    expect(fit('Lào Cai', 'Graz, Áo')).toBe(0.4);
    expect(fit('Lào Cai', 'Toàn quốc')).toBe(1);
    expect(fit('Lào Cai', '???')).toBeNull();
    expect(placeFit(null, parsePlace('Graz, Áo'), true)).toBe(1);
  });

  it('reads both ways of writing field codes', () => {
    expect(fieldPath('2.4')).toEqual(['2', '204']);
    expect(fieldPath('2.11')).toEqual(['2', '211']);
    expect(fieldPath('20401')).toEqual(['2', '204', '20401']);
    expect(fieldPath('abc')).toBeNull();
    expect(fieldSimilarity(['2.4'], ['204'])).toBe(1);
    expect(fieldSimilarity(['2.4'], ['2.7'])).toBe(0.5);
    expect(fieldSimilarity(['2.4'], ['4.1'])).toBe(0);
    expect(fieldSimilarity([], ['4.1'])).toBeNull();
  });

  it('finds siblings of a rare branch closer than those of a common one', () => {
    const counts = new Map([
      ['2', 90],
      ['204', 40],
      ['207', 50],
      ['4', 10],
      ['401', 5],
      ['402', 5],
    ]);
    const lin = linSimilarity(counts, 100);
    expect(fieldSimilarity(['4.1'], ['4.2'], lin)!).toBeGreaterThan(fieldSimilarity(['2.4'], ['2.7'], lin)!);
    expect(fieldSimilarity(['4.1'], ['4.1'], lin)).toBe(1);
    expect(fieldSimilarity(['4.1'], ['2.4'], lin)).toBe(0);
  });

  it('compares industries, transfer forms and languages', () => {
    expect(industryFit(['10'], ['1079'])).toBe(1);
    expect(industryFit(['10'], ['C'])).toBe(0.5);
    expect(industryFit(['01'], ['28'])).toBe(0);
    expect(transferFit(['licence'], ['service', 'licence'])).toBe(1);
    expect(transferFit(['licence'], [])).toBeNull();
    expect(transferFit(['unheard'], ['licence'])).toBeNull();
    expect(languageFit({ id: 'a', kind: 'need', lang: 'vi' }, { id: 'b', kind: 'patent', lang: 'en' })).toBe(
      0.6,
    );
    expect(
      languageFit(
        { id: 'a', kind: 'need', lang: 'vi' },
        { id: 'b', kind: 'expert', languages: ['en', 'vi'] },
      ),
    ).toBe(1);
  });

  it('halves recency in 540 days and shrinks success towards the platform', () => {
    const now = Date.UTC(2026, 0, 1);
    const at = (days: number): string => new Date(now - days * DAY).toISOString();
    expect(recencyFit({ id: 'a', kind: 'patent', publishedAt: at(540) }, now)).toBeCloseTo(0.5, 12);
    expect(
      recencyFit({ id: 'a', kind: 'patent', publishedAt: at(540), verifiedAt: at(10) }, now),
    ).toBeCloseTo(0.6, 12);
    expect(recencyFit({ id: 'a', kind: 'patent' }, now)).toBeNull();
    expect(successFit({ accepted: 8, decided: 8 }, 0.5)).toBe(0.75);
    expect(successFit({ accepted: 0, decided: 0 }, 0.5)).toBeNull();
  });
});
