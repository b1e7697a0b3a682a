import { useState } from 'preact/hooks';
import { channelFor } from '../interviews/call-channel.ts';
import { addPlainDays, dateIn, isPlainDate } from '../interviews/civil-time.ts';
import { findUndatedNote } from '../interviews/note-step.ts';
import { proposeCallDate } from '../notes/propose-call-date.ts';
import { words } from '../platform/words.ts';
import { DateField } from '../ui/date-field.tsx';
import { formatDate } from '../ui/dates.ts';
import { CommandForm } from './command-form.tsx';
import { dayOffHint } from './day-off-hint.ts';
import type { TaskFormProps } from './task-form.tsx';
import type { Sent } from './use-commands.ts';
import { useView } from './view-context.ts';

/** The day of the call that a note left open. */
export function PromiseForm(props: TaskFormProps) {
  const { interview } = props;
  const { send, now, timetable } = useView();
  const [promise, setPromise] = useState(() => proposeCallDate(interview, timetable, now));
  const [isMissing, setMissing] = useState(false);
  const note = findUndatedNote(interview);
  const byMail = channelFor(interview.closing) === 'email';
  const submit = async (): Promise<Sent> => {
    const isDay = isPlainDate(promise);
    setMissing(!isDay);
    if (!isDay) return 'failed';
    const command = { type: 'note.promise', id: interview.id, noteId: note?.id ?? '' } as const;
    return send({ ...command, promise }, words('donePromise', formatDate(promise)));
  };
  return (
    <CommandForm {...props} label={words('otherDay')} submitLabel={words('save')} onSubmit={submit}>
      {(said) => (
        <DateField
          label={words(byMail ? 'fieldMessageDay' : 'fieldCallDay')}
          hint={dayOffHint(promise, interview, timetable)}
          value={promise}
          min={addPlainDays(dateIn(now, interview.timeZone), 1)}
          onValue={(day) => {
            setPromise(day);
            setMissing(false);
          }}
          problem={isMissing ? words('promiseMissing') : said('promise')}
        />
      )}
    </CommandForm>
  );
}
