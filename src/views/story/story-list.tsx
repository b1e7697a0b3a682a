import { useCallback } from 'preact/hooks';
import { keyOf, parseRecord } from '../../data/interview-record.ts';
import { dateIn } from '../../interviews/civil-time.ts';
import type { Interview } from '../../interviews/interview.ts';
import { formatMoment } from '../../ui/dates.ts';
import { useRecord } from '../use-record.ts';
import { useView } from '../view-context.ts';
import { storyOf } from './story-of.ts';

/** Everything that happened to an interview, in order, with day and time. */
export function StoryList({ interview }: { interview: Interview }) {
  const { heldRecord, now, timetable } = useView();
  const { userTimeZone } = timetable;
  const today = dateIn(now, userTimeZone);
  const key = keyOf(interview.id);
  const stored = useRecord(
    key,
    useCallback((raw: unknown) => parseRecord(key, raw), [key]),
  );
  const record = heldRecord ?? stored;
  if (!record) return null;
  return (
    <ol class="told">
      {storyOf(record, userTimeZone, today).map(({ at, text, remark }, index) => (
        <li key={index}>
          <time class="aw-hint" dateTime={at}>
            {formatMoment(at, userTimeZone, today)}
          </time>
          <p>{text}</p>
          {remark && <p class="contact-remark">{remark}</p>}
        </li>
      ))}
    </ol>
  );
}
