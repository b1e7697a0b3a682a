import { LIMITS, type Person } from '../interviews/interview.ts';
import type { Blank } from '../notes/find-blanks.ts';
import { words } from '../platform/words.ts';
import { StrongPointFields } from '../ui/strong-point-fields.tsx';
import { TextField } from '../ui/text-field.tsx';

/** What was typed into the fields for what the record lacks. */
export interface BlankValues {
  readonly company: string;
  readonly position: string;
  /** As many fields as there may be points; what is not typed is ''. */
  readonly strongPoints: readonly string[];
  /** By the people's ids. */
  readonly names: Readonly<Record<string, string>>;
  readonly details: Readonly<Record<string, string>>;
}

export const NO_BLANKS: BlankValues = {
  company: '',
  position: '',
  strongPoints: Array.from({ length: LIMITS.strongPoints }, () => ''),
  names: {},
  details: {},
};

/** True when anything was typed. */
export function hasBlanks(values: BlankValues): boolean {
  const { names, details, strongPoints, company, position } = values;
  const people = [...Object.values(names), ...Object.values(details)];
  const all = [company, position, ...strongPoints, ...people];
  return all.some((text) => text.trim() !== '');
}

/** Fields for the facts that would make the note better; what stays empty is left out of it. */
export function BlankFields(props: {
  readonly people: readonly Person[];
  readonly blanks: readonly Blank[];
  readonly values: BlankValues;
  readonly onChange: (values: BlankValues) => void;
}) {
  const { people, blanks, values, onChange } = props;
  const hasBlank = (blank: Blank): boolean => blanks.includes(blank);
  const setName = (id: string, name: string): void =>
    onChange({ ...values, names: { ...values.names, [id]: name } });
  const setDetail = (id: string, detail: string): void =>
    onChange({ ...values, details: { ...values.details, [id]: detail } });
  const lacksDetail = people.filter(({ detail }) => detail === '');
  return (
    <div class="panel-blanks">
      {people
        .filter(({ name }) => hasBlank('name') && name === '')
        .map(({ id, email }) => (
          <TextField
            key={id}
            label={words('blankName', email)}
            value={values.names[id] ?? ''}
            onValue={(name) => setName(id, name)}
          />
        ))}
      {hasBlank('position') && (
        <TextField
          label={words('fieldPosition')}
          value={values.position}
          onValue={(position) => onChange({ ...values, position })}
        />
      )}
      {hasBlank('company') && (
        <TextField
          label={words('fieldCompany')}
          value={values.company}
          onValue={(company) => onChange({ ...values, company })}
        />
      )}
      {lacksDetail.map(({ id, name, email }) => (
        <TextField
          key={id}
          label={words('blankDetail', name || email)}
          hint={words('blankDetailHint')}
          value={values.details[id] ?? ''}
          onValue={(detail) => setDetail(id, detail)}
        />
      ))}
      {hasBlank('strongPoints') && (
        <StrongPointFields
          legend={words('blankStrongPoints')}
          points={values.strongPoints}
          onPoints={(strongPoints) => onChange({ ...values, strongPoints })}
        />
      )}
    </div>
  );
}
