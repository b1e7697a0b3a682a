import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { openInterviewsStore } from '../../src/data/interviews-store.ts';
import { BackupNudge } from '../../src/views/backup-nudge.tsx';
import { Shell } from '../../src/views/shell.tsx';
import { type FakeOptions, installFakeBrowser, storedInterviews } from './fake-browser.ts';
import { button, text } from './find-named.ts';
import { atFixedTime, expectAccessible, moveClock, named, show } from './show.tsx';

const TRACKED = storedInterviews(named('i1', 'Brightwater'));

function open(stored: Record<string, unknown> = {}, options: FakeOptions = {}) {
  const fake = installFakeBrowser({ stored: { ...TRACKED, ...stored }, ...options });
  show(
    <main tabIndex={-1}>
      <Shell store={openInterviewsStore()}>
        <BackupNudge href="#/data" />
        <p>The list</p>
      </Shell>
    </main>,
  );
  return fake;
}

describe('what is amiss with the data', () => {
  atFixedTime();

  it('is told where a store was mended: what came back, as of when, and what did not', async () => {
    const healed = {
      ...{ at: '2026-03-12T08:00:00.000Z', from: '2026-03-11T09:32:00.000Z' },
      ...{ interviews: 12, templates: 1, settings: true, missing: 3 },
    };
    const { stored } = open({ healed });
    await expect
      .element(text(/^12 interviews came back\./))
      .toHaveTextContent(
        '12 interviews came back. 1 template came back. Your settings came back. That is as of Wednesday 11 March at 10:32. 3 could not be brought back: a backup file of yours may have them.',
      );
    await expectAccessible();
    await button('OK').click();
    await expect.element(button('OK')).not.toBeInTheDocument();
    expect(stored.has('healed')).toBe(false);
    expect(document.activeElement?.tagName).toBe('MAIN');
  });

  it('is told where there was nothing to mend it from', async () => {
    const healed = {
      ...{ at: '2026-03-12T08:00:00.000Z', from: null },
      ...{ interviews: 0, templates: 0, settings: false, missing: 2 },
    };
    open({ healed });
    await expect
      .element(text(/^There was nothing to bring it back from\. 2 could not be brought back/))
      .toBeVisible();
  });

  it('is told while something is not saved, until it is', async () => {
    const unsaved = { ...TRACKED, 'template/t1': {}, outbox: {} };
    open({}, { session: { unsaved } });
    await expect.element(text(/^2 changes are not saved yet/)).toBeVisible();
    await expect.element(button('Save a copy')).toBeVisible();
    await expectAccessible();
    await button('Try again').click();
    await expect.element(text('All is saved.')).toBeVisible();
    await expect.element(text(/not saved yet/)).not.toBeInTheDocument();
    expect(document.activeElement?.tagName).toBe('MAIN');
  });

  it('stays where saving is still not possible', async () => {
    const session = { unsaved: { settings: {} } };
    open({}, { session, faults: { 'unsaved.retry': 'notSaved' } });
    await button('Try again').click();
    await expect.element(text(/^It is still not possible\./)).toBeVisible();
    await expect.element(text(/^One change is not saved yet/)).toBeVisible();
  });
});

describe('the question for a backup', () => {
  atFixedTime();
  const since = (changedSince: string) => ({ backup: { at: null, changedSince, putOffAt: null } });

  it('comes after two weeks of changes without one, and can be put off', async () => {
    const { stored } = open(since('2026-02-26T09:00:00.000Z'));
    await expect.element(text(/^Your interviews are in no backup file yet\./)).toBeVisible();
    await expect
      .element(page.getByRole('link', { name: 'Save a backup' }))
      .toHaveAttribute('href', '#/data');
    await expectAccessible();
    await button('Not now').click();
    await expect.element(button('Not now')).not.toBeInTheDocument();
    expect(stored.get('backup')).toMatchObject({ putOffAt: expect.any(String) });
    expect(document.activeElement?.tagName).toBe('MAIN');
  });

  it('does not come before', async () => {
    open(since('2026-02-26T09:01:00.000Z'));
    await expect.element(text('The list')).toBeVisible();
    await expect.element(button('Not now')).not.toBeInTheDocument();
    moveClock('2026-03-12T09:01:00.000Z');
    await expect.element(button('Not now')).toBeVisible();
  });

  it('names the last one', async () => {
    const backup = { at: '2025-11-12T09:00:00.000Z', changedSince: '2026-02-01T09:00:00.000Z' };
    open({ backup });
    await expect
      .element(text(/^Your last backup is of Wednesday, 12 November 2025\./))
      .toBeVisible();
  });
});
