import type { ComponentChildren } from 'preact';
import { isTimeZone } from '../interviews/civil-time.ts';
import { LIMITS } from '../interviews/interview.ts';
import type { Problem } from '../interviews/problem.ts';
import { words } from '../platform/words.ts';
import { DateField } from './date-field.tsx';
import { formatMoment } from './dates.ts';
import { Disclosure } from './disclosure.tsx';
import { type InterviewValues, startOf } from './interview-values.ts';
import { NumberField } from './number-field.tsx';
import { PeopleFields } from './people-fields.tsx';
import { TextField } from './text-field.tsx';
import { TimeField } from './time-field.tsx';

/** What the employer's clock shows then, where it is not what the user's shows. */
function theirTime(values: InterviewValues, userTimeZone: string): string | undefined {
  const start = startOf(values, userTimeZone);
  if (start === '' || !isTimeZone(values.timeZone)) return undefined;
  const there = formatMoment(start, values.timeZone);
  return there === formatMoment(start, userTimeZone) ? undefined : words('hintThere', there);
}

/** The fields of an interview: where, what, who, when; what else, how long and on whose clock below "More". */
export function InterviewFields(props: {
  values: InterviewValues;
  onChange: (changed: Partial<InterviewValues>) => void;
  /** What is wrong with a field, if anything. */
  said: (field: Problem['field']) => string | undefined;
  /** The clock on which date and time are told. */
  userTimeZone: string;
  hint?: string | undefined;
  isShort?: boolean | undefined;
  /** More fields, below "More". */
  children?: ComponentChildren;
}) {
  const { values, onChange, said, userTimeZone } = props;
  const deep = (['remark', 'durationMinutes', 'timeZone', 'calendar', 'office'] as const).some(
    said,
  );
  const isAbroad = values.timeZone !== userTimeZone;
  return (
    <>
      <div class="aw-fields">
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
      <div class="aw-fields">
        <DateField
          label={words('fieldInterviewDate')}
          hint={theirTime(values, userTimeZone)}
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
      <PeopleFields
        people={values.people}
        onChange={(people) => onChange({ people })}
        problem={said('people')}
        hint={props.hint}
        isShort={props.isShort}
      />
      <Disclosure label={words('more')} open={deep || isAbroad || values.remark !== ''}>
        <div class="aw-form">
          <TextField
            label={words('fieldOwnRemark')}
            hint={words('hintOwnRemark')}
            multiline
            value={values.remark}
            onValue={(remark) => onChange({ remark })}
            problem={said('remark')}
          />
          <div class="aw-fields">
            <NumberField
              label={words('fieldDuration')}
              unit={words('unitMinutes')}
              value={values.durationMinutes}
              min={5}
              max={LIMITS.durationMinutes}
              step={5}
              onValue={(durationMinutes) => onChange({ durationMinutes })}
              problem={said('durationMinutes')}
            />
            <TextField
              label={words('fieldTimeZone')}
              value={values.timeZone}
              suggestions={Intl.supportedValuesOf('timeZone')}
              onValue={(timeZone) => onChange({ timeZone })}
              problem={said('timeZone')}
            />
          </div>
          {props.children}
        </div>
      </Disclosure>
    </>
  );
}
