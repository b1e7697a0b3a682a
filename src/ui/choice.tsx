import { type FieldProps, useFieldTies } from './field.tsx';

export interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
}

export interface ChoiceProps<T extends string> extends FieldProps {
  /** Null: nothing is chosen yet. */
  readonly value: T | null;
  readonly options: readonly Option<T>[];
  readonly onValue: (value: T) => void;
  /** Side by side, where there is room. */
  readonly inRow?: boolean | undefined;
}

/** One of a few: a group of radio buttons. */
export function Choice<T extends string>(props: ChoiceProps<T>) {
  const { ties, below } = useFieldTies(props);
  return (
    <fieldset class="aw-field" aria-describedby={ties['aria-describedby']}>
      <legend class={props.hideLabel ? 'aw-hidden' : ''}>{props.label}</legend>
      <div class={`aw-options${props.inRow ? ' aw-options-row' : ''}`}>
        {props.options.map((option) => (
          <label key={option.value} class="aw-option">
            <input
              type="radio"
              name={ties.id}
              value={option.value}
              checked={option.value === props.value}
              onChange={() => props.onValue(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {below}
    </fieldset>
  );
}
