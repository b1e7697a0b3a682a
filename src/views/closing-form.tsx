import { useState } from 'preact/hooks';
import type { Interview } from '../interviews/interview.ts';
import { words } from '../platform/words.ts';
import { ClosingFields } from '../ui/closing-fields.tsx';
import { closingFields, closingValues } from '../ui/closing-values.ts';
import { CommandForm } from './command-form.tsx';
import { useView } from './view-context.ts';

/** How did it close? The four, as far as the user can say. */
export function ClosingForm(props: {
  interview: Interview;
  onDone: () => void;
  onCancel: () => void;
}) {
  const { id, closing } = props.interview;
  const { send } = useView();
  const [values, setValues] = useState(() => closingValues(closing));
  return (
    <CommandForm
      {...props}
      label={words('closingTitle')}
      submitLabel={words('save')}
      onSubmit={() =>
        send({ type: 'closing.record', id, closing: closingFields(values) }, words('doneClosing'))
      }
    >
      {(said) => (
        <ClosingFields
          values={values}
          onChange={(changed) => setValues({ ...values, ...changed })}
          said={said}
        />
      )}
    </CommandForm>
  );
}
