import { type FieldProps, useFieldTies } from './field.tsx';

export interface CheckboxProps extends Omit<FieldProps, 'hideLabel'> {
  readonly checked: boolean;
  readonly onChecked: (checked: boolean) => void;
}

/** Yes or no. */
export function Checkbox(props: CheckboxProps) {
  const { ties, below } = useFieldTies(props);
  return (
    <div class="aw-field">
      <label class="aw-option">
        <input
          {...ties}
          type="checkbox"
          checked={props.checked}
          onChange={(event) => props.onChecked(event.currentTarget.checked)}
        />
        <span>{props.label}</span>
      </label>
      {below}
    </div>
  );
}
