import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openInterviewsStore } from '../../src/data/interviews-store.ts';
import { Page } from '../../src/page/page.tsx';
import '../../src/page/page.css';
import '../../src/page/board/board.css';
import { type FakeOptions, installFakeBrowser, storedInterviews } from './fake-browser.ts';
import { atFixedTime, expectAccessible, named, show } from './show.tsx';

const CLOSED_AT = '2026-03-11T09:00:00.000Z';
const sent = (promise: string) => [
  {
    id: 'n1',
    personIds: ['p1'],
    startedAt: CLOSED_AT,
    sentAt: CLOSED_AT,
    promise,
    text: '',
    pending: null,
  },
];

const AHEAD = named('a', 'Halden', { startsAt: '2026-03-16T13:00:00.000Z' });
const CLOSING = named('b', 'Cobalt', { startsAt: '2026-03-12T07:00:00.000Z' });
const NOTE = named('c', 'Ferrow', { startsAt: '2026-03-11T13:00:00.000Z' });
const WAITING = named('d', 'Tidewater', { notes: sent('2026-03-20') });
const LATE = named('e', 'Northgate', {
  startsAt: '2026-03-02T13:00:00.000Z',
  notes: sent('2026-03-10'),
});
const CLOSED = named('f', 'Lumen', { outcome: 'declined', outcomeAt: CLOSED_AT });
const ALL = [AHEAD, CLOSING, NOTE, WAITING, LATE, CLOSED];

const card = (name: string) => page.getByRole('link', { name, exact: true });
const column = (name: RegExp) => page.getByRole('region', { name });

function open(interviews = ALL, options: FakeOptions = {}, hash = '#/board') {
  location.hash = hash;
  const fake = installFakeBrowser({ stored: storedInterviews(...interviews), ...options });
  show(<Page store={openInterviewsStore()} />);
  return fake;
}

describe('the board', () => {
  atFixedTime();
  beforeEach(() => page.viewport(1280, 800));
  afterEach(() => {
    document.documentElement.dir = 'ltr';
  });

  it('shows every interview in the column of its stage, with what is next', async () => {
    open();
    for (const [name, company] of [
      [/^Ahead 1$/, 'Halden'],
      [/^Closing 1$/, 'Cobalt'],
      [/^Note 1$/, 'Ferrow'],
      [/^Waiting 1$/, 'Tidewater'],
      [/^Call 1$/, 'Northgate'],
      [/^Closed 1$/, 'Lumen'],
    ] as const) {
      await expect.element(column(name).getByRole('link', { name: company })).toBeVisible();
    }
    await expect.element(column(/^Waiting/)).toHaveTextContent('Call on Friday 20 March');
    await expect.element(column(/^Call/).getByText('Overdue')).toBeVisible();
    await expect.element(column(/^Cross it off/)).toHaveTextContent('Nothing to decide.');
    await expectAccessible();
  });

  it('tells what came due since the last look', async () => {
    open(ALL, {
      stored: { ...storedInterviews(...ALL), 'last-look': { at: '2026-03-09T09:00:00.000Z' } },
    });
    const away = page.getByRole('region', { name: 'While you were away' });
    await expect.element(away).toHaveTextContent('3 things came due.');
    await expect.element(column(/^Note/).getByRole('img')).toBeVisible();
    await away.getByRole('button', { name: 'Dismiss' }).click();
    await expect.element(away).not.toBeInTheDocument();
  });

  it('leads from card to card with the arrows, as they are seen', async () => {
    open();
    await expect.element(card('Cobalt')).toBeVisible();
    (card('Cobalt').element() as HTMLElement).focus();
    for (const [key, name] of [
      ['ArrowDown', 'Ferrow'],
      ['ArrowRight', 'Tidewater'],
      ['ArrowRight', 'Northgate'],
      ['ArrowRight', 'Lumen'],
      ['ArrowRight', 'Lumen'],
      ['ArrowLeft', 'Northgate'],
    ] as const) {
      await userEvent.keyboard(`{${key}}`);
      await expect.element(card(name)).toHaveFocus();
    }
    document.documentElement.dir = 'rtl';
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(card('Tidewater')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
    await page.getByRole('button', { name: 'Back to the board' }).click();
    await expect.element(card('Tidewater')).toHaveFocus();
  });

  it('moves a card by its menu: the note is marked as sent, and the focus goes along', async () => {
    open();
    await page.getByRole('button', { name: 'More for Ferrow' }).click();
    await page.getByRole('menuitem', { name: 'Move to…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Ferrow' });
    await expect.element(dialog.getByRole('button', { name: /^Ahead/ })).not.toBeInTheDocument();
    await expectAccessible();
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(card('Ferrow')).toHaveFocus();
    await page.getByRole('button', { name: 'More for Ferrow' }).click();
    await page.getByRole('menuitem', { name: 'Move to…' }).click();
    await dialog.getByRole('button', { name: /^Waiting/ }).click();
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect.element(column(/^Waiting 2$/).getByRole('link', { name: 'Ferrow' })).toHaveFocus();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(column(/^Note 1$/).getByRole('link', { name: 'Ferrow' })).toBeVisible();
  });

  it('keeps the focus on a card that moves at one press', async () => {
    open();
    await page.getByRole('button', { name: 'More for Ferrow' }).click();
    await page.getByRole('menuitem', { name: 'They declined' }).click();
    await expect.element(column(/^Closed 2$/).getByRole('link', { name: 'Ferrow' })).toHaveFocus();
  });

  it('says in the dialog that nothing was saved, and keeps what was typed', async () => {
    open(ALL, { silent: true });
    await page.getByRole('button', { name: 'Answer: Cobalt' }).click();
    const dialog = page.getByRole('dialog', { name: 'Cobalt' });
    await dialog.getByLabelText('Hiring date').fill('2026-03-20');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect.element(dialog.getByText(/Nothing has changed/)).toBeVisible();
    await expect.element(dialog.getByLabelText('Hiring date')).toHaveValue('2026-03-20');
  });

  it('moves a card that is dropped, asks how it ended, and opens it again', async () => {
    open();
    await userEvent.dragAndDrop(card('Ferrow'), column(/^Closed/));
    await page.getByRole('dialog').getByRole('button', { name: 'I withdrew' }).click();
    await expect.element(column(/^Closed 2$/).getByRole('link', { name: 'Ferrow' })).toHaveFocus();
    await userEvent.dragAndDrop(card('Ferrow'), column(/^Waiting/));
    await expect.element(column(/^Note 1$/).getByRole('link', { name: 'Ferrow' })).toHaveFocus();
    await expect.element(page.getByText('Opened again.')).toBeVisible();
  });

  it('says why a card cannot go where it was dropped, and changes nothing', async () => {
    const { asked } = open();
    await userEvent.dragAndDrop(card('Ferrow'), column(/^Ahead/));
    await expect.element(page.getByText(/This interview has taken place/)).toBeVisible();
    await expect.element(column(/^Note 1$/).getByRole('link', { name: 'Ferrow' })).toBeVisible();
    expect(asked.filter(({ type }) => type === 'command')).toEqual([]);
  });

  it('draws the first of many, and more at a press', async () => {
    open(Array.from({ length: 130 }, (_, at) => ({ ...WAITING, id: `w${at}` })));
    const drawn = () => document.querySelectorAll('.board li').length;
    await expect.poll(drawn).toBe(20);
    await page.getByRole('button', { name: 'Show 100 more' }).click();
    await expect.poll(drawn).toBe(120);
    await expect.element(page.getByRole('button', { name: 'Show 10 more' })).toBeVisible();
  });

  it('is remembered, until the list is chosen', async () => {
    open();
    await expect.element(page.getByRole('link', { name: 'Board' })).toHaveAttribute('aria-current');
    await expect
      .element(page.getByRole('link', { name: 'Interviews' }))
      .toHaveAttribute('aria-current');
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('link', { name: 'Interviews' }).click();
    await expect.element(column(/^Ahead/)).toBeVisible();
    await page.getByRole('link', { name: 'List' }).click();
    await expect.element(page.getByRole('heading', { name: 'To do now' })).toBeVisible();
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('link', { name: 'Interviews' }).click();
    await expect.element(page.getByRole('heading', { name: 'To do now' })).toBeVisible();
  });

  it('stands one below the other in a narrow window, with the way to each stage', async () => {
    await page.viewport(320, 640);
    open();
    const pick = page.getByRole('navigation', { name: 'Stages' });
    await pick.getByRole('button', { name: 'Call 1' }).click();
    await expect.element(page.getByRole('heading', { name: /^Call 1/ })).toHaveFocus();
    await expect.element(page.getByRole('heading', { name: /^Call 1/ })).toBeInViewport();
    await expect.element(pick.getByRole('button', { name: /^Cross/ })).not.toBeInTheDocument();
    const { scrollWidth, clientWidth } = document.documentElement;
    expect(scrollWidth).toBe(clientWidth);
    await expectAccessible();
  });

  it('changes nothing where a newer copy wrote the data', async () => {
    open([NOTE], { stored: { ...storedInterviews(NOTE), 'data-version': { version: 999 } } });
    await expect.element(card('Ferrow')).toBeVisible();
    await expect.element(page.getByRole('button', { name: /^More for/ })).not.toBeInTheDocument();
    await userEvent.dragAndDrop(card('Ferrow'), column(/^Closed/));
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  });
});
