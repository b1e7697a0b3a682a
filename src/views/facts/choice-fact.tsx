import { type MessageKey, words } from '../../platform/words.ts';
import { Choice } from '../../ui/choice.tsx';
import { Fact, type FactProps } from './fact.tsx';

/** A fact that is one of a few. */
export function ChoiceFact<T extends string>(
  props: Pick<FactProps<T>, 'label' | 'value' | 'onSave'> & {
    choices: Readonly<Record<T, MessageKey>>;
    /** False: nothing has been said of it; the value is where the choice starts. */
    isKnown?: boolean;
  },
) {
  const { label, value, choices, isKnown = true } = props;
  const options = (Object.keys(choices) as T[]).map((each) => ({
    value: each,
    label: words(choices[each]),
  }));
  return (
    <Fact
      {...props}
      text={isKnown ? words(choices[value]) : ''}
      editor={(chosen, onValue, problem) => (
        <Choice
          label={label}
          hideLabel
          inRow
          value={chosen}
          options={options}
          onValue={onValue}
          problem={problem?.text}
        />
      )}
    />
  );
}
