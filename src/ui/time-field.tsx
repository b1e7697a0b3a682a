import { Field, type FieldProps } from './field.tsx';

export interface TimeFieldProps extends FieldProps {
  /** `HH:MM`, 24 hours, or ''. */
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** A time of day. The browser shows it in the user's own way. */
export function TimeField(props: TimeFieldProps) {
  return (
    <Field {...props}>
      {(ties) => (
        <input
          {...ties}
          type="time"
          class="aw-input"
          value={props.value}
          onInput={(event) => props.onValue(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
