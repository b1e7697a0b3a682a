import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { type InterviewRecord, keyOf } from '../../src/data/interview-record.ts';
import { openInterviewsStore } from '../../src/data/interviews-store.ts';
import { EMPTY_CLOSING } from '../../src/interviews/closing.ts';
import type { Interview } from '../../src/interviews/interview.ts';
import { Popup } from '../../src/popup/popup.tsx';
import '../../src/popup/popup.css';
import { makeInterview } from '../support/make-interview.ts';
import { installFakeBrowser, storedInterviews } from './fake-browser.ts';
import { button, field, radio } from './find-named.ts';
import { atFixedTime, expectAccessible, named, show } from './show.tsx';

function open(...interviews: Interview[]) {
  const fake = installFakeBrowser({ stored: storedInterviews(...interviews) });
  const reopen = () => {
    show(null);
    show(<Popup store={openInterviewsStore()} />);
  };
  reopen();
  const record = (id: string) => (fake.stored.get(keyOf(id)) as InterviewRecord).interview;
  return { ...fake, reopen, record };
}

describe('the closing card', () => {
  atFixedTime();
  /** In three quarters of an hour. */
  const SOON = named('soon', 'Kestrel', {
    startsAt: '2026-03-12T09:45:00.000Z',
    closing: {
      ...EMPTY_CLOSING,
      need: 'faster reports',
      strongPoints: ['Clear charts.', 'SQL'],
    },
  });
  const OURS = 'If I have not heard from you by then, may I call you?';
  const MINE = 'May I ring you on Monday?';

  it('has a sentence of the record for each of the four, and is there at one press', async () => {
    open(SOON);
    await expect.element(page.getByText('Say the four things', { exact: true })).toBeVisible();
    await button('Four things: Kestrel').click();
    await expect.element(page.getByText('It begins at 10:45', { exact: false })).toBeVisible();
    for (const [title, sentence] of [
      [
        'Sum up.',
        'If I understood you right, it comes down to this: faster reports. Here is what I would bring: Clear charts and SQL.',
      ],
      ['Ask for the hiring date.', 'When do you expect to decide?'],
      ['Ask if you may call.', OURS],
      [
        'Remind them of you.',
        'Thank you for your time. I look forward to hearing about my start date at Kestrel.',
      ],
    ] as const) {
      const item = page.getByRole('listitem').filter({ hasText: title });
      await expect.element(item.getByText(sentence, { exact: true })).toBeVisible();
    }
    await expectAccessible();
  });

  it('says what the user would rather say, and its own sentence again once that is emptied', async () => {
    const { reopen } = open(SOON);
    await button('Four things: Kestrel').click();
    await button('Change the words').click();
    const mine = field('In your own words: may you call');
    await expect.element(mine).toHaveAttribute('placeholder', OURS);
    await mine.fill(` ${MINE} `);
    await field('What do they need solved?').fill('fewer meetings');
    await expect
      .element(field('In your own words: sum up'))
      .toHaveAttribute('placeholder', expect.stringContaining('fewer meetings'));
    await expectAccessible();
    await button('Save').click();
    await expect.element(page.getByText('Saved what you will say.')).toBeVisible();
    await expect.element(page.getByText(MINE, { exact: true })).toBeVisible();
    await expect.element(page.getByText(/comes down to this: fewer meetings\./)).toBeVisible();
    await expect.element(page.getByText(OURS)).not.toBeInTheDocument();

    reopen();
    await button('Four things: Kestrel').click();
    await expect.element(page.getByText(MINE, { exact: true })).toBeVisible();
    await button('Change the words').click();
    await expect.element(mine).toHaveValue(MINE);
    await mine.fill('');
    await button('Save').click();
    await expect.element(page.getByText(OURS, { exact: true })).toBeVisible();
  });

  it('asks for the need and the strong points where there are none', async () => {
    open(named('soon', 'Kestrel', { startsAt: SOON.startsAt }));
    await button('Four things: Kestrel').click();
    const first = page.getByRole('listitem').filter({ hasText: 'Sum up.' });
    await expect
      .element(first.getByText(/what they need and your strong points, and the sentence stands/))
      .toBeVisible();
    await expect.element(page.getByText(OURS, { exact: true })).toBeVisible();
    await expectAccessible();
  });
});

describe('“How did it close?”', () => {
  atFixedTime();
  const [anna] = makeInterview().people;
  const BEN = { ...anna, id: 'p2', name: 'Ben Liu', email: 'ben@brightwater.example' };
  /** Over since nine o'clock. */
  const OVER = named('over', 'Brightwater', {
    startsAt: '2026-03-12T07:00:00.000Z',
    people: [anna, BEN] as Interview['people'],
  });
  const answer = async () => {
    await button('Answer: Brightwater').click();
    await expect.element(page.getByRole('form', { name: 'How it closed' })).toBeVisible();
  };
  const later = async () => {
    await button('More for Brightwater').click();
    await page.getByRole('menuitem', { name: 'Later…' }).click();
  };
  const moveClock = (to: string) => {
    vi.setSystemTime(to);
    document.dispatchEvent(new Event('visibilitychange'));
  };
  const save = async () => {
    await button('Save').click();
    await expect.element(page.getByText('Saved how it closed.')).toBeVisible();
  };

  it('takes a day, a week, or that they would not say', async () => {
    const { record } = open(OVER);
    await answer();
    await expect.element(radio('A day')).toBeChecked();
    await radio('They would not say').click();
    await expect.element(field('Hiring date')).not.toBeInTheDocument();
    await radio('A week').click();
    await field('A day in that week').fill('2026-03-18');
    await expectAccessible();
    await save();
    await button('Brightwater').click();
    await expect.element(page.getByText('In the week of Wednesday 18 March')).toBeVisible();
    expect(record('over')).toMatchObject({
      closing: { hiringDate: '2026-03-18', hiringDateKind: 'week' },
    });
    await button('Change: How it closed').click();
    await radio('They would not say').click();
    await button('Save').click();
    await expect.element(page.getByText('They would not say', { exact: true })).toBeVisible();
    expect(record('over')).toMatchObject({
      closing: { hiringDate: null, hiringDateKind: 'not-said' },
    });
  });

  it.each([
    ['Yes', 'yes'],
    ['E-mail only', 'email-only'],
    ['No', 'no'],
    ['Not asked', 'not-asked'],
  ])('takes %s for whether they may be called', async (label, permission) => {
    const { record } = open(OVER);
    await answer();
    await expect.element(radio('Not asked')).toBeChecked();
    await radio(label).click();
    await save();
    expect(record('over')).toMatchObject({ closing: { permission } });
  });

  it('takes names and numbers as they are spelled, whom to call and when, doubts, promises', async () => {
    const { record } = open(OVER);
    await answer();
    await page.getByText('Names, number, doubts, promises').click();
    await field('Name of person 1').fill('Anna Okafor-Lind');
    await field('Phone of person 2').fill('+49 30 1234567');
    await field('Whom may you call?').selectOptions('Ben Liu');
    await field('Best time to call').fill('10:30');
    await radio('Phone').click();
    await field('Doubts they voiced').fill('No French');
    await field('Promised').fill('Two references');
    await expectAccessible();
    await save();
    expect(record('over')).toMatchObject({
      people: [{ name: 'Anna Okafor-Lind' }, { name: 'Ben Liu', phone: '+49 30 1234567' }],
      closing: {
        callPersonId: 'p2',
        bestTime: '10:30',
        preferredWay: 'phone',
        doubts: 'No French',
        promised: 'Two references',
      },
    });
    await button('Brightwater').click();
    for (const fact of ['Anna Okafor-Lind', 'No French', 'Two references', '10:30']) {
      await expect.element(page.getByText(fact, { exact: true })).toBeVisible();
    }
  });

  it('says that a hiring date lies before the interview, and keeps all the rest', async () => {
    const { record } = open(OVER);
    await answer();
    const date = field('Hiring date');
    await field('Strong point 1').fill('Fast reports');
    await radio('Yes').click();
    await date.fill('2026-03-01');
    await button('Save').click();
    await expect.element(date).toHaveAccessibleDescription(/This is before the interview/);
    await expect.element(date).toHaveFocus();
    await expect.element(date).toHaveValue('2026-03-01');
    expect(record('over')).toMatchObject({
      closing: { hiringDate: null, permission: 'yes', strongPoints: ['Fast reports'] },
    });
    await expectAccessible();
    await date.fill('2026-03-20');
    await button('Save').click();
    await expect.element(date).not.toBeInTheDocument();
    expect(record('over')).toMatchObject({
      closing: { hiringDate: '2026-03-20', permission: 'yes' },
    });
  });

  it('is put off, and taken up again by a press or when the time is over', async () => {
    open(OVER);
    await later();
    await expect.element(radio('In an hour (11:00)')).toBeChecked();
    await expect.element(radio('Tonight (19:00)')).toBeVisible();
    await expectAccessible();
    await button('Put it off').click();
    await expect.element(page.getByText('Put off until 11:00.')).toBeVisible();
    await expect.element(button('Answer: Brightwater')).not.toBeInTheDocument();
    await button('Do it now: Brightwater').click();
    await expect.element(page.getByText('Back in your list.')).toBeVisible();
    await expect.element(button('Answer: Brightwater')).toBeVisible();

    await later();
    await radio('On a day of my choice').click();
    await button('Put it off').click();
    await expect.element(field('Until which day?')).toHaveAccessibleDescription(/shall it wait/);
    await expect.element(field('Until which day?')).toHaveFocus();
    await radio('In an hour (11:00)').click();
    await button('Put it off').click();
    await expect.element(button('Do it now: Brightwater')).toBeVisible();
    moveClock('2026-03-12T10:00:00.000Z');
    await expect.element(button('Do it now: Brightwater')).not.toBeInTheDocument();
  });

  it('is not put off until a time that has passed while one was choosing', async () => {
    open(OVER);
    await later();
    await expect.element(radio('In an hour (11:00)')).toBeChecked();
    moveClock('2026-03-12T10:05:00.000Z');
    await button('Put it off').click();
    await expect.element(page.getByText(/^This time has passed\./)).toBeVisible();
    await expectAccessible();
    await radio('Tonight (19:00)').click();
    await button('Put it off').click();
    await expect.element(page.getByText('Put off until 19:00.')).toBeVisible();
  });
});
