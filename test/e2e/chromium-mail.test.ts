import { describe, expect, it } from 'vitest';
import { dayFromNow } from '../../scripts/practice/mail-pages.mjs';
import { type ChromiumRun, chromium } from '../support/e2e-chromium.ts';
import { ANNA, MailPage, SITES, type SiteName } from '../support/e2e-mail-page.ts';
import { withMailPage } from '../support/e2e-with-mail-page.ts';

const HOSTS: [SiteName, string][] = [
  ['gmail', 'https://mail.google.com/mail/u/0/'],
  ['outlook', 'https://outlook.live.com/mail/0/'],
  ['outlook', 'https://outlook.office.com/mail/'],
  ['outlook', 'https://outlook.office365.com/mail/'],
  ['outlook', 'https://outlook.cloud.microsoft/mail/'],
];

const QUOTED = 'It was good to meet you this afternoon';
const MESSAGE = { to: ANNA, subject: 'Interview for Data analyst' };

describe.skipIf(!chromium)('Writing the note, in Chromium', () => {
  let run: ChromiumRun;
  let mail: MailPage;

  withMailPage(
    (started) => {
      run = started;
    },
    () => mail,
  );

  /** The one note of the one interview, once it is recorded as sent. */
  async function sentNote() {
    const read = async () => (await run.interviews())[0]?.notes[0];
    await expect.poll(async () => (await read())?.sentAt ?? null).not.toBeNull();
    return read();
  }

  it.each(HOSTS)('goes the whole way on %s at %s', async (_site, url) => {
    mail = await MailPage.open(run.context, url);
    await mail.compose(MESSAGE);
    await mail.followUp();
    expect(await mail.values('Who you met')).toEqual(['Anna Okafor']);
    expect(await mail.values('E-mail')).toEqual(['anna.okafor@brightwater.example']);
    expect(await mail.values('Company')).toEqual(['Brightwater']);
    expect(await mail.values('Position')).toEqual(['Data analyst']);

    await mail.trackAndStart();
    const { text, subject } = await mail.read();
    expect(subject).toBe(MESSAGE.subject);
    expect(text).toMatch(/Dear Anna Okafor,/);
    expect(text).toMatch(/Thank you for taking the time/);
    expect(text).toMatch(/I would very much like to join Brightwater as a Data analyst/);
    expect(text).toMatch(/I will call you on \w+day/);

    await mail.screen.press('button', 'Go to the message');
    await mail.send();
    const note = await sentNote();
    expect(note?.promise).toMatch(/^\d{4}-\d\d-\d\d$/);
    const [interview] = await run.interviews();
    expect(interview?.mailHost).toBe(new URL(url).hostname);
    expect(await mail.countPanels()).toBe(0);
  });

  describe.each(Object.keys(SITES) as SiteName[])('on %s', (site) => {
    const open = async (options = '') => {
      mail = await MailPage.open(run.context, SITES[site].url + options);
    };

    it('writes above the quoted message of a reply, and leaves its subject alone', async () => {
      await open();
      await mail.reply();
      const before = (await mail.read()).subject;
      await mail.followUp();
      expect(await mail.values('Who you met')).toEqual(['Anna Okafor']);
      expect(await mail.values('Position')).toEqual(['Data analyst']);
      await mail.trackAndStart();
      const { text, subject } = await mail.read();
      expect(subject).toBe(before);
      expect(text).toContain('Kind regards,');
      expect(text.indexOf('Dear Anna')).toBeGreaterThanOrEqual(0);
      const quote = text.indexOf(QUOTED);
      if (quote >= 0) expect(text.indexOf('Kind regards,')).toBeLessThan(quote);
      await mail.screen.press('button', 'Go to the message');
      await mail.send();
      expect((await sentNote())?.promise).not.toBeNull();
    });

    it('writes above the signature, and gives an empty subject of a new message its words', async () => {
      await open();
      await mail.compose({ to: ANNA });
      await mail.followUp();
      await mail.trackAndStart();
      const { text, subject } = await mail.read();
      expect(subject).toBe('Thank you: our talk at Brightwater');
      expect(text.indexOf('Kind regards,')).toBeLessThan(text.indexOf('Sam Rivera'));
      expect(text.indexOf('Kind regards,')).toBeGreaterThan(0);
    });

    it('makes an appointment of the date that the user has put instead, sent by Ctrl+Enter', async () => {
      const date = dayFromNow(20);
      const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
      await open();
      await mail.compose(MESSAGE);
      await mail.followUp();
      await mail.trackAndStart();
      // The panel's main button has the focus; it leads into the message.
      const { keyboard } = mail.page;
      await keyboard.press('Enter');
      await keyboard.press('ControlOrMeta+A');
      await keyboard.type(`Thank you, Anna. I will call you on ${day.format(new Date(date))}.`);
      await keyboard.press('ControlOrMeta+Enter');
      expect((await sentNote())?.promise).toBe(date);
    });

    it('takes a discarded message for not sent', async () => {
      await open();
      await mail.compose(MESSAGE);
      await mail.followUp();
      await mail.trackAndStart();
      await mail.screen.press('button', 'Go to the message');
      await mail.discard();
      // A message of ours that follows is carried out after whatever the page has sent before.
      await mail.compose({ to: ANNA, subject: 'Another' });
      await mail.followUp();
      await mail.screen.find('button', 'Start the note');
      await expect.poll(async () => (await run.interviews())[0]?.notes).toEqual([]);
    });

    it('shows the note that stands in the message when it is opened again, and writes no second one', async () => {
      await open();
      await mail.compose(MESSAGE);
      await mail.followUp();
      await mail.trackAndStart();
      await mail.screen.press('button', 'Go to the message');
      await mail.followUp();
      await mail.screen.find('button', 'Go to the message');
      expect(await mail.screen.all('button', 'Start the note')).toEqual([]);
      const { text } = await mail.read();
      expect(text.match(/Thank you for taking the time/g)).toHaveLength(1);
    });

    it('shows the interview of somebody who is tracked already, and starts no second one', async () => {
      await open();
      await mail.compose(MESSAGE);
      await mail.followUp();
      await mail.trackAndStart();
      await mail.screen.press('button', 'Go to the message');
      await mail.send();
      await sentNote();
      await mail.reply();
      await mail.followUp();
      await mail.screen.find('heading', 'Your interview');
      await mail.screen.find('button', 'Open in Afterword');
      expect(await mail.screen.all('textbox', 'Company')).toEqual([]);
      expect(await run.interviews()).toHaveLength(1);
    });
  });
});
