import type { Option } from './choice.tsx';
import { Field, type FieldProps } from './field.tsx';

export interface SelectFieldProps<T extends string> extends FieldProps {
  readonly value: T;
  readonly options: readonly Option<T>[];
  readonly onValue: (value: T) => void;
}

/** One of many, in the browser's own list. */
export function SelectField<T extends string>(props: SelectFieldProps<T>) {
  const pick = (value: string) => {
    const found = props.options.find((option) => option.value === value);
    if (found) props.onValue(found.value);
  };
  return (
    <Field {...props}>
      {(ties) => (
        <select
          {...ties}
          class="aw-input"
          value={props.value}
          onChange={(event) => pick(event.currentTarget.value)}
        >
          {props.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
