import { useState } from 'preact/hooks';
import { isPlainDate } from '../interviews/civil-time.ts';
import { words, wordsLocale } from '../platform/words.ts';
import { Card } from '../ui/card.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { TextField } from '../ui/text-field.tsx';
import { CountrySetting } from './country-setting.tsx';
import type { SettingFieldsProps } from './timetable-fields.tsx';

/** Monday first; 4 January 1970 was a Sunday. */
const WEEK = [1, 2, 3, 4, 5, 6, 0] as const;

function weekdayName(day: number): string {
  const format = new Intl.DateTimeFormat(wordsLocale(), { weekday: 'long', timeZone: 'UTC' });
  return format.format(new Date(Date.UTC(1970, 0, 4 + day)));
}

const linesOf = (text: string): string[] => text.split('\n').map((line) => line.trim());

/** Days on which nobody works: they are left out when business days are counted. */
export function CalendarFields({ values, set }: SettingFieldsProps) {
  const weekend = values.weekend ?? [];
  const [text, setText] = useState(() => (values.holidays ?? []).join('\n'));
  const wrongLine = linesOf(text).findIndex((line) => line !== '' && !isPlainDate(line));

  const toggle = (day: number, off: boolean) =>
    set('weekend', off ? [...weekend, day].sort() : weekend.filter((each) => each !== day));
  const write = (to: string) => {
    setText(to);
    const dates = linesOf(to).filter((line) => line !== '');
    set('holidays', dates.every(isPlainDate) ? [...new Set(dates)].sort() : null);
  };
  return (
    <section class="list-section">
      <h2 class="list-title">{words('settingsCalendar')}</h2>
      <Card padded>
        <div class="aw-form">
          <CountrySetting values={values} set={set} />
          <fieldset class="aw-field">
            <legend>{words('settingWeekend')}</legend>
            <div class="aw-options aw-options-row">
              {WEEK.map((day) => (
                <Checkbox
                  key={day}
                  label={weekdayName(day)}
                  checked={weekend.includes(day)}
                  onChecked={(off) => toggle(day, off)}
                />
              ))}
            </div>
            {weekend.length > 6 && <p class="aw-problem">{words('problem_weekend')}</p>}
          </fieldset>
          <TextField
            label={words('settingHolidays')}
            hint={words('hintHolidays')}
            multiline
            value={text}
            onValue={write}
            problem={wrongLine < 0 ? undefined : words('problem_holiday', wrongLine + 1)}
          />
        </div>
      </Card>
    </section>
  );
}
