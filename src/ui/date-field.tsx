import { useState } from 'preact/hooks';
import { words } from '../platform/words.ts';
import { Field, type FieldProps } from './field.tsx';

export interface DateFieldProps extends FieldProps {
  /** `YYYY-MM-DD`, or '' for none. */
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly min?: string | undefined;
}

/**
 * A calendar date. A date that is typed in part counts as none to the
 * browser, which says nothing; here it is said when the field is left.
 */
export function DateField(props: DateFieldProps) {
  const [partial, setPartial] = useState(false);
  const problem = props.problem ?? (partial ? words('problem_datePartial') : undefined);
  return (
    <Field {...props} problem={problem}>
      {(ties) => (
        <input
          {...ties}
          type="date"
          class="aw-input"
          value={props.value}
          min={props.min}
          onInput={(event) => {
            setPartial(false);
            props.onValue(event.currentTarget.value);
          }}
          onBlur={(event) => setPartial(event.currentTarget.validity.badInput)}
        />
      )}
    </Field>
  );
}
