import { provinceOf } from '@caunoi/code-lists/provinces';
import { resolvePlace } from '@caunoi/code-lists/territory';

export type PlaceReading =
  /** In the province: the commune of today, or the province alone. */
  | { kind: 'here'; province: string; commune: string | null; unit: string | null }
  | { kind: 'elsewhere'; province: string }
  /** An old district, or a name that several communes bear: somebody must choose. */
  | { kind: 'several'; options: { unit: string; vi: string; en: string }[] }
  | { kind: 'unknown' };

const homeProvince = 'Lào Cai';

/** What a typed place means today. */
export function readPlace(text: string): PlaceReading {
  const place = resolvePlace(text);
  if (place.level === 'outside') return { kind: 'elsewhere', province: provinceOf(text)?.vi ?? text };
  if (place.level === null) return { kind: 'unknown' };
  if (place.level === 'province') return { kind: 'here', province: homeProvince, commune: null, unit: null };
  const [only, ...more] = place.communes;
  if (only && more.length === 0)
    return { kind: 'here', province: homeProvince, commune: asWritten(only.vi), unit: only.id };
  return {
    kind: 'several',
    options: place.communes.map(({ id, vi, en }) => ({ unit: id, vi: asWritten(vi), en })),
  };
}

/** "Xã Bát Xát" inside a sentence: "xã Bát Xát". */
const asWritten = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
