import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { openInterviewsStore } from '../../src/data/interviews-store.ts';
import { Page } from '../../src/page/page.tsx';
import '../../src/page/page.css';
import { installFakeBrowser, storedInterviews } from './fake-browser.ts';
import { atFixedTime, expectAccessible, named, show } from './show.tsx';

function open(hash: string, stored: Record<string, unknown> = {}) {
  location.hash = hash;
  const fake = installFakeBrowser({ stored });
  show(<Page store={openInterviewsStore()} />);
  return fake;
}

describe('the page', () => {
  atFixedTime();
  beforeEach(() => {
    location.hash = '#/';
  });

  it('shows one interview with its next step and the words for it', async () => {
    const byHand = named('i7', 'Tidewater', {
      mailHost: '',
      startsAt: '2026-03-11T13:00:00.000Z',
    });
    open('#/interview/i7', storedInterviews(byHand));
    await expect.element(page.getByRole('heading', { name: 'Note due today' })).toBeVisible();
    await expect.element(page.getByText(/Dear Anna Okafor/)).toBeVisible();
    await expectAccessible();
    await page.getByRole('button', { name: 'I sent it' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.element(page.getByRole('heading', { name: /^Call on/ })).toBeVisible();
  });

  it('says that an interview is not there', async () => {
    open('#/interview/gone');
    await expect.element(page.getByText('This interview is not here')).toBeVisible();
  });

  it('goes from the list to an interview and back', async () => {
    open('#/', storedInterviews(named('i7', 'Tidewater')));
    await page.getByRole('button', { name: 'Tidewater', exact: true }).click();
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
    await page.getByRole('button', { name: 'Back to the list' }).click();
    await expect
      .element(page.getByRole('button', { name: 'Tidewater', exact: true }))
      .toHaveFocus();
  });

  it('keeps removed interviews, and brings them back', async () => {
    const removedAt = '2026-03-11T09:00:00.000Z';
    open('#/', storedInterviews(named('i7', 'Tidewater'), named('i8', 'Halden', { removedAt })));
    const halden = page.getByRole('button', { name: 'Halden', exact: true });
    await page.getByText('Removed (1)').click();
    await expect.element(page.getByText('Removed interviews are kept for 30 days.')).toBeVisible();
    await expect.element(halden).not.toBeInTheDocument();
    await expectAccessible();
    await page.getByRole('button', { name: 'Bring back: Halden' }).click();
    await expect.element(halden).toBeVisible();
    await expect.element(page.getByText('Brought back.')).toBeVisible();
    await expect.element(page.getByText(/^Removed/)).not.toBeInTheDocument();
    await expect.poll(() => document.activeElement?.contains(document.body)).toBe(false);
  });

  it('shows what is removed where nothing else is left', async () => {
    open('#/', storedInterviews(named('i7', 'Tidewater')));
    await page.getByRole('button', { name: 'More for Tidewater' }).click();
    await page.getByRole('menuitem', { name: 'Remove' }).click();
    await page.getByText('Removed (1)').click();
    await page.getByRole('button', { name: 'Bring back: Tidewater' }).click();
    await expect
      .element(page.getByRole('button', { name: 'Tidewater', exact: true }))
      .toBeVisible();
  });

  it('does not save settings that contradict each other, until they agree', async () => {
    const { asked, stored } = open('#/settings');
    const last = page.getByLabelText('Last reminder after the interview');
    const late = page.getByLabelText('Late from, after the interview');
    const closes = page.getByLabelText('Their office closes at');
    await last.fill('60');
    await expect.element(last).toHaveAccessibleDescription(/less than 48 hours/);
    await expect.element(late).not.toHaveAttribute('aria-invalid');
    await closes.fill('09:00');
    await expect
      .element(closes)
      .toHaveAccessibleDescription(/later than the time for calls, 0?9:30/);
    await expectAccessible();
    await page.getByLabelText('Wednesday').click();
    await expect.element(page.getByText('Saved')).toBeVisible();
    expect(stored.get('settings')).toEqual({ weekend: [0, 3, 6] });
    await late.fill('72');
    await expect.element(last).not.toHaveAttribute('aria-invalid');
    await expect.element(page.getByText('Saved')).toBeVisible();
    expect(stored.get('settings')).toEqual({
      weekend: [0, 3, 6],
      noteLastHours: 60,
      noteLateHours: 72,
    });
    expect(asked.filter(({ type }) => type === 'settings.change')).toHaveLength(2);
  });

  it('has calls between the times at which an office opens and closes', async () => {
    const { stored } = open('#/settings');
    const call = page.getByLabelText('Call at, on their clock');
    const opens = page.getByLabelText('Their office opens at');
    const closes = page.getByLabelText('Their office closes at');
    await opens.fill('09:30');
    await expect.element(page.getByText('Saved')).toBeVisible();
    await opens.fill('10:00');
    await expect.element(opens).toHaveAccessibleDescription(/no later than.* calls, 0?9:30/);
    await expect.element(call).not.toHaveAttribute('aria-invalid');
    await closes.fill('08:00');
    await expect.element(closes).toHaveAccessibleDescription(/later than the time for calls/);
    await expectAccessible();
    await call.fill('07:00');
    await expect.element(call).toHaveAccessibleDescription(/from 10:00 on/);
    await opens.fill('06:30');
    await expect.element(page.getByText('Saved')).toBeVisible();
    for (const each of [opens, call, closes]) {
      await expect.element(each).not.toHaveAttribute('aria-invalid');
    }
    expect(stored.get('settings')).toEqual({
      officeOpens: '06:30',
      callTime: '07:00',
      officeCloses: '08:00',
    });
  });

  it('saves in which language and tone notes are written', async () => {
    const { stored } = open('#/settings');
    const language = page.getByLabelText('Language', { exact: true });
    await expect.element(language).toHaveAccessibleDescription(/Found by itself/);
    await language.selectOptions('Deutsch');
    await page.getByLabelText('Formal').click();
    await expect.element(page.getByText('Saved')).toBeVisible();
    expect(stored.get('settings')).toEqual({ noteLanguage: 'de', noteRegister: 'formal' });
    await expect.element(language).not.toHaveAccessibleDescription(/Found by itself/);
  });

  it('saves a setting as it is changed', async () => {
    const { stored } = open('#/settings');
    await page.getByLabelText('Open messages in').selectOptions('Gmail');
    await page.getByLabelText('Wednesday').click();
    await expect.element(page.getByText('Saved')).toBeVisible();
    expect(stored.get('settings')).toEqual({ composePlace: 'gmail', weekend: [0, 3, 6] });
    await expectAccessible();
  });

  it('says what is wrong with a setting, and does not save it', async () => {
    const { asked } = open('#/settings');
    const last = page.getByLabelText('Last reminder after the interview');
    await last.fill('999');
    await expect.element(last).toHaveAccessibleDescription(/from 1 to 336/);
    const holidays = page.getByLabelText('Your holidays');
    await holidays.fill('2026-12-25\nChristmas');
    await expect.element(holidays).toHaveAccessibleDescription(/Line 2 is no date/);
    await expectAccessible();
    await holidays.fill('2026-12-25');
    await expect.element(page.getByText('Saved')).toBeVisible();
    const changes = asked.filter(({ type }) => type === 'settings.change');
    expect(changes).toEqual([{ type: 'settings.change', settings: { holidays: ['2026-12-25'] } }]);
  });
});
