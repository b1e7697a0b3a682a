import { words } from '../../platform/words.ts';
import type { PersonValues } from '../../ui/interview-values.ts';
import { TextField } from '../../ui/text-field.tsx';

/** The fields for somebody new. */
export function PersonFields(props: {
  person: PersonValues;
  onPerson: (person: PersonValues) => void;
  problem: string | undefined;
}) {
  const { person, onPerson } = props;
  return (
    <div class="aw-fields">
      <TextField
        label={words('factName')}
        value={person.name}
        onValue={(name) => onPerson({ ...person, name })}
      />
      <TextField
        label={words('fieldRole')}
        value={person.role}
        onValue={(role) => onPerson({ ...person, role })}
      />
      <TextField
        label={words('fieldEmail')}
        type="email"
        value={person.email}
        onValue={(email) => onPerson({ ...person, email })}
        problem={props.problem}
      />
      <TextField
        label={words('fieldPhone')}
        type="tel"
        value={person.phone}
        onValue={(phone) => onPerson({ ...person, phone })}
      />
    </div>
  );
}
