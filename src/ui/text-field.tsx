import { useId } from 'preact/hooks';
import { Field, type FieldProps } from './field.tsx';

export interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly type?: 'text' | 'email' | 'tel' | undefined;
  readonly multiline?: boolean | undefined;
  /** What stands there while nothing is typed. */
  readonly placeholder?: string | undefined;
  /** Offered while typing; anything else may be typed too. */
  readonly suggestions?: readonly string[] | undefined;
}

/** A line of text, or several. */
export function TextField(props: TextFieldProps) {
  const { value, onValue, suggestions } = props;
  const listId = useId();
  const { placeholder } = props;
  const common = { class: 'aw-input', value, placeholder, autocomplete: 'off' } as const;
  return (
    <Field {...props}>
      {(ties) =>
        props.multiline ? (
          <textarea
            {...common}
            {...ties}
            rows={3}
            onInput={(event) => onValue(event.currentTarget.value)}
          />
        ) : (
          <>
            <input
              {...common}
              {...ties}
              type={props.type ?? 'text'}
              list={suggestions ? listId : undefined}
              onInput={(event) => onValue(event.currentTarget.value)}
            />
            {suggestions && (
              <datalist id={listId}>
                {suggestions.map((each) => (
                  <option key={each} value={each} />
                ))}
              </datalist>
            )}
          </>
        )
      }
    </Field>
  );
}
