import type { Template } from '../interviews/template.ts';
import { words } from '../platform/words.ts';
import { PURPOSE_WORDS } from './purpose-words.ts';
import { SelectField } from './select-field.tsx';

const NO_TEMPLATE = '';

/** Afterword's words for a message, or one of the user's templates; nothing where there is none. */
export function TemplateSelect(props: {
  /** Those that fit. */
  readonly templates: readonly Template[];
  /** Null: Afterword's words. */
  readonly value: Template | null;
  readonly onValue: (template: Template | null) => void;
}) {
  const { templates, value, onValue } = props;
  if (templates.length === 0) return null;
  return (
    <SelectField<string>
      label={words('fieldTemplate')}
      value={value?.id ?? NO_TEMPLATE}
      options={[
        { value: NO_TEMPLATE, label: words('ownWords') },
        ...templates.map(({ id, name, purpose }) => ({
          value: id,
          label: words('templateChoice', name, words(PURPOSE_WORDS[purpose])),
        })),
      ]}
      onValue={(id) => onValue(templates.find((each) => each.id === id) ?? null)}
    />
  );
}
