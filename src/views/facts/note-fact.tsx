import { channelFor } from '../../interviews/call-channel.ts';
import { dateIn } from '../../interviews/civil-time.ts';
import type { Interview, Note } from '../../interviews/interview.ts';
import { words } from '../../platform/words.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { describeNote } from '../contact-words.ts';
import { useView } from '../view-context.ts';
import { Fact } from './fact.tsx';
import { useSaveFacts } from './use-save-facts.ts';

/** A note that has gone: who got it and which day it names can be corrected. */
export function NoteFact(props: { note: Note; interview: Interview }) {
  const { note, interview } = props;
  const { id, people, closing } = interview;
  const { act, now, timetable } = useView();
  const { saveContact } = useSaveFacts(interview);
  const byMail = channelFor(closing) === 'email';
  return (
    <Fact
      label={words('contactNote')}
      text={describeNote(interview, note, dateIn(now, timetable.userTimeZone))}
      value={{ personIds: note.personIds, promise: note.promise ?? '' }}
      onSave={({ personIds, promise }) =>
        saveContact({
          ...{ type: 'note.correct', id, noteId: note.id },
          ...{ personIds, promise: promise || null },
        })
      }
      removal={{
        label: words('removeNote'),
        onPress: () => act({ type: 'note.remove', id, noteId: note.id }, words('doneNoteRemoved')),
      }}
      editor={(said, onValue, problem) => (
        <>
          <DateField
            label={words(byMail ? 'fieldPromiseEmail' : 'fieldPromise')}
            hint={words('hintPromise')}
            value={said.promise}
            onValue={(promise) => onValue({ ...said, promise })}
            problem={problem?.text}
          />
          {people.length > 1 && (
            <fieldset class="aw-field">
              <legend>{words('fieldNoteTo')}</legend>
              {people.map((person) => (
                <Checkbox
                  key={person.id}
                  label={person.name || person.email || person.phone}
                  checked={said.personIds.includes(person.id)}
                  onChecked={(checked) => {
                    const others = said.personIds.filter((each) => each !== person.id);
                    onValue({ ...said, personIds: checked ? [...others, person.id] : others });
                  }}
                />
              ))}
              {said.personIds.length === 0 && <p class="aw-hint">{words('hintNoteToAll')}</p>}
            </fieldset>
          )}
        </>
      )}
    />
  );
}
