import { employerCalendar } from '../calls/holidays/employer-calendar.ts';
import type { HolidayTable } from '../calls/holidays/read-holidays.ts';
import { isPlainDate } from '../interviews/civil-time.ts';
import type { InterviewFields } from '../interviews/command.ts';
import {
  type EmployerCalendar,
  type OfficeHours,
  PATIENCES,
  type Patience,
} from '../interviews/employer.ts';
import type { Interview, PlainDate } from '../interviews/interview.ts';
import { type MessageKey, words } from '../platform/words.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TimeField } from '../ui/time-field.tsx';
import type { Said } from './command-form.tsx';
import { CountryFields } from './country-fields.tsx';
import { useHolidayTable } from './use-holiday-table.ts';
import { useView } from './view-context.ts';

/** When the employer works, and how long to wait for them. Null: as the settings say. */
export interface EmployerValues {
  readonly calendar: EmployerCalendar | null;
  readonly office: OfficeHours | null;
  readonly patience: Patience | null;
}

export const AS_SETTINGS: EmployerValues = { calendar: null, office: null, patience: null };

/** What an interview knows of its employer's days and hours. */
export function employerValues({ calendar, office, patience }: Interview): EmployerValues {
  return { calendar, office, patience };
}

/**
 * The interview's fields with those of its employer; its holidays from the day that the form names,
 * which may have been moved.
 */
export function withEmployer(
  fields: InterviewFields,
  employer: EmployerValues,
  from: PlainDate,
  table: HolidayTable | null,
): InterviewFields {
  const { calendar } = employer;
  const isKnown = calendar !== null && table !== null && isPlainDate(from);
  const moved = isKnown
    ? employerCalendar(table, calendar.country, calendar.region, from)
    : calendar;
  return { ...fields, ...employer, calendar: moved };
}

const DEFAULT = 'settings';

export const PATIENCE_WORDS: Record<Patience, MessageKey> = {
  quick: 'patienceQuick',
  usual: 'patienceUsual',
  'public-service': 'patiencePublicService',
};

/** The employer's country, hours and pace, where they are not those of the settings. */
export function EmployerFields(props: {
  values: EmployerValues;
  onChange: (changed: Partial<EmployerValues>) => void;
  /** The day of the interview: holidays are kept from then on. */
  from: PlainDate;
  said: Said;
}) {
  const { values, onChange, from, said } = props;
  const { calendar, office, patience } = values;
  const { timetable } = useView();
  const table = useHolidayTable();
  const hours = { opens: timetable.officeOpens, closes: timetable.officeCloses };
  return (
    <>
      <CountryFields
        label={words('fieldEmployerCountry')}
        hint={words('hintEmployerCountry')}
        none={words('asSettings')}
        country={calendar?.country ?? ''}
        region={calendar?.region ?? ''}
        problem={said('calendar')}
        onPlace={(country, region) =>
          table && onChange({ calendar: employerCalendar(table, country, region, from) })
        }
      />
      <Checkbox
        label={words('fieldOwnHours')}
        checked={office !== null}
        onChecked={(own) => onChange({ office: own ? hours : null })}
      />
      {office && (
        <div class="aw-fields">
          <TimeField
            label={words('setting_officeOpens')}
            value={office.opens}
            onValue={(opens) => onChange({ office: { ...office, opens } })}
            problem={said('office')}
          />
          <TimeField
            label={words('setting_officeCloses')}
            value={office.closes}
            onValue={(closes) => onChange({ office: { ...office, closes } })}
          />
        </div>
      )}
      <SelectField<Patience | typeof DEFAULT>
        label={words('fieldPatience')}
        hint={words('hintPatience')}
        value={patience ?? DEFAULT}
        options={[
          { value: DEFAULT, label: words('asSettings') },
          ...PATIENCES.map((value) => ({ value, label: words(PATIENCE_WORDS[value]) })),
        ]}
        onValue={(to) => onChange({ patience: to === DEFAULT ? null : to })}
      />
    </>
  );
}
