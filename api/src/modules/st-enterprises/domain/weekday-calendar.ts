import { addDays, type WorkingCalendar } from './deadlines.js';

/** Public holidays on a fixed day of the solar calendar (Labour Code 2019, Art. 112). */
const fixedHolidays = new Set(['01-01', '04-30', '05-01', '09-02']);

/**
 * Monday to Friday without the fixed public holidays. Tết, Hùng Kings' day and the days that the government moves are
 * announced each year and not known here: a due day may therefore come out earlier than the law has it, never later.
 */
export const weekdayCalendar: WorkingCalendar = {
  addWorkingDays(day, count) {
    let at = day;
    for (let left = count; left > 0;) {
      at = addDays(at, 1);
      if (isWorkingDay(at)) left--;
    }
    return at;
  },
  workingDayFrom(day) {
    let at = day;
    while (!isWorkingDay(at)) at = addDays(at, 1);
    return at;
  },
};

function isWorkingDay(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !fixedHolidays.has(day.slice(5));
}
