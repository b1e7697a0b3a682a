import { useState } from 'preact/hooks';
import { callPersonOf } from '../../interviews/call-channel.ts';
import { words } from '../../platform/words.ts';
import { ClosingFields } from '../../ui/closing-fields.tsx';
import { closingValues } from '../../ui/closing-values.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { CommandForm } from '../command-form.tsx';
import type { TaskFormProps } from '../task-form.tsx';
import { useView } from '../view-context.ts';
import { ContactFields } from './contact-fields.tsx';
import { contactValues, recordFields } from './contact-values.ts';

/** How did it close? The four, as far as the user can say; what else was learned below them. */
export function ClosingForm(props: TaskFormProps) {
  const { id, closing } = props.interview;
  // Who comes back to an answered closing with no number in it may well have one now.
  const lacksNumber = closing.recordedAt !== null && !callPersonOf(props.interview)?.phone;
  const { send } = useView();
  const [values, setValues] = useState(() => closingValues(closing));
  const [contact, setContact] = useState(() => contactValues(props.interview));
  return (
    <CommandForm
      {...props}
      label={words('closingTitle')}
      submitLabel={words('save')}
      onSubmit={() =>
        send(
          { type: 'closing.record', id, closing: recordFields(values, contact) },
          words('doneClosing'),
        )
      }
    >
      {(said) => {
        const isAmiss = (['people', 'bestTime', 'doubts', 'promised', 'need'] as const).some(said);
        return (
          <>
            <ClosingFields
              values={values}
              onChange={(changed) => setValues({ ...values, ...changed })}
              said={said}
            />
            <Disclosure label={words('closingMore')} open={isAmiss || lacksNumber}>
              <ContactFields
                values={contact}
                onChange={(changed) => setContact({ ...contact, ...changed })}
                said={said}
              />
            </Disclosure>
          </>
        );
      }}
    </CommandForm>
  );
}
