import { words } from '../platform/words.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { Choice } from '../ui/choice.tsx';
import { DateField } from '../ui/date-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { FieldsetProps } from './interview-fieldset.tsx';

/** The closing's four: strong points, hiring date, permission to call, reminder. */
export function ClosingFieldset({ values, onChange, said }: FieldsetProps) {
  const { strongPoints } = values;
  return (
    <>
      <h3>{words('closingTitle')}</h3>
      <fieldset class="aw-field">
        <legend>{words('fieldStrongPoints')}</legend>
        {strongPoints.map((point, index) => (
          <TextField
            key={index}
            label={words('fieldStrongPoint', index + 1)}
            hideLabel
            value={point}
            onValue={(text) =>
              onChange({
                strongPoints: strongPoints.map((each, at) => (at === index ? text : each)),
              })
            }
            problem={index === 0 ? said('strongPoints') : undefined}
          />
        ))}
      </fieldset>
      <DateField
        label={words('fieldHiringDate')}
        hint={words('hintHiringDate')}
        value={values.hiringDate}
        onValue={(hiringDate) => onChange({ hiringDate })}
        problem={said('hiringDate')}
      />
      <Choice
        label={words('fieldPermission')}
        value={values.permission}
        inRow
        options={[
          { value: 'yes', label: words('permissionYes') },
          { value: 'email-only', label: words('permissionEmailOnly') },
          { value: 'not-asked', label: words('permissionNotAsked') },
        ]}
        onValue={(permission) => onChange({ permission })}
      />
      <Checkbox
        label={words('fieldReminderSaid')}
        checked={values.reminderSaid}
        onChecked={(reminderSaid) => onChange({ reminderSaid })}
      />
    </>
  );
}
