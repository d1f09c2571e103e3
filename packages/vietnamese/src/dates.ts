import { fold } from './fold.js';
import type { Locale } from './numbers.js';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const VIETNAM_OFFSET_MS = 7 * 3_600_000;

interface Day {
  year: number;
  month: number;
  day: number;
}

function pad(n: number, width = 2): string {
  return String(n).padStart(width, '0');
}

function isoOf(year: number, month: number, day: number): string | null {
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day > (lengths[month - 1] ?? 0) ? null : `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/**
 * Reads a day as Vietnamese write it: `09/12/2026`, `9-12-2026`, `9.12.2026`, `ngày 09 tháng 12 năm 2026`, and the ISO
 * form. Day before month always. Returns `YYYY-MM-DD`, or null when the text is not one existing day.
 */
export function parseDateVi(s: string): string | null {
  const text = fold(s).replace(/\s+/g, ' ').trim();
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (iso !== null) return isoOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const match =
    /^(?:ngay )?(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{4})$/.exec(text) ??
    /^(?:ngay )?(\d{1,2})( )thang (\d{1,2}),? nam (\d{4})$/.exec(text);
  return match === null ? null : isoOf(Number(match[4]), Number(match[3]), Number(match[1]));
}

/** The calendar day in Vietnam (UTC+7, no summer time) of an instant, as `YYYY-MM-DD`. */
export function vietnamDay(instant: Date): string {
  return new Date(instant.getTime() + VIETNAM_OFFSET_MS).toISOString().slice(0, 10);
}

// A day is taken as written; an instant is shown as the day it is in Vietnam.
function dayOf(iso: string): Day {
  const plain = iso.length === 10 ? iso : vietnamDay(new Date(iso));
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(plain);
  const valid = match === null ? null : isoOf(Number(match[1]), Number(match[2]), Number(match[3]));
  if (match === null || valid === null) throw new RangeError(`not an ISO date: ${iso}`);
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

/**
 * `09/12/2026` in Vietnamese, `9 Dec 2026` in English. Takes `YYYY-MM-DD` or an ISO instant, which is shown in
 * Vietnam time. Throws RangeError on anything else.
 */
export function formatDate(isoDate: string, locale: Locale): string {
  const { year, month, day } = dayOf(isoDate);
  if (locale === 'vi') return `${pad(day)}/${pad(month)}/${year}`;
  return `${day} ${(MONTHS[month - 1] ?? '').slice(0, 3)} ${year}`;
}

/**
 * The form of administrative documents: `ngày 09 tháng 12 năm 2026`, with a zero before days under 10 and months 1 and 2
 * only (Decree 30/2020/NĐ-CP, Annex I). In English `9 December 2026`. Input as for formatDate.
 */
export function formatDateLong(isoDate: string, locale: Locale = 'vi'): string {
  const { year, month, day } = dayOf(isoDate);
  if (locale === 'en') return `${day} ${MONTHS[month - 1] ?? ''} ${year}`;
  return `ngày ${pad(day)} tháng ${month <= 2 ? pad(month) : month} năm ${year}`;
}

/** `14:05 09/12/2026` in Vietnamese, `9 Dec 2026, 14:05` in English: 24-hour clock, Vietnam time. Takes an ISO instant. */
export function formatDateTime(isoInstant: string, locale: Locale): string {
  const instant = new Date(isoInstant);
  if (Number.isNaN(instant.getTime())) throw new RangeError(`not an ISO instant: ${isoInstant}`);
  const time = new Date(instant.getTime() + VIETNAM_OFFSET_MS).toISOString().slice(11, 16);
  const day = formatDate(vietnamDay(instant), locale);
  return locale === 'vi' ? `${time} ${day}` : `${day}, ${time}`;
}
