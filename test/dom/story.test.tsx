import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { recordChange } from '../../src/data/history.ts';
import { LAST_IMPORT_KEY } from '../../src/data/import-record.ts';
import { type ChangeType, type InterviewRecord, keyOf } from '../../src/data/interview-record.ts';
import { openInterviewsStore } from '../../src/data/interviews-store.ts';
import { change } from '../../src/interviews/change.ts';
import type { Command } from '../../src/interviews/command.ts';
import { Page } from '../../src/page/page.tsx';
import { Popup } from '../../src/popup/popup.tsx';
import '../../src/page/page.css';
import '../../src/popup/popup.css';
import { type FakeBrowser, installFakeBrowser } from './fake-browser.ts';
import { atFixedTime, expectAccessible, named, show } from './show.tsx';

const button = (name: string) => page.getByRole('button', { name, exact: true });
const status = (text: string) => page.getByRole('status').filter({ hasText: text });
const day = (which: number) => `2026-03-${String(which).padStart(2, '0')}T08:00:00.000Z`;

/** Halden, changed by these commands, one a day from the first of March. */
function recordOf(...commands: Command[]): InterviewRecord {
  const first = named('i1', 'Halden', { createdAt: day(1), startsAt: day(1), updatedAt: day(1) });
  return commands.reduce<InterviewRecord>(
    (record, command, index) => {
      const at = day(index + 2);
      const changed = change(record.interview, command, at);
      if (!changed.ok) throw new Error(changed.problem.code);
      return recordChange(record, changed.interview, command.type, at);
    },
    { interview: first, past: [] },
  );
}

function edit(changes: { company?: string; position?: string }): Command {
  const { company, position, startsAt, durationMinutes, timeZone, people } = {
    ...named('i1', 'Halden', { startsAt: day(1) }),
    ...changes,
  };
  const fields = { company, position, startsAt, durationMinutes, timeZone, people };
  return { type: 'interview.edit', id: 'i1', fields };
}
const call: Command = {
  ...{ type: 'call.logged', id: 'i1', callId: 'c1', channel: 'phone', outcome: 'voicemail' },
  ...{ callBackOn: null, newHiringDate: null, decision: null, remark: 'With the front desk.' },
};

async function open(
  record: unknown,
  more: Record<string, unknown> = {},
  where: 'page' | 'popup' = 'page',
): Promise<FakeBrowser> {
  location.hash = '#/interview/i1';
  const fake = installFakeBrowser({ stored: { [keyOf('i1')]: record, ...more } });
  const store = openInterviewsStore();
  show(where === 'page' ? <Page store={store} /> : <Popup store={store} />);
  if (where === 'popup') await button('Halden').click();
  await page.getByText('Everything so far').click();
  await expect.element(told()).toBeVisible();
  return fake;
}
const told = () => page.getByRole('list').filter({ hasText: 'You added the interview.' });
const lines = () =>
  told()
    .getByRole('paragraph')
    .elements()
    .map((each) => each.textContent);
const ways = () =>
  told()
    .getByRole('button')
    .elements()
    .map((each) => each.ariaLabel);

describe('the story', () => {
  atFixedTime();
  beforeEach(() => page.viewport(900, 1000));

  it('goes back to before any of the last changes, and from there again', async () => {
    const record = recordOf(edit({ position: 'Analyst' }), call, edit({ position: 'Lead' }));
    const { asked } = await open(record);
    expect(lines()).toEqual([
      'You added the interview.',
      'You changed: Position.',
      'Call: I left a message.',
      'With the front desk.',
      'You changed: Position.',
    ]);
    expect(ways()).toEqual([
      'Back to before this: You changed: Position.',
      'Back to before this: Call: I left a message.',
      'Undo: You changed: Position.',
    ]);
    await expectAccessible();
    await button('Back to before this: Call: I left a message.').click();
    await expect.element(status('Set back.')).toBeVisible();
    await expect.element(button('Change Position: Analyst')).toBeVisible();
    expect(lines()).toEqual([
      'You added the interview.',
      'You changed: Position.',
      'You noted a call.',
      'You changed: Position.',
      'You set it back to how it was before.',
    ]);
    // Before the call is where it stands now: no way leads there.
    expect(ways()).toEqual([
      'Back to before this: You changed: Position.',
      'Back to before this: You changed: Position.',
      'Undo: You set it back to how it was before.',
    ]);
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await expect.element(button('Change Position: Lead')).toBeVisible();
    await expect.element(status('Undone.')).toBeVisible();
    await expect.poll(lines).toHaveLength(5);
    expect(asked.filter(({ type }) => type === 'history.revert')).toEqual([
      { type: 'history.revert', id: 'i1', revision: 4, changes: 2 },
    ]);
  });

  it('is gone back in by the keyboard, also in the popup, and the focus stays in it', async () => {
    const record = recordOf(edit({ position: 'Analyst' }), edit({ position: 'Lead' }));
    await open(record, {}, 'popup');
    (button('Undo: You changed: Position.').element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(status('Set back.')).toBeVisible();
    await expect.element(button('Undo: You set it back to how it was before.')).toHaveFocus();
    await expect.element(button('Change Position: Analyst')).toBeVisible();
    await expectAccessible();
    await userEvent.keyboard('{Enter}');
    await expect.element(status('Undone.')).toBeVisible();
    await expect.element(button('Change Position: Lead')).toBeVisible();
    await expect.element(button('Undo: You changed: Position.')).toHaveFocus();
  });

  it('tells of changes that are too old to be taken back, and of nothing twice', async () => {
    const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'].map((position) =>
      edit({ position }),
    );
    const put = { stepId: 'note', until: day(20) };
    const record = recordOf(call, { type: 'step.snooze', id: 'i1', ...put }, ...names);
    const after = { ...record.interview, company: 'Tidewater' };
    await open(recordChange(record, after, 'interview.edit', day(13)));
    expect(ways()).toHaveLength(10);
    expect(lines()).toEqual([
      'You added the interview.',
      'Call: I left a message.',
      'With the front desk.',
      'You put it off until Fri 20 Mar, 9:00.',
      ...names.map(() => 'You changed: Position.'),
      'You changed: Company.',
    ]);
  });

  it('says what an older copy can only know by its kind', async () => {
    const kinds = ['interview.edit', 'note.sent', 'outcome.set', 'from.the.future'];
    const earlier = kinds.map((type, index) => ({ at: day(index + 2), type }));
    await open({ ...recordOf(), earlier });
    expect(lines()).toEqual([
      'You added the interview.',
      'You changed some facts.',
      'You marked a note as sent.',
      'You changed how it ended.',
      'It was changed.',
    ]);
    expect(ways()).toEqual([]);
  });

  it('says what came out of a file or from another device; Remove alone takes the first back', async () => {
    const { interview } = recordOf();
    const lastImport = {
      id: 'x1',
      at: day(2),
      name: 'jobs.csv',
      added: 1,
      updated: 0,
      before: {},
      after: {},
    };
    const brought: [ChangeType, string, unknown][] = [
      ['interview.import', 'x1', null],
      ['interview.import', 'x1', { position: 'Analyst' }],
      ['interview.import', 'x0', { position: 'Lead' }],
      ['interview.merge', 'x0', { position: 'Head', outcome: 'declined' }],
    ];
    const past = brought.map(([type, importId, before], index) => ({
      ...{ at: day(index + 2), type, before },
      ...(type === 'interview.import' && { importId }),
    }));
    await open({ interview, past }, { [LAST_IMPORT_KEY]: lastImport });
    await expect.element(told()).toHaveTextContent(/jobs\.csv/);
    expect(lines()).toEqual([
      'You added the interview.',
      'It came from the file “jobs.csv”.',
      'The import of “jobs.csv” changed it.',
      'An import changed it.',
      'It was changed on another device.',
    ]);
    expect(ways().at(0)).toBe('Back to before this: The import of “jobs.csv” changed it.');
  });

  it('has no way back while a newer copy’s data is only read', async () => {
    await open(recordOf(edit({ position: 'Lead' })), { 'data-version': { version: 99 } });
    expect(lines()).toContain('You changed: Position.');
    expect(ways()).toEqual([]);
  });
});
