import { describe, expect, it } from '@jest/globals';
import { facetValues } from './facets.js';

const facets = [
  { name: 'kinds', values: [{ code: 'patent', count: 3 }] },
  { name: 'regions', values: [{ code: 'xã Tả Van', count: 1 }] },
];

describe('facetValues', () => {
  it('spells closed lists as filters do, and leaves open lists as they are', () => {
    expect(facetValues(facets, 'kinds')).toEqual([{ code: 'PATENT', count: 3 }]);
    expect(facetValues(facets, 'regions')).toEqual([{ code: 'xã Tả Van', count: 1 }]);
  });

  it('gives nothing for a facet that is not there', () => {
    expect(facetValues(facets, 'sizes')).toEqual([]);
  });
});
