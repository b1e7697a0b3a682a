import { useRef } from 'preact/hooks';
import type { TemplateFields } from '../../interviews/template.ts';
import {
  TEMPLATE_VARIABLES,
  type TemplateVariable,
  writeVariable,
} from '../../notes/fill-template.ts';
import { words } from '../../platform/words.ts';
import { Field } from '../../ui/field.tsx';
import type { Said } from '../../views/command-form.tsx';

type TextElement = HTMLInputElement | HTMLTextAreaElement;

/** Types a text at the caret, as the keyboard would: the browser's own undo takes it back. */
function typeInto(element: TextElement, text: string): void {
  element.focus();
  if (document.execCommand('insertText', false, text)) return;
  element.setRangeText(text, element.selectionStart ?? 0, element.selectionEnd ?? 0, 'end');
  element.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Subject and words of a template, with buttons that put in the facts of an interview. */
export function TemplateTexts(props: {
  template: TemplateFields;
  onChange: (changed: Partial<TemplateFields>) => void;
  said: Said;
}) {
  const { template, onChange, said } = props;
  const body = useRef<HTMLTextAreaElement>(null);
  const lastUsed = useRef<TextElement | null>(null);
  const remember = ({ currentTarget }: { currentTarget: TextElement }) => {
    lastUsed.current = currentTarget;
  };
  const putIn = (name: TemplateVariable) => {
    const element = lastUsed.current ?? body.current;
    if (!element) return;
    // Who has not been in the texts yet adds to the words.
    const end = element.value.length;
    if (lastUsed.current === null) element.setSelectionRange(end, end);
    typeInto(element, writeVariable(name));
  };
  return (
    <>
      <Field label={words('fieldTemplateSubject')} problem={said('subject')}>
        {(ties) => (
          <input
            {...ties}
            class="aw-input"
            autocomplete="off"
            dir="auto"
            value={template.subject}
            onFocus={remember}
            onInput={({ currentTarget }) => onChange({ subject: currentTarget.value })}
          />
        )}
      </Field>
      <Field label={words('fieldTemplateBody')} problem={said('body')}>
        {(ties) => (
          <textarea
            {...ties}
            ref={body}
            class="aw-input template-body"
            rows={10}
            dir="auto"
            value={template.body}
            onFocus={remember}
            onInput={({ currentTarget }) => onChange({ body: currentTarget.value })}
          />
        )}
      </Field>
      <fieldset class="aw-field">
        <legend>{words('template_insert')}</legend>
        <div class="template-variables">
          {TEMPLATE_VARIABLES.map((name) => (
            <button
              key={name}
              type="button"
              class="template-variable"
              aria-label={words('template_insertOf', words(`variable_${name}`))}
              onClick={() => putIn(name)}
            >
              {words(`variable_${name}`)}
            </button>
          ))}
        </div>
      </fieldset>
    </>
  );
}
