import { words } from '../../platform/words.ts';
import { ClosingFields } from '../../ui/closing-fields.tsx';
import { NO_CLOSING } from '../../ui/closing-values.ts';
import { InterviewFields } from '../../ui/interview-fields.tsx';
import { type InterviewValues, NOBODY } from '../../ui/interview-values.ts';
import { PeopleFields } from '../../ui/people-fields.tsx';
import { StrongPointFields } from '../../ui/strong-point-fields.tsx';
import { TemplateSelect } from '../../ui/template-select.tsx';
import { Held } from '../held.tsx';
import type { Specimens } from '../specimen.ts';

const ZONE = 'Europe/Berlin';

const INTERVIEW: InterviewValues = {
  company: 'Brightwater',
  position: 'Data analyst',
  date: '2026-03-10',
  time: '14:00',
  durationMinutes: 60,
  timeZone: ZONE,
  people: [{ ...NOBODY, name: 'Anna Okafor', email: 'anna@brightwater.example' }],
  remark: '',
};

const noProblem = () => undefined;

/** What the product's forms are put together from. */
export function showForms(): Specimens {
  return {
    InterviewFields: [
      {
        state: 'filled in',
        view: (
          <Held start={INTERVIEW}>
            {(values, set) => (
              <InterviewFields
                values={values}
                onChange={(changed) => set({ ...values, ...changed })}
                said={noProblem}
                userTimeZone={ZONE}
              />
            )}
          </Held>
        ),
      },
    ],
    ClosingFields: [
      {
        state: 'empty',
        view: (
          <Held start={NO_CLOSING}>
            {(values, set) => (
              <ClosingFields
                values={values}
                onChange={(changed) => set({ ...values, ...changed })}
                said={noProblem}
              />
            )}
          </Held>
        ),
      },
    ],
    PeopleFields: [
      {
        state: 'two, the second with a problem',
        view: (
          <Held start={[...INTERVIEW.people, { ...NOBODY, name: 'Ben Liu', email: 'ben@' }]}>
            {(people, set) => (
              <PeopleFields
                isShort
                people={people}
                onChange={(changed) => set([...changed])}
                problem={words('problem_emailWrong')}
              />
            )}
          </Held>
        ),
      },
    ],
    StrongPointFields: [
      {
        state: 'one of three',
        view: (
          <Held<readonly string[]> start={['weekly demand reports', '', '']}>
            {(points, onPoints) => (
              <StrongPointFields
                legend={words('fieldStrongPoints')}
                points={points}
                onPoints={onPoints}
              />
            )}
          </Held>
        ),
      },
    ],
    TemplateSelect: [
      {
        state: 'with one template',
        view: (
          <TemplateSelect
            templates={[
              {
                id: 't1',
                revision: 1,
                name: 'Short thanks',
                language: 'en',
                purpose: 'note',
                subject: '',
                body: 'Thank you.',
                updatedAt: '2026-03-01T08:00:00.000Z',
              },
            ]}
            value={null}
            onValue={noProblem}
          />
        ),
      },
    ],
  };
}
