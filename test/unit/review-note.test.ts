import { describe, expect, it } from 'vitest';
import type { Hint } from '../../src/notes/check/hint.ts';
import { type NoteFacts, reviewNote } from '../../src/notes/check/review-note.ts';
import { en } from '../../src/notes/languages/en.ts';
import { DEFAULT_TIMETABLE } from '../support/arbitraries.ts';

const facts: NoteFacts = {
  subject: '',
  sentOn: '2026-03-11',
  isDayFirst: true,
  company: 'Brightwater',
  position: 'Data analyst',
  addressed: ['Anna Okafor'],
  met: ['Anna Okafor', 'Ben Liu'],
  details: ['the move from spreadsheets to SQL'],
  hiringDate: null,
  timetable: DEFAULT_TIMETABLE,
};
const note = (call: string, detail = 'The move from spreadsheets to SQL stayed with me.') =>
  [
    'Dear Anna,',
    `Thank you for taking the time to talk with me yesterday. ${detail}`,
    'I would very much like to join Brightwater as a Data analyst. I have built reports for eight years, and I enjoy explaining numbers to people who do not like them, which is what you said the team needs most of all this year.',
    call,
    'Kind regards,\nMaria',
  ].join('\n\n');
const FRIDAY = 'I will call you on Friday 20 March to ask how things stand.';

function hintsOf(text: string, changes: Partial<NoteFacts> = {}): readonly Hint[] {
  return reviewNote(text, en, { ...facts, ...changes }).hints;
}
const codesOf = (text: string, changes: Partial<NoteFacts> = {}): string[] =>
  hintsOf(text, changes).map(({ code }) => code);

describe('The check of a note', () => {
  it('lights all three, says which sentences did it, and has nothing to add to a good note', () => {
    const { manners, interest, call, hints } = reviewNote(note(FRIDAY), en, facts);
    expect(manners.sentence).toBe('Thank you for taking the time to talk with me yesterday.');
    expect(interest.sentence).toMatch(/^I would very much like to join Brightwater/);
    expect(call).toMatchObject({ isOn: true, date: '2026-03-20', sentence: FRIDAY });
    expect(call.place).toEqual({ words: 'Friday 20 March', sentence: FRIDAY, at: 19 });
    expect(hints).toEqual([]);
  });

  it('sees when weekday and date disagree, and offers the nearest day with that weekday', () => {
    expect(hintsOf(note('I will call you on Friday 19 March.'))).toContainEqual({
      code: 'weekdayWrong',
      date: '2026-03-19',
      weekday: 5,
      better: '2026-03-20',
    });
    const near = hintsOf(note('I will call you on Monday 17 March.'));
    expect(near).toContainEqual(expect.objectContaining({ better: '2026-03-16' }));
  });

  it('sees a call before they want to decide, and offers the business day after', () => {
    expect(hintsOf(note(FRIDAY), { hiringDate: '2026-03-27' })).toContainEqual({
      code: 'beforeHiringDate',
      date: '2026-03-20',
      hiringDate: '2026-03-27',
      better: '2026-03-30',
    });
    expect(codesOf(note(FRIDAY), { hiringDate: '2026-03-19' })).toEqual([]);
  });

  it('sees a weekend and a holiday of the user’s', () => {
    const saturday = note('I will call you on Saturday 21 March.');
    const holiday = { ...DEFAULT_TIMETABLE, holidays: ['2026-03-20'] };
    expect(hintsOf(saturday)).toContainEqual(
      expect.objectContaining({ code: 'atWeekend', better: '2026-03-23' }),
    );
    expect(hintsOf(note(FRIDAY), { timetable: holiday })).toContainEqual(
      expect.objectContaining({ code: 'onHoliday', better: '2026-03-23' }),
    );
  });

  it.each([
    ['at 7 pm', '19:00'],
    ['at 19:30', '19:30'],
    ['at 8 in the morning', '08:00'],
    ['at 10', null],
    ['at 2', null],
  ])('sees an hour at which nobody is there: %s', (time, late) => {
    const hints = hintsOf(note(`I will call you on Friday 20 March ${time}.`));
    const found = hints.find(({ code }) => code === 'outsideHours');
    expect(found && 'time' in found ? found.time : null).toBe(late);
  });

  it.each([
    ['I will call you on Monday 16 March.', 'Monday 16 March'],
    ['I will call you on 25/3.', '25/3'],
    ['On Tues. 24 Mar. I will call you.', 'Tues. 24 Mar.'],
    [
      'I was there on Friday, and on Friday 20 March, after lunch, I will call you.',
      'Friday 20 March',
    ],
  ])('tells where the day is written, without a stop that is the sentence’s: %s', (text, day) => {
    const { place } = reviewNote(text, en, facts).call;
    expect(place?.words).toBe(day);
    expect(place?.sentence.slice(place.at, place.at + day.length)).toBe(day);
  });

  it('offers one good day for all that is wrong with one', () => {
    const hints = hintsOf(note('I will call you on Saturday 14 March.'), {
      hiringDate: '2026-03-19',
    });
    expect(hints).toEqual([
      expect.objectContaining({ code: 'beforeHiringDate', better: '2026-03-20' }),
      expect.objectContaining({ code: 'atWeekend', better: '2026-03-20' }),
    ]);
  });

  it.each([
    ['Dean Barlow', 'Dear Dean,\n\nDear me, thank you.'],
    ['Hank Ruiz', 'Dear Hank,\n\nThank you for it.'],
    ['Theo Marks', 'Dear Theo,\n\nThen they came. In May I can start.'],
    ['Maya Lind', 'Dear Maya,\n\nI can start in May.'],
    ['Rolf Herz', 'Sehr geehrter Herr Herz,\n\nvielen Dank.'],
  ])('takes no common word for a slip in the name of %s', (name, text) => {
    expect(codesOf(text, { addressed: [name], met: [name] })).not.toContain('misspelled');
  });

  it.each(['[name]', '{{company}}', '____', 'XXXX', '[ ]'])(
    'sees what is left to fill in: %s',
    (gap) => {
      expect(
        hintsOf(`${note(FRIDAY)}\n\nI bring ${gap}.`.replace('Kind regards,\nMaria', '')),
      ).toContainEqual({
        code: 'placeholder',
        text: gap,
      });
    },
  );

  it('sees a slip in a name of the record, and no slip in other words', () => {
    const slips = note(FRIDAY).replace('Brightwater', 'Brigthwater').replace('Anna', 'Ana');
    expect(hintsOf(slips.replace('Ana', 'Anna'))).toContainEqual({
      code: 'misspelled',
      written: 'Brigthwater',
      meant: 'Brightwater',
    });
    expect(hintsOf(slips)).toContainEqual({ code: 'misspelled', written: 'Ana', meant: 'Anna' });
  });

  it('sees that it greets somebody else of those met', () => {
    expect(hintsOf(note(FRIDAY).replace('Dear Anna', 'Dear Ben'))).toContainEqual({
      code: 'greetsOther',
      written: 'Ben Liu',
      meant: 'Anna Okafor',
    });
  });

  it('misses the name of the job, and the detail of the talk', () => {
    const vague = note(FRIDAY, 'It was good.')
      .replace('Brightwater as a Data analyst', 'your company')
      .replace('which is what you said the team needs most of all this year', 'as I always have');
    expect(codesOf(vague)).toEqual(['jobNotNamed', 'noDetail']);
  });

  it('finds a note of 30 words short and one of 400 long, and says nothing between', () => {
    expect(
      codesOf(
        'Thank you for the interview at Brightwater. What you said about SQL stayed with me.',
      ),
    ).toEqual(['short']);
    expect(codesOf(note(`${FRIDAY} ${'And so we went on and on. '.repeat(50)}`))).toEqual(['long']);
  });

  it('says nothing of an empty message', () => {
    expect(hintsOf('')).toEqual([]);
    expect(hintsOf(' \n ')).toEqual([]);
  });
});
