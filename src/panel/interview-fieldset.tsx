import type { Problem } from '../interviews/command.ts';
import { isNoReply } from '../interviews/guess-company.ts';
import type { ComposeFacts } from '../mail/read-compose.ts';
import { words } from '../platform/words.ts';
import { DateField } from '../ui/date-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { TimeField } from '../ui/time-field.tsx';
import type { FormValues } from './form-values.ts';

/** What a group of fields gets: the values, a way to change them, and what is wrong with each. */
export interface FieldsetProps {
  readonly values: FormValues;
  readonly onChange: (changed: Partial<FormValues>) => void;
  readonly said: (field: Problem['field']) => string | undefined;
}

/** Who was met, where and when. */
export function InterviewFieldset({
  values,
  onChange,
  said,
  facts,
}: FieldsetProps & { readonly facts: ComposeFacts }) {
  const { people } = values;
  const setPerson = (index: number, changed: { name?: string; email?: string }): void =>
    onChange({
      people: people.map((person, each) => (each === index ? { ...person, ...changed } : person)),
    });
  const isFromMachine = facts.recipients.some(({ email }) => isNoReply(email));
  return (
    <>
      {people.map((person, index) => (
        <div class="panel-pair" key={index}>
          <TextField
            label={words('fieldPersonName')}
            value={person.name}
            onValue={(name) => setPerson(index, { name })}
            hint={isFromMachine && index === 0 ? words('hintNoReply') : undefined}
          />
          <TextField
            label={words('fieldEmail')}
            type="email"
            value={person.email}
            onValue={(email) => setPerson(index, { email })}
            problem={said('people')}
          />
        </div>
      ))}
      <div class="panel-pair">
        <TextField
          label={words('fieldCompany')}
          value={values.company}
          onValue={(company) => onChange({ company })}
          problem={said('company')}
        />
        <TextField
          label={words('fieldPosition')}
          value={values.position}
          onValue={(position) => onChange({ position })}
          problem={said('position')}
        />
      </div>
      <div class="panel-pair">
        <DateField
          label={words('fieldInterviewDate')}
          value={values.date}
          onValue={(date) => onChange({ date })}
          problem={said('startsAt')}
        />
        <TimeField
          label={words('fieldInterviewTime')}
          value={values.time}
          onValue={(time) => onChange({ time })}
        />
      </div>
    </>
  );
}
