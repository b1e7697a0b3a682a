import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { Interview } from '../../src/interviews/interview.ts';
import { ChromiumRun, chromium } from '../support/e2e-chromium.ts';
import { trackOverdue } from '../support/e2e-commands.ts';

declare const chrome: Browser;

/** What is told of an interview whatever the device. */
const contentOf = ({ revision: _, updatedAt: __, ...content }: Interview) => content;

const byId = (interviews: readonly Interview[]) =>
  interviews.map(contentOf).sort((a, b) => (a.id < b.id ? -1 : 1));

const readAccount = (run: ChromiumRun) => run.ours.evaluate(() => chrome.storage.sync.get());

/** Does what the browsers' account does: what lies in one profile's comes to lie in the other's. */
async function carry(from: ChromiumRun, to: ChromiumRun): Promise<void> {
  await to.ours.evaluate((items) => chrome.storage.sync.set(items), await readAccount(from));
}

describe.skipIf(!chromium)('Two profiles', () => {
  let one: ChromiumRun;
  let other: ChromiumRun;
  const folder = mkdtempSync(join(tmpdir(), 'afterword-files-'));

  beforeAll(async () => {
    [one, other] = await Promise.all([ChromiumRun.start(), ChromiumRun.start()]);
  }, 120_000);
  beforeEach(async () => {
    for (const run of [one, other]) {
      await run.reset();
      await run.ours.evaluate(() => chrome.storage.sync.clear());
    }
  });
  afterAll(async () => {
    await Promise.all([one?.close(), other?.close()]);
    rmSync(folder, { recursive: true, force: true });
  });

  it('share by a backup file what each has, and the same file twice changes nothing', async () => {
    await one.command(trackOverdue('a', { company: 'Brightwater' }));
    await one.command({ type: 'outcome.set', id: 'a', outcome: 'offer' });
    await other.command(trackOverdue('b', { company: 'Halden' }));
    const from = await one.openOurs('page/index.html#/data');
    // A file chooser of the system's own cannot be pressed; without it the file is downloaded.
    await from.evaluate(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'));
    const saving = from.waitForEvent('download');
    await from.getByRole('button', { name: 'Save a backup' }).click();
    const path = join(folder, 'backup.json');
    await (await saving).saveAs(path);

    const to = await other.openOurs('page/index.html#/data');
    await to.locator('input[type=file]').setInputFiles(path);
    await to.getByRole('button', { name: /^Bring/ }).click();
    await expect.poll(async () => (await other.interviews()).length).toBe(2);
    const [mine] = await one.interviews();
    const theirs = (await other.interviews()).find(({ id }) => id === 'a');
    expect(theirs && contentOf(theirs)).toEqual(mine && contentOf(mine));

    const before = await other.interviews();
    await to.locator('input[type=file]').setInputFiles(path);
    await to.getByText('Nothing to do: all that the file has is here already.').waitFor();
    expect(await other.interviews()).toEqual(before);
    await to.getByRole('button', { name: 'Close' }).last().click();
    await to.getByRole('button', { name: /^Undo/ }).first().click();
    await expect
      .poll(async () => (await other.interviews()).find(({ id }) => id === 'a')?.removedAt)
      .toBeTruthy();
    await Promise.all([from.close(), to.close()]);
  });

  it('end equal after both have changed the same interview apart, and lose neither’s change', async () => {
    await one.command(trackOverdue('a'));
    expect(await one.ask({ type: 'sync.set', on: true })).toEqual({ ok: true });
    await carry(one, other);
    expect(await other.ask({ type: 'sync.set', on: true })).toEqual({ ok: true });
    expect(byId(await other.interviews())).toEqual(byId(await one.interviews()));

    const { fields } = trackOverdue('a', { position: 'Lead analyst' });
    const [interview] = await one.interviews();
    await one.command({
      type: 'interview.edit',
      id: 'a',
      fields: { ...fields, startsAt: interview?.startsAt ?? '', people: interview?.people ?? [] },
    });
    await other.command({ type: 'outcome.set', id: 'a', outcome: 'declined' });
    await other.command(trackOverdue('b', { company: 'Halden' }));
    for (const [from, to] of [
      [one, other],
      [other, one],
      [one, other],
    ] as const) {
      await from.ask({ type: 'sync.now' });
      await carry(from, to);
      await to.ask({ type: 'sync.now' });
    }
    const both = byId(await one.interviews());
    expect(both).toEqual(byId(await other.interviews()));
    expect(both).toMatchObject([
      { id: 'a', position: 'Lead analyst', outcome: 'declined' },
      { id: 'b' },
    ]);
  });

  it('lose nothing where one of them is empty, or the account is', async () => {
    await one.command(trackOverdue('a'));
    await one.ask({ type: 'sync.set', on: true });
    await other.ask({ type: 'sync.set', on: true });
    await carry(other, one);
    await one.ours.evaluate(() => chrome.storage.sync.clear());
    await one.ask({ type: 'sync.now' });
    expect(await one.interviews()).toMatchObject([{ id: 'a', removedAt: null }]);
    // What was cleared there is told again.
    expect(Object.keys(await readAccount(one))).not.toEqual([]);
  });
});
