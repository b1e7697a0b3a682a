import { useState } from 'preact/hooks';
import { channelFor } from '../interviews/call-channel.ts';
import { dateIn } from '../interviews/civil-time.ts';
import type { Interview } from '../interviews/interview.ts';
import { peopleWithoutNote } from '../interviews/note-step.ts';
import { proposeCallDate } from '../notes/propose-call-date.ts';
import { words } from '../platform/words.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { DateField } from '../ui/date-field.tsx';
import { CommandForm } from './command-form.tsx';
import { dayOffHint } from './day-off-hint.ts';
import type { TaskFormProps } from './task-form.tsx';
import { useView } from './view-context.ts';

/** The note that is being sent now, if one was started; else a new one. */
function noteIdFor(interview: Interview): string {
  return interview.notes.find((note) => note.sentAt === null)?.id ?? crypto.randomUUID();
}

/** A note that the user has sent by other ways: to whom, and which call date it names. */
export function NoteSentForm(props: TaskFormProps) {
  const { interview } = props;
  const { send, now, timetable } = useView();
  const [noteId] = useState(() => noteIdFor(interview));
  const reachable = interview.people.filter((person) => person.email !== '');
  const lacking = peopleWithoutNote(interview).map((person) => person.email);
  const [emails, setEmails] = useState(() => lacking.filter((email) => email !== ''));
  const [promise, setPromise] = useState(() => proposeCallDate(interview, timetable, now));
  const byMail = channelFor(interview.closing) === 'email';
  const submit = () =>
    send(
      { type: 'note.sent', id: interview.id, noteId, emails, promise: promise || null },
      words('doneNote'),
    );
  return (
    <CommandForm {...props} label={words('noteSent')} submitLabel={words('save')} onSubmit={submit}>
      {(said) => (
        <>
          <DateField
            label={words(byMail ? 'fieldPromiseEmail' : 'fieldPromise')}
            hint={dayOffHint(promise, interview, timetable) ?? words('hintPromise')}
            value={promise}
            min={dateIn(now, interview.timeZone)}
            onValue={setPromise}
            problem={said('promise')}
          />
          {reachable.length > 1 && (
            <fieldset class="aw-field">
              <legend>{words('fieldNoteTo')}</legend>
              {reachable.map(({ id, name, email }) => (
                <Checkbox
                  key={id}
                  label={name || email}
                  checked={emails.includes(email)}
                  onChecked={(checked) =>
                    setEmails(
                      checked ? [...emails, email] : emails.filter((each) => each !== email),
                    )
                  }
                />
              ))}
              {emails.length === 0 && <p class="aw-hint">{words('hintNoteToAll')}</p>}
            </fieldset>
          )}
        </>
      )}
    </CommandForm>
  );
}
