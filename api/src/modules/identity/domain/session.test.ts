import { describe, expect, it } from '@jest/globals';
import { networkOf } from './session.js';

describe('networkOf', () => {
  it.each([
    ['203.0.113.77', '203.0.113.x'],
    ['::ffff:203.0.113.77', '203.0.113.x'],
    ['::1', '127.0.0.x'],
    ['2001:db8:85a3:1:2:8a2e:370:7334', '2001:db8:85a3::x'],
    ['2001:db8::7334', '2001:db8::x'],
    ['unknown', ''],
    ['', ''],
  ])('%s is in %j', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
