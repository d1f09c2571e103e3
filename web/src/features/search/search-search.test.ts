import { describe, expect, it } from '@jest/globals';
import { parseSearchParams } from '../../lib/search-params.js';
import { searchFilter, searchSearch } from './search-search.js';

describe('the address of the search', () => {
  it('keeps the words out of the filter and drops unknown kinds', () => {
    const search = searchSearch.parse(parseSearchParams('?q=may+say+che&kinds=OFFER&kinds=SHOP&fields=4.1'));
    expect(search.q).toBe('may say che');
    expect(searchFilter(search)).toEqual({ kinds: ['OFFER'], fields: ['4.1'] });
  });
});
