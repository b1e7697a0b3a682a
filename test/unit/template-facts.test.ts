import { describe, expect, it } from 'vitest';
import { templateFacts } from '../../src/notes/template-facts.ts';
import { DEFAULT_TIMETABLE as timetable } from '../support/arbitraries.ts';
import { makeInterview } from '../support/make-interview.ts';

const now = '2026-03-11T09:00:00.000Z';
const context = { now, timetable, language: 'en', locale: 'en-GB' } as const;
const person = makeInterview().people[0];

describe('templateFacts', () => {
  it('writes out what is known, in the template’s language', () => {
    const people = ['Anna Okafor', 'Isabel Ruiz'].map((name, at) => ({
      id: `p${at}`,
      name,
      email: '',
      phone: '',
      role: '',
      detail: at === 1 ? 'the move to one report' : '',
    }));
    const interview = makeInterview({
      people,
      closing: {
        ...makeInterview().closing,
        hiringDate: '2026-03-19',
        strongPoints: ['SQL', 'charts', 'calm'],
      },
    });
    expect(templateFacts(interview, people, context)).toEqual({
      firstName: 'Anna',
      name: 'Anna Okafor',
      names: 'Anna Okafor and Isabel Ruiz',
      company: 'Brightwater',
      position: 'Data analyst',
      interviewDay: 'Tuesday 10 March',
      detail: 'the move to one report',
      strongPoints: 'SQL, charts and calm',
      hiringDay: 'Thursday 19 March',
      callDay: 'Friday 20 March',
      today: 'Wednesday 11 March',
    });
    expect(templateFacts(interview, people, { ...context, language: 'es' })).toMatchObject({
      names: 'Anna Okafor e Isabel Ruiz',
      interviewDay: 'martes 10 de marzo',
    });
  });

  it('says nothing of what is not known', () => {
    const nobody = makeInterview({ people: [], company: '' });
    expect(templateFacts(nobody, [], context)).toMatchObject({
      firstName: '',
      name: '',
      names: '',
      company: '',
      detail: '',
      strongPoints: '',
      hiringDay: '',
    });
    const unnamed = person ? [{ ...person, name: '' }] : [];
    expect(templateFacts(nobody, unnamed, context).names).toBe('');
  });

  it('takes no address for a name', () => {
    const address = person ? [{ ...person, name: 'anna@brightwater.example' }] : [];
    expect(templateFacts(makeInterview({ people: address }), address, context)).toMatchObject({
      firstName: '',
      name: '',
      names: '',
    });
  });
});
