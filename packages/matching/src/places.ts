import { fold } from '@caunoi/vietnamese/fold';

// Provinces since 2025-07-01 and the economic regions of national planning; former provinces lead to their successors.
const REGIONS: Readonly<Record<string, string>> = {
  north: `lao cai, tuyen quang, thai nguyen, phu tho, lai chau, dien bien, son la, lang son, cao bang, bac kan, yen bai, ha giang,
    hoa binh`,
  delta:
    'ha noi, hai phong, quang ninh, bac ninh, hung yen, ninh binh, bac giang, vinh phuc, hai duong, thai binh, ha nam, nam dinh',
  central: `thanh hoa, nghe an, ha tinh, quang tri, hue, thua thien hue, da nang, quang ngai, khanh hoa, quang binh, quang nam,
    binh dinh, phu yen, ninh thuan, binh thuan`,
  highlands: 'gia lai, dak lak, lam dong, kon tum, dak nong',
  southeast: 'ho chi minh, tp hcm, hcm, dong nai, tay ninh, binh duong, binh phuoc, ba ria vung tau',
  mekong: `can tho, vinh long, dong thap, ca mau, an giang, long an, tien giang, ben tre, tra vinh, hau giang, soc trang, bac lieu,
    kien giang`,
};
const MERGED: Readonly<Record<string, string>> = { 'yen bai': 'lao cai' };

const PROVINCES = new Map<string, string>();
for (const [region, list] of Object.entries(REGIONS)) {
  for (const name of list.split(',')) PROVINCES.set(name.trim().replace(/\s+/g, ' '), region);
}
const BY_LENGTH = [...PROVINCES.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

/** What a free-text place tells: reach of a service, province, region, or a place outside the country. */
export interface Place {
  reach: 'nation' | 'region' | 'province' | 'abroad';
  region: string | null;
  province: string | null;
}

const NATION = /\b(toan quoc|ca nuoc|nationwide|whole country|all of vietnam|khap ca nuoc)\b/;
const NORTH = /\b(trung du|mien nui phia bac|tay bac|dong bac|northern (midland|mountain)\w*|northwest)\b/;
const DELTA = /\b(dong bang song hong|red river delta)\b/;

/** Reads a place as people write it, Vietnamese or English; null when it says nothing that can be compared. */
export function parsePlace(text: string | undefined): Place | null {
  if (text === undefined) return null;
  const t = fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  if (t === '') return null;
  if (NATION.test(t)) return { reach: 'nation', region: null, province: null };
  // The province stands last: "xã Tả Van, Lào Cai".
  const named = BY_LENGTH.filter((p) => ` ${t} `.includes(` ${p} `)).sort(
    (a, b) => t.lastIndexOf(b) - t.lastIndexOf(a),
  );
  const province = named[0];
  if (province !== undefined) {
    return { reach: 'province', region: PROVINCES.get(province)!, province: MERGED[province] ?? province };
  }
  if (NORTH.test(t)) return { reach: 'region', region: 'north', province: null };
  if (DELTA.test(t)) return { reach: 'region', region: 'delta', province: null };
  if (/\bviet ?nam\b/.test(t)) return { reach: 'nation', region: null, province: null };
  return text.includes(',') ? { reach: 'abroad', region: null, province: null } : null;
}

/** Nearness of an offer to the place of a need: 1 served there, .8 same region, .6 same country, .4 abroad; null unknown. */
export function placeFit(need: Place | null, offer: Place | null, remote: boolean): number | null {
  if (remote) return 1;
  if (need === null || offer === null) return null;
  if (offer.reach === 'nation') return 1;
  if (offer.reach === 'abroad') return 0.4;
  if (need.province !== null && need.province === offer.province) return 1;
  if (offer.reach === 'region' && need.region === offer.region) return 1;
  if (need.region !== null && need.region === offer.region) return 0.8;
  return 0.6;
}
