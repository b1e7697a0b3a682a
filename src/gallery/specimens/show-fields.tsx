import type { ComponentChildren } from 'preact';
import { words } from '../../platform/words.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Choice } from '../../ui/choice.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Field, type FieldProps } from '../../ui/field.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import { Held } from '../held.tsx';
import type { Specimen, Specimens } from '../specimen.ts';

type Draw = (said: Partial<FieldProps>) => ComponentChildren;

/** A field in the four states that all of them have. */
function inStates(draw: Draw, hint: string, problem: string): readonly Specimen[] {
  return [
    { state: 'at rest', view: draw({}) },
    { state: 'with hint', view: draw({ hint }) },
    { state: 'with problem', view: draw({ hint, problem }) },
    { state: 'disabled', view: <fieldset disabled>{draw({})}</fieldset> },
  ];
}

const text =
  (multiline: boolean): Draw =>
  (said) => (
    <Held start={multiline ? words('practiceIntro', 'Anna', '…', '…') : 'Brightwater'}>
      {(value, onValue) => (
        <TextField
          label={words(multiline ? 'fieldRemark' : 'fieldCompany')}
          multiline={multiline}
          value={value}
          onValue={onValue}
          {...said}
        />
      )}
    </Held>
  );

const options = () => [
  { value: 'day', label: words('hiringDay') },
  { value: 'week', label: words('hiringWeek') },
  { value: 'not-said', label: words('hiringNotSaid') },
];

const choice =
  (inRow: boolean): Draw =>
  (said) => (
    <Held<string | null> start="week">
      {(value, onValue) => (
        <Choice
          label={words('fieldHiringKind')}
          inRow={inRow}
          value={value}
          onValue={onValue}
          options={options()}
          {...said}
        />
      )}
    </Held>
  );

/** What is filled in. */
export function showFields(): Specimens {
  return {
    Field: [
      {
        state: 'around any control',
        view: (
          <Field label={words('fieldCompany')} hint={words('hintNeed')}>
            {(ties) => <input {...ties} class="aw-input" />}
          </Field>
        ),
      },
    ],
    TextField: [
      ...inStates(text(false), words('hintNeed'), words('problem_whoMissing')),
      ...inStates(text(true), words('hintDoubts'), words('problem_tooLong')),
    ],
    DateField: inStates(
      (said) => (
        <Held start="2026-03-12">
          {(value, onValue) => (
            <DateField
              label={words('fieldInterviewDate')}
              value={value}
              onValue={onValue}
              {...said}
            />
          )}
        </Held>
      ),
      words('hintStartDate'),
      words('problem_datePartial'),
    ),
    TimeField: inStates(
      (said) => (
        <Held start="14:00">
          {(value, onValue) => (
            <TimeField
              label={words('fieldInterviewTime')}
              value={value}
              onValue={onValue}
              {...said}
            />
          )}
        </Held>
      ),
      words('hintBestTime'),
      words('problem_timePartial'),
    ),
    NumberField: inStates(
      (said) => (
        <Held<number | null> start={60}>
          {(value, onValue) => (
            <NumberField
              label={words('fieldDuration')}
              unit={words('unitMinutes')}
              min={5}
              max={1440}
              value={value}
              onValue={onValue}
              {...said}
            />
          )}
        </Held>
      ),
      words('hintPatience'),
      words('problem_range', 5, 1440),
    ),
    SelectField: inStates(
      (said) => (
        <Held start="week">
          {(value, onValue) => (
            <SelectField
              label={words('fieldHiringKind')}
              value={value}
              onValue={onValue}
              options={options()}
              {...said}
            />
          )}
        </Held>
      ),
      words('hintRegion'),
      words('problem_zoneWrong'),
    ),
    Checkbox: inStates(
      (said) => (
        <Held start={true}>
          {(checked, onChecked) => (
            <Checkbox
              label={words('fieldReminderSaid')}
              checked={checked}
              onChecked={onChecked}
              {...said}
            />
          )}
        </Held>
      ),
      words('hintNotifications'),
      words('problem_weekend'),
    ),
    Choice: [
      ...inStates(choice(true), words('hintNewHiringDate'), words('problem_newDatePast')),
      { state: 'one below the other', view: choice(false)({}) },
    ],
  };
}
