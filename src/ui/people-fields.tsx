import { words } from '../platform/words.ts';
import { Button } from './button.tsx';
import { NOBODY, type PersonValues, personAtFault } from './interview-values.ts';
import { TextField } from './text-field.tsx';

/** The people met, as many as there were. */
export function PeopleFields(props: {
  people: readonly PersonValues[];
  onChange: (people: readonly PersonValues[]) => void;
  problem: string | undefined;
  /** Said beside the first name. */
  hint?: string | undefined;
  /** Names and addresses only, where there is little room. */
  isShort?: boolean | undefined;
}) {
  const { people, onChange, problem } = props;
  const atFault = personAtFault(people);
  const set = (index: number, changed: Partial<PersonValues>) =>
    onChange(people.map((person, at) => (at === index ? { ...person, ...changed } : person)));
  return (
    <>
      {people.map((person, index) => (
        <fieldset key={person.id ?? index} class="aw-field">
          <legend class={index === 0 ? 'aw-hidden' : ''}>{words('personNumber', index + 1)}</legend>
          <div class="aw-fields">
            <TextField
              label={words('fieldPersonName')}
              hint={index === 0 ? props.hint : undefined}
              value={person.name}
              onValue={(name) => set(index, { name })}
            />
            <TextField
              label={words('fieldEmail')}
              type="email"
              value={person.email}
              onValue={(email) => set(index, { email })}
              problem={index === atFault ? problem : undefined}
            />
            {!props.isShort && (
              <>
                <TextField
                  label={words('fieldRole')}
                  value={person.role}
                  onValue={(role) => set(index, { role })}
                />
                <TextField
                  label={words('fieldPhone')}
                  type="tel"
                  value={person.phone}
                  onValue={(phone) => set(index, { phone })}
                />
                <TextField
                  label={words('fieldDetail')}
                  hint={words('hintDetail')}
                  value={person.detail}
                  onValue={(detail) => set(index, { detail })}
                />
              </>
            )}
          </div>
        </fieldset>
      ))}
      <div class="aw-flush-start">
        <Button kind="quiet" icon="add" onPress={() => onChange([...people, NOBODY])}>
          {words('addPerson')}
        </Button>
      </div>
    </>
  );
}
