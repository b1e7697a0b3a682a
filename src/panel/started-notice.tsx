import { channelFor } from '../interviews/call-channel.ts';
import type { Interview, PlainDate } from '../interviews/interview.ts';
import { words } from '../platform/words.ts';
import { formatDate } from '../ui/dates.ts';
import { Notice } from '../ui/notice.tsx';
import type { StartedNote } from './note-record.ts';

/** What sending will do: the day that the message names now becomes the appointment. */
export function StartedNotice(props: {
  readonly note: StartedNote;
  readonly interview: Interview;
  /** The day that the message names, or null. */
  readonly promise: PlainDate | null;
}) {
  const { note, interview, promise } = props;
  // Words that are still to be copied are not in the message.
  if (note.toCopy !== '') return null;
  if (note.isUnsaved) return <Notice kind="warn">{words('panelUnsaved')}</Notice>;
  if (promise === null) return <Notice kind="info">{words('noteStarted')}</Notice>;
  const key = channelFor(interview.closing) === 'email' ? 'noteStartedWrite' : 'noteStartedCall';
  return <Notice kind="info">{words(key, formatDate(promise))}</Notice>;
}
