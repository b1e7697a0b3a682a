import { channelFor } from '../interviews/call-channel.ts';
import type { Interview, PlainDate } from '../interviews/interview.ts';
import { findUndatedNote } from '../interviews/note-step.ts';
import { words } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';
import { formatDate } from '../ui/dates.ts';
import { nameOf } from './interview-name.ts';
import type { Task } from './task-form.tsx';
import { useView } from './view-context.ts';

/** The day to call on, offered where the note that was sent names none. */
export function PromiseOffer(props: {
  interview: Interview;
  /** The day on which the call is due without a promise. */
  on: PlainDate;
  task: Task | null;
  onTask: (task: Task) => void;
}) {
  const { interview, on, task, onTask } = props;
  const { act } = useView();
  const note = findUndatedNote(interview);
  if (!note) return null;
  const keep = { type: 'note.promise', id: interview.id, noteId: note.id, promise: on } as const;
  const byMail = channelFor(interview.closing) === 'email';
  const label = words(byMail ? 'keepDayEmail' : 'keepDay', formatDate(on));
  const name = nameOf(interview);
  return (
    <div class="note-answers">
      <Button
        kind="soft"
        label={words('pair', label, name)}
        onPress={() => act(keep, words('donePromise', formatDate(on)))}
      >
        {label}
      </Button>
      <Button
        kind="quiet"
        label={words('pair', words('otherDay'), name)}
        expanded={task === 'promise'}
        onPress={() => onTask('promise')}
      >
        {words('otherDay')}
      </Button>
    </div>
  );
}
