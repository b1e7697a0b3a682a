import { AccessiblePage } from './accessible.mjs';
import { launchChromium } from './launch-chromium.mjs';
import { ANNA, dayFromNow, MAILBOXES, MESSAGE } from './mail-pages.mjs';
import { demand, TourLog } from './tour-log.mjs';

/** @typedef {{ browser: string, extension: string, site: 'gmail' | 'outlook', folder: string }} TourOptions */

/**
 * Plays the whole way of one interview in a browser without a window: button, panel, note, sending,
 * popup, notification, undo.
 *
 * @param {TourOptions} options
 * @returns {Promise<boolean>} whether every step went as it should
 */
export async function playTour({ browser, extension, site, folder }) {
  const log = new TourLog(folder);
  const started = await launchChromium({ browser, extension });
  try {
    const page = started.context.pages()[0] ?? (await started.context.newPage());
    await playMail(log, page, site);
    await playPopup(log, started);
  } finally {
    await started.close();
  }
  return log.passed;
}

/** @param {TourLog} log @param {import('playwright-core').Page} page @param {'gmail' | 'outlook'} site */
async function playMail(log, page, site) {
  const picture = () => page.screenshot();
  const screen = await AccessiblePage.of(page);
  const readMessage = () => page.evaluate(() => /** @type {any} */ (window).practice.read());

  await log.step(
    'Mailbox',
    async () => {
      await page.goto(MAILBOXES[site]);
      await page.evaluate(async (message) => {
        const { practice } = /** @type {any} */ (window);
        await practice.ready;
        await practice.compose(message);
      }, MESSAGE);
      return `${page.url()}, a new message to ${ANNA.name}`;
    },
    picture,
  );

  await log.step(
    'Button',
    async () => {
      await screen.find('button', 'Follow up');
      const buttons = await screen.all('button', 'Follow up');
      demand(buttons.length === 1, `there are ${buttons.length} buttons`);
      return 'one Follow up button beside Send';
    },
    picture,
  );

  await log.step(
    'Panel',
    async () => {
      await screen.press('button', 'Follow up');
      const values = [];
      for (const name of ['Who you met', 'E-mail', 'Company', 'Position']) {
        values.push((await screen.find('textbox', name)).value);
      }
      const { name, email, company, position } = ANNA;
      const wanted = [name, email, company, position].join(', ');
      demand(values.join(', ') === wanted, `filled in: ${values.join(', ')}`);
      return values.join(', ');
    },
    picture,
  );

  await log.step(
    'Closing',
    async () => {
      await screen.fill('textbox', 'Strong point 1', 'weekly demand reports');
      await screen.fill('textbox', 'Strong point 2', 'clear charts');
      await screen.setValue('Date', /^Hiring date/, dayFromNow(7));
      await screen.press('radio', 'Yes');
      return `two strong points, hiring date ${dayFromNow(7)}, may call`;
    },
    picture,
  );

  await log.step(
    'Note',
    async () => {
      await screen.press('button', 'Track and start the note');
      await screen.find('status', undefined);
      const { text } = await readMessage();
      demand(/Thank you/.test(text), 'no thanks in the message');
      demand(/would very much like to/.test(text), 'no interest in the message');
      demand(/I will call you on \w+/.test(text), 'no call date in the message');
      return text.replace(/\s*\n\s*/g, ' | ');
    },
    picture,
  );

  await log.step(
    'Sent',
    async () => {
      await screen.press('button', 'Go to the message');
      await page.evaluate(() => /** @type {any} */ (window).practice.send());
      await page.waitForFunction(() => /** @type {any} */ (window).practice.sent.length === 1);
      return 'the message is on its way';
    },
    picture,
  );
}

/** @param {TourLog} log @param {Awaited<ReturnType<typeof launchChromium>>} started */
async function playPopup(log, { context, worker, extensionId }) {
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 400, height: 600 });
  const picture = () => popup.screenshot();
  const screen = await AccessiblePage.of(popup);

  await log.step(
    'Popup',
    async () => {
      await popup.goto(`chrome-extension://${extensionId}/popup/index.html`);
      await popup
        .getByText(/^Call on /)
        .first()
        .waitFor({ timeout: 10_000 });
      const line = await popup
        .getByText(/^Call on /)
        .first()
        .textContent();
      return `${ANNA.company}: ${line}`;
    },
    picture,
  );

  await log.step(
    'Call card',
    async () => {
      await screen.press('button', ANNA.company);
      await popup.getByText('Get ready for the call').click();
      await screen.press('radio', 'Voicemail');
      const number = popup.getByText('Still interested');
      await number.waitFor({ timeout: 10_000 });
      const seconds = await popup.getByText(/^About \d+ seconds/).textContent();
      await number.scrollIntoViewIfNeeded();
      return `words for the voicemail: ${seconds?.trim()}`;
    },
    picture,
  );

  await log.step(
    'Added by hand',
    async () => {
      await screen.press('button', 'Back to the list');
      await screen.press('button', 'Add');
      // Two days ago: its note is due at any time of the day.
      const line = `Larkspur, site engineer, ${dayFromNow(-2)} 14:00`;
      await screen.fill('textbox', 'Add an interview in one line', line);
      await watchNotifications(worker);
      await popup.keyboard.press('Enter');
      const row = popup.getByRole('listitem').filter({ hasText: 'Larkspur' });
      const due = row.getByText(/note/i).first();
      await due.waitFor({ timeout: 10_000 });
      return `Larkspur: ${await due.textContent()}`;
    },
    picture,
  );

  await log.step('Notification', async () => {
    const { shown, onScreen, badge } = await worker.evaluate(async () => {
      const { chrome, shownByAfterword } = /** @type {any} */ (globalThis);
      const shown = await shownByAfterword;
      const onScreen = Object.keys(await chrome.notifications.getAll());
      return { shown, onScreen, badge: await chrome.action.getBadgeText({}) };
    });
    demand(onScreen.length === 1, `${onScreen.length} notifications`);
    return `"${shown.title}", ${shown.message} The badge says ${badge}.`;
  });

  await log.step(
    'Undo',
    async () => {
      await screen.press('button', 'Undo');
      await popup.getByText('Larkspur').first().waitFor({ state: 'detached', timeout: 10_000 });
      return 'Larkspur is gone from the list';
    },
    picture,
  );
}

/**
 * Remembers what the next notification says: the browser tells only the ids of those it shows.
 *
 * @param {import('playwright-core').Worker} worker
 */
function watchNotifications(worker) {
  return worker.evaluate(() => {
    const { chrome } = /** @type {any} */ (globalThis);
    const create = chrome.notifications.create.bind(chrome.notifications);
    /** @type {any} */ (globalThis).shownByAfterword = new Promise((resolve) => {
      chrome.notifications.create = (/** @type {string} */ id, /** @type {object} */ options) => {
        resolve(options);
        return create(id, options);
      };
    });
  });
}
