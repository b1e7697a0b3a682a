import type { Interview, Person } from '../../interviews/interview.ts';
import { words } from '../../platform/words.ts';
import { PhoneLink } from '../call/phone-link.tsx';
import { useView } from '../view-context.ts';
import { TextFact } from './fact.tsx';
import { useSaveFacts } from './use-save-facts.ts';

/** Somebody met: each fact in its place, those that are not known as a word to press. */
export function PersonFacts(props: { person: Person; interview: Interview }) {
  const { person, interview } = props;
  const { people } = interview;
  const { act } = useView();
  const { saveMeeting } = useSaveFacts(interview);
  const save = (changed: Partial<Person>) =>
    saveMeeting({
      people: people.map((each) => (each.id === person.id ? { ...each, ...changed } : each)),
    });
  const { name, role, email, phone, detail } = person;
  const called = name || email || phone;
  const remove = () => {
    const { company, position, startsAt, durationMinutes, timeZone, id } = interview;
    const others = people.filter((each) => each.id !== person.id);
    const fields = { company, position, startsAt, durationMinutes, timeZone, people: others };
    act({ type: 'interview.edit', id, fields }, words('donePersonRemoved', called));
  };
  const place = (value: string, kind = '') =>
    `person-fact${value === '' ? '' : ' person-known'} ${kind}`.trim();
  return (
    <>
      <div class="person-fact person-name">
        <TextFact
          label={words('factName')}
          value={name}
          onSave={(to) => save({ name: to })}
          removal={{ label: words('removePerson', called), onPress: remove }}
        />
      </div>
      <div class="person-fact person-role">
        <TextFact label={words('fieldRole')} value={role} onSave={(to) => save({ role: to })} />
      </div>
      <div class={place(email)}>
        <TextFact
          label={words('fieldEmail')}
          type="email"
          value={email}
          link={
            <a class="aw-link" href={`mailto:${encodeURIComponent(email)}`}>
              {email}
            </a>
          }
          onSave={(to) => save({ email: to })}
        />
      </div>
      <div class={place(phone)}>
        <TextFact
          label={words('fieldPhone')}
          type="tel"
          value={phone}
          link={<PhoneLink phone={phone} interview={interview} />}
          onSave={(to) => save({ phone: to })}
        />
      </div>
      <div class={place(detail)}>
        <TextFact
          label={words('fieldDetail')}
          hint={words('hintDetail')}
          value={detail}
          onSave={(to) => save({ detail: to })}
        />
      </div>
    </>
  );
}
