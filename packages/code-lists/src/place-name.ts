import { collapse, fold } from '@caunoi/vietnamese/fold';
import type { UnitType } from './units.js';

/** A place name taken apart: what kind of unit it says it is (none when it does not say) and its bare name. */
export interface PlaceName {
  types: readonly UnitType[];
  /** The bare name as typed. */
  name: string;
  /** The bare name folded, with hyphens and dots as spaces: two spellings of one name have one key. */
  key: string;
}

const BEFORE: readonly (readonly [RegExp, readonly UnitType[]])[] = [
  [/^(?:thị trấn|thi tran|tt[. ])\s*/iu, ['thi_tran']],
  [/^(?:thị xã|thi xa|tx[. ])\s*/iu, ['thi_xa']],
  [/^(?:thành phố|thanh pho|tp[. ])\s*/iu, ['thanh_pho']],
  [/^(?:phường|phuong|p[. ])\s*/iu, ['phuong']],
  [/^(?:huyện|huyen|h[. ])\s*/iu, ['huyen']],
  [/^(?:tỉnh|tinh|t[. ])\s*/iu, ['tinh']],
  [/^(?:xã|xa|x[. ])\s*/iu, ['xa']],
];

const AFTER: readonly (readonly [RegExp, readonly UnitType[]])[] = [
  [/\s+commune$/iu, ['xa']],
  [/\s+ward$/iu, ['phuong']],
  [/\s+township$/iu, ['thi_tran']],
  [/\s+town$/iu, ['thi_xa', 'thi_tran']],
  [/\s+district$/iu, ['huyen']],
  [/\s+city$/iu, ['thanh_pho']],
  [/\s+province$/iu, ['tinh']],
];

/** Reads one place name with or without its type, in Vietnamese (`xã`, `TT.`, `TP`) or English (`commune`, `ward`). */
export function readPlaceName(text: string): PlaceName {
  const typed = collapse(text.normalize('NFC'));
  for (const [prefix, types] of BEFORE) {
    const name = typed.replace(prefix, '');
    // "Xã" must be a word of its own: "Xà Hồ" and "Tinh ..." are names.
    if (name !== typed && name !== '' && isWordEnd(typed, typed.length - name.length))
      return named(name, types);
  }
  for (const [suffix, types] of AFTER) {
    const name = typed.replace(suffix, '');
    if (name !== typed) return named(name, types);
  }
  return named(typed, []);
}

function isWordEnd(typed: string, at: number): boolean {
  return /[\s.]/.test(typed[at - 1] ?? '');
}

function named(name: string, types: readonly UnitType[]): PlaceName {
  const spaced = fold(name).replace(/[-–.'’]/g, ' ');
  return { types, name, key: collapse(spaced.replace(/^\s*(?:nong truong|n\s?t)\s+/, '')) };
}
