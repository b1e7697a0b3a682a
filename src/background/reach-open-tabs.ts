import { getBrowser } from '../platform/browser.ts';

/**
 * Puts the button script into mail tabs that were open before this copy was installed: Chromium
 * does that for new pages only, and nobody should have to reload their mail (a draft may be in it).
 * Where the browser has done it already, the later copy takes over from the earlier.
 */
export async function reachOpenTabs(mailHosts: readonly string[]): Promise<void> {
  const { scripting, tabs } = getBrowser();
  const open = await tabs.query({ url: mailHosts.map((host) => `https://${host}/*`) });
  const reached = open.flatMap(({ id }) =>
    id === undefined
      ? []
      : scripting.executeScript({ target: { tabId: id }, files: ['/content.js'] }),
  );
  // A tab that is asleep or shows an error page takes no script; it gets one when it loads.
  await Promise.allSettled(reached);
}
