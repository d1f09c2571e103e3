import { isWorkingDay, KNOWN_YEARS } from '@caunoi/working-days/working-days';
import { addDays, type WorkingCalendar } from './deadlines.js';

/** Public holidays on a fixed day of the solar calendar (Labour Code 2019, Art. 112). */
const fixedHolidays = new Set(['01-01', '04-30', '05-01', '09-02']);

/**
 * The days on which state offices work. For years outside the calendar (certificates of long ago, deadlines far ahead) Monday
 * to Friday without the fixed holidays: such a due day may come out earlier than the law has it, never later.
 */
export const officeCalendar: WorkingCalendar = {
  addWorkingDays(day, count) {
    let at = day;
    for (let left = count; left > 0;) {
      at = addDays(at, 1);
      if (offices(at)) left--;
    }
    return at;
  },
  workingDayFrom(day) {
    let at = day;
    while (!offices(at)) at = addDays(at, 1);
    return at;
  },
};

function offices(day: string): boolean {
  const year = Number(day.slice(0, 4));
  if (year >= KNOWN_YEARS.first && year <= KNOWN_YEARS.last) return isWorkingDay(day);
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !fixedHolidays.has(day.slice(5));
}
