import { describe, expect, it } from '@jest/globals';
import { chooseLanguage } from './language.js';

describe('chooseLanguage', () => {
  it('takes the address before the cookie, and Vietnamese when neither says', () => {
    expect(chooseLanguage('?lang=en', 'lang=vi')).toBe('en');
    expect(chooseLanguage('', 'theme=dark; lang=en')).toBe('en');
    expect(chooseLanguage('?q=x', 'slang=en')).toBe('vi');
    expect(chooseLanguage('', 'slang=vi; lang=en')).toBe('en');
    expect(chooseLanguage('?lang=fr', 'lang=xx')).toBe('vi');
  });
});
