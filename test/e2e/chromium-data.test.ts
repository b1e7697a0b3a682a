import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { CURRENT_VERSION, VERSION_KEY } from '../../src/data/data-version.ts';
import { parseRecords } from '../../src/data/interview-record.ts';
import { ChromiumRun, chromium } from '../support/e2e-chromium.ts';
import '../support/temporal.ts';
import { askedAboutIn, trackOverdue } from '../support/e2e-commands.ts';
import { MailPage, SITES } from '../support/e2e-mail-page.ts';
import versionOne from '../support/stored-version-1.json' with { type: 'json' };
import versionTwo from '../support/stored-version-2.json' with { type: 'json' };
import versionThree from '../support/stored-version-3.json' with { type: 'json' };

declare const chrome: Browser;

/** From now on the browser saves nothing, as on a full disk; or does again. */
function setFull(run: ChromiumRun, isFull: boolean): Promise<void> {
  return run.inWorker((full) => {
    const { local } = chrome.storage;
    const kept = globalThis as { browserSet?: typeof local.set };
    kept.browserSet ??= local.set;
    local.set = full ? () => Promise.reject(new Error('There is no room.')) : kept.browserSet;
  }, isFull);
}

describe.skipIf(!chromium)('The record, in Chromium', () => {
  let run: ChromiumRun;

  beforeAll(async () => {
    run = await ChromiumRun.start();
  });
  beforeEach(() => run.reset());
  afterAll(() => run?.close());

  it('loses no command of two pages that send theirs at the same time', async () => {
    const other = await run.openOurs();
    const send = (page: typeof other, prefix: string) =>
      page.evaluate(
        ([name, template]) => {
          const sending = Array.from({ length: 50 }, (_, index) => {
            const command = { ...template, id: `${name}${index}` };
            return chrome.runtime.sendMessage({ type: 'command', command });
          });
          return Promise.all(sending) as Promise<{ ok: boolean }[]>;
        },
        [prefix, trackOverdue('')] as const,
      );
    const answers = await Promise.all([send(run.ours, 'a'), send(other, 'b')]);
    expect(answers.flat().filter(({ ok }) => ok)).toHaveLength(100);
    expect(await run.interviews()).toHaveLength(100);
    await other.close();
  });

  it('loses no change that two pages make to the same interview', async () => {
    await run.command(trackOverdue('one'));
    const other = await run.openOurs();
    const send = (page: typeof other, prefix: string) =>
      page.evaluate(async (name) => {
        const sending = Array.from({ length: 20 }, (_, index) => {
          const command = {
            type: 'call.logged',
            id: 'one',
            callId: `${name}${index}`,
            channel: 'phone',
            outcome: 'no-answer',
            callBackOn: null,
            remark: '',
          };
          return chrome.runtime.sendMessage({ type: 'command', command });
        });
        await Promise.all(sending);
      }, prefix);
    await Promise.all([send(run.ours, 'a'), send(other, 'b')]);
    const [interview] = await run.interviews();
    expect(interview?.calls).toHaveLength(40);
    expect(interview?.revision).toBe(41);
    await other.close();
  });

  it('takes back the last change, and not one that is newer than what was seen', async () => {
    await run.command(trackOverdue('one'));
    await run.command({ type: 'outcome.set', id: 'one', outcome: 'offer' });
    expect(await run.ask({ type: 'undo', id: 'one', revision: 1 })).toEqual({
      ok: false,
      fault: 'changedSince',
    });
    expect(await run.ask({ type: 'undo', id: 'one', revision: 2 })).toMatchObject({ ok: true });
    expect(await run.interviews()).toMatchObject([{ outcome: 'open', removedAt: null }]);
    await run.ask({ type: 'undo', id: 'one', revision: 3 });
    expect((await run.interviews())[0]?.removedAt).not.toBeNull();
    await expect.poll(() => run.badge()).toBe('');
  });

  it('sets a damaged interview aside, untouched, and works on with the others', async () => {
    const damaged = { interview: { id: 'bad', company: 7 }, past: 'none' };
    await run.writeStore({ 'interview/bad': damaged });
    await run.command(trackOverdue('good'));
    await expect.poll(() => run.badge()).toBe('1');
    await expect.poll(() => run.notificationIds()).toHaveLength(1);
    expect(await run.command(trackOverdue('bad'))).toEqual({ ok: false, fault: 'damaged' });
    expect(await run.readStore()).toMatchObject({ 'interview/bad': damaged });
  });

  it.each([['agenda'], ['outbox'], ['settings']])(
    'reminds also when its own %s is damaged',
    async (key) => {
      await run.writeStore({ [key]: { entries: 'torn', basis: 3 } });
      await run.killWorker();
      await run.command(trackOverdue('one'));
      await expect.poll(() => run.notificationIds()).toHaveLength(1);
      expect(await run.badge()).toBe('1');
    },
  );

  it('changes nothing that a newer version has written', async () => {
    await run.command(trackOverdue('one'));
    await expect.poll(() => run.notificationIds()).toHaveLength(1);
    await run.writeStore({
      [VERSION_KEY]: { version: CURRENT_VERSION + 1 },
      outbox: { written: 'in a way of its own' },
      agenda: { written: 'in a way of its own' },
    });
    await run.killWorker();
    const before = await run.readStore();
    const refused = { ok: false, fault: 'newerData' };
    expect(await run.command(trackOverdue('two'))).toEqual(refused);
    expect(await run.command({ type: 'interview.remove', id: 'one' })).toEqual(refused);
    expect(await run.ask({ type: 'undo', id: 'one', revision: 1 })).toEqual(refused);
    expect(await run.ask({ type: 'settings.change', settings: { noteTime: '10:00' } })).toEqual(
      refused,
    );
    await run.ask({ type: 'reconcile' });
    expect(await run.readStore()).toEqual(before);
    expect(await run.badge()).toBe('1');
  });

  it('keeps what there is no room for, reminds all the same, once, and saves it when there is', async () => {
    await run.command(trackOverdue('soon', { startsAt: askedAboutIn(2) }));
    await run.ask({ type: 'reconcile' });
    await setFull(run, true);
    expect(await run.command(trackOverdue('two'))).toMatchObject({ ok: true, unsaved: true });
    // What is not saved counts all the same: the second one's note is due as well.
    const seen = async () => {
      await run.ask({ type: 'reconcile' });
      return run.notificationIds();
    };
    await expect
      .poll(seen, { timeout: 20_000 })
      .toEqual([
        expect.stringMatching(/^closingAsk:soon:/),
        expect.stringMatching(/^noteLast:two:/),
      ]);
    expect(await run.badge()).toBe('!');
    // What was shown could not be written down, and does not come again.
    await run.clearNotifications();
    await run.ask({ type: 'reconcile' });
    expect(await run.notificationIds()).toEqual([]);
    expect(await run.ask({ type: 'unsaved.retry' })).toEqual({ ok: false });
    await setFull(run, false);
    expect(await run.ask({ type: 'unsaved.retry' })).toEqual({ ok: true });
    expect(await run.interviews()).toHaveLength(2);
    await expect.poll(() => run.badge()).toBe('2');
  });

  it('stamps its version into a store that has none', async () => {
    await run.killWorker();
    await run.ask({ type: 'reconcile' });
    await expect
      .poll(() => run.readStore())
      .toMatchObject({ [VERSION_KEY]: { version: CURRENT_VERSION } });
  });

  it.each([
    ['first', versionOne, 1],
    ['second', versionTwo, 2],
    ['third', versionThree, 3],
  ])(
    'reads what the %s version has written, and knows how it was before',
    async (_, written, version) => {
      await run.writeAsFound(written);
      await run.ask({ type: 'reconcile' });
      await expect
        .poll(() => run.readStore())
        .toMatchObject({ marker: { interviews: expect.any(Number) } });
      const stored = await run.readStore();
      expect(stored).toMatchObject({ [VERSION_KEY]: { version: CURRENT_VERSION } });
      expect(stored).not.toHaveProperty('healed');
      const known = Object.keys(written).filter((key) => key.startsWith('interview/'));
      expect(parseRecords(stored)).toMatchObject({ damaged: [] });
      expect(parseRecords(stored).records).toHaveLength(known.length);
      // Each one can be changed, and the change be taken back.
      const [interview] = (await run.interviews()).filter(({ removedAt }) => removedAt === null);
      const id = interview?.id ?? '';
      const outcome = { type: 'outcome.set', id, outcome: 'withdrawn' } as const;
      expect(await run.command(outcome)).toMatchObject({ ok: true });
      const revision = (interview?.revision ?? 0) + 1;
      expect(await run.ask({ type: 'undo', id, revision })).toMatchObject({
        ok: true,
        interview: { outcome: interview?.outcome },
      });
      const before = await run.readMirror(`before-version-${CURRENT_VERSION}.jsonl`);
      if (version === CURRENT_VERSION) expect(before).toBeNull();
      else expect(before).toContain(`["${VERSION_KEY}",{"version":${version}}]`);
    },
  );

  it('is closed to mail pages, which may only ask for what their panel needs', async () => {
    await run.command(trackOverdue('one'));
    const mail = await MailPage.open(run.context, SITES.gmail.url);
    const ask = (expression: string) => mail.inScriptWorld(run.extensionId, expression);
    await expect(ask('chrome.storage.local.get()')).rejects.toThrow(/not allowed/);
    const send = (message: object) => ask(`chrome.runtime.sendMessage(${JSON.stringify(message)})`);
    const refused = { ok: false, fault: 'notAllowed' };
    const command = { type: 'interview.remove', id: 'one' };
    expect(await send({ type: 'command', command })).toEqual(refused);
    expect(await send({ type: 'undo', id: 'one', revision: 1 })).toEqual(refused);
    expect(await send({ type: 'settings.change', settings: {} })).toEqual(refused);
    expect(await send({ type: 'compose.open', id: 'one' })).toEqual(refused);
    expect(await send({ type: 'mail.lookup', emails: ['nobody@example.com'] })).toMatchObject({
      interviews: [],
    });
    expect(await run.interviews()).toMatchObject([{ removedAt: null }]);
    await mail.close();
  });
});
