import { useState } from 'preact/hooks';
import type { Interview } from '../interviews/interview.ts';
import { words } from '../platform/words.ts';
import { InterviewFields } from '../ui/interview-fields.tsx';
import { interviewFields, valuesOf } from '../ui/interview-values.ts';
import { CommandForm } from './command-form.tsx';
import { useView } from './view-context.ts';

/** A tracked interview, to be mended. */
export function EditForm(props: {
  interview: Interview;
  onDone: () => void;
  onCancel: () => void;
}) {
  const { interview } = props;
  const { send, timetable } = useView();
  const { userTimeZone } = timetable;
  const [values, setValues] = useState(() => valuesOf(interview, userTimeZone));
  const fields = interviewFields(values, userTimeZone);
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
          said={said}
          userTimeZone={userTimeZone}
        />
      )}
    </CommandForm>
  );
}
