import { useCallback } from 'preact/hooks';
import { LAST_IMPORT_KEY, parseLastImport } from '../../data/import-record.ts';
import { keyOf, parseRecord } from '../../data/interview-record.ts';
import { dateIn } from '../../interviews/civil-time.ts';
import type { Interview } from '../../interviews/interview.ts';
import { formatMoment } from '../../ui/dates.ts';
import { useRecord } from '../use-record.ts';
import { useView } from '../view-context.ts';
import { storyOf } from './story-of.ts';
import { StoryUndo } from './story-undo.tsx';
import { useLastButton } from './use-last-button.ts';
import './story.css';

/** Everything that happened to an interview, in order, with day and time, and the way back. */
export function StoryList({ interview }: { interview: Interview }) {
  const { heldRecord, now, timetable, readOnly } = useView();
  const { userTimeZone } = timetable;
  const today = dateIn(now, userTimeZone);
  const key = keyOf(interview.id);
  const stored = useRecord(
    key,
    useCallback((raw: unknown) => parseRecord(key, raw), [key]),
  );
  const lastImport = useRecord(LAST_IMPORT_KEY, parseLastImport);
  const record = heldRecord ?? stored;
  const keptFocus = useLastButton(record);
  if (!record) return null;
  return (
    <ol class="told" tabIndex={-1} {...keptFocus}>
      {storyOf(record, userTimeZone, today, lastImport).map((line) => (
        <li key={line.key}>
          <time class="aw-hint" dateTime={line.at}>
            {formatMoment(line.at, userTimeZone, today)}
          </time>
          <p>{line.text}</p>
          {line.remark && <p class="contact-remark">{line.remark}</p>}
          {line.back !== null && !readOnly && (
            <StoryUndo record={record} back={line.back} what={line.text} />
          )}
        </li>
      ))}
    </ol>
  );
}
