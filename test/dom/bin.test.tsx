import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { keyOf } from '../../src/data/interview-record.ts';
import { openInterviewsStore } from '../../src/data/interviews-store.ts';
import { Page } from '../../src/page/page.tsx';
import { Popup } from '../../src/popup/popup.tsx';
import '../../src/page/page.css';
import { installFakeBrowser, storedInterviews } from './fake-browser.ts';
import { atFixedTime, expectAccessible, named, show } from './show.tsx';

const REMOVED = [
  named('i8', 'Halden', { removedAt: '2026-03-10T09:00:00.000Z' }),
  named('i9', 'Vela', { removedAt: '2026-03-11T23:30:00.000Z' }),
  named('old', 'Cobalt', { removedAt: '2026-02-01T09:00:00.000Z' }),
];

const button = (name: string) => page.getByRole('button', { name, exact: true });
const names = () =>
  page
    .getByRole('heading', { level: 2 })
    .elements()
    .map((each) => each.textContent);

function open(hash = '#/removed') {
  location.hash = hash;
  const fake = installFakeBrowser({
    stored: storedInterviews(named('i7', 'Tidewater'), ...REMOVED),
  });
  show(<Page store={openInterviewsStore()} />);
  return fake;
}

async function press(name: string): Promise<void> {
  await expect.element(button(name)).toBeVisible();
  (button(name).element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
}

describe('the removed interviews', () => {
  atFixedTime();

  it('stand the latest first, each with the day on which it goes', async () => {
    open();
    await expect.element(page.getByText('Gone for good on 11 April')).toBeVisible();
    await expect.element(page.getByText('Gone for good on 9 April')).toBeVisible();
    await expect
      .element(page.getByText('Gone for good when your browser next starts'))
      .toBeVisible();
    expect(names()).toEqual(['Vela', 'Halden', 'Cobalt']);
    await expectAccessible();
  });

  it('are deleted one by one, after a question, and only then', async () => {
    const { asked, stored } = open();
    await press('Delete for good: Halden');
    const question = page.getByRole('dialog', { name: 'Delete Halden for good?' });
    await expect.element(question).toBeVisible();
    await expect.element(question.getByText('This cannot be undone.')).toBeVisible();
    await expectAccessible();
    await press('Keep');
    await expect.element(question).not.toBeInTheDocument();
    await expect.element(button('Delete for good: Halden')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(question).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(question).not.toBeInTheDocument();
    await expect.element(button('Delete for good: Halden')).toHaveFocus();
    expect(asked.filter(({ type }) => type === 'bin.delete')).toEqual([]);
    await userEvent.keyboard('{Enter}');
    await expect.element(question).toBeVisible();
    await press('Delete for good');
    await expect.element(page.getByRole('status')).toHaveTextContent('Deleted for good.');
    expect(names()).toEqual(['Vela', 'Cobalt']);
    expect([...stored.keys()]).not.toContain(keyOf('i8'));
    await expect.poll(() => document.activeElement?.contains(document.body)).toBe(false);
  });

  it('are all deleted at once, and nothing else', async () => {
    const { stored } = open('#/list');
    await page.getByText('Removed (3)').click();
    await press('Empty the bin');
    const question = page.getByRole('dialog', { name: 'Delete 3 removed interviews for good?' });
    await expect.element(question).toBeVisible();
    await press('Delete for good');
    await expect.element(page.getByText('Deleted for good.')).toBeVisible();
    await expect.element(page.getByText(/^Removed/)).not.toBeInTheDocument();
    expect([...stored.keys()].filter((key) => key.startsWith('interview/'))).toEqual([keyOf('i7')]);
    await expect.poll(() => document.activeElement?.contains(document.body)).toBe(false);
  });

  it('are found from the popup, where one was just removed', async () => {
    installFakeBrowser({ stored: storedInterviews(named('i7', 'Tidewater')) });
    show(<Popup store={openInterviewsStore()} />);
    await button('More for Tidewater').click();
    await page.getByRole('menuitem', { name: 'Remove' }).click();
    const way = page.getByRole('link', { name: '1 removed interview can still be brought back' });
    await expect.element(way).toHaveAttribute('href', '/page/index.html#/removed');
    await expectAccessible();
  });
});
