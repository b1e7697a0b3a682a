import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { dayFromNow } from '../../scripts/practice/mail-pages.mjs';
import { ChromiumRun, chromium } from '../support/e2e-chromium.ts';
import { trackOverdue } from '../support/e2e-commands.ts';
import { oneOfEach } from '../support/e2e-records.ts';

interface Api {
  readonly chrome: {
    readonly commands: Browser['commands'] & {
      readonly onCommand: { dispatch(name: string): void };
    };
  };
}

describe.skipIf(!chromium)('Popup and page, in Chromium', () => {
  let run: ChromiumRun;
  let page: Page;
  let errors: string[];

  beforeAll(async () => {
    run = await ChromiumRun.start();
  });
  beforeEach(() => run.reset());
  afterEach(async () => {
    expect(errors).toEqual([]);
    await page.close();
  });
  afterAll(() => run?.close());

  const open = async (path: string): Promise<void> => {
    errors = [];
    page = await run.context.newPage();
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) errors.push(message.text());
    });
    await page.goto(run.addressOf(path));
  };
  const openPopup = () => open('popup/index.html');

  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const row = (company: string) => page.locator('[id^="row-"]').filter({ hasText: company });
  const said = (text: string) => page.getByRole('status').getByText(text).waitFor();

  it('says on the first day what Afterword is for', async () => {
    await openPopup();
    await page.getByText('After the interview comes the afterword').waitFor();
    await button('Add an interview').waitFor();
  });

  it('takes an interview that is added by keyboard alone', async () => {
    await openPopup();
    await button('Add an interview').waitFor();
    const tabTo = async (name: string) => {
      for (let tabs = 0; tabs < 30; tabs += 1) {
        const label = await page.evaluate(() => {
          const element = document.activeElement as HTMLInputElement | null;
          return element?.labels?.[0]?.textContent ?? element?.textContent ?? '';
        });
        if (label.trim() === name) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`Tab does not lead to "${name}".`);
    };
    await tabTo('Add');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Add an interview in one line' }).waitFor();
    await tabTo('Add an interview in one line');
    await page.keyboard.type('Halden, data analyst, yesterday 14:00');
    await page.getByText('Data analyst', { exact: false }).first().waitFor();
    await page.keyboard.press('Enter');
    await row('Halden').waitFor();
    await page.keyboard.press('n');
    await button('More fields').waitFor();
    await tabTo('More fields');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Company' }).waitFor();
    await tabTo('Company');
    await page.keyboard.type('Larkspur');
    await tabTo('Position');
    await page.keyboard.type('Site engineer');
    await page.keyboard.press('Enter');
    await row('Larkspur').waitFor();
    await said('Interview added.');
    const added = (await run.interviews()).map(({ company, position }) => [company, position]);
    expect(added.sort()).toEqual([
      ['Halden', 'data analyst'],
      ['Larkspur', 'Site engineer'],
    ]);
    // Whoever adds by keyboard goes on from the new line.
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe('Larkspur');
  });

  it('shows each interview with what is next for it', async () => {
    await run.writeStore(oneOfEach());
    await openPopup();
    await row('Alder Labs').getByText('How did it close?').waitFor();
    await row('Brightwater')
      .getByText(/^Note is/)
      .waitFor();
    await row('Cobalt')
      .getByText(/^Time to call|^Call to/)
      .waitFor();
    await row('Dunmore').getByText('Cross it off?').waitFor();
    await row('Elmfield')
      .getByText(/^Interview on/)
      .waitFor();
    expect(await row('Foxglove').isVisible()).toBe(false);
    await page.getByText('Closed (1)').click();
    await row('Foxglove').getByText('Declined').waitFor();
  });

  it('marks a note as sent that was written elsewhere, and takes it back', async () => {
    await run.command(trackOverdue('one'));
    await openPopup();
    await button(/^More for Brightwater/).click();
    await page.getByRole('menuitem', { name: 'Mark note as sent…' }).click();
    await page.getByLabel(/^Which day for your call/).fill(dayFromNow(9));
    await button('Save').click();
    await said('Note marked as sent.');
    await row('Brightwater')
      .getByText(/^Call on/)
      .waitFor();
    expect((await run.interviews())[0]?.notes).toMatchObject([{ promise: dayFromNow(9) }]);
    await expect.poll(() => run.badge()).toBe('');
    await button('Undo').click();
    await row('Brightwater')
      .getByText(/^Note is/)
      .waitFor();
    expect((await run.interviews())[0]?.notes).toEqual([]);
    await expect.poll(() => run.badge()).toBe('1');
  });

  it('writes down a call', async () => {
    await run.writeStore(oneOfEach());
    await openPopup();
    await button('More for Cobalt').click();
    await page.getByRole('menuitem', { name: 'Call made…' }).click();
    await page.getByLabel('I left a message').check();
    await page.getByLabel('What did they say?').fill('Asked for Anna.');
    await button('Save').click();
    await said('Call noted.');
    const called = (await run.interviews()).find(({ company }) => company === 'Cobalt');
    expect(called?.calls).toMatchObject([{ outcome: 'voicemail', remark: 'Asked for Anna.' }]);
    await row('Cobalt')
      .getByText(/^Call on/)
      .waitFor();
  });

  it('crosses a job off when told to, and takes that back', async () => {
    await run.writeStore(oneOfEach());
    await openPopup();
    await button('See why: Dunmore').click();
    await page.getByText(/^No word for \d+ days\.$/).waitFor();
    await button('Cross off: Dunmore').click();
    await said('Crossed off. You did your part.');
    await button('Undo').click();
    await page.getByRole('heading', { name: 'Cross it off?' }).waitFor();
  });

  it('opens the message to write in the mailbox where the interview was tracked', async () => {
    await run.command(trackOverdue('one'));
    await openPopup();
    const opened = run.context.waitForEvent('page');
    await button('Write note: Brightwater').click();
    const mail = await opened;
    await mail.waitForURL(/^https:\/\/mail\.google\.com\/mail\/\?view=cm/);
    expect(new URL(mail.url()).searchParams.get('to')).toBe('anna.okafor@brightwater.example');
    await mail.close();
  });

  it('tells of a record that cannot be read, and shows the others', async () => {
    await run.command(trackOverdue('one'));
    await run.writeStore({ 'interview/bad': { torn: true } });
    await openPopup();
    await page.getByText('One record could not be read.').waitFor();
    await row('Brightwater').waitFor();
  });

  it('only shows what a newer version has written', async () => {
    await run.command(trackOverdue('one'));
    await run.writeStore({ 'data-version': { version: 99 } });
    await openPopup();
    await page.getByText(/^A newer version of Afterword wrote your data/).waitFor();
    await row('Brightwater').waitFor();
    expect(await button(/^Write note|^More for/).count()).toBe(0);
  });

  it('shows one interview in the page, and follows what is changed elsewhere', async () => {
    await run.command(trackOverdue('one'));
    await open('page/index.html#/interview/one');
    await page.getByRole('heading', { name: 'Brightwater' }).waitFor();
    await page.getByText('anna.okafor@brightwater.example').waitFor();
    await run.command({ type: 'outcome.set', id: 'one', outcome: 'offer' });
    await page.getByText('Offer', { exact: true }).first().waitFor();
  });

  it('opens by the keys that the browser was given', async () => {
    await openPopup();
    const keys = await page.evaluate(() => (globalThis as unknown as Api).chrome.commands.getAll());
    expect(keys.map(({ name, shortcut }) => [name, shortcut])).toEqual([
      ['_execute_action', 'Alt+Shift+F'],
      ['add-interview', 'Alt+Shift+J'],
      ['open-page', ''],
    ]);
    const opened = run.context.waitForEvent('page');
    // As the browser does when the key is pressed, which no test can do in its place.
    await run.context.serviceWorkers()[0]?.evaluate(() => {
      const { onCommand } = (globalThis as unknown as Api).chrome.commands;
      onCommand.dispatch('add-interview');
    });
    const form = await opened;
    await form.getByRole('heading', { name: 'Add an interview' }).waitFor();
    await form.close();
  });

  it('keeps a setting, which the reminders follow at once', async () => {
    await run.command(trackOverdue('one'));
    await expect.poll(() => run.badge()).toBe('1');
    await open('page/index.html#/settings');
    await page.getByLabel('Open messages in').selectOption({ label: 'Outlook.com' });
    await expect
      .poll(() => run.readStore())
      .toMatchObject({ settings: { composePlace: 'outlook' } });
    await page.getByLabel('Note due the next morning at').fill('10:30');
    await expect.poll(() => run.readStore()).toMatchObject({ settings: { noteTime: '10:30' } });
  });
});
