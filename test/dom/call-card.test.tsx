import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { type InterviewRecord, keyOf } from '../../src/data/interview-record.ts';
import { openInterviewsStore } from '../../src/data/interviews-store.ts';
import type { Interview } from '../../src/interviews/interview.ts';
import type { Settings } from '../../src/interviews/settings.ts';
import { Page } from '../../src/page/page.tsx';
import '../../src/page/page.css';
import { makeInterview } from '../support/make-interview.ts';
import { installFakeBrowser, storedInterviews } from './fake-browser.ts';
import { button, field, heading, radio, text } from './find-named.ts';
import { HALDEN } from './halden.ts';
import { atFixedTime, expectAccessible, moveClock, show } from './show.tsx';

const OWN_NAME = 'Add your name and number';
/** With what they doubted, and what was promised. */
const CALLED: Interview = {
  ...HALDEN,
  remark: 'Extension 12',
  closing: { ...HALDEN.closing, doubts: 'No French', promised: 'Two references' },
};

const [ANNA] = makeInterview().people;

function open(
  changes: Partial<Interview> = {},
  settings: Partial<Settings> = {},
  hash = '#/interview/call',
) {
  location.hash = hash;
  const interviews = storedInterviews({ ...CALLED, ...changes });
  const fake = installFakeBrowser({ stored: { ...interviews, settings } });
  show(<Page store={openInterviewsStore()} />);
  const record = () => (fake.stored.get(keyOf('call')) as InterviewRecord).interview;
  return { ...fake, record };
}

describe('the call card', () => {
  atFixedTime();
  beforeEach(() => {
    location.hash = '#/';
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('says why today, whom to call, and what they doubted and were promised', async () => {
    open();
    await expect.element(heading('Call today')).toBeVisible();
    await expect.element(text('Their hiring date was Wednesday 11 March.')).toBeVisible();
    const number = page.getByRole('link', { name: '030 1234567' });
    await expect.element(number).toHaveAttribute('href', 'tel:+49301234567');
    await expect.element(text('No French').first()).toBeVisible();
    await expect.element(text('Two references').first()).toBeVisible();
    await expect.element(text('Extension 12').first()).toBeVisible();
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await button('Copy the number').click();
    await expect.element(text('Copied.')).toBeVisible();
    expect(copied).toHaveBeenCalledWith('030 1234567');
    await expectAccessible();
  });

  it('leads to the addresses in the remarks', async () => {
    open({ remark: 'The job: https://halden.example/jobs/7. Extension 12' });
    const link = page
      .getByRole('link', { name: 'https://halden.example/jobs/7', exact: true })
      .first();
    await expect.element(link).toHaveAttribute('href', 'https://halden.example/jobs/7');
    await expect.element(link).toHaveAttribute('target', '_blank');
    await expectAccessible();
  });

  it('says whether anybody is there, as the clock goes', async () => {
    const { stored } = open({}, { publicHolidays: ['2026-03-17'] });
    await expect.element(text('Open now, until 17:00.')).toBeVisible();
    for (const [at, said] of [
      ['2026-03-12T15:59:00.000Z', 'Open now, until 17:00.'],
      ['2026-03-12T16:00:00.000Z', /^Closed now\. Opens Fri 13 Mar, 0?9:00\.$/],
      ['2026-03-13T07:20:00.000Z', 'Opens in 40 minutes.'],
      ['2026-03-13T07:59:00.000Z', 'Opens in 1 minute.'],
      ['2026-03-13T08:00:00.000Z', 'Open now, until 17:00.'],
      ['2026-03-14T09:00:00.000Z', /It is the weekend there\.$/],
      ['2026-03-17T09:00:00.000Z', /Today is a holiday there\.$/],
    ] as const) {
      moveClock(at);
      await expect.element(text(said)).toBeVisible();
    }
    await expect.element(text(/for you/)).not.toBeInTheDocument();
    expect(stored.get('settings')).toEqual({ publicHolidays: ['2026-03-17'] });
  });

  it('tells a clock abroad on the own one, and a number abroad with its country', async () => {
    open({
      timeZone: 'America/New_York',
      people: [{ ...ANNA, phone: '212-555-0123' }] as Interview['people'],
    });
    await expect.element(heading('Call today from 14:30')).toBeVisible();
    moveClock('2026-03-12T22:00:00.000Z');
    await expect.element(text(/^Closed now\. Opens Fri 13 Mar, 0?9:00\.$/)).toBeVisible();
    await expect.element(text(/That is Fri 13 Mar, 14:00 for you\./)).toBeVisible();
    await expect
      .element(page.getByRole('link', { name: '+1 212 555 0123' }).first())
      .toHaveAttribute('href', 'tel:+12125550123');
  });

  it('shows for each way that a call goes only what is said then', async () => {
    open({}, { userName: 'Robin Vale', userPhone: '+49 30 7654321' });
    await expect.element(radio('They answer')).toBeChecked();
    const said = () => [...document.querySelectorAll('.say')].map((each) => each.textContent);
    const mine = 'Hello Anna, this is Robin Vale.';
    const number = '030 7654321';
    await expect
      .poll(said)
      .toEqual([
        `${mine} We talked on Friday 20 February about the Data analyst position at Halden.`,
        'You hoped to decide by Wednesday 11 March. Is there any news?',
        'I am still very interested in the position.',
        'Here is what I would bring: Fast reports.',
        'Is there anything else you need from me?',
        'When may I call again?',
      ]);
    await radio('Somebody else').click();
    await expect
      .poll(said)
      .toEqual([
        'Hello, this is Robin Vale.',
        'I had an interview on Friday 20 February for the Data analyst position at Halden. May I speak with Anna Okafor?',
        'When would be a good time to call?',
        `Could you pass on that I called and that I am still very interested? My number is ${number}.`,
        'May I ask your name? Thank you for your help.',
      ]);
    await radio('Voicemail').click();
    await expect
      .poll(said)
      .toEqual([
        mine,
        'I am calling about the decision on the Data analyst position at Halden.',
        'I am still very interested.',
        `My number is ${number}.`,
        `Once more: ${number}.`,
        'Thank you, goodbye.',
      ]);
    await expectAccessible();
    await radio('A bad moment').click();
    await expect.poll(said).toHaveLength(3);
    await expect.element(text(OWN_NAME)).not.toBeInTheDocument();
  });

  it('asks for the own name, and for the number where it is to be left', async () => {
    const { stored } = open();
    const lacks = text(OWN_NAME);
    await lacks.click();
    await field('Your name').fill(' Robin Vale ');
    await expectAccessible();
    await button('Save').click();
    await expect.element(text(/^Hello Anna, this is Robin Vale\./)).toBeVisible();
    await expect.element(lacks).not.toBeInTheDocument();
    await expect.element(heading('Halden')).toHaveFocus();
    await radio('Voicemail').click();
    await lacks.click();
    await expect.element(field('Your name')).toHaveValue('Robin Vale');
    await field('Your number').fill('+49 30 7654321');
    await button('Save').click();
    await expect.element(text('Once more: 030 7654321.')).toBeVisible();
    await expect.element(lacks).not.toBeInTheDocument();
    expect(stored.get('settings')).toEqual({ userName: 'Robin Vale', userPhone: '+49 30 7654321' });
  });

  it('measures a rehearsal, and says when a voicemail is too long', async () => {
    let seconds = 100;
    vi.spyOn(performance, 'now').mockImplementation(() => seconds * 1_000);
    open();
    await radio('Voicemail').click();
    const meter = page.getByRole('meter', { name: 'Speaking time' });
    await expect.element(meter).toHaveAttribute('max', '30');
    await expect.element(text(/^About \d+ seconds$/)).toBeVisible();
    await button('Rehearse').click();
    const turn = () => document.querySelector('li[aria-current]')?.textContent;
    await expect.poll(turn).toMatch(/^Who you are/);
    seconds += 12;
    await expect.element(text('12 of 30 seconds')).toBeVisible();
    await expect.poll(turn).toMatch(/^Goodbye/);
    await button('Stop').click();
    await expect.element(text('You took 12 seconds.')).toBeVisible();
    await button('Rehearse').click();
    seconds += 41;
    await expect.element(text('41 of 30 seconds')).toBeVisible();
    await button('Stop').click();
    await expect.element(text(/That is long for a voicemail: aim for 30\./)).toBeVisible();
    await expectAccessible();
    await radio('They answer').click();
    await expect.element(text(/^About \d+ seconds$/)).toBeVisible();
  });

  it('leads from a missing number to where it is written down', async () => {
    open({ people: [ANNA] as Interview['people'] });
    await expect.element(text('No number yet for Anna Okafor.')).toBeVisible();
    await expect.element(page.getByRole('link', { name: /\d{3}/ })).not.toBeInTheDocument();
    await button('Add it').click();
    await expect.element(page.getByRole('form', { name: 'How it closed' })).toBeVisible();
    await field('Phone of person 1').fill('+44 20 7946 0958');
    await button('Save').click();
    await expect
      .element(page.getByRole('link', { name: '+44 20 7946 0958' }).first())
      .toHaveAttribute('href', 'tel:+442079460958');
  });

  it('leads from a missing number to the people where nobody was noted', async () => {
    open({ people: [] });
    await expect.element(text('No number yet.')).toBeVisible();
    await button('Add it').click();
    await field('Who you met').fill('Cem Aydin');
    await field('Phone').fill('030 1234567');
    await button('Save').click();
    await expect
      .element(page.getByRole('link', { name: '030 1234567' }).first())
      .toHaveAttribute('href', 'tel:+49301234567');
  });

  it('keeps what is typed in a row when its time comes meanwhile', async () => {
    const tomorrow = { ...CALLED.closing, hiringDate: '2026-03-12' };
    open({ closing: tomorrow }, {}, '#/');
    await button('More for Halden').click();
    await page.getByRole('menuitem', { name: 'Call made…' }).click();
    await field('What did they say?').fill('Soon');
    moveClock('2026-03-13T08:31:00.000Z');
    await expect.element(text('Call today')).toBeVisible();
    await expect.element(field('What did they say?')).toHaveValue('Soon');
    await button('Cancel').click();
    await expect.element(text('Now')).toBeVisible();
    await expect.element(button('Halden')).toHaveFocus();
  });

  it('gives way to the words of a message where they want no calls', async () => {
    const { asked } = open({ closing: { ...CALLED.closing, permission: 'email-only' } });
    await expect.element(heading('Write today')).toBeVisible();
    await expect.element(text(/They prefer e-mail to calls\./)).toBeVisible();
    await expect.element(text(/Dear Anna Okafor/)).toBeVisible();
    await expect.element(page.getByRole('meter')).not.toBeInTheDocument();
    await expect.element(button('Rehearse')).not.toBeInTheDocument();
    await button('Write e-mail: Halden').click();
    expect(asked).toContainEqual({ type: 'compose.open', id: 'call' });
    await button('I sent it').click();
    await expect.element(radio('I wrote to them')).toBeChecked();
    await expect.element(radio('I reached them')).not.toBeInTheDocument();
    await button('Save').click();
    await expect.element(text('E-mail noted.')).toBeVisible();
    await expect.element(heading('Write on Thursday 19 March')).toBeVisible();
  });

  describe('alone', () => {
    it('is printed, and used with keys alone', async () => {
      open({}, { userName: 'Robin Vale' }, '#/card/call');
      const printed = vi.spyOn(globalThis, 'print').mockReturnValue();
      await expect.element(heading('Halden')).toHaveFocus();
      await expect.element(button('I reached them')).toBeVisible();
      const stops: string[] = [];
      for (let tab = 0; tab < 10; tab += 1) {
        await userEvent.keyboard('{Tab}');
        const { ariaLabel, textContent } = document.activeElement as HTMLElement;
        stops.push(ariaLabel || textContent || 'field');
      }
      expect(stops).toEqual([
        '030 1234567',
        'Copy the number',
        'I reached them',
        'I left a message',
        'Nobody answered',
        'They asked me to call again',
        'field',
        'Rehearse',
        'Later',
        'Print',
      ]);
      await userEvent.keyboard('{Enter}');
      expect(printed).toHaveBeenCalledOnce();
      await userEvent.keyboard('{Shift>}{Tab}{/Shift}{Enter}');
      await expect.element(radio('In an hour (11:00)')).toHaveFocus();
      await expectAccessible();
      await userEvent.keyboard('{Escape}');
      await expect.element(heading('Halden')).toHaveFocus();
      await userEvent.keyboard('{Shift>}{Tab}{/Shift}{Enter}');
      await expect.element(button('Show the card alone')).toBeVisible();
      await expect.element(heading('Halden')).toHaveFocus();
    });

    it('has on paper what is read and dialled, and nothing to press', async () => {
      open({}, {}, '#/card/call');
      await expect.element(button('Print')).toBeVisible();
      await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
      try {
        await expect.element(button('Print')).not.toBeInTheDocument();
        await expect.element(text('030 1234567')).toBeVisible();
        await expect.element(text('When may I call again?')).toBeVisible();
        await expect.element(page.getByRole('button')).not.toBeInTheDocument();
        await expect.element(text(OWN_NAME)).not.toBeVisible();
      } finally {
        await cdp().send('Emulation.setEmulatedMedia', { media: '' });
      }
    });

    it('is there as a whole while the call is still to come, and has room on 320 pixels', async () => {
      await page.viewport(320, 640);
      open(
        {
          company: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk',
          closing: { ...CALLED.closing, hiringDate: '2026-03-16' },
        },
        {},
        '#/card/call',
      );
      await expect.element(heading('Call on Tuesday 17 March')).toBeVisible();
      await expect.element(page.getByRole('meter')).toBeVisible();
      expect(document.documentElement.scrollWidth).toBe(320);
      await expectAccessible();
      await page.viewport(414, 896);
    });
  });
});
