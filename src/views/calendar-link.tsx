import { useEffect, useState } from 'preact/hooks';
import { writeCalendar } from '../exchange/calendar-file.ts';
import { stepEvents } from '../exchange/step-events.ts';
import type { Interview } from '../interviews/interview.ts';
import { words } from '../platform/words.ts';
import { describeEvent } from './describe-event.ts';
import { useView } from './view-context.ts';

/** A link to save what is still to be done as a calendar file; nothing where that is nothing. */
export function CalendarLink(props: {
  interviews: readonly Interview[];
  label: string;
  /** The file's name, without its ending. */
  name: string;
}) {
  const { interviews, label, name } = props;
  const { now, timetable } = useView();
  const [url, setUrl] = useState('');
  useEffect(() => {
    const events = interviews.flatMap((interview) =>
      stepEvents(interview, timetable, now, (each, step, at) =>
        describeEvent(each, step, at, timetable),
      ),
    );
    const text = writeCalendar(events, now);
    const made =
      text === null ? '' : URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
    setUrl(made);
    return () => {
      if (made !== '') URL.revokeObjectURL(made);
    };
  }, [interviews, timetable, now]);
  if (url === '') return null;
  return (
    <p class="calendar-link">
      <a class="aw-button aw-button-plain" href={url} download={`${name}.ics`}>
        {label}
      </a>
      <span class="aw-hint">{words('calendarHint')}</span>
    </p>
  );
}
