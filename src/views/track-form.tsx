import { useState } from 'preact/hooks';
import { dateIn, isPlainDate } from '../interviews/civil-time.ts';
import { words } from '../platform/words.ts';
import { ClosingFields } from '../ui/closing-fields.tsx';
import { closingFields, hasClosing, NO_CLOSING } from '../ui/closing-values.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { InterviewFields } from '../ui/interview-fields.tsx';
import { type InterviewValues, interviewFields, newValues } from '../ui/interview-values.ts';
import { CommandForm } from './command-form.tsx';
import { AS_SETTINGS, EmployerFields, withEmployer } from './employer-fields.tsx';
import { useHolidayTable } from './use-holiday-table.ts';
import { useView } from './view-context.ts';

export interface TrackFormProps {
  readonly onDone: (id: string) => void;
  readonly onCancel: () => void;
  /** What stands in it at first; left out: a guess at the time. */
  readonly initial?: InterviewValues | undefined;
  /** False where something before it has the focus. */
  readonly takesFocus?: boolean | undefined;
}

/** An interview added by hand. */
export function TrackForm(props: TrackFormProps) {
  const { send, now, timetable } = useView();
  const { userTimeZone } = timetable;
  const [id] = useState(() => crypto.randomUUID());
  const [values, setValues] = useState(() => props.initial ?? newValues(now, userTimeZone));
  const table = useHolidayTable();
  const [employer, setEmployer] = useState(AS_SETTINGS);
  const [closing, setClosing] = useState(NO_CLOSING);
  const submit = () =>
    send(
      {
        type: 'interview.track',
        id,
        fields: withEmployer(interviewFields(values, userTimeZone), employer, values.date, table),
        closing: hasClosing(closing) ? closingFields(closing) : null,
        mailHost: '',
        noteId: null,
      },
      words('doneTrack'),
    );
  return (
    <CommandForm
      label={words('addInterview')}
      submitLabel={words('addInterview')}
      onSubmit={submit}
      onDone={() => props.onDone(id)}
      onCancel={props.onCancel}
      takesFocus={props.takesFocus}
    >
      {(said) => (
        <>
          <InterviewFields
            values={values}
            onChange={(changed) => setValues({ ...values, ...changed })}
            said={said}
            userTimeZone={userTimeZone}
          >
            <EmployerFields
              values={employer}
              onChange={(changed) => setEmployer({ ...employer, ...changed })}
              from={isPlainDate(values.date) ? values.date : dateIn(now, userTimeZone)}
              said={said}
            />
          </InterviewFields>
          <Disclosure
            label={words('closingTitle')}
            open={(said('strongPoints') ?? said('hiringDate')) !== undefined}
          >
            <div class="aw-form">
              <ClosingFields
                values={closing}
                onChange={(changed) => setClosing({ ...closing, ...changed })}
                said={said}
              />
            </div>
          </Disclosure>
        </>
      )}
    </CommandForm>
  );
}
