import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { type InterviewRecord, keyOf } from '../../src/data/interview-record.ts';
import { openInterviewsStore } from '../../src/data/interviews-store.ts';
import type { Call, CallOutcome, Interview } from '../../src/interviews/interview.ts';
import { Page } from '../../src/page/page.tsx';
import '../../src/page/page.css';
import { installFakeBrowser, storedInterviews } from './fake-browser.ts';
import { button, field, heading, radio, text } from './find-named.ts';
import { HALDEN } from './halden.ts';
import { atFixedTime, expectAccessible, moveClock, show } from './show.tsx';

function open(changes: Partial<Interview> = {}, hash = '#/interview/call') {
  location.hash = hash;
  const fake = installFakeBrowser({ stored: storedInterviews({ ...HALDEN, ...changes }) });
  show(<Page store={openInterviewsStore()} />);
  const record = () => (fake.stored.get(keyOf('call')) as InterviewRecord).interview;
  return { ...fake, record };
}

describe('what came of a call', () => {
  atFixedTime();

  it.each([
    ['I left a message', 'voicemail', 'Call on Thursday 19 March'],
    ['Nobody answered', 'no-answer', 'Call tomorrow'],
  ])('notes “%s” at one press, and takes it back', async (name, outcome, next) => {
    const { record } = open();
    await button(name).click();
    await expect.element(heading(next)).toBeVisible();
    await expect.element(text('Call noted.')).toBeVisible();
    await expect.element(heading('Halden')).toHaveFocus();
    expect(record().calls).toMatchObject([{ outcome, channel: 'phone' }]);
    await button('Undo').click();
    await expect.element(heading('Call today')).toBeVisible();
    expect(record().calls).toEqual([]);
  });

  it('notes one call where a button is pressed twice in haste', async () => {
    const { asked, record } = open();
    await expect.element(button('I left a message')).toBeVisible();
    const press = button('I left a message').element() as HTMLElement;
    press.click();
    press.click();
    await expect.element(heading('Call on Thursday 19 March')).toBeVisible();
    expect(asked.filter(({ type }) => type === 'command')).toHaveLength(2);
    expect(record().calls).toHaveLength(1);
  });

  it('refuses a day for calling again that has passed', async () => {
    const { record } = open();
    await button('They asked me to call again').click();
    await field('Call again on').fill('2026-03-11');
    await button('Save').click();
    await expect.element(field('Call again on')).toHaveAccessibleDescription(/has passed/);
    await expect.element(field('Call again on')).toHaveFocus();
    await expectAccessible();
    expect(record().calls).toEqual([]);
    await field('Call again on').fill('2026-03-16');
    await button('Save').click();
    await expect.element(heading('Call on Monday 16 March')).toBeVisible();
    await expect.element(text('They asked you to try again on Monday 16 March.')).toBeVisible();
  });

  /** “I reached them”, and how it stands. */
  const reached = async (how: string) => {
    await button('I reached them').click();
    await expect.element(radio('They are still deciding')).toBeChecked();
    await radio(how).click();
  };

  it('waits for the new date that they named', async () => {
    const { record } = open();
    await reached('They are still deciding');
    await field('New hiring date').fill('2026-03-11');
    await field('What did they say?').fill('Two are left');
    await button('Save').click();
    await expect.element(field('New hiring date')).toHaveAccessibleDescription(/has passed/);
    await expect.element(field('New hiring date')).toHaveFocus();
    expect(record().calls).toMatchObject([{ remark: 'Two are left', newHiringDate: null }]);
    await expectAccessible();
    await field('New hiring date').fill('2026-03-20');
    await button('Save').click();
    await expect.element(field('New hiring date')).not.toBeInTheDocument();
    expect(record().calls).toMatchObject([{ newHiringDate: '2026-03-20' }]);
    await expect.element(heading('Call on Monday 23 March')).toBeVisible();
    await expect.element(text('The new date they named is Friday 20 March.')).toBeVisible();
    await expect
      .element(button(/I reached them\. New hiring date: Friday 20 March\./))
      .toBeVisible();
    // Below in what happened so far it stands a second time, folded away.
    await expect.element(text('Two are left').first()).toBeVisible();
    moveClock('2026-03-23T08:30:00.000Z');
    await expect.element(heading('Call today')).toBeVisible();
    await expect.element(text('The new date they named was Friday 20 March.')).toBeVisible();
  });

  it('is an offer: when do you start?', async () => {
    const { record } = open();
    await reached('They made me an offer');
    await expect.element(field('New hiring date')).not.toBeInTheDocument();
    await button('Save').click();
    await expect.element(heading('Offer')).toBeVisible();
    await expect.element(text('Congratulations!')).toBeVisible();
    await expect.element(text('Congratulations! Moved to closed.')).toBeVisible();
    await button('When do you start?: Halden').click();
    const day = page.getByRole('textbox', { name: 'Your first day of work' });
    await day.fill('2026-02-01');
    await button('Save').click();
    await expect.element(day).toHaveAccessibleDescription(/This is before the interview/);
    await expectAccessible();
    await day.fill('2026-05-04');
    await button('Save').click();
    await expect.element(text(/^Congratulations! You start on Monday 4 May\.$/)).toBeVisible();
    expect(record()).toMatchObject({ outcome: 'offer', startDate: '2026-05-04' });
    await button('Change: Your first day of work').click();
    await day.fill('2026-05-11');
    await button('Save').click();
    await expect.element(text(/You start on Monday 11 May\.$/)).toBeVisible();
    await expectAccessible();
  });

  it.each([
    ['They declined', 'Declined', 'declined', 'Moved to closed.'],
    ['I let this one go', 'Crossed off', 'crossed-off', 'Crossed off. You did your part.'],
  ])('is the end: %s', async (how, title, outcome, said) => {
    const { record } = open();
    await reached(how);
    await button('Save').click();
    await expect.element(heading(title)).toBeVisible();
    await expect.element(text(said)).toBeVisible();
    expect(record()).toMatchObject({ outcome, calls: [{ outcome: 'reached' }] });
    await button('Undo').click();
    await expect.element(heading('Call today')).toBeVisible();
  });
});

describe('when to stop', () => {
  atFixedTime();

  const call = (id: string, at: string, outcome: CallOutcome): Call => ({
    id,
    at,
    channel: 'phone',
    outcome,
    callBackOn: null,
    newHiringDate: null,
    remark: '',
  });
  const SILENT: Partial<Interview> = {
    closing: { ...HALDEN.closing, hiringDate: '2026-02-24' },
    calls: [
      call('c1', '2026-02-25T09:00:00.000Z', 'reached'),
      call('c2', '2026-03-02T09:00:00.000Z', 'voicemail'),
      call('c3', '2026-03-04T09:00:00.000Z', 'voicemail'),
    ],
  };
  const reasons = () =>
    [...document.querySelectorAll('.reasons li')].map((each) => each.textContent);

  it('tells what speaks for letting go, a line each, and does so at one press', async () => {
    const { record } = open(SILENT);
    await expect.element(heading('Cross it off?')).toBeVisible();
    await expect
      .poll(reasons)
      .toEqual([
        'Their hiring date was Tuesday 24 February. That was 16 days ago.',
        'You reached them on Wednesday 25 February. Nothing since.',
        'You left a message on Monday 2 March.',
        'You left a message on Wednesday 4 March.',
        'No word for 8 days.',
      ]);
    await expect.element(text(/^You decide\./)).toBeVisible();
    await expectAccessible();
    await button('Cross off: Halden').click();
    await expect.element(heading('Crossed off')).toBeVisible();
    await expect.element(heading('Halden')).toHaveFocus();
    await expect.element(text('Crossed off. You did your part.')).toBeVisible();
    expect(record().outcome).toBe('crossed-off');
  });

  it('tells two tries on one day as two', async () => {
    const tries = ['c4', 'c5', 'c6'].map((id) => call(id, '2026-03-05T09:00:00.000Z', 'no-answer'));
    open({
      closing: { ...HALDEN.closing, hiringDate: null },
      calls: [...(SILENT.calls ?? []), ...tries],
    });
    await expect
      .poll(reasons)
      .toEqual([
        'They named no hiring date. The interview was 20 days ago.',
        'Nobody answered on Thursday 5 March.',
        'Nobody answered on Thursday 5 March.',
        'Nobody answered on Thursday 5 March.',
        'No word for 7 days.',
      ]);
  });

  it('is opened again from the menu, and not offered again at once', async () => {
    open(SILENT, '#/');
    await button('See why: Halden').click();
    await expect.element(heading('Halden')).toHaveFocus();
    await button('Cross off: Halden').click();
    await button('Back to the list').click();
    await text('Closed (1)').click();
    await button('More for Halden').click();
    await page.getByRole('menuitem', { name: 'Open it again' }).click();
    await expect.element(text('Opened again.')).toBeVisible();
    await expect.element(text('Wait for their answer until Thursday 19 March')).toBeVisible();
    await expect.element(button('See why: Halden')).not.toBeInTheDocument();
    await button('Halden').click();
    await expect.element(heading('Wait for their answer until Thursday 19 March')).toBeVisible();
    expect(reasons()).toEqual([]);
    moveClock('2026-03-19T08:30:00.000Z');
    await expect.element(heading('Cross it off?')).toBeVisible();
    await expect.poll(reasons).toContain('No word for 15 days.');
  });
});

describe('the calendar file', () => {
  atFixedTime();

  it('is saved at a press, and has what is still to be done', async () => {
    const files: Blob[] = [];
    const names: string[] = [];
    const made = vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      files.push(file as Blob);
      return '#';
    });
    const saved = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      names.push(this.download);
    });
    open();
    await button('Calendar file').click();
    expect(names).toEqual(['afterword-call.ics']);
    const one = await files[0]?.text();
    expect(one).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(one).toMatch(/SUMMARY:Call Halden\r\n/);
    await expectAccessible();
    show(null);
    open({}, '#/');
    await button('Calendar file of all that is to do').click();
    expect(names).toEqual(['afterword-call.ics', 'afterword.ics']);
    expect(await files[1]?.text()).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
    show(null);
    open({ outcome: 'declined' }, '#/');
    await expect.element(text('Closed (1)')).toBeVisible();
    await expect.element(button(/^Calendar file/)).not.toBeInTheDocument();
    made.mockRestore();
    saved.mockRestore();
  });
});
