import { isoDay } from './days.js';

// The Vietnamese lunar calendar from the mean motions of sun and moon (J. Meeus, Astronomical Algorithms), for UTC+7: an
// independent check of the table. Enough for days that do not lie in a leap month.

const rad = Math.PI / 180;
const zone = 7 / 24;
const synodic = 29.530588853;
const epoch = 2415021.076998695;

/** Julian day number of the local day of the k-th new moon since 1900. */
function newMoon(k: number): number {
  const t = k / 1236.85;
  const m = (359.2242 + 29.10535608 * k - 0.0000333 * t ** 2 - 0.00000347 * t ** 3) * rad;
  const mp = (306.0253 + 385.81691806 * k + 0.0107306 * t ** 2 + 0.00001236 * t ** 3) * rad;
  const f = (21.2964 + 390.67050646 * k - 0.0016528 * t ** 2 - 0.00000239 * t ** 3) * rad;
  const mean =
    2415020.75933 +
    29.53058868 * k +
    0.0001178 * t ** 2 -
    0.000000155 * t ** 3 +
    0.00033 * Math.sin((166.56 + 132.87 * t - 0.009173 * t ** 2) * rad);
  const terms: readonly (readonly [number, number])[] = [
    [0.1734 - 0.000393 * t, m],
    [0.0021, 2 * m],
    [-0.4068, mp],
    [0.0161, 2 * mp],
    [-0.0004, 3 * mp],
    [0.0104, 2 * f],
    [-0.0051, m + mp],
    [-0.0074, m - mp],
    [0.0004, 2 * f + m],
    [-0.0004, 2 * f - m],
    [-0.0006, 2 * f + mp],
    [0.001, 2 * f - mp],
    [0.0005, 2 * mp + m],
  ];
  const correction = terms.reduce((sum, [amount, angle]) => sum + amount * Math.sin(angle), 0);
  const delta = -0.000278 + 0.000265 * t + 0.000262 * t ** 2;
  return Math.floor(mean + correction - delta + 0.5 + zone);
}

/** Which twelfth of the ecliptic the sun stands in at local midnight. */
function sunSign(julianDay: number): number {
  const t = (julianDay - 2451545.5 - zone) / 36525;
  const m = (357.5291 + 35999.0503 * t - 0.0001559 * t ** 2) * rad;
  const longitude =
    (280.46645 +
      36000.76983 * t +
      0.0003032 * t ** 2 +
      (1.9146 - 0.004817 * t) * Math.sin(m) +
      (0.019993 - 0.000101 * t) * Math.sin(2 * m) +
      0.00029 * Math.sin(3 * m)) *
    rad;
  const turn = 2 * Math.PI;
  return Math.floor(((((longitude % turn) + turn) % turn) / Math.PI) * 6);
}

/** First day of the eleventh month: the one that holds the winter solstice of the year. */
function eleventhMonth(year: number): number {
  const newYearsEve = Date.UTC(year, 11, 31) / 86_400_000 + 2440588;
  const k = Math.floor((newYearsEve - 2415021) / synodic);
  const first = newMoon(k);
  return sunSign(first) >= 9 ? newMoon(k - 1) : first;
}

/** The solar day of a lunar day of the months 1 to 10, as an ISO day. */
export function solarOf(day: number, month: number, year: number): string {
  const from = eleventhMonth(year - 1);
  const k = Math.floor(0.5 + (from - epoch) / synodic);
  let offset = (month + 1) % 12;
  if (eleventhMonth(year) - from > 365) {
    // Thirteen months: the first one in which the sun enters no new sign is the leap month, and the rest move on by one.
    let leap = 1;
    while (sunSign(newMoon(k + leap)) !== sunSign(newMoon(k + leap + 1))) leap++;
    if (offset >= leap + 1) offset++;
  }
  return isoDay(newMoon(k + offset) + day - 1 - 2440588);
}
