import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openInterviewsStore } from '../../src/data/interviews-store.ts';
import { EMPTY_CLOSING } from '../../src/interviews/closing.ts';
import type { Interview } from '../../src/interviews/interview.ts';
import { Popup } from '../../src/popup/popup.tsx';
import '../../src/popup/popup.css';
import { type FakeOptions, installFakeBrowser, storedInterviews } from './fake-browser.ts';
import { atFixedTime, expectAccessible, named, show } from './show.tsx';

const CLOSING: Interview['closing'] = {
  ...EMPTY_CLOSING,
  recordedAt: '2026-02-20T15:00:00.000Z',
  strongPoints: ['Fast reports'],
  hiringDate: '2026-03-06',
  permission: 'yes',
  reminderSaid: true,
};
const SENT: Interview['notes'] = [
  {
    id: 'n1',
    personIds: ['p1'],
    startedAt: '2026-02-21T08:00:00.000Z',
    sentAt: '2026-02-21T08:00:00.000Z',
    promise: '2026-03-09',
    text: '',
    pending: null,
  },
];
const STORY = [
  named('later', 'Kestrel', { startsAt: '2026-03-19T13:00:00.000Z' }),
  named('note', 'Brightwater', { startsAt: '2026-03-11T13:00:00.000Z' }),
  named('call', 'Halden', { startsAt: '2026-02-20T13:00:00.000Z', closing: CLOSING, notes: SENT }),
  named('won', 'Vela', { outcome: 'offer' }),
];

function open(stored: Record<string, unknown>, options: FakeOptions = {}) {
  const fake = installFakeBrowser({ stored, ...options });
  show(<Popup store={openInterviewsStore()} />);
  return fake;
}

const button = (name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });

describe('the popup', () => {
  atFixedTime();

  it('lists what is late, then what is due, then what comes', async () => {
    open(storedInterviews(...STORY));
    await expect
      .element(page.getByText('Time to call, planned for Monday 9 March', { exact: true }))
      .toBeVisible();
    await expect.element(page.getByText('Note due today', { exact: true })).toBeVisible();
    await expect
      .element(page.getByText('Interview on Thursday 19 March', { exact: true }))
      .toBeVisible();
    const names = [...document.querySelectorAll('h3')].map((each) => each.textContent);
    expect(names).toEqual(['Halden', 'Brightwater', 'Kestrel', 'Vela']);
    await expect.element(page.getByText('Overdue', { exact: true })).toBeVisible();
    await expect.element(page.getByText('Offer', { exact: true })).not.toBeVisible();
    await page.getByText('Closed (1)').click();
    await expect.element(page.getByText('Offer', { exact: true })).toBeVisible();
    await expectAccessible();
  });

  it('explains the method where nothing is tracked yet', async () => {
    open({});
    await expect.element(button('Add an interview')).toBeVisible();
    expect(document.querySelectorAll('ol li')).toHaveLength(4);
    await expectAccessible();
  });

  it('says what is wrong beside the field, and keeps what was typed', async () => {
    open({});
    await button('Add').click();
    await button('More fields').click();
    await page.getByLabelText('Position').fill('Analyst');
    await button('Add an interview').click();
    const company = page.getByLabelText('Company');
    await expect.element(company).toHaveAccessibleDescription(/Name the company/);
    await expect.element(company).toHaveFocus();
    await expectAccessible();
    await company.fill('Tidewater');
    await button('Add an interview').click();
    await expect.element(button('Tidewater')).toHaveFocus();
    await expect.element(page.getByText('Analyst')).toBeVisible();
    await expect.element(page.getByText('Interview added.')).toBeVisible();
  });

  it('fills in the last full hour', async () => {
    open({});
    await button('Add').click();
    await button('More fields').click();
    await expect.element(page.getByLabelText('Date of the interview')).toHaveValue('2026-03-12');
    await expect.element(page.getByLabelText('Time', { exact: true })).toHaveValue('09:00');
  });

  it('notes a call and takes it back', async () => {
    open(storedInterviews(...STORY));
    await button('Call: Halden').click();
    await button('They asked me to call again').click();
    await page.getByLabelText('Call again on').fill('2026-03-01');
    await button('Save').click();
    await expect
      .element(page.getByLabelText('Call again on'))
      .toHaveAccessibleDescription(/This day has passed/);
    await page.getByLabelText('Call again on').fill('2026-03-17');
    await button('Save').click();
    await expect.element(page.getByText('Call on Tuesday 17 March')).toBeVisible();
    await button('Undo').click();
    await expect
      .element(page.getByText('Time to call, planned for Monday 9 March', { exact: true }))
      .toBeVisible();
    await expect.element(page.getByText('Undone.')).toBeVisible();
  });

  it('opens a compose window for a note', async () => {
    const { asked } = open(storedInterviews(...STORY));
    await button('Write note: Brightwater').click();
    expect(asked).toContainEqual({ type: 'compose.open', id: 'note' });
  });

  it('opens one interview and gives the focus back', async () => {
    open(storedInterviews(...STORY));
    await button('Halden').click();
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
    await expect.element(page.getByText('Fast reports', { exact: true })).toBeVisible();
    await expect.element(page.getByText('You promised to call on Monday 9 March.')).toBeVisible();
    await expectAccessible();
    // At once: a frame that comes late would take the focus from where the user has gone since.
    (button('Back to the list').element() as HTMLElement).click();
    await Promise.resolve();
    expect(document.activeElement).toBe(button('Halden').element());
  });

  it('moves in a menu with the keys, and Escape gives the focus back', async () => {
    open(storedInterviews(...STORY));
    const more = button('More for Halden');
    await expect.element(more).toBeVisible();
    more.element().focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(page.getByRole('menuitem', { name: 'Open' })).toHaveFocus();
    await expectAccessible();
    await userEvent.keyboard('{ArrowUp}');
    await expect.element(page.getByRole('menuitem', { name: 'Remove' })).toHaveFocus();
    await userEvent.keyboard('e');
    await expect.element(page.getByRole('menuitem', { name: 'Edit…' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(more).toHaveFocus();
    await expect.element(more).toHaveAttribute('aria-expanded', 'false');
  });

  it('removes an interview and brings it back', async () => {
    open(storedInterviews(...STORY));
    await button('More for Halden').click();
    await page.getByRole('menuitem', { name: 'Remove' }).click();
    await expect.element(button('Halden')).not.toBeInTheDocument();
    await button('Undo').click();
    await expect.element(button('Halden')).toBeVisible();
  });

  it('unfolds the field that is refused', async () => {
    open(storedInterviews(named('call', 'Halden', { remark: 'Third floor' })));
    await button('Halden').click();
    await page.getByRole('button', { name: /^Change: .*interview/i }).click();
    const form = page.getByRole('form');
    const zone = form.getByLabelText('Their time zone');
    await zone.fill('Mars/Base');
    await form.getByText('More', { exact: true }).click();
    await expect.element(zone).not.toBeVisible();
    await form.getByRole('button', { name: 'Save' }).click();
    await expect.element(zone).toHaveFocus();
    await expect.element(zone).toBeVisible();
  });

  it('does not save a hiring date that does not exist, by key or by mouse', async () => {
    const { asked } = open(storedInterviews(...STORY));
    await button('Halden').click();
    await page.getByRole('button', { name: /^Change: .*close/i }).click();
    const date = page.getByLabelText('Hiring date');
    await date.click({ position: { x: 12, y: 12 } });
    await userEvent.keyboard('02302027');
    const commands = () => asked.filter(({ type }) => type === 'command');
    await userEvent.keyboard('{Enter}');
    await expect.element(date).toHaveAccessibleDescription(/does not exist/);
    await expect.element(date).toHaveFocus();
    await expect.element(date).toHaveAttribute('aria-invalid', 'true');
    await expectAccessible();
    await button('Save').click();
    await expect.element(date).toHaveFocus();
    expect(commands()).toEqual([]);
    await date.fill('2027-02-26');
    await expect.element(page.getByText(/does not exist/)).not.toBeInTheDocument();
    await button('Save').click();
    await expect.element(page.getByText(/^Friday,? 26 February 2027$/)).toBeVisible();
    expect(commands()).toHaveLength(1);
  });

  it('takes the last change back from the menu, long after its message has gone', async () => {
    open(storedInterviews(...STORY));
    const takeBack = page.getByRole('menuitem', { name: /^Take back/ });
    await button('More for Halden').click();
    await expect.element(page.getByRole('menuitem', { name: 'Remove' })).toBeVisible();
    await expect.element(takeBack).not.toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    await button('Call: Halden').click();
    await button('I reached them').click();
    await button('Save').click();
    await button('Dismiss').click();
    await button('More for Halden').click();
    await expectAccessible();
    await page.getByRole('menuitem', { name: 'Take back: call made' }).click();
    await expect
      .element(page.getByText('Time to call, planned for Monday 9 March', { exact: true }))
      .toBeVisible();
    await expect.element(page.getByText('Undone.')).toBeVisible();
    await button('More for Halden').click();
    await expect.element(page.getByRole('menuitem', { name: 'Remove' })).toBeVisible();
    await expect.element(takeBack).not.toBeInTheDocument();
  });

  it('sets a damaged record aside and works on', async () => {
    open({ ...storedInterviews(...STORY), 'interview/odd': { nonsense: true } });
    await expect.element(page.getByText(/One record could not be read/)).toBeVisible();
    await expect.element(button('Save a copy')).toBeVisible();
    await expect.element(button('Halden')).toBeVisible();
    await expectAccessible();
  });

  it('says so when nothing can be read, and when nobody answers', async () => {
    open({}, { unreadable: true });
    await expect.element(page.getByText(/could not be read just now/)).toBeVisible();
    await expect.element(button('Add an interview')).not.toBeInTheDocument();
  });

  it('keeps a form open when the background does not answer', async () => {
    open(storedInterviews(...STORY), { silent: true });
    await button('Call: Halden').click();
    await button('I reached them').click();
    await page.getByLabelText('What did they say?').fill('Next week');
    await button('Save').click();
    await expect.element(page.getByText(/Afterword did not answer/)).toBeVisible();
    await expect.element(page.getByLabelText('What did they say?')).toHaveValue('Next week');
  });

  it('changes nothing that a newer version wrote', async () => {
    open({ ...storedInterviews(...STORY), 'data-version': { version: 99 } });
    await expect.element(page.getByText(/A newer version of Afterword/)).toBeVisible();
    await expect.element(button('Call: Halden')).not.toBeInTheDocument();
    await expect.element(button('Halden')).toBeVisible();
  });

  it('tells how the mail sites look, a line each, the one in the tab as it is now', async () => {
    const seen = { body: '2026-07', send: '2024-06' };
    const stored = [
      { site: 'gmail', missing: ['send'], seen: {}, at: '2026-03-01T10:00:00.000Z' },
      { site: 'outlook', missing: [], seen, at: '2026-03-02T10:00:00.000Z' },
    ];
    open({ health: stored }, { health: { site: 'gmail', windows: 2, missing: [], seen } });
    await expect.element(page.getByText('Gmail: all parts found, 12 March')).toBeVisible();
    await expect.element(page.getByText('Outlook: all parts found, 2 March')).toBeVisible();
    show(null);
    open({}, { health: { site: 'outlook', windows: 0, missing: ['send'], seen: {} } });
    await expect
      .element(page.getByText(/Outlook has changed: .* the Send button \(12 March\)/))
      .toBeVisible();
    show(null);
    open({}, { health: { site: 'gmail', windows: 0, missing: [], seen: {} } });
    await expect.element(page.getByText(/^Gmail: ready/)).toBeVisible();
  });

  it('makes a report to look over and copy, and sends it nowhere', async () => {
    const report = {
      site: 'gmail',
      windows: [{ kind: 'docked', parts: { send: '2024-06 [jslog]' } }],
      missing: ['body'],
      skeletons: ['div.M9\n  div[role=button] …'],
    };
    const health = { site: 'gmail', windows: 0, missing: ['body'], seen: {} };
    const { asked } = open({}, { health, report });
    await userEvent.click(button(/Make a report/));
    await expect.element(page.getByText(/missing: body/)).toBeVisible();
    await expect.element(page.getByText(/Afterword 1\.2\.3 · gmail/)).toBeVisible();
    await expect.element(page.getByText(/send: 2024-06 \[jslog\]/)).toBeVisible();
    await expectAccessible();
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await userEvent.click(button('Copy report'));
    expect(copied.mock.calls[0]?.[0]).toMatch(/div\.M9\n {2}div\[role=button\] …$/);
    copied.mockRestore();
    expect(asked.map(({ type }) => type)).not.toContain('health.seen');
    await userEvent.click(button('Close'));
    await expect.element(button(/Make a report/)).toHaveFocus();
  });

  it('says so where a page cannot be looked at', async () => {
    open({}, { health: { site: 'gmail', windows: 0, missing: [], seen: {} } });
    await userEvent.click(button(/Make a report/));
    await expect.element(page.getByRole('alert')).toHaveTextContent(/cannot be looked at/);
  });

  it('says why there is no button where the browser withholds the mail sites, and asks for them', async () => {
    open({}, { mailAccess: 'withheld' });
    await page.getByRole('button', { name: 'Allow Afterword on Gmail and Outlook' }).click();
    await expect.element(page.getByText(/Reload your mail tab once/)).toBeVisible();
  });

  describe('asks about a note of which it is not known whether it has gone', () => {
    const pending = { why: 'unsure', since: '2026-03-12T07:00:00.000Z', promise: '2026-03-20' };
    const notes = [
      {
        id: 'n1',
        personIds: ['p1'],
        startedAt: '2026-03-12T06:50:00.000Z',
        sentAt: null,
        promise: null,
        text: '',
        pending,
      },
    ] as Interview['notes'];
    const asking = named('note', 'Brightwater', { startsAt: '2026-03-11T13:00:00.000Z', notes });

    it('and takes yes for sent, with the date that it names', async () => {
      open(storedInterviews(asking));
      await expect
        .element(page.getByText('Did you send your note?', { exact: true }))
        .toBeVisible();
      await userEvent.click(button('It is sent: Brightwater'));
      await expect.element(page.getByText('Call on Friday 20 March')).toBeVisible();
    });

    it('and takes no for a note still to be sent', async () => {
      const { stored } = open(storedInterviews(asking));
      await userEvent.click(button('Not yet: Brightwater'));
      await expect
        .element(page.getByText('Did you send your note?', { exact: true }))
        .not.toBeInTheDocument();
      expect(stored.get('interview/note')).toMatchObject({
        interview: { notes: [{ sentAt: null, pending: null }] },
      });
      await expect.element(button('Write note: Brightwater')).toBeVisible();
    });
  });

  describe('offers a day for the call where the note that was sent names none', () => {
    const undated = SENT.map((note) => ({
      ...note,
      sentAt: '2026-03-11T08:00:00.000Z',
      promise: null,
    }));
    const interview = named('open', 'Larkspur', {
      startsAt: '2026-03-10T13:00:00.000Z',
      closing: { ...CLOSING, hiringDate: '2026-03-19' },
      notes: undated,
    });

    it('which one press keeps', async () => {
      open(storedInterviews(interview));
      await button(/^Call on Friday 20 March: Larkspur/).click();
      await expect.element(page.getByText('Your appointment: Friday 20 March.')).toBeVisible();
      await expect.element(button(/^Call on/)).not.toBeInTheDocument();
      await expectAccessible();
    });

    it('or another one, by the calendar', async () => {
      open(storedInterviews(interview));
      await button(/^Another day: Larkspur/).click();
      await page.getByLabelText('Day of your call').fill('2026-03-24');
      await expectAccessible();
      await button('Save').click();
      await expect.element(page.getByText('Your appointment: Tuesday 24 March.')).toBeVisible();
    });
  });

  it('tells of what is due first of all, and below its bar where another one is open', async () => {
    const { write } = open(storedInterviews(...STORY));
    await expect.element(page.getByRole('heading', { name: 'To do now 2' })).toBeVisible();
    await button('Halden').click();
    // The one that is open needs no banner, the other one does.
    await expect
      .element(page.getByRole('button', { name: /^Also due: 1 Brightwater: Note due today/ }))
      .toBeVisible();
    await button('Back to the list').click();
    await button('Kestrel').click();
    await expect.element(button(/^Due now: 2 Halden/)).toBeVisible();
    for (const interview of STORY) {
      write(`interview/${interview.id}`, {
        interview: { ...interview, outcome: 'offer' },
        past: [],
      });
    }
    await expect.poll(() => document.querySelector('.due-banner')).toBeNull();
  });

  it('marks what came due since the last look, once', async () => {
    const { stored } = open({
      ...storedInterviews(...STORY),
      'last-look': { at: '2026-03-11T12:00:00.000Z' },
    });
    const away = page.getByRole('region', { name: 'While you were away' });
    await expect.element(away).toBeVisible();
    await expect.element(away).toHaveTextContent('While you were away, 1 thing came due.');
    // The call has been due for longer.
    const mark = page.getByRole('img', { name: 'Came due while you were away' });
    await expect.element(mark).toBeVisible();
    await expect
      .element(page.getByRole('listitem').filter({ has: mark }))
      .toHaveTextContent(/^Brightwater/);
    await expectAccessible();
    await expect
      .poll(() => stored.get('last-look'))
      .toEqual({ at: expect.stringMatching(/^2026-03-12T09:00/) });
    await button('Dismiss').click();
    await expect.element(away).not.toBeInTheDocument();
    await expect.element(mark).not.toBeInTheDocument();
  });

  it('says nothing of what came due when nobody has looked before', async () => {
    open(storedInterviews(...STORY));
    await expect.element(button('Halden')).toBeVisible();
    await expect.element(page.getByText(/^While you were away/)).not.toBeInTheDocument();
  });

  it('shows everything without its background, says so, and can start it again', async () => {
    const { restarts } = open(storedInterviews(...STORY), { silent: true });
    await expect.element(page.getByRole('alert')).toHaveTextContent(/does not answer/);
    await expect.element(page.getByText('Note due today', { exact: true })).toBeVisible();
    await expectAccessible();
    await button('Restart Afterword').click();
    expect(restarts.count).toBe(1);
  });

  it.each([
    [undefined, 'You have not tried your reminders yet.', 'Test my reminders'],
    [
      { seenAt: '2026-03-11T12:00:00.000Z', missedAt: null, last: 'seen' },
      'Reminders were last seen working on 11 March.',
      'Test my reminders',
    ],
    [
      { seenAt: '2026-03-10T12:00:00.000Z', missedAt: '2026-03-11T12:00:00.000Z', last: 'missed' },
      'You did not see the test reminder on 11 March.',
      'What to do',
    ],
  ])('tells how reminders stand: %o', async (health, said, link) => {
    open({ ...storedInterviews(...STORY), ...(health && { 'reminder-health': health }) });
    await expect.element(page.getByText(said)).toBeVisible();
    const way = page.getByRole('link', { name: link });
    await expect.element(way).toHaveAttribute('href', '/page/index.html#/reminders');
  });

  it('says when the browser blocks its notifications', async () => {
    open(storedInterviews(...STORY), { level: 'denied' });
    await expect.element(page.getByText(/does not let Afterword show notifications/)).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'What to do' })).toBeVisible();
  });
});
