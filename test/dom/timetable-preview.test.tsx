import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { openInterviewsStore } from '../../src/data/interviews-store.ts';
import { Page } from '../../src/page/page.tsx';
import '../../src/page/page.css';
import { installFakeBrowser } from './fake-browser.ts';
import { atFixedTime, expectAccessible, show } from './show.tsx';

/** The line of the preview that begins with these words. */
const line = (label: string) => page.getByText(label, { exact: true }).element().parentElement;
const shown = (label: string) => line(label)?.textContent;

describe('what the settings come to', () => {
  atFixedTime();
  beforeEach(() => {
    location.hash = '#/settings';
    installFakeBrowser();
    show(<Page store={openInterviewsStore()} />);
  });

  it('is shown below the numbers, moves with each digit, and says what has moved', async () => {
    await expect
      .element(
        page.getByRole('heading', { name: /For an interview on Wed,? 11 Mar.*14:00/ }).last(),
      )
      .toBeVisible();
    expect(shown('Call, if they named no date')).toMatch(/Fri,? 20 Mar.*9:30$/);
    const days = page.getByLabelText('If they named no date, call after');
    await days.fill('8');
    await expect.poll(() => shown('Call, if they named no date')).toMatch(/Mon,? 23 Mar.*moved/);
    expect(shown('“Cross it off?”')).toMatch(/moved/);
    expect(shown('Call, if they named 19 March')).not.toMatch(/moved/);
    await expectAccessible();
    await page.getByLabelText('Note due the next morning at').fill('08:15');
    await expect.poll(() => shown('Note due')).toMatch(/Thu,? 12 Mar.*8:15.*moved/);
    // What was moved before is no news any more.
    expect(shown('Call, if they named no date')).not.toMatch(/moved/);
  });

  it('stays as it was while a number is no number', async () => {
    await expect.element(page.getByText('One more contact')).toBeVisible();
    const before = shown('One more contact');
    await page.getByLabelText('No answer: ask once more after').fill('');
    await expect.element(page.getByText(/from 1 to 90|between 1 and 90/i)).toBeVisible();
    expect(shown('One more contact')).toBe(before);
  });
});
