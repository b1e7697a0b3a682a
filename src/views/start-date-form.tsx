import { useState } from 'preact/hooks';
import { words } from '../platform/words.ts';
import { DateField } from '../ui/date-field.tsx';
import { CommandForm } from './command-form.tsx';
import type { TaskFormProps } from './task-form.tsx';
import { useView } from './view-context.ts';

/** The first day of work, once they have offered the job. */
export function StartDateForm(props: TaskFormProps) {
  const { id, startDate } = props.interview;
  const { send } = useView();
  const [date, setDate] = useState(startDate ?? '');
  return (
    <CommandForm
      {...props}
      label={words('fieldStartDate')}
      submitLabel={words('save')}
      onSubmit={() =>
        send(
          { type: 'outcome.set', id, outcome: 'offer', startDate: date || null },
          words('doneStartDate'),
        )
      }
    >
      {(said) => (
        <DateField
          label={words('fieldStartDate')}
          hint={words('hintStartDate')}
          value={date}
          onValue={setDate}
          problem={said('startDate')}
        />
      )}
    </CommandForm>
  );
}
