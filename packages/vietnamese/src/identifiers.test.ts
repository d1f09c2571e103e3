import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { expandAbbreviation } from './abbreviations.js';
import { comparePersonNames, compareVietnamese, givenName } from './collate.js';
import { codePointLength, nfc } from './normalize.js';
import { parsePhone } from './phones.js';
import { parseTaxCode, taxCheckDigit } from './tax-code.js';

describe('tax codes', () => {
  test.each(['0100109106', '0100112437', '0300588569', '5300100276', '0101248141', '0100047516'])(
    '%s was issued',
    (code) => {
      expect(parseTaxCode(code)).toEqual({ ok: true, kind: 'enterprise', value: code, display: code });
    },
  );

  test('a branch is shown with its dash', () => {
    const branch = { ok: true, kind: 'branch', value: '5300100276001', display: '5300100276-001' };
    expect(parseTaxCode('5300100276-001')).toEqual(branch);
    expect(parseTaxCode(' 5300 100 276 001 ')).toEqual(branch);
  });

  test('a personal number has twelve digits and no check digit', () => {
    expect(parseTaxCode('010090001234')).toMatchObject({ ok: true, kind: 'personal' });
  });

  test.each([
    ['', 'empty'],
    [' - ', 'empty'],
    ['53001002AB', 'characters'],
    ['530010027', 'length'],
    ['53001002760', 'length'],
    ['5300100277', 'check_digit'],
    ['5300100277-001', 'check_digit'],
    ['5300100276-000', 'branch_number'],
  ])('%s fails for %s', (text, reason) => {
    expect(parseTaxCode(text)).toEqual({ ok: false, reason });
  });

  test('of the ten last digits at most one is valid, and none where the check result is 10', () => {
    const nine = fc.integer({ min: 0, max: 999_999_999 }).map((n) => String(n).padStart(9, '0'));
    fc.assert(
      fc.property(nine, (digits) => {
        const valid = [...'0123456789'].filter((last) => parseTaxCode(digits + last).ok);
        const check = taxCheckDigit(digits);
        expect(valid).toEqual(check === 10 ? [] : [String(check)]);
      }),
    );
    expect(taxCheckDigit('000000000')).toBe(10);
    expect(parseTaxCode('0000000000')).toEqual({ ok: false, reason: 'check_digit' });
  });

  test('one wrong digit is always caught', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 9 }), (at, shift) => {
        const good = '5300100276';
        const digit = (Number(good[at]) + shift) % 10;
        expect(parseTaxCode(good.slice(0, at) + String(digit) + good.slice(at + 1)).ok).toBe(false);
      }),
    );
  });
});

describe('phones', () => {
  test.each([
    ['0912345678', 'mobile', '+84912345678', '0912 345 678'],
    ['0912.345.678', 'mobile', '+84912345678', '0912 345 678'],
    ['+84 912 345 678', 'mobile', '+84912345678', '0912 345 678'],
    ['84912345678', 'mobile', '+84912345678', '0912 345 678'],
    ['0084 912345678', 'mobile', '+84912345678', '0912 345 678'],
    ['+84 (0)912 345 678', 'mobile', '+84912345678', '0912 345 678'],
    ['0168 123 4567', 'mobile', '+84381234567', '0381 234 567'],
    ['0214 3840 123', 'landline', '+842143840123', '0214 384 0123'],
    ['(024) 3943 5678', 'landline', '+842439435678', '024 3943 5678'],
    ['1900 1234', 'hotline', '+8419001234', '1900 1234'],
    ['1800 123456', 'hotline', '+841800123456', '1800 123456'],
    ['+86 873 1234567', 'foreign', '+868731234567', '+868731234567'],
  ])('%s', (text, kind, e164, display) => {
    expect(parsePhone(text)).toEqual({ ok: true, kind, e164, display });
    expect(parsePhone(display)).toMatchObject({ ok: true, e164 });
    expect(parsePhone(e164)).toMatchObject({ ok: true, e164 });
  });

  test.each([
    ['', 'empty'],
    ['gọi tôi', 'characters'],
    ['091234567', 'length'],
    ['09123456789', 'length'],
    ['0214 384 012', 'length'],
    ['0412345678', 'prefix'],
    ['12345', 'prefix'],
    ['+0123456789', 'prefix'],
    ['+86 12', 'length'],
  ])('%s fails for %s', (text, reason) => {
    expect(parsePhone(text)).toEqual({ ok: false, reason });
  });
});

describe('collation', () => {
  test('letters sort in the order of the alphabet', () => {
    const letters = 'a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y'.split(' ');
    expect([...letters].reverse().sort(compareVietnamese)).toEqual(letters);
  });

  test('tones sort ngang, huyền, hỏi, ngã, sắc, nặng and decide last', () => {
    expect(['mạ', 'má', 'mã', 'mả', 'mà', 'ma'].sort(compareVietnamese)).toEqual([
      'ma',
      'mà',
      'mả',
      'mã',
      'má',
      'mạ',
    ]);
    expect(['má', 'mà', 'man'].sort(compareVietnamese)).toEqual(['mà', 'má', 'man']);
    expect(compareVietnamese('Đà', 'Dũng')).toBeGreaterThan(0);
    expect(compareVietnamese('hòa', 'hòa'.normalize('NFD'))).toBe(0);
  });

  test('people sort by given name', () => {
    expect(givenName(' Nguyễn Văn  An ')).toBe('An');
    expect(givenName('Giàng')).toBe('Giàng');
    expect(givenName('')).toBe('');
    expect(['Trần Thị Bình', 'Vàng A Ân', 'Lê Văn An', 'Bùi Văn An'].sort(comparePersonNames)).toEqual([
      'Bùi Văn An',
      'Lê Văn An',
      'Vàng A Ân',
      'Trần Thị Bình',
    ]);
  });
});

describe('abbreviations', () => {
  test.each(['KH&CN', 'KHCN', 'KH-CN', 'kh&cn'])('%s', (token) => {
    expect(expandAbbreviation(token)).toEqual(['khoa học và công nghệ']);
  });

  test.each([
    ['ĐMST', 'đổi mới sáng tạo'],
    ['DMST', 'đổi mới sáng tạo'],
    ['SHTT', 'sở hữu trí tuệ'],
    ['CGCN', 'chuyển giao công nghệ'],
    ['DN', 'doanh nghiệp'],
    ['HTX', 'hợp tác xã'],
    ['UBND', 'ủy ban nhân dân'],
    ['NC&PT', 'nghiên cứu và phát triển'],
    ['R&D', 'nghiên cứu và phát triển'],
    ['CNC', 'công nghệ cao'],
    ['OCOP', 'mỗi xã một sản phẩm'],
    ['TXNG', 'truy xuất nguồn gốc'],
    ['CNTT', 'công nghệ thông tin'],
    ['AI', 'trí tuệ nhân tạo'],
  ])('%s means %s', (token, phrase) => {
    expect(expandAbbreviation(token)[0]).toBe(phrase);
  });

  test.each(['chè', 'ai', '', 'constructor', '__proto__', 'một từ thật là dài'])(
    '%s means nothing else',
    (token) => {
      expect(expandAbbreviation(token)).toEqual([]);
    },
  );

  test('a caller cannot change the table', () => {
    expandAbbreviation('DN').push('x');
    expect(expandAbbreviation('DN')).toEqual(['doanh nghiệp']);
  });
});

test('lengths are counted in composed code points', () => {
  expect(nfc('e\u0302\u0301')).toBe('ế');
  expect(codePointLength('e\u0302\u0301😀')).toBe(2);
});
