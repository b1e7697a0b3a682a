import { words } from '../../platform/words.ts';
import { Choice } from '../../ui/choice.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import type { Said } from '../command-form.tsx';
import { type ContactValues, NOBODY_NAMED } from './contact-values.ts';

/** Names as they are spelled, whom to call and when, what they doubt, what was promised. */
export function ContactFields(props: {
  values: ContactValues;
  onChange: (changed: Partial<ContactValues>) => void;
  said: Said;
}) {
  const { values, onChange, said } = props;
  const { people } = values;
  const mend = (id: string, changed: { name?: string; phone?: string }) =>
    onChange({ people: people.map((each) => (each.id === id ? { ...each, ...changed } : each)) });
  return (
    <div class="aw-form">
      {people.map(({ id, name, phone }, index) => (
        <div key={id} class="aw-fields">
          <TextField
            label={words('fieldSpelledName', index + 1)}
            hint={index === 0 ? words('hintSpelledName') : undefined}
            value={name}
            onValue={(to) => mend(id, { name: to })}
            problem={index === 0 ? said('people') : undefined}
          />
          <TextField
            label={words('fieldPhoneOf', index + 1)}
            type="tel"
            value={phone}
            onValue={(to) => mend(id, { phone: to })}
          />
        </div>
      ))}
      {people.length > 1 && (
        <SelectField<string>
          label={words('fieldCallPerson')}
          value={values.callPersonId}
          options={[
            { value: NOBODY_NAMED, label: words('nobodyNamed') },
            ...people.map(({ id, name }, index) => ({
              value: id,
              label: name || words('personNumber', index + 1),
            })),
          ]}
          onValue={(callPersonId) => onChange({ callPersonId })}
        />
      )}
      <TimeField
        label={words('fieldBestTime')}
        hint={words('hintBestTime')}
        value={values.bestTime}
        onValue={(bestTime) => onChange({ bestTime })}
        problem={said('bestTime')}
      />
      <Choice
        label={words('fieldPreferredWay')}
        value={values.preferredWay}
        inRow
        options={[
          { value: 'any', label: words('wayAny') },
          { value: 'phone', label: words('wayPhone') },
          { value: 'email', label: words('wayEmail') },
        ]}
        onValue={(preferredWay) => onChange({ preferredWay })}
      />
      <TextField
        label={words('fieldNeed')}
        hint={words('hintNeed')}
        value={values.need}
        onValue={(need) => onChange({ need })}
        problem={said('need')}
      />
      <TextField
        label={words('fieldDoubts')}
        hint={words('hintDoubts')}
        multiline
        value={values.doubts}
        onValue={(doubts) => onChange({ doubts })}
        problem={said('doubts')}
      />
      <TextField
        label={words('fieldPromised')}
        hint={words('hintPromised')}
        multiline
        value={values.promised}
        onValue={(promised) => onChange({ promised })}
        problem={said('promised')}
      />
    </div>
  );
}
