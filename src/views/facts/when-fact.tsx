import { employerCalendar } from '../../calls/holidays/employer-calendar.ts';
import {
  clockIn,
  dateIn,
  instantAt,
  isClockTime,
  isPlainDate,
} from '../../interviews/civil-time.ts';
import type { EmployerCalendar } from '../../interviews/employer.ts';
import type { Interview, PlainDate } from '../../interviews/interview.ts';
import { words } from '../../platform/words.ts';
import { DateField } from '../../ui/date-field.tsx';
import { formatMoment } from '../../ui/dates.ts';
import { TimeField } from '../../ui/time-field.tsx';
import { loadHolidayTable } from '../use-holiday-table.ts';
import { useView } from '../view-context.ts';
import { Fact } from './fact.tsx';
import { useSaveFacts } from './use-save-facts.ts';

/** The employer's holidays from another day on; as they are where the table cannot be had. */
async function movedTo(
  calendar: EmployerCalendar,
  from: PlainDate,
): Promise<EmployerCalendar | null> {
  const table = await loadHolidayTable().catch(() => null);
  return table ? employerCalendar(table, calendar.country, calendar.region, from) : calendar;
}

/** Day and time of the interview, on the user's clock. */
export function WhenFact({ interview }: { interview: Interview }) {
  const { now, timetable } = useView();
  const { userTimeZone } = timetable;
  const { saveMeeting } = useSaveFacts(interview);
  const { startsAt, calendar } = interview;
  return (
    <Fact
      label={words('factWhen')}
      text={formatMoment(startsAt, userTimeZone, dateIn(now, userTimeZone))}
      value={{ date: dateIn(startsAt, userTimeZone), time: clockIn(startsAt, userTimeZone) }}
      onSave={async ({ date, time }) => {
        const isWhole = isPlainDate(date) && isClockTime(time);
        return saveMeeting({
          startsAt: isWhole ? instantAt(date, time, userTimeZone) : '',
          ...(isWhole && calendar && { calendar: await movedTo(calendar, date) }),
        });
      }}
      editor={(when, onValue, problem) => (
        <div class="aw-fields">
          <DateField
            label={words('fieldInterviewDate')}
            value={when.date}
            onValue={(date) => onValue({ ...when, date })}
            problem={problem?.text}
          />
          <TimeField
            label={words('fieldInterviewTime')}
            value={when.time}
            onValue={(time) => onValue({ ...when, time })}
          />
        </div>
      )}
    />
  );
}
