import { Field, type FieldProps } from './field.tsx';

export interface NumberFieldProps extends FieldProps {
  /** Null: empty, or not a number. */
  readonly value: number | null;
  readonly onValue: (value: number | null) => void;
  readonly min: number;
  readonly max: number;
  readonly step?: number | undefined;
  /** Said after the number: "minutes", "business days". */
  readonly unit?: string | undefined;
}

/** A whole number with its unit. */
export function NumberField(props: NumberFieldProps) {
  return (
    <Field {...props}>
      {(ties) => (
        <span class="aw-number">
          <input
            {...ties}
            type="number"
            inputmode="numeric"
            class="aw-input"
            value={props.value ?? ''}
            min={props.min}
            max={props.max}
            step={props.step ?? 1}
            onInput={({ currentTarget }) => {
              const number = currentTarget.valueAsNumber;
              props.onValue(Number.isNaN(number) ? null : number);
            }}
          />
          {props.unit && <span class="aw-hint">{props.unit}</span>}
        </span>
      )}
    </Field>
  );
}
