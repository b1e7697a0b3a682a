import { EditableFact, type EditableFactProps } from '../../ui/editable-fact.tsx';
import type { FactProblem } from '../../ui/fact-editor.tsx';
import { TextField, type TextFieldProps } from '../../ui/text-field.tsx';
import { useView } from '../view-context.ts';
import './facts.css';

export type FactProps<Value> = Omit<EditableFactProps<Value>, 'readOnly'>;

/** A fact that can be changed in its place, unless a newer copy wrote the data. */
export function Fact<Value>(props: FactProps<Value>) {
  return <EditableFact {...props} readOnly={useView().readOnly} />;
}

export interface TextFactProps
  extends Omit<FactProps<string>, 'editor' | 'text'>,
    Pick<TextFieldProps, 'hint' | 'type' | 'multiline' | 'suggestions'> {
  /** How it is shown, where that is not as it is typed. */
  readonly text?: string | undefined;
}

/** A fact that is a text. */
export function TextFact(props: TextFactProps) {
  const { label, value, text = value } = props;
  const save = async (typed: string, from: string): Promise<FactProblem | null> =>
    typed.trim() === from ? null : props.onSave(typed.trim(), from);
  return (
    <Fact
      {...props}
      text={text}
      onSave={save}
      editor={(typed, onValue, problem) => (
        <TextField
          label={label}
          hideLabel
          hint={props.hint}
          type={props.type}
          multiline={props.multiline}
          suggestions={props.suggestions}
          value={typed}
          onValue={onValue}
          problem={problem?.text}
        />
      )}
    />
  );
}
