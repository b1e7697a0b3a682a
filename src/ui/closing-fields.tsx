import type { CallPermission, HiringDateKind } from '../interviews/closing.ts';
import { words } from '../platform/words.ts';
import { Checkbox } from './checkbox.tsx';
import { Choice } from './choice.tsx';
import { DateField } from './date-field.tsx';
import { StrongPointFields } from './strong-point-fields.tsx';

/** The closing's four as they stand in a form. */
export interface ClosingValues {
  readonly strongPoints: readonly string[];
  /** '' where it is not known. */
  readonly hiringDate: string;
  readonly hiringDateKind: HiringDateKind;
  readonly permission: CallPermission;
  readonly reminderSaid: boolean;
}

/** The fields for the closing's four: strong points, hiring date, permission to call, reminder. */
export function ClosingFields(props: {
  values: ClosingValues;
  onChange: (changed: Partial<ClosingValues>) => void;
  said: (field: 'strongPoints' | 'hiringDate') => string | undefined;
}) {
  const { values, onChange, said } = props;
  return (
    <>
      <Choice
        label={words('fieldHiringKind')}
        value={values.hiringDateKind}
        inRow
        options={[
          { value: 'day', label: words('hiringDay') },
          { value: 'week', label: words('hiringWeek') },
          { value: 'not-said', label: words('hiringNotSaid') },
        ]}
        onValue={(hiringDateKind) => onChange({ hiringDateKind })}
      />
      {values.hiringDateKind !== 'not-said' && (
        <DateField
          label={words(values.hiringDateKind === 'week' ? 'fieldHiringWeek' : 'fieldHiringDate')}
          value={values.hiringDate}
          onValue={(hiringDate) => onChange({ hiringDate })}
          problem={said('hiringDate')}
        />
      )}
      <Choice
        label={words('fieldPermission')}
        value={values.permission}
        inRow
        options={[
          { value: 'yes', label: words('permissionYes') },
          { value: 'email-only', label: words('permissionEmailOnly') },
          { value: 'no', label: words('permissionNo') },
          { value: 'not-asked', label: words('permissionNotAsked') },
        ]}
        onValue={(permission) => onChange({ permission })}
      />
      <Checkbox
        label={words('fieldReminderSaid')}
        checked={values.reminderSaid}
        onChecked={(reminderSaid) => onChange({ reminderSaid })}
      />
      <StrongPointFields
        legend={words('fieldStrongPoints')}
        points={values.strongPoints}
        onPoints={(strongPoints) => onChange({ strongPoints })}
        problem={said('strongPoints')}
      />
    </>
  );
}
