import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import { stopAtCall } from './e2e-exact-kill.ts';
import { InstalledChromium } from './e2e-installed-chromium.ts';
import { countToDoIn, type SequenceBrowser } from './e2e-sequence-browser.ts';

const PATIENCE = { timeout: 10_000, interval: 20 };

/**
 * Forbids an extension its notifications, or allows them again, where Chromium itself keeps that:
 * in the profile's preferences. Off ChromeOS it has no switch for it that a test could press.
 */
function setBlocked(profile: string, extensionId: string, isBlocked: boolean): void {
  const path = join(profile, 'Default', 'Preferences');
  const preferences = JSON.parse(readFileSync(path, 'utf8'));
  const center = { disabled_extension_ids: isBlocked ? [extensionId] : [] };
  preferences.message_center = { ...preferences.message_center, ...center };
  writeFileSync(path, JSON.stringify(preferences));
}

/** Chromium with the extension installed for good, to play sequences in. */
export async function openSequenceChromium(
  given: Readonly<Record<string, string>>,
): Promise<SequenceBrowser> {
  // Read anew at each start of the browser.
  const env: Record<string, string> = { ...given };
  const run = await InstalledChromium.start({ env });

  const stopAt: SequenceBrowser['stopAt'] = (stop) =>
    vi.waitFor(async () => {
      const address = run.addressOf('background.js');
      const worker = run.context.serviceWorkers().findLast((each) => each.url() === address);
      if (!worker) throw new Error('The background is not awake.');
      await worker.evaluate(stopAtCall, { ...stop, isForBackgroundPage: false });
    }, PATIENCE);

  const countToDo = async (): Promise<number> => {
    const popup = await run.openOurs('popup/index.html');
    return countToDoIn(popup as unknown as Parameters<typeof countToDoIn>[0]);
  };

  return {
    kind: 'chromium',
    canBlock: true,
    ours: () => run.ours,
    ask: (request) => run.ask(request),
    stopAt,
    kill: () => run.killWorker(),
    restart: ({ zone, isBlocked }, meanwhile) => {
      if (zone) env.TZ = zone;
      return run.restart((profile) => {
        if (isBlocked !== undefined) setBlocked(profile, run.extensionId, isBlocked);
        meanwhile();
      });
    },
    update: () => run.update(),
    disable: async (meanwhile) => {
      await run.disable();
      meanwhile();
      await run.enable();
    },
    empty: () => run.reset(),
    countToDo,
    close: () => run.close(),
  };
}
