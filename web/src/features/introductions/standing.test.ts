import { describe, expect, it } from '@jest/globals';
import { standingOf, type Standing } from './standing.js';

const nothing = { accept: false, pass: false };
const of = (
  state: Standing['state'],
  viewerSide: Standing['viewerSide'],
  can: Partial<typeof nothing> = {},
): string => standingOf({ state, viewerSide, viewerCan: { ...nothing, ...can } });

describe('how an introduction stands for its reader', () => {
  it('says whose turn it is, on either side and in the middle', () => {
    expect(of('SCREENING_SUPPLY', null, { pass: true })).toBe('toScreen');
    expect(of('SCREENING_SUPPLY', 'SUPPLY')).toBe('screening');
    expect(of('AWAITING_DEMAND', 'DEMAND', { accept: true })).toBe('yourTurn');
    expect(of('AWAITING_DEMAND', 'SUPPLY')).toBe('theirTurn');
    expect(of('AWAITING_BOTH', null)).toBe('betweenSides');
  });

  it('says how it ended to everybody alike', () => {
    expect(of('INTRODUCED', 'DEMAND')).toBe('introduced');
    expect(of('DECLINED', null)).toBe('declined');
    expect(of('REFUSED', 'SUPPLY')).toBe('refused');
    expect(of('WITHDRAWN', 'SUPPLY')).toBe('withdrawn');
    expect(of('EXPIRED', 'DEMAND')).toBe('expired');
  });
});
