import { describe, expect, it } from '@jest/globals';
import { parseSearchParams, stringifySearchParams } from '../../lib/search-params.js';
import { offerFilter, offersSearch } from './offers-search.js';

const read = (query: string) => offersSearch.parse(parseSearchParams(query));

describe('the address of the list of offers', () => {
  it('becomes the filter of the api, without the order', () => {
    const search = read('?text=say+che&kinds=PATENT&kinds=EQUIPMENT&fields=4.1&trlMin=6&sort=TITLE');
    expect(offerFilter(search)).toEqual({
      text: 'say che',
      kinds: ['PATENT', 'EQUIPMENT'],
      fields: ['4.1'],
      trlMin: 6,
    });
    expect(search.sort).toBe('TITLE');
  });

  it('survives being written and read again', () => {
    const search = read('?regions=x%C3%A3+T%E1%BA%A3+Van%2C+L%C3%A0o+Cai&ipStatuses=GRANTED');
    expect(read(stringifySearchParams(search))).toEqual(search);
    expect(search.regions).toEqual(['xã Tả Van, Lào Cai']);
  });

  it('shows the whole list for an address it does not understand', () => {
    expect(read('?kinds=&trlMin=many&foo=bar')).toEqual({});
  });

  it('sends the api only what the list knows: a shared address may carry more', () => {
    const shared = { text: 'sấy', sort: 'TITLE', lang: 'en', fbclid: 'IwAR0' } as const;
    expect(offerFilter(shared)).toEqual({ text: 'sấy' });
  });
});
