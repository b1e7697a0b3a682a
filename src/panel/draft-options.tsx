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
import type { NoteChoices } from './start-note.ts';

const NO_TEMPLATE = '';

/** Language, tone and words of the note to be written, folded away: the settings know the usual ones. */
export function DraftOptions(props: {
  readonly choices: NoteChoices;
  readonly templates: readonly Template[];
  readonly onChange: (choices: NoteChoices) => void;
}) {
  const { choices, templates, onChange } = props;
  const { language, register, template } = choices;
  const name = template?.name ?? words(`register_${register}`);
  return (
    <Disclosure label={words('draftOptions', words(`language_${language}`), name)}>
      {templates.length > 0 && (
        <SelectField<string>
          label={words('fieldTemplate')}
          value={template?.id ?? NO_TEMPLATE}
          options={[
            { value: NO_TEMPLATE, label: words('ownWords') },
            ...templates.map(({ id, name: label }) => ({ value: id, label })),
          ]}
          onValue={(id) =>
            onChange({ ...choices, template: templates.find((each) => each.id === id) ?? null })
          }
        />
      )}
      {template === null && (
        <>
          <SelectField<NoteLanguage>
            label={words('fieldNoteLanguage')}
            value={language}
            options={NOTE_LANGUAGES.map((value) => ({ value, label: words(`language_${value}`) }))}
            onValue={(value) => onChange({ ...choices, language: value })}
          />
          <SelectField<NoteRegister>
            label={words('fieldNoteRegister')}
            value={register}
            options={NOTE_REGISTERS.map((value) => ({ value, label: words(`register_${value}`) }))}
            onValue={(value) => onChange({ ...choices, register: value })}
          />
        </>
      )}
    </Disclosure>
  );
}
