import { describe, expect, it } from '@jest/globals';
import * as z from 'zod/mini';
import {
  codesParam,
  enumParam,
  enumsParam,
  integerParam,
  parseSearchParams,
  stringifySearchParams,
  textParam,
  toggled,
} from './search-params.js';

const schema = z.object({
  text: textParam,
  fields: codesParam,
  kinds: enumsParam(['PATENT', 'SOFTWARE']),
  sort: enumParam(['NEWEST', 'TITLE']),
  trlMin: integerParam(1, 9),
});
const read = (query: string) => schema.parse(parseSearchParams(query));

describe('search params', () => {
  it('come back as they went out, with commas, dots and Vietnamese letters', () => {
    const search = { text: 'sấy chè', regions: ['xã Tả Van, Lào Cai', '4.10'], sort: 'TITLE' };
    expect(parseSearchParams(stringifySearchParams(search))).toEqual(search);
  });

  it('leave out what is empty', () => {
    expect(stringifySearchParams({ a: undefined, b: '', c: [], d: null })).toBe('');
  });

  it('read one value of a list as a list', () => {
    expect(read('?fields=4.10&kinds=PATENT')).toEqual({ fields: ['4.10'], kinds: ['PATENT'] });
  });

  it('drop what is not known and keep the rest', () => {
    expect(read('?kinds=PATENT&kinds=nonsense&sort=up&trlMin=77&text=a&text=b')).toEqual({
      kinds: ['PATENT'],
    });
    expect(read('?trlMin=6&sort=TITLE&text=%20ch%C3%A8%20')).toEqual({
      trlMin: 6,
      sort: 'TITLE',
      text: 'chè',
    });
    expect(read('?trlMin=6.5')).toEqual({});
  });
});

describe('toggled', () => {
  it('adds, removes, and leaves nothing behind', () => {
    expect(toggled(undefined, 'a')).toEqual(['a']);
    expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
    expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
    expect(toggled(['a'], 'a')).toBeUndefined();
  });
});
