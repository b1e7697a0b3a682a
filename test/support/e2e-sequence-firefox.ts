import type { Browser } from 'webextension-polyfill';
import { forgetAll } from '../../scripts/practice/forget-all.mjs';
import { NEVER_QUIET } from './e2e-commands.ts';
import { stopAtCall } from './e2e-exact-kill.ts';
import { openOurPage } from './e2e-firefox-addons.ts';
import { InstalledFirefox } from './e2e-installed-firefox.ts';
import { countToDoIn, type SequenceBrowser } from './e2e-sequence-browser.ts';
import type { AnyPage } from './e2e-story.ts';

declare const browser: Browser;

const POPUP = 'popup/index.html';

/** Firefox with the extension installed for good, to play sequences in. */
export async function openSequenceFirefox(
  given: Readonly<Record<string, string>>,
): Promise<SequenceBrowser> {
  let env = { ...given };
  // Notifications go to the desktop's daemon.
  const prefs = { 'alerts.useSystemBackend': true };
  const run = await InstalledFirefox.start({ env, prefs });

  const countToDo = async (): Promise<number> => {
    const popup = await openOurPage(run.launched, POPUP);
    return countToDoIn(popup as unknown as Parameters<typeof countToDoIn>[0]);
  };

  const empty = async (): Promise<void> => {
    await run.killBackground();
    await run.ours.page.evaluate(forgetAll);
    await run.ours.page.evaluate(async (settings) => {
      await browser.storage.local.set({ settings });
      await browser.alarms.clearAll();
    }, NEVER_QUIET);
    await run.ours.clearNotifications();
    await run.ours.ask({ type: 'reconcile' });
  };

  return {
    kind: 'firefox',
    // `getPermissionLevel` is not there: Firefox tells no extension whether it may notify.
    canBlock: false,
    ours: () => run.ours.page as unknown as AnyPage,
    ask: (request) => run.ours.ask(request),
    stopAt: (stop) => run.ours.page.evaluate(stopAtCall, { ...stop, isForBackgroundPage: true }),
    kill: () => run.killBackground(),
    restart: async ({ zone }, meanwhile) => {
      if (zone) env = { ...env, TZ: zone };
      await run.quit();
      meanwhile();
      await run.reopen({ env, prefs });
    },
    update: () => run.update(),
    disable: async (meanwhile) => {
      await run.disable();
      meanwhile();
      await run.enable();
    },
    empty,
    countToDo,
    close: () => run.close(),
  };
}
