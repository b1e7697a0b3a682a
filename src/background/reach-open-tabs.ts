import { getBrowser } from '../platform/browser.ts';

/** Set once this has been done. Kept until the browser ends, or this extension is replaced or off. */
const REACHED = 'openTabsReached';

/**
 * Puts the button script into mail tabs that were open before this copy of the extension came: when
 * it is installed, updated or turned on again Chromium does that for new pages only, and nobody
 * should have to reload their mail (a draft may be in it). Turning on fires no event, but the
 * background starts (Chromium 156, November 2026): it calls this at each start, and only the first
 * does something. Where the browser has done it already, the later copy takes over from the earlier.
 */
export async function reachOpenTabs(mailHosts: readonly string[]): Promise<void> {
  const { scripting, storage, tabs } = getBrowser();
  if (REACHED in (await storage.session.get(REACHED))) return;
  const open = await tabs.query({ url: mailHosts.map((host) => `https://${host}/*`) });
  const reached = open.flatMap(({ id }) =>
    id === undefined
      ? []
      : scripting.executeScript({ target: { tabId: id }, files: ['/content.js'] }),
  );
  // Before they answer: a tab that the browser has put to sleep does so only when it wakes.
  await storage.session.set({ [REACHED]: true });
  // A tab that has been unloaded or shows an error page takes no script; it gets one when it loads.
  await Promise.allSettled(reached);
}
