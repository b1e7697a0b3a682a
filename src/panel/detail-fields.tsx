import { words } from '../platform/words.ts';
import type { PersonValues } from '../ui/interview-values.ts';
import { TextField } from '../ui/text-field.tsx';

/** One specific thing of the talk with each person: what makes the note theirs. */
export function DetailFields(props: {
  readonly people: readonly PersonValues[];
  readonly onChange: (people: readonly PersonValues[]) => void;
}) {
  const { people, onChange } = props;
  const set = (index: number, detail: string): void =>
    onChange(people.map((person, at) => (at === index ? { ...person, detail } : person)));
  return people.map(({ name, email, detail }, index) => {
    const who = name || email;
    if (who === '') return null;
    return (
      <TextField
        // People have no ids before they are tracked, and keep their places.
        key={index}
        label={words('blankDetail', who)}
        hint={words('blankDetailHint')}
        value={detail}
        onValue={(typed) => set(index, typed)}
      />
    );
  });
}
