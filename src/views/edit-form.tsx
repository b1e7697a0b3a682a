import { useState } from 'preact/hooks';
import { dateIn } from '../interviews/civil-time.ts';
import type { Interview } from '../interviews/interview.ts';
import { words } from '../platform/words.ts';
import { InterviewFields } from '../ui/interview-fields.tsx';
import { interviewFields, valuesOf } from '../ui/interview-values.ts';
import { CommandForm, type Said } from './command-form.tsx';
import { EmployerFields, employerValues, withEmployer } from './employer-fields.tsx';
import { describeHiringClash } from './hiring-clash.ts';
import type { TaskFormProps } from './task-form.tsx';
import { useHolidayTable } from './use-holiday-table.ts';
import { useView } from './view-context.ts';

/** A hiring date before the interview is said beside the latter's: its own field is in another form. */
function saidHere(closing: Interview['closing'], said: Said): Said {
  return (field) => {
    const early = field === 'startsAt' && said('hiringDate');
    return early ? describeHiringClash(closing, early) : said(field);
  };
}

/** A tracked interview, to be mended. */
export function EditForm(props: TaskFormProps) {
  const { interview } = props;
  const { send, timetable } = useView();
  const { userTimeZone } = timetable;
  const [values, setValues] = useState(() => valuesOf(interview, userTimeZone));
  const [employer, setEmployer] = useState(() => employerValues(interview));
  const fields = withEmployer(
    interviewFields(values, userTimeZone),
    employer,
    values.date,
    useHolidayTable(),
  );
  return (
    <CommandForm
      {...props}
      label={words('edit')}
      submitLabel={words('save')}
      onSubmit={() => send({ type: 'interview.edit', id: interview.id, fields }, words('doneEdit'))}
    >
      {(said) => (
        <InterviewFields
          values={values}
          onChange={(changed) => setValues({ ...values, ...changed })}
          said={saidHere(interview.closing, said)}
          userTimeZone={userTimeZone}
        >
          <EmployerFields
            values={employer}
            onChange={(changed) => setEmployer({ ...employer, ...changed })}
            from={dateIn(interview.startsAt, interview.timeZone)}
            said={said}
          />
        </InterviewFields>
      )}
    </CommandForm>
  );
}
