import { EditableFact, type EditableFactProps } from '../../ui/editable-fact.tsx';
import type { FactProblem } from '../../ui/fact-editor.tsx';
import { LinkedText } from '../../ui/linked-text.tsx';
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

/** As much of a long text as a button's name may be: the beginning of its first line. */
function beginningOf(text: string): string {
  const [first = '', ...others] = text.split('\n');
  const shown = [...first].slice(0, 60).join('');
  return shown === first && others.length === 0 ? text : `${shown.trimEnd()}…`;
}

function LongText({ text }: { text: string }) {
  return (
    <bdi class="fact-text">
      <LinkedText text={text} />
    </bdi>
  );
}

/** A fact that is a text; one of several lines can be selected and copied where it stands. */
export function TextFact(props: TextFactProps) {
  const { label, value, text = value, multiline } = props;
  const save = async (typed: string, from: string): Promise<FactProblem | null> =>
    typed.trim() === from ? null : props.onSave(typed.trim(), from);
  return (
    <Fact
      {...props}
      text={multiline ? beginningOf(text) : text}
      link={multiline && text !== '' ? <LongText text={text} /> : props.link}
      onSave={save}
      editor={(typed, onValue, problem) => (
        <TextField
          label={label}
          hideLabel
          hint={props.hint}
          type={props.type}
          multiline={multiline}
          suggestions={props.suggestions}
          value={typed}
          onValue={onValue}
          problem={problem?.text}
        />
      )}
    />
  );
}
