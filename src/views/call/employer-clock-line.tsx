import { readEmployerClock } from '../../calls/employer-clock.ts';
import { clockIn, dateIn } from '../../interviews/civil-time.ts';
import type { Interview } from '../../interviews/interview.ts';
import { countedWords, words } from '../../platform/words.ts';
import { formatMoment, formatTime } from '../../ui/dates.ts';
import { useView } from '../view-context.ts';
import '../cards.css';

/** Further away than this, an opening is told by its time and not by the minutes until then. */
const SOON_MINUTES = 120;

/** Whether anybody is there now: "Open now, until 17:00", "Opens in 40 minutes". */
export function EmployerClockLine({ interview }: { interview: Interview }) {
  const { now, timetable } = useView();
  const { userTimeZone } = timetable;
  const { isOpen, changesAt, minutes, closed, timeZone } = readEmployerClock(
    interview,
    timetable,
    now,
  );
  const isAbroad = clockIn(now, timeZone) !== clockIn(now, userTimeZone);
  const isToday = dateIn(changesAt, timeZone) === dateIn(now, timeZone);
  const there = isToday ? formatTime(changesAt, timeZone) : formatMoment(changesAt, timeZone);
  const opening =
    minutes <= SOON_MINUTES ? countedWords('clockOpensIn', minutes) : words('clockOpensAt', there);
  const state = isOpen ? words('clockOpen', there) : opening;
  return (
    <p class={`clock${isOpen ? ' clock-open' : ''}`}>
      <span class="clock-dot" aria-hidden="true" />
      <span>
        <strong>{state}</strong>
        {(closed === 'weekend' || closed === 'holiday') && (
          <> {words(closed === 'weekend' ? 'clockWeekend' : 'clockHoliday')}</>
        )}
        {isAbroad && (
          <span class="aw-hint"> {words('clockHere', formatMoment(changesAt, userTimeZone))}</span>
        )}
      </span>
    </p>
  );
}
