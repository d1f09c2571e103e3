import { describe, expect, it } from '@jest/globals';
import { spokenDigits } from './spoken-digits.js';

describe('spokenDigits', () => {
  it('reads a tax code out in groups, whatever stands between the digits', () => {
    expect(spokenDigits('5300 100-276', 'vi')).toBe('năm ba không không, một không không, hai bảy sáu');
    expect(spokenDigits('12', 'en')).toBe('one two');
    expect(spokenDigits('', 'vi')).toBe('');
  });
});
