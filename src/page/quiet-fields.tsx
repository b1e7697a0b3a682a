import { words } from '../platform/words.ts';
import { TimeField } from '../ui/time-field.tsx';
import type { SettingFieldsProps } from './timetable-fields.tsx';
import { isSound } from './use-settings.ts';

/** From when to when no reminder rings. */
export function QuietFields({ values, set }: SettingFieldsProps) {
  return (
    <div class="settings-grid">
      {(['quietFrom', 'quietUntil'] as const).map((name) => (
        <TimeField
          key={name}
          label={words(`setting_${name}`)}
          hint={name === 'quietFrom' ? words('hintQuiet') : undefined}
          value={values[name] ?? ''}
          onValue={(to) => set(name, to)}
          problem={isSound(name, values[name]) ? undefined : words('problem_clock')}
        />
      ))}
    </div>
  );
}
