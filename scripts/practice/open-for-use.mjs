import { MAILBOXES, MESSAGE } from './mail-pages.mjs';

/**
 * Opens a browser with the extension for a person to use, and returns when it is closed.
 *
 * @param {{ browser: string, extension: string, site: 'gmail' | 'outlook', profile?: string,
 *   real: boolean, inFirefox: boolean }} options
 */
export async function openForUse({ browser, extension, site, profile, real, inFirefox }) {
  const options = { browser, extension, profile, practice: !real, headless: false, viewport: null };
  const url = MAILBOXES[site];
  console.log(
    real
      ? 'Sign in to your own account; its profile is kept.'
      : 'Press Follow up, the button beside Send.',
  );
  if (inFirefox) {
    const { launchFirefox } = await import('./launch-firefox.mjs');
    const started = await launchFirefox(options);
    const page = await started.openMail(url);
    if (!real) await page.evaluate(openCompose, MESSAGE);
    await new Promise((resolve) => started.browser.once('disconnected', resolve));
    return;
  }
  const { launchChromium } = await import('./launch-chromium.mjs');
  const { context } = await launchChromium(options);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(url);
  if (!real) await page.evaluate(openCompose, MESSAGE);
  await context.waitForEvent('close', { timeout: 0 });
}

/** Runs in the practice mailbox. @param {typeof MESSAGE} message */
async function openCompose(message) {
  const { practice } = /** @type {any} */ (window);
  await practice.ready;
  await practice.compose(message);
}
