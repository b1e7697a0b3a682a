import { describe, expect, it } from 'vitest';
import { type ChromiumRun, chromium } from '../support/e2e-chromium.ts';
import { ANNA, MailPage, SITES, type SiteName } from '../support/e2e-mail-page.ts';
import { withMailPage } from '../support/e2e-with-mail-page.ts';

const BEN = 'Ben Whitlock <ben.whitlock@brightwater.example>';

describe.skipIf(!chromium)('The panel, in Chromium', () => {
  let run: ChromiumRun;
  let mail: MailPage;

  withMailPage(
    (started) => {
      run = started;
    },
    () => mail,
  );

  describe.each(Object.keys(SITES) as SiteName[])('on %s', (site) => {
    const openFor = async (to: string): Promise<void> => {
      mail = await MailPage.open(run.context, SITES[site].url);
      await mail.compose({ to, subject: 'Hello' });
      await mail.followUp();
    };

    it('asks who it was when nobody is addressed yet', async () => {
      await openFor('');
      expect(await mail.values('Who you met')).toEqual(['']);
      expect(await mail.values('Company')).toEqual(['']);
      await mail.screen.press('button', 'Track and start the note');
      const company = await mail.screen.find('textbox', 'Company');
      await expect
        .poll(async () => (await mail.screen.all('textbox', 'Company'))[0]?.states)
        .toMatchObject({ invalid: 'true', focused: true });
      expect(company.value).toBe('');
      expect(await run.interviews()).toEqual([]);
    });

    it('fills itself in when somebody is addressed after it was opened', async () => {
      await openFor('');
      expect(await mail.values('Company')).toEqual(['']);
      await mail.page.locator(SITES[site].to).first().click();
      await mail.page.keyboard.type('anna.okafor@brightwater.example,');
      await expect.poll(() => mail.values('Company')).toEqual(['Brightwater']);
      expect(await mail.values('E-mail')).toEqual(['anna.okafor@brightwater.example']);
    });

    it('keeps what was typed when somebody is addressed later', async () => {
      await openFor('');
      await mail.screen.fill('textbox', 'Company', 'Larkspur');
      await mail.page.locator(SITES[site].to).first().click();
      await mail.page.keyboard.type('anna.okafor@brightwater.example,');
      await expect.poll(async () => (await mail.read()).people.to.length).toBe(1);
      expect(await mail.values('Company')).toEqual(['Larkspur']);
    });

    it('lists everybody who is addressed', async () => {
      await openFor(`${ANNA}, ${BEN}`);
      expect(await mail.values('Who you met')).toEqual(['Anna Okafor', 'Ben Whitlock']);
      await mail.trackAndStart();
      const { text } = await mail.read();
      expect(text).toContain('Dear Anna Okafor and Ben Whitlock,');
      expect((await run.interviews())[0]?.people).toHaveLength(2);
    });

    it('takes a no-reply address for nobody, but for its company', async () => {
      await openFor('Brightwater <no-reply@brightwater.example>');
      expect(await mail.values('Who you met')).toEqual(['']);
      expect(await mail.values('E-mail')).toEqual(['']);
      expect(await mail.values('Company')).toEqual(['Brightwater']);
      const { description } = await mail.screen.find('textbox', 'Who you met');
      expect(description).toMatch(/an address that nobody reads/);
    });

    it('guesses no company from a mail provider', async () => {
      await openFor('Dana Reyes <dana.reyes@gmail.com>');
      expect(await mail.values('E-mail')).toEqual(['dana.reyes@gmail.com']);
      expect(await mail.values('Company')).toEqual(['']);
    });

    it('keeps what was typed through Escape, and letters from the page', async () => {
      await openFor(ANNA);
      await mail.tabTo('textbox', 'Company');
      await mail.page.keyboard.press('ControlOrMeta+A');
      // Each of these letters is a shortcut somewhere in Gmail.
      await mail.page.keyboard.type('corjxe#');
      await mail.page.keyboard.press('Escape');
      await expect.poll(() => mail.countPanels()).toBe(0);
      await mail.followUp();
      expect(await mail.values('Company')).toEqual(['corjxe#']);
      expect(await mail.countComposes()).toBe(1);
    });

    it('goes the whole way by keyboard, closing and all', async () => {
      await openFor(ANNA);
      await mail.tabTo('textbox', 'Strong point 1');
      await mail.page.keyboard.type('weekly demand reports');
      await mail.tabTo('radio', 'Not asked');
      // Over "No" to "E-mail only".
      await mail.page.keyboard.press('ArrowUp');
      await mail.page.keyboard.press('ArrowUp');
      await mail.page.keyboard.press('Enter');
      await mail.screen.find('button', 'Go to the message');
      const { text } = await mail.read();
      expect(text).toContain('What I would bring: weekly demand reports.');
      expect(text).toMatch(/I will write to you on \w+day/);
      const [interview] = await run.interviews();
      expect(interview?.closing).toMatchObject({
        strongPoints: ['weekly demand reports'],
        permission: 'email-only',
      });
    });

    it('keeps the focus to itself, however far one tabs', async () => {
      await openFor(ANNA);
      for (let tabs = 0; tabs < 30; tabs += 1) {
        await mail.page.keyboard.press('Tab');
        if (!(await mail.hasFocus('panel'))) throw new Error(`Lost after ${tabs + 1} tabs.`);
      }
      await mail.page.keyboard.press('Escape');
      await expect.poll(() => mail.hasFocus('follow-up')).toBe(true);
    });

    it('closes with the message that it belongs to', async () => {
      await openFor(ANNA);
      await mail.values('Company');
      await mail.send();
      await expect.poll(() => mail.countPanels()).toBe(0);
    });
  });
});
