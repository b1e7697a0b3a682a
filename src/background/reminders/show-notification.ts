import { getBrowser } from '../../platform/browser.ts';
import { plainText } from './plain-text.ts';
import type { ReminderWords } from './reminder-words.ts';

/**
 * What a browser takes beside the text: buttons, and that it stays until it is dealt with. Firefox
 * throws on both (153, November 2026).
 */
function extras(buttons: readonly string[]): object {
  if (!hasButtons()) return {};
  const shown = buttons.map((title) => ({ title: plainText(title, 'title') }));
  return { buttons: shown, requireInteraction: true };
}

/**
 * True where a notification can have buttons, told by what else the browser has: Firefox knows the
 * event of a press, but neither buttons nor how to change what is shown.
 */
function hasButtons(): boolean {
  return 'update' in getBrowser().notifications;
}

/** A system whose notifications hang must not hold up all that comes after. */
const PATIENCE_MS = 10_000;

function withinTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('No answer.')), PATIENCE_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/**
 * Shows a notification, in plain text. One with this id that is on the screen gives way.
 *
 * @returns whether the browser took it; that somebody sees it only they can say
 */
export async function showNotification(
  id: string,
  { title, message, buttons }: ReminderWords,
): Promise<boolean> {
  const { notifications, runtime } = getBrowser();
  const basic = {
    type: 'basic',
    // A file of our own: with one that is missing Chromium shows nothing at all.
    iconUrl: runtime.getURL('icons/icon-128.png'),
    title: plainText(title, 'title'),
    message: plainText(message, 'message'),
  } as const;
  // What a browser does not like about the first, it may take without the trimmings.
  for (const options of [{ ...basic, ...extras(buttons) }, basic]) {
    try {
      await withinTime(notifications.create(id, options));
      return true;
    } catch (error) {
      console.warn('Afterword: a notification was not taken.', error);
    }
  }
  return false;
}
