import { words } from '../platform/words.ts';
import { Field, type FieldProps } from './field.tsx';
import { useBadInput } from './refuse-bad-input.ts';

export interface TimeFieldProps extends FieldProps {
  /** `HH:MM`, 24 hours, or ''. */
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** A time of day. The browser shows it in the user's own way. */
export function TimeField(props: TimeFieldProps) {
  const { isBad, handlers } = useBadInput(props.onValue);
  return (
    <Field {...props} problem={isBad ? words('problem_timePartial') : props.problem}>
      {(ties) => <input {...ties} {...handlers} type="time" class="aw-input" value={props.value} />}
    </Field>
  );
}
