import { writeCalendar } from '../exchange/calendar-file.ts';
import { stepEvents } from '../exchange/step-events.ts';
import type { Instant, Interview } from '../interviews/interview.ts';
import type { Timetable } from '../interviews/settings.ts';
import { words } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';
import { describeEvent } from './describe-event.ts';
import { download } from './download.ts';
import { useView } from './view-context.ts';

function calendarOf(
  interviews: readonly Interview[],
  timetable: Timetable,
  now: Instant,
): string | null {
  const events = interviews.flatMap((interview) =>
    stepEvents(interview, timetable, now, (each, step, at) =>
      describeEvent(each, step, at, timetable),
    ),
  );
  return writeCalendar(events, now);
}

/** Saves what is still to be done as a calendar file; nothing where that is nothing. */
export function CalendarButton(props: {
  interviews: readonly Interview[];
  label: string;
  /** The file's name, without its ending. */
  name: string;
  /** Its hint stands elsewhere. */
  isBare?: boolean | undefined;
}) {
  const { interviews, label, name } = props;
  const { timetable } = useView();
  if (!interviews.some(({ outcome }) => outcome === 'open')) return null;
  // By the time of the press: a calendar takes the newer of two files, even within a minute.
  const press = () => {
    const text = calendarOf(interviews, timetable, new Date().toISOString());
    if (text === null) return;
    download(new Blob([text], { type: 'text/calendar;charset=utf-8' }), `${name}.ics`);
  };
  const button = <Button onPress={press}>{label}</Button>;
  if (props.isBare) return button;
  return (
    <p class="calendar-link">
      {button}
      <span class="aw-hint">{words('calendarHint')}</span>
    </p>
  );
}
