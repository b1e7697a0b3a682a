import { Field, type FieldProps } from '../../ui/field.tsx';

/** A passphrase, hidden unless its user wants to see it. */
export function PassphraseField(
  props: FieldProps & {
    value: string;
    onValue: (value: string) => void;
    isShown: boolean;
    /** It is made up here; else one is asked for that was made up before. */
    isNew?: boolean | undefined;
  },
) {
  return (
    <Field {...props}>
      {(ties) => (
        <input
          {...ties}
          class="aw-input"
          type={props.isShown ? 'text' : 'password'}
          autocomplete={props.isNew ? 'new-password' : 'off'}
          spellcheck={false}
          dir="auto"
          value={props.value}
          onInput={({ currentTarget }) => props.onValue(currentTarget.value)}
        />
      )}
    </Field>
  );
}
