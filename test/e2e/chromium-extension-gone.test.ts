import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ChromiumRun, chromium } from '../support/e2e-chromium.ts';
import { ANNA, MailPage, SITES } from '../support/e2e-mail-page.ts';

declare const chrome: {
  management: { setEnabled: (id: string, isOn: boolean, done: () => void) => void };
};

const MESSAGE = { to: ANNA, subject: 'Interview for Data analyst', body: 'Thank you, Anna.' };
const WHY = /^Afterword was updated or turned off\. Reload this tab to go on\.$/;

describe.skipIf(!chromium)('Tabs that are open while Afterword is turned off and on', () => {
  let run: ChromiumRun;
  let gmail: MailPage;
  let outlook: MailPage;

  /** As a user does on the browser's own page. */
  const turn = async (isOn: boolean): Promise<void> => {
    const page = await run.context.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(
      ([id, on]) => new Promise<void>((done) => chrome.management.setEnabled(id, on, done)),
      [run.extensionId, isOn] as const,
    );
    await page.close();
  };

  const marks = ({ page }: MailPage): Promise<(string | null)[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll('[data-afterword]')].map((each) =>
        each.getAttribute('data-afterword'),
      ),
    );

  beforeAll(async () => {
    run = await ChromiumRun.start();
    gmail = await MailPage.open(run.context, SITES.gmail.url);
    await gmail.compose(MESSAGE);
    await gmail.followUp();
    await gmail.screen.fill('textbox', 'Company', 'Larkspur');
    outlook = await MailPage.open(run.context, SITES.outlook.url);
    await outlook.compose(MESSAGE);
    await turn(false);
  });
  afterAll(() => run?.close());

  it('a press on the button that is left takes it away and says what to do', async () => {
    await outlook.page.bringToFront();
    await outlook.pressThere();
    await outlook.screen.find('StaticText', WHY);
    expect(await outlook.screen.all('status')).toHaveLength(1);
    expect(await marks(outlook)).toEqual(['notice']);
    expect((await outlook.read()).text).toContain(MESSAGE.body);
  });

  it('a panel says so too, and lets no key through to the page', async () => {
    await gmail.page.bringToFront();
    // Shortcuts of Gmail, all of them.
    await gmail.page.keyboard.type('corjxe#');
    await gmail.screen.find('dialog', WHY);
    expect(await marks(gmail)).toEqual(['panel']);
    expect(await gmail.hasFocus('panel')).toBe(true);
    expect(await gmail.countComposes()).toBe(1);
    await gmail.page.keyboard.press('Escape');
    expect(await marks(gmail)).toEqual([]);
    expect((await gmail.read()).text).toContain(MESSAGE.body);
    // The message has the focus.
    await gmail.page.keyboard.type('x');
    expect((await gmail.read()).text).toContain('x');
    expect(await gmail.countComposes()).toBe(1);
  });

  it('they have one button again once it is on, and it works', async () => {
    await turn(true);
    for (const mail of [gmail, outlook]) {
      await mail.page.bringToFront();
      await mail.waitForButtons(1);
      await mail.followUp();
      expect(await mail.values('Company')).toEqual(['Brightwater']);
      expect((await marks(mail)).filter((mark) => mark === 'follow-up')).toHaveLength(1);
      expect(mail.errors).toEqual([]);
    }
  });
});
