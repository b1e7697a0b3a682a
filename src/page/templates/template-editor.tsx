import type { Interview } from '../../interviews/interview.ts';
import { NOTE_LANGUAGES } from '../../interviews/settings.ts';
import { TEMPLATE_PURPOSES, type TemplateFields } from '../../interviews/template.ts';
import { words } from '../../platform/words.ts';
import { Button } from '../../ui/button.tsx';
import { PURPOSE_WORDS } from '../../ui/purpose-words.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { CommandForm } from '../../views/command-form.tsx';
import { TemplatePreview } from './template-preview.tsx';
import { TemplateTexts } from './template-texts.tsx';
import type { Editing } from './template-values.ts';
import type { TemplateActs } from './use-template-acts.ts';

/** A template, new or to be mended, and beside it how it reads. */
export function TemplateEditor(props: {
  editing: Editing;
  isNew: boolean;
  acts: TemplateActs;
  /** Whose facts the preview shows; null: those of a made-up interview. */
  interview: Interview | null;
  onTyped: (typed: TemplateFields) => void;
  onDone: () => void;
  onCancel: () => void;
}) {
  const { editing, isNew, acts, onTyped, onDone } = props;
  const { kept, typed } = editing;
  const change = (changed: Partial<TemplateFields>) => onTyped({ ...typed, ...changed });
  const remove = async () => {
    if ((await acts.remove(kept)) === 'done') onDone();
  };
  return (
    <CommandForm
      label={isNew ? words('template_add') : words('template_editOf', kept.name)}
      submitLabel={words('save')}
      onSubmit={() => acts.save(typed, isNew ? null : kept)}
      onDone={onDone}
      onCancel={props.onCancel}
      more={
        !isNew && (
          <Button kind="danger" onPress={() => void remove()}>
            {words('template_remove')}
          </Button>
        )
      }
    >
      {(said) => (
        <div class="template-editor">
          <div class="aw-form">
            <TextField
              label={words('fieldTemplateName')}
              value={typed.name}
              onValue={(name) => change({ name })}
              problem={said('name')}
            />
            <div class="aw-fields">
              <SelectField
                label={words('fieldTemplateLanguage')}
                value={typed.language}
                options={NOTE_LANGUAGES.map((value) => ({
                  value,
                  label: words(`language_${value}`),
                }))}
                onValue={(language) => change({ language })}
              />
              <SelectField
                label={words('fieldTemplatePurpose')}
                value={typed.purpose}
                options={TEMPLATE_PURPOSES.map((value) => ({
                  value,
                  label: words(PURPOSE_WORDS[value]),
                }))}
                onValue={(purpose) => change({ purpose })}
              />
            </div>
            <TemplateTexts template={typed} onChange={change} said={said} />
          </div>
          <TemplatePreview template={typed} interview={props.interview} />
        </div>
      )}
    </CommandForm>
  );
}
