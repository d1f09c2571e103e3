import { describe, expect, it } from '@jest/globals';
import { returnPath, signInSearch } from './sign-in-search.js';

const origin = 'https://caunoi.example';

describe('returnPath', () => {
  it('keeps a path of this site with its search and hash', () => {
    expect(returnPath('/needs?kinds=A&lang=en#top', origin)).toBe('/needs?kinds=A&lang=en#top');
  });

  it.each([
    undefined,
    '',
    'needs',
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example/',
    '/\t/evil.example/',
    '/.//evil.example/',
    '/x/..//evil.example/',
    'javascript:alert(1)',
    '/sign-in?returnTo=/sign-in',
  ])('answers the home page for %j', (returnTo) => {
    expect(returnPath(returnTo, origin)).toBe('/');
  });
});

describe('signInSearch', () => {
  it('drops what is no text', () => {
    expect(signInSearch.parse({ returnTo: ['/a', '/b'] })).toEqual({ returnTo: undefined });
  });
});
