import { BUTTON, openInAfterword, waitForPanel } from './firefox-panel.mjs';
import { launchFirefox } from './launch-firefox.mjs';
import { ANNA, MAILBOXES, MESSAGE } from './mail-pages.mjs';
import { demand, TourLog } from './tour-log.mjs';

/** @typedef {{ browser: string, extension: string, site: 'gmail' | 'outlook', folder: string }} TourOptions */
/** @typedef {Awaited<ReturnType<typeof launchFirefox>>} Started */
/** @typedef {import('puppeteer-core').Page} Page */

const RECIPIENT = { gmail: '[name="to"] [role="option"]', outlook: '[id^="MSG_"][id$="_TO"]' };
const SEND = { gmail: '.aoO', outlook: '[data-testid="ComposeSendButton"] button' };

/**
 * Plays the way of one interview in a Firefox without a window: button, panel, note, page, sending,
 * reminder. No page can look into the panel, so it is used by keys and judged by what comes of it.
 *
 * @param {TourOptions} options
 * @returns {Promise<boolean>} whether every step went as it should
 */
export async function playTour({ browser, extension, site, folder }) {
  const log = new TourLog(folder);
  const started = await launchFirefox({ browser, extension });
  try {
    const page = await started.openMail(MAILBOXES[site]);
    await playNote(log, page, site);
    await playPage(log, started, page, site);
  } finally {
    await started.close();
  }
  return log.passed;
}

/** @param {TourLog} log @param {Page} page @param {'gmail' | 'outlook'} site */
async function playNote(log, page, site) {
  const picture = () => page.screenshot();

  await log.step(
    'Mailbox',
    async () => {
      await page.evaluate(async (message) => {
        const { practice } = /** @type {any} */ (window);
        await practice.ready;
        practice.compose(message);
      }, MESSAGE);
      await page.waitForSelector(RECIPIENT[site], { timeout: 10_000 });
      return `${page.url()}, a new message to ${ANNA.name}`;
    },
    picture,
  );

  await log.step(
    'Button',
    async () => {
      await page.waitForSelector(BUTTON, { timeout: 10_000 });
      const buttons = await page.$$(BUTTON);
      demand(buttons.length === 1, `there are ${buttons.length} buttons`);
      return 'one Follow up button beside Send';
    },
    picture,
  );

  await log.step(
    'Panel',
    async () => {
      await (await page.$(BUTTON))?.click();
      await waitForPanel(page, { timeout: 10_000 });
      return 'the panel is open, its first field has the focus';
    },
    picture,
  );

  await log.step(
    'Note',
    async () => {
      await page.keyboard.press('Enter');
      const isWritten = () => /** @type {any} */ (window).practice.read().text.includes('regards,');
      await page.waitForFunction(isWritten, { timeout: 10_000 });
      const { text } = await page.evaluate(() => /** @type {any} */ (window).practice.read());
      demand(text.includes(`Dear ${ANNA.name},`), 'no greeting in the message');
      demand(/Thank you/.test(text), 'no thanks in the message');
      demand(/would very much like to/.test(text), 'no interest in the message');
      demand(/I will call you on \w+/.test(text), 'no call date in the message');
      return text.replace(/\s*\n\s*/g, ' | ');
    },
    picture,
  );
}

/** @param {TourLog} log @param {Started} started @param {Page} page @param {'gmail' | 'outlook'} site */
async function playPage(log, started, page, site) {
  /** @type {Page | undefined} */
  let ours;
  const picture = async () => (await ours?.screenshot()) ?? page.screenshot();

  await log.step(
    'Page',
    async () => {
      ours = await openInAfterword(page, started.findOurPage);
      await waitForText(ours, ANNA.company);
      return `the panel has opened ${ANNA.company} in the page`;
    },
    picture,
  );

  await log.step(
    'Sent',
    async () => {
      await page.bringToFront();
      await page.click(SEND[site]);
      demand(ours !== undefined, 'the page is not open');
      const line = await waitForText(/** @type {Page} */ (ours), /Call (?:on [\w, ]+\d|tomorrow)/);
      await ours?.bringToFront();
      return `the page says: ${line}`;
    },
    picture,
  );

  await log.step(
    'Reminder',
    async () => {
      demand(ours !== undefined, 'the page is not open');
      return remind(/** @type {Page} */ (ours));
    },
    picture,
  );
}

/**
 * Waits for a text in the page, and gives it back.
 *
 * @param {Page} page
 * @param {string | RegExp} wanted
 */
async function waitForText(page, wanted) {
  const source = typeof wanted === 'string' ? wanted : wanted.source;
  const find = (/** @type {string} */ pattern) =>
    new RegExp(pattern).exec(document.body.textContent)?.[0] ?? null;
  const found = await page.waitForFunction(find, { timeout: 10_000 }, source);
  return found.jsonValue();
}

/** Tracks an interview whose note is late, and waits for the notification. @param {Page} page */
function remind(page) {
  return page.evaluate(async () => {
    const { browser } = /** @type {any} */ (globalThis);
    const startsAt = new Date(Date.now() - 72 * 3_600_000).toISOString();
    const people = [{ name: 'Ben Whitlock', email: 'ben.whitlock@larkspur.example' }];
    const about = { company: 'Larkspur', position: 'Site engineer', durationMinutes: 60 };
    const fields = { ...about, startsAt, timeZone: 'Europe/Berlin', people };
    const id = crypto.randomUUID();
    const rest = { id, fields, closing: null, mailHost: '', noteId: null };
    await browser.runtime.sendMessage({
      type: 'command',
      command: { type: 'interview.track', ...rest },
    });
    for (const end = Date.now() + 10_000; Date.now() < end; ) {
      const [shown] = Object.values(await browser.notifications.getAll());
      const badge = await browser.action.getBadgeText({});
      if (shown && badge) return `“${shown.title}”; the badge says ${badge}`;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('no notification came');
  });
}
