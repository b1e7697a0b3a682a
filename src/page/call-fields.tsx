import { PATIENCES, type Patience } from '../interviews/employer.ts';
import { WAITING_DAYS } from '../interviews/timetable-for.ts';
import { words } from '../platform/words.ts';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { PATIENCE_WORDS } from '../views/employer-fields.tsx';
import type { SettingFieldsProps } from './timetable-fields.tsx';
import { isSound } from './use-settings.ts';

const OWN = 'own';
const DAYS = ['callAfterDays', 'againAfterDays', 'crossOffAfterDays'] as const;

/** Who calls, and how patient they are: a preset fills the numbers below it. */
export function CallFields({ values, set }: SettingFieldsProps) {
  const preset = PATIENCES.find((each) =>
    DAYS.every((name) => values[name] === WAITING_DAYS[each][name]),
  );
  const choose = (patience: Patience) => {
    for (const name of DAYS) set(name, WAITING_DAYS[patience][name]);
  };
  return (
    <div class="settings-grid">
      <TextField
        label={words('settingUserName')}
        hint={words('hintUserName')}
        value={values.userName ?? ''}
        onValue={(name) => set('userName', name)}
        problem={isSound('userName', values.userName) ? undefined : words('problem_tooLong')}
      />
      <TextField
        label={words('settingUserPhone')}
        hint={words('hintUserPhone')}
        type="tel"
        value={values.userPhone ?? ''}
        onValue={(phone) => set('userPhone', phone)}
        problem={isSound('userPhone', values.userPhone) ? undefined : words('problem_tooLong')}
      />
      <SelectField<Patience | typeof OWN>
        label={words('settingPatience')}
        hint={words('hintPatience')}
        value={preset ?? OWN}
        options={[
          ...PATIENCES.map((value) => ({ value, label: words(PATIENCE_WORDS[value]) })),
          ...(preset ? [] : [{ value: OWN as typeof OWN, label: words('patienceOwn') }]),
        ]}
        onValue={(to) => to !== OWN && choose(to)}
      />
    </div>
  );
}
