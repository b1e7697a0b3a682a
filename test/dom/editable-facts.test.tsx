import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { CURRENT_VERSION, VERSION_KEY } from '../../src/data/data-version.ts';
import { recordChange } from '../../src/data/history.ts';
import { type InterviewRecord, keyOf } from '../../src/data/interview-record.ts';
import { openInterviewsStore } from '../../src/data/interviews-store.ts';
import type { Interview } from '../../src/interviews/interview.ts';
import { Page } from '../../src/page/page.tsx';
import '../../src/page/page.css';
import { type FakeBrowser, installFakeBrowser, storedInterviews } from './fake-browser.ts';
import { atFixedTime, expectAccessible, NOW, named, pressComposing, show } from './show.tsx';

const SENT_AT = '2026-03-10T15:00:00.000Z';
const closing = {
  ...named('', '').closing,
  recordedAt: SENT_AT,
  strongPoints: ['Fast reports'],
  hiringDate: '2026-03-20',
};
const note = {
  id: 'n1',
  personIds: ['p1'],
  startedAt: SENT_AT,
  sentAt: SENT_AT,
  promise: '2026-03-11',
  text: '',
  pending: null,
};
const call = {
  id: 'c1',
  at: '2026-03-11T09:00:00.000Z',
  channel: 'phone',
  outcome: 'voicemail',
  callBackOn: null,
  newHiringDate: null,
  remark: 'With the front desk.',
} as const;

async function open(
  changes: Partial<Interview> = {},
  more: Record<string, unknown> = {},
): Promise<FakeBrowser> {
  location.hash = '#/interview/i1';
  const interview = named('i1', 'Halden', { closing, notes: [note], calls: [call], ...changes });
  const fake = installFakeBrowser({ stored: { ...storedInterviews(interview), ...more } });
  show(<Page store={openInterviewsStore()} />);
  // It takes the focus when it is opened.
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
  return fake;
}

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const commands = ({ asked }: FakeBrowser) => asked.filter(({ type }) => type === 'command');

/** Opens a fact by the keyboard alone. */
async function enter(name: string): Promise<void> {
  await expect.element(button(name)).toBeVisible();
  (button(name).element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
}

describe('a fact', () => {
  atFixedTime();
  beforeEach(() => page.viewport(900, 1000));

  it('is changed where it stands by the keyboard alone, and taken back', async () => {
    const fake = await open();
    await enter('Change Position: Data analyst');
    const field = page.getByRole('textbox', { name: 'Position' });
    await expect.element(field).toHaveFocus();
    await userEvent.keyboard('Senior analyst{Enter}');
    await expect.element(button('Change Position: Senior analyst')).toHaveFocus();
    expect(commands(fake)).toHaveLength(1);
    await button('Undo').click();
    await expect.element(button('Change Position: Data analyst')).toBeVisible();
  });

  it('has room for remarks of several lines, and is called by the first', async () => {
    const fake = await open();
    await enter('Add: Your remarks');
    await expect.element(page.getByRole('textbox', { name: 'Your remarks' })).toHaveFocus();
    const remark = 'Third floor\nSee https://halden.example';
    await userEvent.keyboard(`${remark.replace('\n', '{Enter}')}{Control>}{Enter}{/Control}`);
    await expect.element(button('Change Your remarks: Third floor…')).toHaveFocus();
    expect(commands(fake)).toMatchObject([
      { command: { type: 'interview.edit', fields: { remark } } },
    ]);
    const link = page.getByRole('link', { name: 'https://halden.example' });
    await expect.element(link).toHaveAttribute('href', 'https://halden.example/');
    await expectAccessible();
    await button('Undo').click();
    await expect.element(button('Add: Your remarks')).toBeVisible();
  });

  it('stays as it was at Escape, and where nothing was changed', async () => {
    const fake = await open();
    await enter('Change Company: Halden');
    await userEvent.keyboard('Tidewater{Escape}');
    await expect.element(button('Change Company: Halden')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('textbox', { name: 'Company' })).toHaveValue('Halden');
    await userEvent.keyboard(' {Backspace}Halden {Enter}');
    await expect.element(button('Change Company: Halden')).toHaveFocus();
    await enter('Change Length: 60 minutes');
    await userEvent.keyboard('{Enter}');
    await expect.element(button('Change Length: 60 minutes')).toHaveFocus();
    expect(commands(fake)).toEqual([]);
  });

  it('stays open while an input method has the keys', async () => {
    const fake = await open();
    await enter('Change Company: Halden');
    const field = page.getByRole('textbox', { name: 'Company' });
    await field.fill('日本');
    pressComposing(field.element(), 'Escape');
    await expect.element(field).toHaveValue('日本');
    expect(commands(fake)).toEqual([]);
  });

  it('says beside its field what is wrong, and keeps what was typed', async () => {
    const fake = await open();
    await enter('Change Hiring date: Friday 20 March');
    const day = page.getByLabelText('Hiring date', { exact: true });
    await day.fill('2026-03-09');
    await userEvent.keyboard('{Enter}');
    await expect
      .element(day)
      .toHaveAccessibleDescription('This is before the interview. When do they want to decide?');
    await expect.element(day).toHaveFocus();
    await expect.element(day).toHaveValue('2026-03-09');
    expect(commands(fake)).toEqual([]);
    await expectAccessible();
    await day.fill('2026-03-24');
    await userEvent.keyboard('{Enter}');
    await expect.element(button('Change Hiring date: Tuesday 24 March')).toHaveFocus();
  });

  it('names the hiring date where the interview is moved beyond it', async () => {
    await open();
    await enter('Change When: Tue 10 Mar, 14:00');
    await page.getByLabelText('Date of the interview').fill('2026-03-22');
    await button('Save').click();
    await expect
      .element(page.getByLabelText('Date of the interview'))
      .toHaveAccessibleDescription(/Their hiring date is Friday 20 March\. This is before/);
  });

  it('that nobody knows yet is added where it is to stand', async () => {
    await open();
    await enter('Add: Another strong point');
    await userEvent.keyboard('Clean data{Enter}');
    await expect.element(button('Change Strong point 2: Clean data')).toHaveFocus();
    await enter('Add: Doubts they voiced');
    await userEvent.keyboard('Too{Enter}junior?{Control>}{Enter}{/Control}');
    await expect.element(button('Change Doubts they voiced: Too…')).toHaveFocus();
    await enter('Change May you call?: Not asked');
    await userEvent.keyboard('{ArrowUp}{Enter}');
    await expect.element(button('Change May you call?: No')).toHaveFocus();
  });

  it('is not written over another one that has moved to its place meanwhile', async () => {
    const fake = await open({
      closing: { ...closing, strongPoints: ['Fast reports', 'Clean data', 'Calm'] },
    });
    await button('Change Strong point 1: Fast reports').click();
    await button('Change Strong point 2: Clean data').click();
    const fields = page.getByRole('textbox', { name: 'Strong point' });
    await fields.nth(1).fill('Clean data, always');
    await fields.nth(0).fill('');
    await userEvent.keyboard('{Enter}');
    const points = () =>
      commands(fake).map(
        (each) =>
          each.type === 'command' &&
          each.command.type === 'closing.record' &&
          each.command.closing.strongPoints,
      );
    await expect.poll(points).toEqual([['', 'Clean data', 'Calm']]);
    await button('Save').click();
    await expect.poll(() => points().at(-1)).toEqual(['Clean data, always', 'Calm']);
  });

  it('is only read where a newer copy wrote the data', async () => {
    await open({}, { [VERSION_KEY]: { version: CURRENT_VERSION + 1 } });
    await expect.element(page.getByText('Friday 20 March', { exact: true })).toBeVisible();
    const buttons = page.getByRole('button', { name: /^(?:Change|Add:)/ });
    await expect.poll(() => buttons.elements()).toEqual([]);
  });
});

describe('the people met', () => {
  atFixedTime();
  beforeEach(() => page.viewport(400, 900));

  it('are added, corrected and removed in their place', async () => {
    await open({ company: '' });
    await enter('Change E-mail: anna@brightwater.example');
    await userEvent.keyboard('anna@{Enter}');
    const email = page.getByRole('textbox', { name: 'E-mail' });
    await expect
      .element(email)
      .toHaveAccessibleDescription('This does not look like an e-mail address.');
    await userEvent.keyboard('{Escape}');
    await enter('Add: Add a person');
    await userEvent.keyboard('Ben Liu{Enter}');
    await expect.element(button('Add: Add a person')).toHaveFocus();
    await enter('Change Name: Anna Okafor');
    await button('Remove Anna Okafor').click();
    await expect.element(button('Change Name: Anna Okafor')).not.toBeInTheDocument();
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
    await button('Undo').click();
    await expect.element(button('Change Name: Anna Okafor')).toBeVisible();
    await expect.element(button('Change Name: Ben Liu')).toBeVisible();
  });
});

describe('notes and calls', () => {
  atFixedTime();
  beforeEach(() => page.viewport(900, 1000));

  it('that were noted wrongly are corrected, removed and brought back', async () => {
    await open();
    await enter('Change Phone: Call: I left a message.');
    await expect.element(page.getByLabelText('I left a message')).toHaveFocus();
    await page.getByLabelText('Day', { exact: true }).fill('2026-03-13');
    await button('Save').click();
    await expect
      .element(page.getByLabelText('Day', { exact: true }))
      .toHaveAccessibleDescription('This day is still to come. When was it?');
    await page.getByLabelText('Day', { exact: true }).fill('2026-03-12');
    await page.getByLabelText('Nobody answered').click();
    await button('Save').click();
    const corrected = 'Change Phone: Call: Nobody answered.';
    await expect.element(button(corrected)).toHaveFocus();
    // It had been at ten: not later than now.
    await expect.element(page.getByText('Thu 12 Mar, 10:00').first()).toBeVisible();
    await enter(corrected);
    await button('Remove this call').click();
    await expect.element(button(corrected)).not.toBeInTheDocument();
    await button('Undo').click();
    await expect.element(button(corrected)).toBeVisible();
  });

  it('move the call with the day that the note names', async () => {
    await open({ calls: [] });
    await enter(
      'Change Note sent.: Note sent to Anna Okafor. It names Wednesday 11 March for the call.',
    );
    await page.getByLabelText('Which day for your call does it name?').fill('2026-03-19');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(/19 March/).first()).toBeVisible();
  });
});

describe('everything so far', () => {
  atFixedTime();
  beforeEach(() => page.viewport(900, 1000));

  it('tells the year of whatever is not of this one', async () => {
    const before = named('i1', 'Halden', {
      startsAt: '2025-11-10T13:00:00.000Z',
      createdAt: '2025-11-01T08:00:00.000Z',
      closing: { ...closing, recordedAt: '2025-11-10T15:00:00.000Z', hiringDate: '2027-01-08' },
      notes: [{ ...note, sentAt: '2025-11-11T08:00:00.000Z' }],
      calls: [{ ...call, outcome: 'call-back', callBackOn: '2027-01-15' }],
    });
    const promised = { ...before, notes: [{ ...note, promise: '2027-01-12' }] };
    const offered = { ...promised, outcome: 'offer', outcomeAt: NOW } as const;
    const begins = { ...offered, startDate: '2027-02-01' };
    const record = [
      ['note.promise', promised],
      ['outcome.set', offered],
      ['outcome.set', begins],
    ] as const;
    const told = record.reduce<InterviewRecord>(
      (kept, [type, after]) => recordChange(kept, after, type, NOW),
      { interview: before, past: [] },
    );
    await open({}, { [keyOf('i1')]: told });
    await expect.element(button(/^Change When: .*10 Nov 2025/)).toBeVisible();
    await expect.element(button(/^Change Hiring date: .*8 January 2027/)).toBeVisible();
    await expect.element(button(/call.*15 January 2027/)).toBeVisible();
    await page.getByText('Everything so far').click();
    const lines = page.getByRole('list').filter({ hasText: 'You added the interview.' });
    await expect.element(lines).toHaveTextContent(/1 Nov 2025.*You added the interview/);
    await expect.element(lines).toHaveTextContent(/12 January 2027/);
    await expect.element(lines).toHaveTextContent(/1 February 2027/);
    await expect.element(lines).not.toHaveTextContent(/2026/);
  });

  it('is told in order, with what was changed just now', async () => {
    await open({ outcome: 'declined', outcomeAt: '2026-03-11T10:00:00.000Z' });
    await enter('Change Position: Data analyst');
    await userEvent.keyboard('Analyst{Enter}');
    await expect.element(button('Change Position: Analyst')).toHaveFocus();
    await enter('Change Reminded them: No');
    await userEvent.keyboard(' {Enter}');
    await expect.element(button('Change Reminded them: Yes')).toHaveFocus();
    await page.getByText('Everything so far').click();
    const lines = page.getByRole('list').filter({ hasText: 'You added the interview.' });
    await expect
      .poll(() =>
        lines
          .getByRole('paragraph')
          .elements()
          .map((each) => each.textContent),
      )
      .toEqual([
        'You added the interview.',
        'You wrote down how it closed.',
        'Note sent to Anna Okafor. It names Wednesday 11 March for the call.',
        'Call: I left a message.',
        'With the front desk.',
        'They declined.',
        'You changed: Position.',
        'You changed how it closed.',
      ]);
    await expect.element(lines.getByText('Mon 9 Mar, 9:00')).toBeVisible();
    await expectAccessible();
  });
});
