import { useState } from 'preact/hooks';
import { addPlainDays, dateIn } from '../interviews/civil-time.ts';
import type { Interview } from '../interviews/interview.ts';
import { findUndatedNote } from '../interviews/note-step.ts';
import { proposeCallDate } from '../notes/propose-call-date.ts';
import { words } from '../platform/words.ts';
import { DateField } from '../ui/date-field.tsx';
import { formatDate } from '../ui/dates.ts';
import { CommandForm } from './command-form.tsx';
import { useView } from './view-context.ts';

/** The day of the call that a note left open. */
export function PromiseForm(props: {
  interview: Interview;
  onDone: () => void;
  onCancel: () => void;
}) {
  const { interview } = props;
  const { send, now, timetable } = useView();
  const [promise, setPromise] = useState(() => proposeCallDate(interview, timetable, now));
  const note = findUndatedNote(interview);
  const byMail = interview.closing.permission === 'email-only';
  const submit = () =>
    send(
      { type: 'note.promise', id: interview.id, noteId: note?.id ?? '', promise: promise || null },
      words('donePromise', formatDate(promise)),
    );
  return (
    <CommandForm {...props} label={words('otherDay')} submitLabel={words('save')} onSubmit={submit}>
      {(said) => (
        <DateField
          label={words(byMail ? 'fieldMessageDay' : 'fieldCallDay')}
          value={promise}
          min={addPlainDays(dateIn(now, interview.timeZone), 1)}
          onValue={setPromise}
          problem={said('promise')}
        />
      )}
    </CommandForm>
  );
}
