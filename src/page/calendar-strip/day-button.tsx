import type { PlainDate } from '../../interviews/interview.ts';
import type { UpcomingDay } from '../../interviews/upcoming-days.ts';
import { words } from '../../platform/words.ts';
import { formatDayNumber, formatWeekdayShort } from '../../ui/dates.ts';
import { useView } from '../../views/view-context.ts';
import { EntryMark } from './entry-mark.tsx';
import { nameDay } from './entry-words.ts';

/** So many marks stand in a row; of more, the rest is a number. */
const SHOWN = 2;

/** One day of the calendar: what falls on it, and, when it is pressed, all of it below. */
export function DayButton(props: {
  day: UpcomingDay;
  today: PlainDate;
  isOpen: boolean;
  /** The one that the Tab key reaches; arrow keys lead to the others. */
  isReached: boolean;
  /** The id of what it opens. */
  controls: string;
  onPress: () => void;
  onFocus: () => void;
}) {
  const { day, today, isOpen } = props;
  const { date, entries, isBusinessDay } = day;
  const { timetable } = useView();
  const shown = entries.slice(0, entries.length > SHOWN + 1 ? SHOWN : SHOWN + 1);
  const rest = entries.length - shown.length;
  const isToday = date === today ? ' day-today' : '';
  return (
    <button
      type="button"
      class={`day${isToday}${isBusinessDay ? '' : ' day-off'}`}
      data-date={date}
      aria-expanded={isOpen}
      aria-controls={isOpen ? props.controls : undefined}
      aria-current={isToday ? 'date' : undefined}
      tabIndex={props.isReached ? 0 : -1}
      onClick={props.onPress}
      onFocus={props.onFocus}
    >
      <span class="aw-hidden">{nameDay(day, today, timetable)}</span>
      <span class="day-week" aria-hidden="true">
        {formatWeekdayShort(date)}
      </span>
      <span class="day-number" aria-hidden="true">
        {formatDayNumber(date)}
      </span>
      <span class="day-marks" aria-hidden="true">
        {shown.map(({ kind, interview }) => (
          <EntryMark key={`${kind} ${interview.id}`} kind={kind} />
        ))}
        {rest > 0 && <span class="day-rest">{words('dayPlus', rest)}</span>}
      </span>
    </button>
  );
}
