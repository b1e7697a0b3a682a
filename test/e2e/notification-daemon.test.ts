import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ChromiumRun, chromium } from '../support/e2e-chromium.ts';
import { trackOverdue } from '../support/e2e-commands.ts';
import { canMakeDesktop, Desktop, type Notified } from '../support/e2e-desktop.ts';
import { FirefoxOurs, firefox, startFirefox } from '../support/e2e-firefox.ts';
import { endBackground } from '../support/e2e-firefox-addons.ts';

/** Names as somebody might write them who wants more than to be read, and as they are to appear. */
const NAMES = [
  {
    what: 'mark-up as it was written, and nothing that steers a screen',
    company: 'Bright <b>& Sons\u202e \u0007“Ünïcode”\u2066\u200f\r\n',
    person: 'Anna\u001b[2J <i>Okafor</i> & Co\u2069',
    summary: 'Note due: Bright <b>& Sons “Ünïcode”',
    // The text may have mark-up of the desktop's own, so that browsers escape it; a title may not.
    body: 'A late note to Anna [2J &lt;i&gt;Okafor&lt;/i&gt; &amp; Co is still worth sending. Afterword has the words ready.',
  },
  {
    what: 'names with what joins their letters',
    company: 'می\u200cخواهم \u{1f469}\u200d\u{1f4bb}',
    person: 'نیک\u200cنام',
    summary: 'Note due: می\u200cخواهم \u{1f469}\u200d\u{1f4bb}',
    body: 'A late note to نیک\u200cنام is still worth sending. Afterword has the words ready.',
  },
  {
    what: 'long names cut, and no character in half',
    company: `${'x'.repeat(60)}${'\u{1f469}\u200d\u{1f4bb}'.repeat(20)}`,
    person: 'ß'.repeat(200),
    summary: `Note due: ${'x'.repeat(60)}\u{1f469}\u200d\u{1f4bb}…`,
    body: `A late note to ${'ß'.repeat(144)}…`,
  },
];

type Names = (typeof NAMES)[number];
const NAMED = NAMES.map((each) => [each.what, each] as const);

const trackNamed = ({ company, person }: Names) =>
  trackOverdue('named', {
    company,
    people: [{ name: person, email: 'anna.okafor@brightwater.example' }],
  });

/** The note's notification: the first one after a command that tracks an overdue interview. */
const isNote = ({ summary }: Notified): boolean => summary.startsWith('Note due: ');

function expectComposeAddress(url: string): void {
  const { host, searchParams } = new URL(url);
  expect(host).toBe('mail.google.com');
  expect(searchParams.get('view')).toBe('cm');
  expect(searchParams.get('to')).toBe('anna.okafor@brightwater.example');
  expect(searchParams.get('su')).toBe('Thank you: Data analyst');
  expect(searchParams.get('body')).toMatch(/^Dear Anna Okafor,\n\nThank you for taking the time/);
}

describe.skipIf(!chromium || !canMakeDesktop)(
  'What a desktop is asked to show, by Chromium',
  () => {
    let desktop: Desktop;
    let run: ChromiumRun;

    beforeAll(async () => {
      desktop = await Desktop.start();
      run = await ChromiumRun.start({ env: desktop.env });
    });
    afterAll(async () => {
      await run?.close();
      await desktop?.stop();
    });

    /** Tracks an overdue interview and gives its notification. */
    async function beReminded(command: ReturnType<typeof trackOverdue>): Promise<Notified> {
      await run.reset();
      desktop.clear();
      await run.command(command);
      return desktop.waitFor(isNote);
    }

    it.each(NAMED)('is %s', async (_, names) => {
      const { summary, body } = await beReminded(trackNamed(names));
      expect({ summary, body }).toEqual({ summary: names.summary, body: names.body });
    });

    it.each([
      ['its body', 'default'],
      ['its first button', '0'],
    ])(
      'opens the message to write and goes when %s is pressed, though the background was killed',
      async (_, key) => {
        const { id } = await beReminded(trackOverdue('pressed'));
        await run.killWorker();
        const opened = run.context.waitForEvent('page');
        desktop.press(id, key);
        const page = await opened;
        await page.waitForURL(/^https:/);
        expectComposeAddress(page.url());
        await expect.poll(() => desktop.onScreen()).toEqual([]);
        await page.close();
      },
    );

    it('waits an hour when its second button is pressed, though the background was killed', async () => {
      const { id, actions } = await beReminded(trackOverdue('later'));
      expect(actions).toMatchObject({ 0: 'Write the note', 1: 'Snooze an hour' });
      expect(await run.badge()).toBe('1');
      await run.killWorker();
      const [pages, pressedAt] = [run.context.pages().length, Date.now()];
      desktop.press(id, '1');
      await expect.poll(() => run.badge()).toBe('');
      await expect.poll(() => desktop.onScreen()).toEqual([]);
      const [interview] = await run.interviews();
      const minutes = (Date.parse(interview?.snooze?.until ?? '') - pressedAt) / 60_000;
      expect(minutes).toBeGreaterThanOrEqual(60);
      expect(minutes).toBeLessThan(61);
      await run.ask({ type: 'reconcile' });
      expect(desktop.notified()).toHaveLength(1);
      expect(run.context.pages()).toHaveLength(pages);
    });

    /**
     * Waits until the browser has heard the desktop's answer to all that it asked for. What it
     * takes back before that stays on the screen (Chromium 156, Linux): it knows no number for it.
     * Answers come in order, so that a probe's end tells.
     */
    async function hearTheDesktop(): Promise<void> {
      await run.notify('probe', 'Probe');
      const { id } = await desktop.waitFor(({ summary }) => summary === 'Probe');
      desktop.close(id);
      await expect.poll(() => run.notificationIds()).not.toContain('probe');
    }

    it('names nobody where the user hides names', async () => {
      await beReminded(trackOverdue('named'));
      await hearTheDesktop();
      const settings = { notificationNames: false };
      expect(await run.ask({ type: 'settings.change', settings })).toEqual({ ok: true });
      await expect.poll(() => desktop.onScreen()).toEqual([]);
      expect(await run.badge()).toBe('1');
      desktop.clear();
      await run.command(trackOverdue('hidden'));
      const { summary, body } = await desktop.waitFor(() => true);
      expect({ summary, body }).toEqual({
        summary: 'A note is due',
        body: 'Open Afterword to see whom it is about.',
      });
    });

    it('is a real one when reminders are tested, which a press on it proves', async () => {
      await run.reset();
      desktop.clear();
      const page = await run.openOurs('page/index.html#/reminders');
      await page.getByRole('button', { name: 'Test my reminders' }).click();
      const { id } = await desktop.waitFor(({ summary }) => summary === 'Your reminders work');
      await page.getByText('Did you see it?').waitFor();
      desktop.press(id, 'default');
      await page.getByText('Good. Reminders reach you here.').waitFor();
      await expect.poll(() => desktop.onScreen()).toEqual([]);
      await page.close();
    });

    it('comes no second time when the user has closed it', async () => {
      const { id } = await beReminded(trackOverdue('closed'));
      desktop.close(id);
      await expect.poll(() => run.notificationIds()).toEqual([]);
      await run.killWorker();
      await run.ask({ type: 'reconcile' });
      expect(await run.badge()).toBe('1');
      expect(desktop.notified()).toHaveLength(1);
    });
  },
);

describe.skipIf(!chromium || !canMakeDesktop)('On a desktop that shows no notifications', () => {
  let desktop: Desktop;
  let run: ChromiumRun;

  beforeAll(async () => {
    desktop = await Desktop.start({ isListening: false });
    run = await ChromiumRun.start({ env: desktop.env });
  });
  afterAll(async () => {
    await run?.close();
    await desktop?.stop();
  });

  it('the number on the button, and the list in the popup with its own, tell all the same', async () => {
    await run.reset();
    await run.command(trackOverdue('one'));
    await run.command(trackOverdue('two', { company: 'Halden' }));
    await expect.poll(() => run.badge()).toBe('2');
    const popup = await run.openOurs('popup/index.html');
    await popup.getByRole('heading', { name: 'To do now 2' }).waitFor();
    for (const company of ['Brightwater', 'Halden']) {
      await popup.getByText(company).first().waitFor();
    }
    await popup.close();
  });
});

describe.skipIf(!firefox || !canMakeDesktop)('What a desktop is asked to show, by Firefox', () => {
  let desktop: Desktop;
  let run: Awaited<ReturnType<typeof startFirefox>>;
  let ours: FirefoxOurs;

  beforeAll(async () => {
    desktop = await Desktop.start();
    run = await startFirefox({ desktop: true, env: desktop.env });
    ours = await FirefoxOurs.open(run);
  });
  afterAll(async () => {
    await run?.close();
    await desktop?.stop();
  });

  async function beReminded(command: ReturnType<typeof trackOverdue>): Promise<Notified> {
    await ours.clear();
    await ours.clearNotifications();
    desktop.clear();
    await ours.ask({ type: 'command', command });
    return desktop.waitFor(isNote);
  }

  it.each(NAMED)('is %s', async (_, names) => {
    const { summary, body } = await beReminded(trackNamed(names));
    expect({ summary, body }).toEqual({ summary: names.summary, body: names.body });
  });

  it('opens the message to write by a press and goes, though the background was killed', async () => {
    const { id } = await beReminded(trackOverdue('pressed'));
    await endBackground(run.browser);
    desktop.press(id);
    const page = await run.findTab('https://mail.google.com/mail/?');
    expectComposeAddress(await page.evaluate(() => location.href));
    await expect.poll(() => desktop.onScreen()).toEqual([]);
  });
});
