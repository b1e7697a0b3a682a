import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openInterviewsStore } from '../../src/data/interviews-store.ts';
import { Popup } from '../../src/popup/popup.tsx';
import '../../src/popup/popup.css';
import { type FakeOptions, installFakeBrowser, storedInterviews } from './fake-browser.ts';
import { atFixedTime, expectAccessible, named, pressComposing, show } from './show.tsx';

const button = (name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });
const field = () => page.getByRole('searchbox', { name: 'Find an interview' });

const MANY = [
  named('due', 'Halden', { startsAt: '2026-03-11T13:00:00.000Z' }),
  named('won', 'Vela', { outcome: 'offer' }),
  ...['Kestrel', 'Söderlund', 'Tidewater', 'Larkspur', 'Ibis', 'Juniper'].map((company, number) =>
    named(`later-${number}`, company, { startsAt: `2026-04-1${number}T13:00:00.000Z` }),
  ),
];

function open(interviews = MANY, options: FakeOptions = {}) {
  const fake = installFakeBrowser({ stored: storedInterviews(...interviews), ...options });
  show(<Popup store={openInterviewsStore()} />);
  return fake;
}

/** Presses a key in the very task in which something goes from the page. */
function pressOnceGone(selector: string, key: KeyboardEventInit): Promise<void> {
  return new Promise((resolve) => {
    const look = (_: unknown, observer: MutationObserver) => {
      if (document.querySelector(selector)) return;
      observer.disconnect();
      document.body.dispatchEvent(new KeyboardEvent('keydown', { ...key, bubbles: true }));
      resolve();
    };
    new MutationObserver(look).observe(document, { subtree: true, childList: true });
  });
}

const names = () =>
  [...document.querySelectorAll('h3')]
    .filter((each) => each.checkVisibility())
    .map((each) => each.textContent);

describe('finding an interview', () => {
  atFixedTime();

  it('narrows the lists while one types, whatever the accents, and says how many there are', async () => {
    open();
    await field().fill('soder');
    await expect.poll(names).toEqual(['Söderlund']);
    await expect.element(page.getByText('1 interview found')).toBeInTheDocument();
    await field().fill('analyst');
    await expect.poll(() => names().length).toBe(MANY.length);
    await expectAccessible();
  });

  it('leaves the keys of an input method alone', async () => {
    open();
    await field().fill('soder');
    for (const key of ['Escape', 'Enter', 'ArrowDown']) pressComposing(field().element(), key);
    await expect.element(field()).toHaveValue('soder');
    await expect.element(field()).toHaveFocus();
    pressComposing(document.body, 'n');
    await expect.element(field()).toHaveValue('soder');
  });

  it('finds closed ones too, unfolded', async () => {
    open();
    await field().fill('vela');
    await expect.element(button('Vela')).toBeVisible();
  });

  it('says where it was found when the row does not show that', async () => {
    open([...MANY, named('told', 'Wren', { remark: 'They would pay\n50k, more next year.' })]);
    await field().fill('pay 50K');
    const row = page.getByRole('listitem').filter({ has: button('Wren') });
    await expect.element(row).toHaveTextContent('Your remarks They would pay 50k, more next year.');
    await expect.element(row.getByText('pay', { exact: true })).toBeVisible();
    await expectAccessible();
    await field().fill('wren');
    await expect.element(row).not.toHaveTextContent('Your remarks');
  });

  it('says so where nothing is found, and leads back', async () => {
    open();
    await field().fill('nobody');
    await expect.element(page.getByText('Nothing found for “nobody”.')).toBeVisible();
    await expectAccessible();
    await button('Show all').click();
    await expect.element(field()).toHaveValue('');
    await expect.element(button('Halden')).toBeVisible();
  });

  it('shows one list alone', async () => {
    open();
    await button('Closed 1').click();
    await expect.poll(names).toEqual(['Vela']);
    await expect.element(button('Closed 1')).toHaveAttribute('aria-pressed', 'true');
    await expectAccessible();
    await button('All 8').click();
    await expect.poll(() => names().length).toBe(7);
  });
});

describe('the keys', () => {
  atFixedTime();

  it('lead from the search into the list, through it, into an interview and back', async () => {
    open();
    await expect.element(button('Halden')).toBeVisible();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(button('Halden')).toHaveFocus();
    await userEvent.keyboard('/');
    await expect.element(field()).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(button('Halden')).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect.element(button('Söderlund')).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}');
    await expect.element(button('Kestrel')).toHaveFocus();
    await userEvent.keyboard('{End}');
    await expect.element(button('Juniper')).toHaveFocus();
    await userEvent.keyboard('{Home}');
    await expect.element(button('Halden')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('heading', { level: 1, name: 'Halden' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(button('Halden')).toHaveFocus();
  });

  it('empty the search with Escape, and leave it to the browser when it is empty', async () => {
    open();
    await field().fill('vela');
    await userEvent.keyboard('{Escape}');
    await expect.element(field()).toHaveValue('');
    const seen = vi.fn((event: KeyboardEvent) => event.defaultPrevented);
    document.addEventListener('keydown', seen, { once: true });
    await userEvent.keyboard('{Escape}');
    expect(seen).toHaveReturnedWith(false);
  });

  it('open the form for a new one, and tell what they do', async () => {
    open();
    await expect.element(button('Halden')).toBeVisible();
    await userEvent.keyboard('?');
    const help = page.getByRole('dialog', { name: 'Keys' });
    await expect.element(help).toBeVisible();
    await expectAccessible();
    await userEvent.keyboard('n');
    await expect.element(help).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(help).not.toBeInTheDocument();
    await userEvent.keyboard('n');
    const heading = page.getByRole('heading', { name: 'Add an interview' });
    await expect.element(heading).toBeVisible();
    pressComposing(document.body, 'Escape');
    await expect.element(heading).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(button('Add')).toHaveFocus();
  });

  it('are letters where one types, and nothing where they are switched off', async () => {
    const { write } = open();
    await field().fill('');
    await userEvent.keyboard('n/?');
    await expect.element(field()).toHaveValue('n/?');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.querySelector('kbd')).not.toBeNull();
    (document.activeElement as HTMLElement).blur();
    const pressed = pressOnceGone('kbd', { key: 'n', code: 'KeyN' });
    write('settings', { singleKeys: false });
    await pressed;
    await userEvent.keyboard('n');
    await expect.element(button('Halden')).toBeVisible();
  });
});

describe('thousands of interviews', () => {
  atFixedTime();

  const thousands = Array.from({ length: 3000 }, (_, number) =>
    named(`i${number}`, `Company ${number}`, {
      startsAt: new Date(Date.UTC(2026, 3, 1) + number * 3_600_000).toISOString(),
    }),
  );

  it('are all there, and only those drawn that are to be seen', async () => {
    open(thousands);
    await expect.element(page.getByRole('heading', { name: 'Coming up 3,000' })).toBeVisible();
    await button(/^Show 2,980 more/).click();
    await expect.element(button('Company 19')).toHaveFocus();
    await expect.element(button('Company 21')).toBeInTheDocument();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect.element(button('Company 21')).toHaveFocus();
    await userEvent.keyboard('{End}');
    await expect.element(button('Company 2999')).toHaveFocus();
    expect(document.querySelectorAll('.aw-row').length).toBeLessThan(60);
    const row = document.activeElement?.closest('li');
    expect([row?.ariaPosInSet, row?.ariaSetSize]).toEqual(['3000', '3000']);
    await userEvent.keyboard('{Home}');
    await expect.element(button('Company 0')).toHaveFocus();
    await expectAccessible();
  });

  it('keep the row with the focus, however far one scrolls', async () => {
    open(thousands);
    await field().fill('company');
    await expect.poll(() => document.querySelector('.virtual-rows')).not.toBeNull();
    await button('More for Company 2').click();
    await userEvent.keyboard('{Escape}');
    scrollTo({ top: document.documentElement.scrollHeight });
    await expect.element(button('Company 2999')).toBeInTheDocument();
    // It has the focus still, and Shift and Tab lead on from it.
    await expect.element(button('More for Company 2')).toHaveFocus();
  });
});
