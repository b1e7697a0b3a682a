import { beforeEach, describe, expect, it, vi } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { openInterviewsStore } from '../../src/data/interviews-store.ts';
import { EMPTY_CLOSING } from '../../src/interviews/closing.ts';
import type { Call, Interview, Note } from '../../src/interviews/interview.ts';
import { Page } from '../../src/page/page.tsx';
import '../../src/page/page.css';
import '../../src/page/follow-through/follow-through.css';
import '../../src/page/follow-through/week.css';
import { type FakeOptions, installFakeBrowser, storedInterviews } from './fake-browser.ts';
import { atFixedTime, expectAccessible, named, show } from './show.tsx';

const NAMES = ['Brightwater', 'Cobalt', 'Halden', 'Larkspur', 'Tidewater', 'Osprey', 'Quill'];

const note = (sentAt: string, promise: string | null = null): Note => ({
  ...{ id: `n${Date.parse(sentAt)}`, personIds: ['p1'], startedAt: sentAt, sentAt, promise },
  ...{ text: '', pending: null },
});

const reached = (at: string): Call => ({
  ...{ id: `c${Date.parse(at)}`, at, channel: 'phone', outcome: 'reached' },
  ...{ callBackOn: null, newHiringDate: null, remark: '' },
});

/** An interview of Tuesday 10 February, a month ago; its note promised Wednesday 18 February. */
function past(index: number, changes: Partial<Interview> = {}): Interview {
  const strongPoints = index < 3 ? ['Clean data'] : ['SQL'];
  return named(`i${index}`, NAMES[index] ?? '', {
    startsAt: '2026-02-10T13:00:00.000Z',
    closing: { ...EMPTY_CLOSING, recordedAt: '2026-02-10T14:30:00.000Z', strongPoints },
    notes: [note('2026-02-11T08:00:00.000Z', '2026-02-18')],
    calls: [reached('2026-02-18T08:30:00.000Z')],
    outcome: 'declined',
    outcomeAt: '2026-02-20T16:00:00.000Z',
    ...changes,
  });
}

/** Six, of which four followed up in time. */
const SIX = [
  past(0, { outcome: 'offer', outcomeAt: '2026-02-25T09:00:00.000Z' }),
  past(1),
  past(2, { notes: [note('2026-02-12T08:00:00.000Z', '2026-02-18')] }),
  past(3, { calls: [reached('2026-02-20T08:30:00.000Z')] }),
  past(4, { notes: [note('2026-02-14T08:00:00.000Z', '2026-02-18')] }),
  past(5, { notes: [], calls: [reached('2026-02-19T08:30:00.000Z')] }),
];

function open(interviews: Interview[], options: FakeOptions = {}): void {
  installFakeBrowser({ stored: storedInterviews(...interviews), ...options });
  show(<Page store={openInterviewsStore()} />);
}

const heading = (name: string | RegExp) => page.getByRole('heading', { name });
const numbersIn = (text: string) => [...text.matchAll(/\d+(?:\.\d+)?/g)].map(Number);

/** The card with this topic: its picture's name, and the numbers of the table behind it. */
async function readCard(topic: string) {
  const card = [...document.querySelectorAll('.finding')].find(
    (each) => each.querySelector('.finding-topic')?.textContent === topic,
  );
  expect(card?.querySelector('table')).toBeNull();
  card?.querySelector('summary')?.click();
  await expect.poll(() => card?.querySelector('table')).toBeTruthy();
  const table = card?.querySelector('table');
  return {
    picture: card?.querySelector('[role=img]')?.getAttribute('aria-label') ?? '',
    caption: table?.caption?.textContent ?? '',
    cells: [...(table?.querySelectorAll('tbody td') ?? [])].map((cell) => Number(cell.textContent)),
    heads: [...(table?.querySelectorAll('th') ?? [])].map((each) => each.scope),
  };
}

describe('follow-through', () => {
  atFixedTime();
  beforeEach(() => {
    location.hash = '#/follow-through';
    return page.viewport(900, 900);
  });

  it('tells what will be here while there is nothing', async () => {
    open([named('i7', 'Ahead', { startsAt: '2026-03-20T09:00:00.000Z' })]);
    await expect.element(heading('Here you will see how you follow up')).toBeVisible();
    await expect.element(heading('Follow-through')).toHaveFocus();
    await expect
      .element(page.getByRole('link', { name: 'Follow-through' }))
      .toHaveAttribute('aria-current', 'page');
    await expectAccessible();
  });

  it('draws nothing of three interviews, and says so', async () => {
    open(SIX.slice(0, 3));
    await expect.element(page.getByText(/^3 interviews so far: too few to say/)).toBeVisible();
    await expect.element(page.getByText('It is early days.', { exact: false })).toBeVisible();
    expect(document.querySelector('[role=img]')).toBeNull();
    await page.getByText('As a table').first().click();
    await expect
      .element(page.getByRole('table', { name: 'When the first note went out' }))
      .toBeVisible();
    await expectAccessible();
  });

  it('says in words what it found', async () => {
    open(SIX);
    await expect
      .element(
        page.getByText(/^After 4 of 6 interviews .* days\. 5 of 6 calls were made on their day\.$/),
      )
      .toBeVisible();
    await expect
      .element(heading(/After 4 of 6 interviews the note went out within two days/))
      .toBeVisible();
    await expect.element(heading(/5 of 6 calls were made on their day/)).toBeVisible();
    await expect.element(page.getByText('4 of 5 promised days were kept.')).toBeVisible();
    await expect.element(heading(/A call came last before 6 of 6 answers/)).toBeVisible();
    await expect
      .element(heading(/Half of the answers came within 7 days of the note/))
      .toBeVisible();
    await expect.element(heading(/“Clean data” stands in 3 of 6 interviews/)).toBeVisible();
    for (const each of document.querySelectorAll('details')) each.open = true;
    await expect.poll(() => document.querySelectorAll('table')).toHaveLength(5);
    await expectAccessible();
  });

  it('has behind each picture a table with the numbers that its name tells', async () => {
    open(SIX);
    await expect.element(page.getByRole('img', { name: /^Of 6 interviews/ })).toBeVisible();
    expect(document.querySelectorAll('[role=img]')).toHaveLength(5);
    const notes = await readCard('Notes');
    expect(numbersIn(notes.picture)).toEqual([6, 3, 1, 1, 1]);
    expect(notes.cells).toEqual([3, 1, 1, 1]);
    const calls = await readCard('Calls');
    expect(numbersIn(calls.picture)).toEqual([6, 5, 0, 1, 0]);
    expect(calls.cells).toEqual([5, 0, 0, 0, 1, 0, 0, 0]);
    const last = await readCard('Answers');
    expect(numbersIn(last.picture)).toEqual([6, 0, 6, 0, 0]);
    expect(last.cells).toEqual([0, 6, 0, 0]);
    const days = await readCard('Days to an answer');
    expect(numbersIn(days.picture)).toEqual([5, 4, 9, 7]);
    expect(days.cells).toEqual([4, 6, 7, 7, 9]);
    expect(numbersIn(days.caption)).toEqual([7]);
    const points = await readCard('Strong points');
    expect(points.picture).toContain('Clean data: open 0, offer 1, closed 2');
    expect(points.cells).toEqual([0, 1, 2, 0, 0, 3]);
    for (const { heads } of [notes, calls, last, days, points]) {
      expect(heads.every((scope) => scope === 'col' || scope === 'row')).toBe(true);
    }
  });

  it('speaks of e-mails where there are any, and kindly where nothing kept its day', async () => {
    const late = { ...reached('2026-02-20T08:30:00.000Z'), outcome: 'written' } as const;
    open(
      SIX.map((each) => ({
        ...each,
        notes: [note('2026-02-19T08:00:00.000Z', '2026-02-19')],
        calls: [{ ...late, channel: 'email' }],
        outcomeAt: '2026-02-19T16:00:00.000Z',
      })),
    );
    await expect.element(heading(/None of 6 calls and e-mails has kept its day yet/)).toBeVisible();
    await expect
      .element(heading(/After 6 interviews, no note has gone out within two/))
      .toBeVisible();
    await expect.element(heading(/Half of the answers came on the day of the note/)).toBeVisible();
    const summary = document.querySelector('.follow-summary')?.textContent;
    expect(summary).toBe(
      'After 6 interviews, you have not sent a note within two days yet. None of 6 calls and e-mails has kept its day yet.',
    );
  });

  it('draws hundreds of answers in a few shapes, and their table only when it is asked for', async () => {
    const many = Array.from({ length: 300 }, (_, index) => ({
      ...past(index % 7),
      id: `i${index}`,
      calls: [reached(`2026-02-1${5 + (index % 4)}T08:30:00.000Z`)],
    }));
    open(many);
    await expect.element(page.getByText(/^The higher a bar/)).toBeVisible();
    expect(document.querySelectorAll('.follow-dots > *').length).toBeLessThan(10);
    expect(document.querySelectorAll('.follow tr')).toHaveLength(0);
  });

  it('fits a narrow window, and one that reads from right to left', async () => {
    await page.viewport(320, 700);
    document.documentElement.dir = 'rtl';
    open(SIX, { direction: 'rtl' });
    await expect.element(page.getByRole('img', { name: /^Of 6 interviews/ })).toBeVisible();
    const { scrollWidth, clientWidth } = document.documentElement;
    document.documentElement.dir = '';
    expect(scrollWidth).toBe(clientWidth);
  });
});

describe('the week in review', () => {
  atFixedTime();
  beforeEach(() => {
    location.hash = '#/follow-through/week';
    return page.viewport(900, 900);
  });

  const OPEN = { outcome: 'open', outcomeAt: null } as const;
  /** Thursday 12 March: done this week, late, and to come. */
  const WEEK = [
    past(0, { ...OPEN, calls: [reached('2026-03-11T09:30:00.000Z')] }),
    past(1, { ...OPEN, calls: [] }),
    named('i7', 'Ahead', { startsAt: '2026-03-17T09:00:00.000Z' }),
  ];
  const block = (name: string) => page.getByRole('table', { name });

  it('has what was done, what is overdue, what comes, and where each one stands', async () => {
    open(WEEK);
    await expect.element(heading('Week in review')).toHaveFocus();
    await expect.element(page.getByText(/^9\s?–\s?15 March 2026$/)).toBeVisible();
    await expect.element(page.getByText('1 call or e-mail and 1 answer')).toBeVisible();
    await expect.element(block('Done')).toHaveTextContent(/Wed,? 11 Mar.*Brightwater/);
    await expect.element(block('Overdue')).toHaveTextContent(/18 Feb.*Call Cobalt/);
    await expect.element(block('Due next week')).toHaveTextContent(/17 Mar.*Ahead/);
    const stand = block('Where each one stands');
    await expect.element(stand).toHaveTextContent(/Cobalt.*Brightwater|Cobalt.*Ahead/);
    await expectAccessible();
  });

  it('counts an e-mail of theirs as an answer, and as nothing that the user did', async () => {
    const theirs = { ...reached('2026-03-11T09:30:00.000Z'), channel: 'email' } as const;
    open([past(0, { ...OPEN, calls: [theirs] })]);
    await expect.element(page.getByText('1 answer', { exact: true })).toBeVisible();
    await expect.element(block('Done')).toHaveTextContent(/Brightwater/);
  });

  it('goes to other weeks and back, and keeps the focus', async () => {
    open(WEEK);
    const before = page.getByRole('button', { name: 'Previous week' });
    await before.click();
    await expect.element(page.getByText(/^2\s?–\s?8 March 2026$/)).toBeVisible();
    await expect.element(before).toHaveFocus();
    await expect.element(page.getByText('Nothing was done in this week.')).toBeVisible();
    await expect.element(heading('Overdue')).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'This week' }).click();
    await expect.element(heading('Week in review')).toHaveFocus();
    await page.getByRole('button', { name: 'Next week' }).click();
    await expect.element(block('Due in this week')).toHaveTextContent(/Ahead/);
    await expect.element(heading('Done')).not.toBeInTheDocument();
  });

  it('begins on Sunday where weeks do', async () => {
    open(WEEK, { uiLanguage: 'en-US' });
    await expect.element(page.getByText(/^March 8\s?–\s?14, 2026$/)).toBeVisible();
  });

  it('is printed', async () => {
    const print = vi.spyOn(window, 'print').mockReturnValue();
    open(WEEK);
    await page.getByRole('button', { name: 'Print' }).click();
    expect(print).toHaveBeenCalledOnce();
    print.mockRestore();
  });

  it('goes on paper black on white, without what is to be pressed', async () => {
    document.documentElement.dataset.theme = 'dark';
    open(WEEK);
    await expect.element(block('Done')).toBeVisible();
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
    try {
      await expect.element(page.getByRole('navigation')).not.toBeInTheDocument();
      await expect.element(page.getByRole('button')).not.toBeInTheDocument();
      await expect.element(block('Done')).toBeVisible();
      const { color } = getComputedStyle(document.querySelector('.week-what') as Element);
      expect(color).toBe('rgb(0, 0, 0)');
    } finally {
      await cdp().send('Emulation.setEmulatedMedia', { media: '' });
    }
  });

  it('shows the first lines of many, more on request, and on paper without being asked', async () => {
    const many = Array.from({ length: 310 }, (_, index) =>
      named(`m${index}`, `Company ${index}`, { startsAt: '2026-03-17T09:00:00.000Z' }),
    );
    open(many);
    const stand = block('Where each one stands');
    const rows = () => stand.getByRole('rowheader').elements().length;
    const left = page.getByText('10 more lines are not shown here.').last();
    await expect.poll(rows).toBe(20);
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
    await expect.poll(rows).toBe(300);
    await expect.element(left).toBeVisible();
    await cdp().send('Emulation.setEmulatedMedia', { media: '' });
    await expect.poll(rows).toBe(20);
    await expect.element(left).not.toBeVisible();
    await page.getByRole('button', { name: 'Show 280 more' }).last().click();
    await expect.poll(rows).toBe(300);
    await expect.element(left).toBeVisible();
    expect(document.activeElement?.textContent).toContain('Company');
  });

  it('leads back to the pictures', async () => {
    open(WEEK);
    await page.getByRole('link', { name: 'Back to follow-through' }).click();
    await expect.element(heading('Follow-through')).toHaveFocus();
    await page.getByRole('link', { name: 'Week in review' }).click();
    await expect.element(heading('Week in review')).toHaveFocus();
  });
});
