import { describe, expect, it, vi } from 'vitest';
import type { Command } from '../../src/interviews/command.ts';
import {
  expectAcknowledged,
  expectMarked,
  type Sent,
  sendAll,
} from '../support/e2e-acknowledged.ts';
import { chromium } from '../support/e2e-chromium.ts';
import { trackOverdue } from '../support/e2e-commands.ts';
import { firefox } from '../support/e2e-firefox.ts';
import { canInstallInFirefox } from '../support/e2e-installed-firefox.ts';
import {
  askFrom,
  closeNotifications,
  type KeptBrowser,
  type KeptOptions,
  lookAround,
} from '../support/e2e-kept-browser.ts';
import { KeptChromium } from '../support/e2e-kept-chromium.ts';
import { KeptFirefox } from '../support/e2e-kept-firefox.ts';
import { diskObstacle, SmallDisk } from '../support/e2e-small-disk.ts';

if (diskObstacle) console.warn(`What happens on a full disk is not tested: ${diskObstacle}.`);

/** As long as it may take on a machine that has much else to do. */
const PATIENCE = 480_000;

const tracks = (prefix: string, count: number): Command[] =>
  Array.from({ length: count }, (_, index) => trackOverdue(`${prefix}${index}`));

const isSaved = ({ answer }: Sent): boolean => answer?.ok === true && !answer.unsaved;

/** Sends commands, of which at least the last can only be kept in memory. */
async function sendInVain(browser: KeptBrowser, prefix: string): Promise<Sent[]> {
  const sent = await sendAll(browser.ours, tracks(prefix, 6));
  expect(sent.filter(({ answer }) => answer?.ok)).toHaveLength(6);
  expect(sent.at(-1)?.answer).toMatchObject({ unsaved: true });
  return sent;
}

/** Asks for what waits to be saved, as the button does that is shown, until it is. */
async function saveNow(browser: KeptBrowser): Promise<void> {
  await vi.waitUntil(
    async () => {
      const answer = await askFrom(browser.ours, { type: 'unsaved.retry' });
      return (answer as { ok: boolean }).ok;
    },
    { timeout: 60_000, interval: 250 },
  );
}

async function fillAndFree(browser: KeptBrowser, disk: SmallDisk): Promise<void> {
  const sent = await sendAll(browser.ours, tracks('before', 3));
  expect(sent.every(isSaved)).toBe(true);

  disk.fill();
  sent.push(...(await sendInVain(browser, 'full')));
  const { badge, notifications } = await lookAround(browser.ours);
  expect(badge).toBe('!');
  expect(notifications, 'A full disk costs no reminder.').not.toEqual([]);
  await closeNotifications(browser.ours);
  await lookAround(browser.ours);
  expect((await lookAround(browser.ours)).notifications, 'None comes twice.').toEqual([]);

  disk.free();
  await saveNow(browser);
  sent.push(...(await sendAll(browser.ours, tracks('after', 1))));
  expect(sent.at(-1)).toSatisfy(isSaved);
  const freed = await lookAround(browser.ours);
  expect(freed.badge).not.toBe('!');
  expectAcknowledged(freed.stored, sent);
  expect(freed.stored).not.toHaveProperty('padding');

  await browser.quit();
  await browser.start();
  const { stored } = await lookAround(browser.ours);
  expectAcknowledged(stored, sent);
  expectMarked(stored);
  expect(stored.healed, 'The store itself has kept it all.').toBeUndefined();

  // Room to save, but perhaps not to make sure that it stays saved; and closed while it is full again.
  disk.fill();
  const again = await sendInVain(browser, 'again');
  disk.free(2);
  again.push(...(await sendAll(browser.ours, tracks('little', 2))));
  const isSure = (await lookAround(browser.ours)).badge !== '!';
  disk.fill();
  const last = await sendInVain(browser, 'last');
  await browser.quit();
  disk.free();
  await browser.start();
  const restarted = await lookAround(browser.ours);
  const told = [...(isSure ? [] : again), ...last].filter((each) => !isSaved(each));
  const kept = [...sent, ...again, ...last].filter((each) => !told.includes(each));
  expectAcknowledged(restarted.stored, [
    ...kept,
    ...told.map(({ command }) => ({ command, answer: null })),
  ]);
  expectMarked(restarted.stored);
}

async function onSmallDisk(
  program: string,
  megabytes: number,
  open: (options: KeptOptions) => Promise<KeptBrowser>,
): Promise<void> {
  const disk = await SmallDisk.mount(megabytes);
  try {
    const browser = await open({ program: disk.seenBy(program), profile: disk.makeProfile() });
    try {
      await fillAndFree(browser, disk);
    } finally {
      await browser.close();
    }
  } finally {
    await disk.unmount();
  }
}

describe.skipIf(diskObstacle !== null)(
  'On a full disk, what was done is kept, and saved when there is room,',
  () => {
    it.skipIf(!chromium)('in Chromium', { timeout: PATIENCE }, () =>
      onSmallDisk(chromium?.path ?? '', 110, KeptChromium.open),
    );

    it.skipIf(!canInstallInFirefox)('in Firefox', { timeout: PATIENCE }, () =>
      onSmallDisk(firefox?.path ?? '', 110, KeptFirefox.open),
    );
  },
);
