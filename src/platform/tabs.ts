import { getBrowser } from './browser.ts';

/** The tab that the user is looking at; undefined where the browser does not say. */
export async function activeTabId(): Promise<number | undefined> {
  const [tab] = await getBrowser().tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/**
 * Lets the report's script look at the page in a tab. Rejects where it may not: no mail page, or one
 * that is asleep.
 */
export async function reportTab(tabId: number): Promise<unknown> {
  const { scripting } = getBrowser();
  const target = { tabId };
  await scripting.executeScript({ target, files: ['/report.js'] });
  const [answer] = await scripting.executeScript({
    target,
    func: () => {
      const world = globalThis as unknown as { [key: symbol]: (() => unknown) | undefined };
      return world[Symbol.for('afterword.report')]?.();
    },
  });
  return answer?.result;
}
