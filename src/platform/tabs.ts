import { getBrowser } from './browser.ts';

/** The tab that the user is looking at; undefined where the browser does not say. */
export async function activeTabId(): Promise<number | undefined> {
  const [tab] = await getBrowser().tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}
