import { useEffect } from 'preact/hooks';
import { holidaysFrom } from '../calls/holidays/employer-calendar.ts';
import { ask } from '../data/ask.ts';
import { addPlainDays, dateIn } from '../interviews/civil-time.ts';
import { loadHolidayTable } from '../views/use-holiday-table.ts';
import { useView } from '../views/view-context.ts';

/** Holidays are stored for two years: when a year is left, they are read anew. */
const DAYS_LEFT = 366;

/**
 * Keeps the public holidays of the settings' country ahead of the calls that they are to keep off.
 * Shows nothing.
 */
export function FreshHolidays() {
  const { now, timetable, readOnly } = useView();
  const { country, region, publicHolidays, userTimeZone } = timetable;
  const today = dateIn(now, userTimeZone);
  const last = publicHolidays.at(-1) ?? '';
  const isOld = country !== '' && last !== '' && last < addPlainDays(today, DAYS_LEFT);
  useEffect(() => {
    if (!isOld || readOnly) return;
    loadHolidayTable()
      .then((table) => holidaysFrom(table, country, region, today))
      .then((dates) =>
        // Where the table itself ends, there is nothing new.
        (dates.at(-1) ?? '') > last
          ? ask({ type: 'settings.change', settings: { publicHolidays: dates } })
          : undefined,
      )
      .catch((error: unknown) => console.warn('Afterword: holidays were not renewed.', error));
  }, [isOld, readOnly, country, region, today, last]);
  return null;
}
