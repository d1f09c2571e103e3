// Text reaches us composed (most keyboards) and decomposed (macOS files, some input methods);
// everything stored, compared or sliced is NFC first.

/** Returns `s` in Unicode NFC. ASCII strings come back unchanged without a copy. */
export function nfc(s: string): string {
  return s.normalize('NFC');
}

/** Number of code points in the NFC form of `s`: the unit in which length limits are expressed. */
export function codePointLength(s: string): number {
  let n = 0;
  for (const _ of nfc(s)) n += 1;
  return n;
}
