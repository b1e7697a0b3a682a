import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openInterviewsStore } from '../../src/data/interviews-store.ts';
import { Page } from '../../src/page/page.tsx';
import '../../src/page/page.css';
import { installFakeBrowser, storedInterviews } from './fake-browser.ts';
import { atFixedTime, expectAccessible, moveClock, named, show } from './show.tsx';

const MANY = Array.from({ length: 40 }, (_, number) =>
  named(`i${number}`, `Company ${number}`, {
    startsAt: new Date(Date.UTC(2026, 3, 1 + number, 8)).toISOString(),
  }),
);

function open(hash: string, ...interviews: Parameters<typeof storedInterviews>) {
  location.hash = hash;
  const fake = installFakeBrowser({ stored: storedInterviews(...interviews) });
  show(<Page store={openInterviewsStore()} />);
  return fake;
}

const button = (name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });
const field = () => page.getByRole('searchbox', { name: 'Find an interview' });
const title = (name: string) => page.getByRole('heading', { level: 1, name });

describe('the keys of the page', () => {
  atFixedTime();

  it('lead to the search from wherever one is, also after a look at an interview', async () => {
    open('#/list', ...MANY.slice(0, 3));
    await button('Company 1').click();
    await expect.element(title('Company 1')).toHaveFocus();
    await userEvent.keyboard('/');
    await expect.element(field()).toHaveFocus();
    await expect.poll(() => location.hash).toBe('#/list');
    await expect.element(field()).toHaveValue('');
  });

  it('lead back with Escape: out of a form first, then to the list', async () => {
    open('#/interview/i1', ...MANY.slice(0, 3));
    await expect.element(title('Company 1')).toHaveFocus();
    await button('Change: The interview').click();
    const position = page.getByRole('textbox', { name: 'Position' });
    await position.fill('Astronomer');
    await userEvent.keyboard('{Escape}');
    await expect.element(position).not.toBeInTheDocument();
    expect(location.hash).toBe('#/interview/i1');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => location.hash).toBe('#/list');
    await expect.element(button('Company 1')).toHaveFocus();
  });

  it('stand in a list that the settings show too', async () => {
    open('#/settings');
    await button('Show the keys').click();
    await expect.element(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
    await expectAccessible();
    await userEvent.keyboard('{Escape}');
    await expect.element(button('Show the keys')).toHaveFocus();
  });
});

describe('the list, when one comes back to it', () => {
  atFixedTime();

  it('still shows what was looked for, and the row that was open', async () => {
    open('#/list', ...MANY);
    await field().fill('company 3');
    await button('Company 39').click();
    await button('Back to the list').click();
    await expect.element(field()).toHaveValue('company 3');
    await expect.element(button('Company 39')).toHaveFocus();
  });

  it('draws the row that was open also where it is none of the first', async () => {
    open('#/interview/i35', ...MANY);
    await button('Back to the list').click();
    await expect.element(button('Company 35')).toHaveFocus();
  });

  it('keeps a form half filled in a row while something is looked for', async () => {
    open('#/list', named('over', 'Halden', { startsAt: '2026-03-12T07:00:00.000Z' }), ...MANY);
    await button('Answer: Halden').click();
    await page.getByLabelText('Strong point 1').fill('Fast reports');
    await field().fill('company 3');
    await expect.element(button('Company 3')).toBeVisible();
    await expect.element(page.getByLabelText('Strong point 1')).toHaveValue('Fast reports');
  });

  it('leaves the focus where the user has put it when a minute is over', async () => {
    open('#/list', ...MANY.slice(0, 3));
    await expect.element(button('Company 1')).toBeVisible();
    (button('Company 1').element() as HTMLElement).focus();
    (document.activeElement as HTMLElement).blur();
    moveClock('2026-03-12T09:01:00.000Z');
    await expect.element(page.getByText('Interview on', { exact: false }).first()).toBeVisible();
    expect(document.activeElement).toBe(document.body);
  });
});

describe('the board with nothing on it', () => {
  atFixedTime();

  it('leads to what has been removed', async () => {
    open('#/board', named('i7', 'Tidewater', { removedAt: '2026-03-11T09:00:00.000Z' }));
    await page.getByText('Removed (1)').click();
    await button('Bring back: Tidewater').click();
    await expect.element(page.getByRole('link', { name: 'Tidewater' })).toBeVisible();
  });
});
