import { describe, expect, it } from '@jest/globals';
import { INDUSTRY_WORDS } from './data/industry-words.js';
import { findIndustries, industry } from './find-industry.js';

describe('industries by the words people use', () => {
  it.each([
    ['homestay', '55'],
    ['nuoi ca hoi', '03'],
    ['cá hồi', '03'],
    ['thuy dien', '35'],
    ['Phần mềm', '62'],
    ['tinh dau que', '20'],
    ['du lich', '79'],
    ['che bien nong san', '10'],
    ['software', '62'],
    ['72', '72'],
    ['sản xuất đồ uống', '11'],
  ])('%s is %s', (typed, code) => {
    expect(findIndustries(typed)[0]?.code).toBe(code);
  });

  it('a word begun is enough, and what nobody does finds nothing', () => {
    expect(findIndustries('homes').map(({ code }) => code)).toContain('55');
    expect(findIndustries('xyzzy')).toEqual([]);
    expect(findIndustries('')).toHaveLength(8);
  });

  it('every word leads to a division that exists', () => {
    for (const code of Object.keys(INDUSTRY_WORDS))
      expect([code, industry(code)?.parent !== null]).toEqual([code, true]);
    expect(Object.keys(INDUSTRY_WORDS).filter((code) => industry(code) === undefined)).toEqual([]);
  });
});
