import { words } from '../platform/words.ts';
import { Field, type FieldProps } from './field.tsx';
import { useBadInput } from './refuse-bad-input.ts';

export interface DateFieldProps extends FieldProps {
  /** `YYYY-MM-DD`, or '' for none. */
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly min?: string | undefined;
}

/** A calendar date. One that does not exist is said by the form that refuses it. */
export function DateField(props: DateFieldProps) {
  const { isBad, handlers } = useBadInput(props.onValue);
  return (
    <Field {...props} problem={isBad ? words('problem_datePartial') : props.problem}>
      {(ties) => (
        <input
          {...ties}
          {...handlers}
          type="date"
          class="aw-input"
          value={props.value}
          min={props.min}
        />
      )}
    </Field>
  );
}
