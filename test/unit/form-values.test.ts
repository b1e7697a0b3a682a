import { describe, expect, it } from 'vitest';
import { guessInterviewTime } from '../../src/interviews/guess-interview-time.ts';
import { suggestValues } from '../../src/panel/form-values.ts';
import { hasClosing } from '../../src/ui/closing-values.ts';
import { interviewFields } from '../../src/ui/interview-values.ts';

const now = '2026-03-11T13:20:00.000Z';
const suggest = (recipients: { name: string; email: string }[], subject = '') =>
  suggestValues({ recipients, subject }, now, 'Europe/Berlin');

describe('what the panel fills in', () => {
  it('takes person, company and position from the message', () => {
    const { interview, closing } = suggest(
      [{ name: 'Anna Okafor', email: 'anna@bright-water.co.uk' }],
      'Interview for Data analyst',
    );
    expect(interview).toMatchObject({
      people: [{ name: 'Anna Okafor', email: 'anna@bright-water.co.uk' }],
      company: 'Bright Water',
      position: 'Data analyst',
    });
    expect(hasClosing(closing)).toBe(false);
  });

  it('leaves empty what the message does not tell', () => {
    const empty = { people: [{ name: '', email: '' }], company: '', position: '' };
    expect(suggest([]).interview).toMatchObject(empty);
    const private_ = suggest([{ name: 'Anna', email: 'anna@gmail.com' }]);
    expect(private_.interview.company).toBe('');
  });

  it('takes a no-reply address for nobody met, but its host for the company', () => {
    const { interview } = suggest([{ name: 'Careers', email: 'no-reply@brightwater.com' }]);
    expect(interview).toMatchObject({ people: [{ name: '', email: '' }], company: 'Brightwater' });
  });

  it('takes everybody addressed for somebody met', () => {
    const people = [
      { name: 'Anna', email: 'anna@gmail.com' },
      { name: 'Ben', email: 'ben@brightwater.com' },
    ];
    expect(suggest(people).interview).toMatchObject({ people, company: 'Brightwater' });
  });

  it.each([
    ['2026-03-11T13:20:00.000Z', 'Europe/Berlin', '2026-03-11', '13:00'],
    ['2026-03-11T07:30:00.000Z', 'Europe/Berlin', '2026-03-10', '15:00'],
    ['2026-03-11T00:30:00.000Z', 'Europe/Berlin', '2026-03-10', '15:00'],
    ['2026-03-11T13:20:00.000Z', 'Asia/Kathmandu', '2026-03-11', '18:00'],
  ])('at %s in %s guesses the interview at %s %s', (at, zone, date, time) => {
    expect(guessInterviewTime(at, zone)).toEqual({ date, time });
  });

  it('makes an instant of date and time on the user’s clock, and nothing of an impossible one', () => {
    const { interview } = suggest([]);
    const at = (date: string, time: string) =>
      interviewFields({ ...interview, date, time }, 'Europe/Berlin').startsAt;
    expect(at('2026-03-10', '14:00')).toBe('2026-03-10T13:00:00.000Z');
    expect(at('2026-02-30', '14:00')).toBe('');
    expect(at('2026-03-10', '')).toBe('');
  });
});
