import {
  NOTE_LANGUAGES,
  NOTE_REGISTERS,
  type NoteLanguage,
  type NoteRegister,
} from '../interviews/settings.ts';
import type { Template } from '../interviews/template.ts';
import { words } from '../platform/words.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TemplateSelect } from '../ui/template-select.tsx';
import type { NoteChoices } from './note-choices.ts';

/** Language, tone and words of the note to be written, folded away: the settings know the usual ones. */
export function DraftOptions(props: {
  readonly choices: NoteChoices;
  /** Those that fit the note. */
  readonly templates: readonly Template[];
  readonly onChange: (choices: NoteChoices) => void;
}) {
  const { choices, templates, onChange } = props;
  const { template } = choices;
  const language = template?.language ?? choices.language;
  const name = template?.name ?? words(`register_${choices.register}`);
  return (
    <Disclosure label={words('draftOptions', words(`language_${language}`), name)}>
      <TemplateSelect
        templates={templates}
        value={template}
        onValue={(chosen) => onChange({ ...choices, template: chosen })}
      />
      {template === null && (
        <>
          <SelectField<NoteLanguage>
            label={words('fieldNoteLanguage')}
            value={choices.language}
            options={NOTE_LANGUAGES.map((value) => ({ value, label: words(`language_${value}`) }))}
            onValue={(value) => onChange({ ...choices, language: value })}
          />
          <SelectField<NoteRegister>
            label={words('fieldNoteRegister')}
            value={choices.register}
            options={NOTE_REGISTERS.map((value) => ({ value, label: words(`register_${value}`) }))}
            onValue={(value) => onChange({ ...choices, register: value })}
          />
        </>
      )}
    </Disclosure>
  );
}
