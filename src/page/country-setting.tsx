import { holidaysFrom } from '../calls/holidays/employer-calendar.ts';
import { readWeekend } from '../calls/holidays/read-holidays.ts';
import { dateIn } from '../interviews/civil-time.ts';
import { DEFAULT_SETTINGS } from '../interviews/settings.ts';
import { words } from '../platform/words.ts';
import { CountryFields } from '../views/country-fields.tsx';
import { useHolidayTable } from '../views/use-holiday-table.ts';
import { useView } from '../views/view-context.ts';
import type { SettingFieldsProps } from './timetable-fields.tsx';

/** Where employers usually are: their public holidays and weekend hold unless an interview differs. */
export function CountrySetting({ values, set }: SettingFieldsProps) {
  const { now, timetable } = useView();
  const table = useHolidayTable();
  const place = (country: string, region: string) => {
    if (!table) return;
    set('country', country);
    set('region', region);
    const today = dateIn(now, timetable.userTimeZone);
    set('publicHolidays', country === '' ? [] : holidaysFrom(table, country, region, today));
    const { weekend } = DEFAULT_SETTINGS;
    set('weekend', country === '' ? [...weekend] : [...readWeekend(table, country, region)]);
  };
  return (
    <CountryFields
      label={words('settingCountry')}
      hint={words('hintCountry')}
      none={words('noCountry')}
      country={values.country ?? ''}
      region={values.region ?? ''}
      onPlace={place}
    />
  );
}
