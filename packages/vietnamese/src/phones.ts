export type PhoneKind = 'mobile' | 'landline' | 'hotline' | 'foreign';
export type PhoneProblem = 'empty' | 'characters' | 'length' | 'prefix';
export type PhoneResult =
  { ok: true; kind: PhoneKind; e164: string; display: string } | { ok: false; reason: PhoneProblem };

// The eleven-digit mobile prefixes withdrawn in 2018 still stand in old records.
const OLD_MOBILE: Readonly<Record<string, string>> = {
  '0120': '070',
  '0121': '079',
  '0122': '077',
  '0126': '076',
  '0128': '078',
  '0123': '083',
  '0124': '084',
  '0125': '085',
  '0127': '081',
  '0129': '082',
  '0162': '032',
  '0163': '033',
  '0164': '034',
  '0165': '035',
  '0166': '036',
  '0167': '037',
  '0168': '038',
  '0169': '039',
  '0186': '056',
  '0188': '058',
  '0199': '059',
};

/**
 * Reads a phone number typed in Vietnam. `e164` is what to store (`+84912345678`), `display` what to show
 * (`0912 345 678`). Mobiles have ten digits, landlines eleven (0214 Lào Cai, 0216 Yên Bái), 1800/1900 hotlines eight or
 * ten; a number with a foreign country code is kept as it is. Eleven-digit mobiles from before 2018 are converted.
 */
export function parsePhone(s: string): PhoneResult {
  const typed = s.normalize('NFKC').replace(/[\s.()/\u2010-\u2015-]/g, '');
  if (typed === '') return { ok: false, reason: 'empty' };
  if (!/^\+?\d+$/.test(typed)) return { ok: false, reason: 'characters' };
  const plus = typed.startsWith('00') ? `+${typed.slice(2)}` : typed;
  if (plus.startsWith('+') && !plus.startsWith('+84')) return foreign(plus);
  return national(toNational(plus));
}

function toNational(typed: string): string {
  if (typed.startsWith('+84')) return withTrunk(typed.slice(3));
  if (typed.startsWith('84') && typed.length >= 11) return withTrunk(typed.slice(2));
  return typed;
}

function withTrunk(rest: string): string {
  return rest.startsWith('0') || /^1[89]00/.test(rest) ? rest : `0${rest}`;
}

function foreign(e164: string): PhoneResult {
  if (!/^\+[1-9]/.test(e164)) return { ok: false, reason: 'prefix' };
  if (e164.length < 8 || e164.length > 16) return { ok: false, reason: 'length' };
  return { ok: true, kind: 'foreign', e164, display: e164 };
}

function national(typed: string): PhoneResult {
  const renewed = typed.length === 11 ? OLD_MOBILE[typed.slice(0, 4)] : undefined;
  const n = renewed === undefined ? typed : renewed + typed.slice(4);
  if (/^1[89]00/.test(n)) {
    if (n.length !== 8 && n.length !== 10) return { ok: false, reason: 'length' };
    return { ok: true, kind: 'hotline', e164: `+84${n}`, display: `${n.slice(0, 4)} ${n.slice(4)}` };
  }
  if (/^0[35789]/.test(n)) {
    if (n.length !== 10) return { ok: false, reason: 'length' };
    return {
      ok: true,
      kind: 'mobile',
      e164: `+84${n.slice(1)}`,
      display: `${n.slice(0, 4)} ${n.slice(4, 7)} ${n.slice(7)}`,
    };
  }
  if (!n.startsWith('02')) return { ok: false, reason: 'prefix' };
  if (n.length !== 11) return { ok: false, reason: 'length' };
  const area = /^02[48]/.test(n) ? 3 : 4;
  const tail = n.slice(area);
  return {
    ok: true,
    kind: 'landline',
    e164: `+84${n.slice(1)}`,
    display: `${n.slice(0, area)} ${tail.slice(0, tail.length - 4)} ${tail.slice(-4)}`,
  };
}
