import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { AGENDA_HEAD_KEY, type AgendaHead, FIRST_SHOWN } from '../../src/data/agenda-head.ts';
import { openInterviewsStore } from '../../src/data/interviews-store.ts';
import { Popup } from '../../src/popup/popup.tsx';
import '../../src/popup/popup.css';
import { installFakeBrowser, storedInterviews } from './fake-browser.ts';
import { button, text } from './find-named.ts';
import { atFixedTime, expectAccessible, NOW, named, show } from './show.tsx';

const MANY = Array.from({ length: 400 }, (_, number) =>
  named(`i${number}`, `Company ${number}`, {
    startsAt: new Date(Date.UTC(2026, 3, 1) + number * 3_600_000).toISOString(),
  }),
);

const HEAD: AgendaHead = {
  basis: '',
  at: NOW,
  lookAgainAt: null,
  due: 0,
  first: MANY.slice(0, FIRST_SHOWN).map(({ id }) => id),
};

/** Opens the popup while all but the most urgent are still being read. */
function open(): () => void {
  const stored = { ...storedInterviews(...MANY), [AGENDA_HEAD_KEY]: HEAD };
  const { reading } = installFakeBrowser({ stored });
  let goOn = () => {};
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  reading.all = () => held;
  show(<Popup store={openInterviewsStore()} />);
  return goOn;
}

describe('many interviews, of which the most urgent are there', () => {
  atFixedTime();

  it('are counted once the others are there too', async () => {
    const goOn = open();
    await expect.element(button('Company 0')).toBeVisible();
    await expect.element(button('All')).toBeVisible();
    await expect
      .element(page.getByRole('heading', { name: 'Coming up', exact: true }))
      .toBeVisible();
    await expectAccessible();
    goOn();
    await expect.element(button('All 400')).toBeVisible();
    await expect
      .element(page.getByRole('heading', { name: 'Coming up 400', exact: true }))
      .toBeVisible();
  });

  it('are looked through whole before it is said that one is not among them', async () => {
    const goOn = open();
    await expect.element(button('Company 0')).toBeVisible();
    await page.getByRole('searchbox').fill('company 399');
    await expect.element(button('Company 0')).not.toBeInTheDocument();
    await expect.element(text(/^Nothing found/)).not.toBeInTheDocument();
    goOn();
    await expect.element(button('Company 399')).toBeVisible();
  });
});
