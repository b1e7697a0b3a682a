import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openInterviewsStore } from '../../src/data/interviews-store.ts';
import type { LoggedWake } from '../../src/data/reminder-log.ts';
import { Page } from '../../src/page/page.tsx';
import '../../src/page/page.css';
import { type FakeOptions, installFakeBrowser, storedInterviews } from './fake-browser.ts';
import { atFixedTime, expectAccessible, NOW, named, show } from './show.tsx';

const TRACKED = storedInterviews(named('i1', 'Brightwater'));
const wake = (changes: Partial<LoggedWake>): LoggedWake => ({
  ...{ woke: 'alarm', at: NOW, last: NOW, times: 1, looked: null, due: 0 },
  ...{ next: '2026-03-12T10:00:00.000Z', decisions: [], more: 0 },
  ...changes,
});

function open(stored: Record<string, unknown> = TRACKED, options: FakeOptions = {}) {
  const fake = installFakeBrowser({ stored, ...options });
  show(<Page store={openInterviewsStore()} />);
  return fake;
}

const JUST_NOW = expect.stringMatching(/^2026-03-12T09:00/);
const button = (name: string) => page.getByRole('button', { name, exact: true });

describe('reminders', () => {
  atFixedTime();
  beforeEach(() => {
    location.hash = '#/reminders';
  });

  it('are tested by a real one, and remembered as seen', async () => {
    const { stored } = open();
    await expect.element(page.getByRole('heading', { name: 'Reminders' })).toHaveFocus();
    await button('Test my reminders').click();
    await expect.element(page.getByText('Did you see it?')).toHaveFocus();
    await expectAccessible();
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.element(page.getByText('Good. Reminders reach you here.')).toBeVisible();
    expect(stored.get('reminder-health')).toEqual({
      seenAt: JUST_NOW,
      missedAt: null,
      last: 'seen',
    });
    await expectAccessible();
  });

  it('count as seen when the notification itself is pressed', async () => {
    const { write } = open();
    await button('Test my reminders').click();
    await expect.element(page.getByText('Did you see it?')).toBeVisible();
    write('reminder-health', { seenAt: '2026-03-12T09:00:08.000Z', missedAt: null, last: 'seen' });
    await expect.element(page.getByText('Good. Reminders reach you here.')).toBeVisible();
  });

  it('that nobody saw come with what to do, with a calendar file, and are remembered', async () => {
    const { stored } = open();
    await button('Test my reminders').click();
    await button('No, nothing came').click();
    // The buttons have gone: what they led to has the focus.
    await expect.element(page.getByText(/holds reminders back/)).toBeVisible();
    expect(document.activeElement?.textContent).toMatch(/holds reminders back/);
    const steps = document.querySelectorAll('.help-steps li');
    expect(steps.length).toBeGreaterThan(1);
    expect(steps[0]?.textContent).toMatch(/notifications/);
    await expect.element(button('Calendar file of all that is to do')).toBeVisible();
    expect(stored.get('reminder-health')).toEqual({
      seenAt: null,
      missedAt: JUST_NOW,
      last: 'missed',
    });
    await expectAccessible();
    await expect.element(button('Test again')).toBeVisible();
  });

  it.each([
    ['blocked', /does not let Afterword show/, /Site settings/],
    ['failed', /did not accept the notification/, /settings for notifications/],
  ] as const)('that were %s say so, and what to do', async (raised, said, step) => {
    open(TRACKED, { raised });
    await button('Test my reminders').click();
    await expect.element(page.getByText(said)).toBeVisible();
    expect(document.querySelector('.help-steps li')?.textContent).toMatch(step);
  });

  it('promise no calendar file before there is anything to put into it', async () => {
    open({}, { raised: 'failed' });
    await button('Test my reminders').click();
    await expect.element(page.getByText(/once you track an interview/)).toBeVisible();
    await expect.element(button('Calendar file of all that is to do')).not.toBeInTheDocument();
  });

  it('tell later when one was last not seen, and what to do', async () => {
    const at = '2026-03-10T09:00:00.000Z';
    open({ ...TRACKED, 'reminder-health': { seenAt: null, missedAt: at, last: 'missed' } });
    await expect
      .element(page.getByText('You did not see the test reminder on 10 March.'))
      .toBeVisible();
    expect(document.querySelector('.help-steps')).not.toBeNull();
  });

  it('have a log that a person can read: what woke, what was shown, why not', async () => {
    const decision = { interviewId: 'i1', about: 'noteDue', at: NOW } as const;
    const log = [
      wake({ woke: 'browserStart', decisions: [{ ...decision, decided: 'shown' }] }),
      wake({ at: '2026-03-12T09:10:00.000Z', last: '2026-03-12T12:00:00.000Z', times: 4 }),
      wake({
        at: '2026-03-12T13:00:00.000Z',
        last: '2026-03-12T13:00:00.000Z',
        woke: 'idle',
        decisions: [
          { ...decision, decided: 'blocked' },
          { ...decision, interviewId: 'gone', decided: 'showing' },
          { ...decision, decided: 'quiet', at: '2026-03-13T06:00:00.000Z' },
        ],
      }),
    ];
    open({ ...TRACKED, 'reminder-log': log });
    await expect.element(page.getByText('Note, Brightwater: shown')).toBeVisible();
    const said = [...document.querySelectorAll('.wake')].map((each) => each.textContent);
    expect(said[0]).toMatch(/You came back to your computer.*blocks notifications/);
    expect(said[0]).toMatch(
      /an interview that is gone: Afterword was interrupted before it could be shown/,
    );
    expect(said[0]).toMatch(/waits until Fri 13 Mar, 7:00, the end of your quiet hours/);
    expect(said[1]).toMatch(/Woken by the alarm · 4 times, the last at 13:00.*Nothing was due/);
    expect(said[2]).toMatch(/The browser was started/);
    await expectAccessible();
  });

  it('have a report that names nobody, unless that is allowed', async () => {
    const decision = { interviewId: 'i1', about: 'noteDue', at: NOW, decided: 'shown' } as const;
    open({ ...TRACKED, 'reminder-log': [wake({ decisions: [decision] })] });
    await button('Make a report on reminders').click();
    const report = page.getByRole('region', { name: 'Report on reminders' });
    await expect.element(report).toHaveTextContent(/Afterword 1\.2\.3/);
    await expect.element(report).toHaveTextContent(/Note, interview 1: shown/);
    await expect.element(report).toHaveTextContent(/alarm: 2026-03-12T10:00:00/);
    await expect.element(report).not.toHaveTextContent(/Brightwater/);
    await expectAccessible();
    await page.getByLabelText('With the names of my interviews').click();
    await expect.element(report).toHaveTextContent(/Note, Brightwater: shown/);
    await button('Close').click();
    await expect.element(button('Make a report on reminders')).toHaveFocus();
  });

  it('come through a log that cannot be read', async () => {
    open({ ...TRACKED, 'reminder-log': [3, { woke: 'x' }], 'reminder-health': 'x' });
    await expect.element(page.getByText('Nothing yet.')).toBeVisible();
    await expect.element(button('Test my reminders')).toBeVisible();
  });

  it('do not count as a look at the list, which is elsewhere', async () => {
    const at = '2026-03-01T12:00:00.000Z';
    const { stored } = open({ ...TRACKED, 'last-look': { at } });
    await expect.element(page.getByText('Nothing yet.')).toBeVisible();
    expect(stored.get('last-look')).toEqual({ at });
    await page.getByRole('link', { name: 'Interviews' }).click();
    await expect.element(page.getByText(/^While you were away, /)).toBeVisible();
    await expect.poll(() => stored.get('last-look')).toEqual({ at: JUST_NOW });
  });
});
