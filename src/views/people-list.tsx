import type { Interview } from '../interviews/interview.ts';
import { words } from '../platform/words.ts';
import { NOBODY } from '../ui/interview-values.ts';
import { Fact } from './facts/fact.tsx';
import { PersonFacts } from './facts/person-facts.tsx';
import { PersonFields } from './facts/person-fields.tsx';
import { useSaveFacts } from './facts/use-save-facts.ts';
import { useView } from './view-context.ts';

/** The people met, with what reaches them, and the way to add one. */
export function PeopleList({ interview }: { interview: Interview }) {
  const { people } = interview;
  const { readOnly } = useView();
  const { saveMeeting } = useSaveFacts(interview);
  return (
    <>
      {people.length === 0 && <p class="aw-hint">{words('nobodyYet')}</p>}
      <ul class="people">
        {people.map((person) => (
          <li key={person.id} class="person">
            <PersonFacts person={person} interview={interview} />
          </li>
        ))}
        {!readOnly && (
          <li>
            <Fact
              label={words('addSomebody')}
              text=""
              value={NOBODY}
              onSave={(person) =>
                saveMeeting({ people: [...people, person] }, words('donePersonAdded'))
              }
              editor={(person, onValue, problem) => (
                <PersonFields person={person} onPerson={onValue} problem={problem?.text} />
              )}
            />
          </li>
        )}
      </ul>
    </>
  );
}
