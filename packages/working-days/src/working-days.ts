import { CULTURE_DAY_SINCE, YEARS, type CalendarConfidence, type YearData } from './calendar-data.js';
import { dayNumber, isoDay, isWeekend } from './days.js';

export type HolidayName =
  | 'new_year'
  | 'tet'
  | 'hung_kings'
  | 'reunification'
  | 'labour'
  | 'national'
  | 'culture'
  | 'compensation'
  | 'swapped';

/** A day off that is not an ordinary Saturday or Sunday. */
export interface Holiday {
  readonly day: string;
  readonly name: HolidayName;
}

export const HOLIDAY_NAMES: Readonly<Record<HolidayName, { vi: string; en: string }>> = {
  new_year: { vi: 'Tết Dương lịch', en: 'New Year' },
  tet: { vi: 'Tết Nguyên đán', en: 'Lunar New Year' },
  hung_kings: { vi: 'Giỗ Tổ Hùng Vương', en: 'Hùng Kings Commemoration' },
  reunification: { vi: 'Ngày Chiến thắng', en: 'Reunification Day' },
  labour: { vi: 'Ngày Quốc tế Lao động', en: 'International Labour Day' },
  national: { vi: 'Quốc khánh', en: 'National Day' },
  culture: { vi: 'Ngày Văn hóa Việt Nam', en: 'Vietnamese Culture Day' },
  compensation: { vi: 'Nghỉ bù', en: 'Day in lieu' },
  swapped: { vi: 'Nghỉ hoán đổi', en: 'Swapped day off' },
};

interface Year {
  readonly holidays: ReadonlyMap<number, HolidayName>;
  /** Saturdays and Sundays that are worked. */
  readonly worked: ReadonlySet<number>;
}

const years = new Map<number, Year>();

/** First and last year that the calendar knows. */
export const KNOWN_YEARS = { first: 2024, last: 2031 } as const;

function yearOf(day: number): Year {
  const year = Number(isoDay(day).slice(0, 4));
  const known = years.get(year);
  if (known) return known;
  const data = YEARS[year];
  if (!data)
    throw new RangeError(`no calendar of ${year}: known are ${KNOWN_YEARS.first} to ${KNOWN_YEARS.last}`);
  const made = makeYear(year, data);
  years.set(year, made);
  return made;
}

function makeYear(year: number, data: YearData): Year {
  const named = new Map<number, HolidayName>();
  const tet = dayNumber(data.tet) - data.tetDaysBefore;
  named.set(dayNumber(`${year}-01-01`), 'new_year');
  for (let i = 0; i < 5; i++) named.set(tet + i, 'tet');
  // Should a lunar day ever fall on a fixed one, they are one day here: no year of the table has it.
  named.set(dayNumber(data.hungKings), 'hung_kings');
  named.set(dayNumber(`${year}-04-30`), 'reunification');
  named.set(dayNumber(`${year}-05-01`), 'labour');
  const national = dayNumber(`${year}-09-02`);
  named.set(national, 'national');
  named.set(
    data.besideNationalDay ? dayNumber(data.besideNationalDay) : besideNationalDay(national),
    'national',
  );
  if (year >= CULTURE_DAY_SINCE) named.set(dayNumber(`${year}-11-24`), 'culture');

  const holidays = new Map(named);
  // Labour Code 2019, Art. 111(3): a holiday on a weekly day off is made up for on the next working day.
  for (const day of [...named.keys()].sort((one, other) => one - other)) {
    if (!isWeekend(day)) continue;
    let free = day + 1;
    while (isWeekend(free) || holidays.has(free)) free++;
    holidays.set(free, 'compensation');
  }
  for (const { off } of data.swaps) holidays.set(dayNumber(off), 'swapped');
  return { holidays, worked: new Set(data.swaps.map(({ work }) => dayNumber(work))) };
}

/** Art. 112(1): one day before or after; the one that joins the weekend, as every year so far. */
function besideNationalDay(national: number): number {
  return isWeekend(national - 1) && !isWeekend(national) ? national + 1 : national - 1;
}

const works = (day: number): boolean => {
  const { holidays, worked } = yearOf(day);
  return worked.has(day) || (!isWeekend(day) && !holidays.has(day));
};

/** Whether state offices work on an ISO day. Throws RangeError for no day, and for a year that is not known. */
export function isWorkingDay(day: string): boolean {
  return works(dayNumber(day));
}

/** The holidays of a year in order, with days in lieu and swapped ones. Throws RangeError for a year that is not known. */
export function holidaysOf(year: number): Holiday[] {
  const { holidays } = yearOf(dayNumber(`${year}-01-01`));
  return [...holidays]
    .sort(([one], [other]) => one - other)
    .map(([day, name]) => ({ day: isoDay(day), name }));
}

/** How sure the calendar of a year is. Throws RangeError for a year that is not known. */
export function confidenceOf(year: number): CalendarConfidence {
  const data = YEARS[year];
  if (!data) throw new RangeError(`no calendar of ${year}`);
  return data.confidence;
}

/**
 * The `count`-th working day after an ISO day; the day itself is not counted (Civil Code 2015, Art. 147(2)), 0 gives it back.
 * Throws RangeError for a negative or broken count, for no day, and when it would leave the known years.
 */
export function addWorkingDays(day: string, count: number): string {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`not a number of days: ${count}`);
  let at = dayNumber(day);
  for (let left = count; left > 0;) {
    at++;
    if (works(at)) left--;
  }
  return isoDay(at);
}

/** How many working days lie after `from` up to and with `to`; negative when `to` is earlier. Throws like `addWorkingDays`. */
export function workingDaysBetween(from: string, to: string): number {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  if (last < first) return -workingDaysBetween(to, from) || 0;
  let count = 0;
  for (let day = first + 1; day <= last; day++) if (works(day)) count++;
  return count;
}
