import { NOTE_LANGUAGES, NOTE_REGISTERS } from '../interviews/settings.ts';
import { words } from '../platform/words.ts';
import { Choice } from '../ui/choice.tsx';
import { SelectField } from '../ui/select-field.tsx';
import type { SettingFieldsProps } from './timetable-fields.tsx';
import { addressOf } from './use-route.ts';

/** How the note is written: its language and its tone. */
export function NoteFields({ values, set }: SettingFieldsProps) {
  const language = values.noteLanguage ?? 'automatic';
  return (
    <div class="settings-grid">
      <SelectField
        label={words('settingNoteLanguage')}
        hint={language === 'automatic' ? words('hintNoteLanguage') : undefined}
        value={language}
        options={[
          { value: 'automatic', label: words('languageAutomatic') },
          ...NOTE_LANGUAGES.map((value) => ({ value, label: words(`language_${value}`) })),
        ]}
        onValue={(to) => set('noteLanguage', to)}
      />
      <Choice
        label={words('settingNoteRegister')}
        value={values.noteRegister ?? 'plain'}
        options={NOTE_REGISTERS.map((value) => ({ value, label: words(`register_${value}`) }))}
        onValue={(to) => set('noteRegister', to)}
        inRow
      />
      <p>
        <a class="aw-link" href={addressOf({ at: 'practice' })}>
          {words('practiceLink')}
        </a>
      </p>
    </div>
  );
}
