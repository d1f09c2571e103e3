import { describe, expect, it } from '@jest/globals';
import { isBreached } from './password.js';
import { hashRecoveryCode, newRecoveryCode } from './recovery-code.js';
import { deviceOf, isOver, sessionLives } from './session.js';
import { base32, matchTotp, otpauthUri, totpCode, totpStep } from './totp.js';

const secret = Buffer.from('12345678901234567890');

describe('TOTP', () => {
  // RFC 6238, appendix B, SHA-1, last six of the eight digits.
  it.each([
    [59, '287082'],
    [1111111109, '081804'],
    [1111111111, '050471'],
    [1234567890, '005924'],
    [2000000000, '279037'],
    [20000000000, '353130'],
  ])('at %i seconds the code is %s', (seconds, code) => {
    expect(totpCode(secret, totpStep(new Date(seconds * 1_000)))).toBe(code);
  });

  it('takes one step each way, none twice, none older than the last', () => {
    const now = new Date(1_700_000_000_000);
    const step = totpStep(now);
    expect(matchTotp(secret, totpCode(secret, step), now, 0)).toBe(step);
    expect(matchTotp(secret, totpCode(secret, step - 1), now, 0)).toBe(step - 1);
    expect(matchTotp(secret, totpCode(secret, step + 1), now, 0)).toBe(step + 1);
    expect(matchTotp(secret, totpCode(secret, step - 2), now, 0)).toBeUndefined();
    expect(matchTotp(secret, totpCode(secret, step + 2), now, 0)).toBeUndefined();
    expect(matchTotp(secret, totpCode(secret, step), now, step)).toBeUndefined();
    expect(matchTotp(secret, totpCode(secret, step - 1), now, step)).toBeUndefined();
    expect(matchTotp(secret, '', now, 0)).toBeUndefined();
    expect(matchTotp(secret, '1234567', now, 0)).toBeUndefined();
  });

  it('spells secrets as RFC 4648 does', () => {
    expect(['f', 'fo', 'foo', 'foob', 'fooba', 'foobar'].map((text) => base32(Buffer.from(text)))).toEqual([
      'MY',
      'MZXQ',
      'MZXW6',
      'MZXW6YQ',
      'MZXW6YTB',
      'MZXW6YTBOI',
    ]);
    expect(otpauthUri(secret, 'a b@example.vn', 'Cầu Nối')).toMatch(
      /^otpauth:\/\/totp\/C%E1%BA%A7u%20N%E1%BB%91i:a%20b%40example\.vn\?secret=[A-Z2-7]+&issuer=/,
    );
  });
});

describe('recovery codes', () => {
  it('are four groups of four, all different, the same however written', () => {
    const codes = Array.from({ length: 500 }, newRecoveryCode);
    expect(new Set(codes).size).toBe(500);
    for (const code of codes) expect(code).toMatch(/^([a-hjkmnp-z2-9]{4}-){3}[a-hjkmnp-z2-9]{4}$/);
    expect(hashRecoveryCode('ABCD efgh-jkmn pqrs')).toEqual(hashRecoveryCode('abcd-efgh-jkmn-pqrs'));
  });
});

describe('passwords', () => {
  it.each([
    'password',
    'PassWord123',
    '12345678',
    'anhyeuem',
    'MatKhau123!!',
    'aaaaaaaaaa',
    'abababab',
    'laocai2026',
  ])('knows %s', (typed) => {
    expect(isBreached(typed)).toBe(true);
  });
  it('knows one’s own address and name', () => {
    const own = { email: 'giang.a.ket@example.vn', fullName: 'Giàng A Kết' };
    expect(isBreached('Giang.A.Ket@example.vn', own)).toBe(true);
    expect(isBreached('giàng a kết', own)).toBe(true);
    expect(isBreached('giàng a kết đi chợ', own)).toBe(false);
  });
  it('lets a sentence through', () => {
    expect(isBreached('chợ phiên Bắc Hà họp chủ nhật')).toBe(false);
  });
});

describe('sessions', () => {
  const createdAt = new Date(0);
  it('of staff end by half an hour without use, of members by eight', () => {
    const at = (milliseconds: number, staff: boolean) =>
      isOver({ createdAt, lastSeenAt: createdAt, state: 'open', staff }, new Date(milliseconds));
    expect([at(sessionLives.staff.idle - 1, true), at(sessionLives.staff.idle, true)]).toEqual([false, true]);
    expect([at(sessionLives.member.idle - 1, false), at(sessionLives.member.idle, false)]).toEqual([
      false,
      true,
    ]);
  });
  it('waiting for a second factor end after ten minutes', () => {
    const now = new Date(10 * 60_000);
    expect(isOver({ createdAt, lastSeenAt: now, state: 'second_factor_due', staff: false }, now)).toBe(true);
    expect(isOver({ createdAt, lastSeenAt: now, state: 'open', staff: false }, now)).toBe(false);
  });
  it('tell the device in a few words', () => {
    expect(
      deviceOf('Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36'),
    ).toBe('Chrome, Android');
    expect(deviceOf('Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1')).toBe(
      'Safari, iPhone',
    );
    expect(deviceOf(undefined)).toBe('?');
  });
});
