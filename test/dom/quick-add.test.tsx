import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openInterviewsStore } from '../../src/data/interviews-store.ts';
import { Page } from '../../src/page/page.tsx';
import '../../src/page/page.css';
import '../../src/views/quick-add/quick-add.css';
import { type FakeOptions, installFakeBrowser, storedInterviews } from './fake-browser.ts';
import { button, text } from './find-named.ts';
import { atFixedTime, expectAccessible, named, pressComposing, show } from './show.tsx';

/** It is Thursday 12 March 2026, 10:00 in Berlin. */
const HOUR_LATER = '2026-03-11T13:00:00.000Z';

const line = () => page.getByRole('textbox', { name: 'Add an interview in one line' });
const fact = (label: string) =>
  page.getByText(label, { exact: true }).element().nextElementSibling?.textContent;

function open(options: FakeOptions = {}) {
  location.hash = '#/add';
  const fake = installFakeBrowser(options);
  show(<Page store={openInterviewsStore()} />);
  return { ...fake, commands: () => fake.asked.filter(({ type }) => type === 'command') };
}

describe('an interview in one line', () => {
  atFixedTime();
  beforeEach(() => page.viewport(900, 900));

  it('shows what is understood while it is typed, and adds it by the keyboard alone', async () => {
    const { commands } = open();
    await expect.element(line()).toHaveFocus();
    await userEvent.keyboard('Brightwater, data analyst, yesterday 14:00 with Anna Okafor');
    const when = 'Wednesday 11 March at 14:00 · about 60 minutes';
    await expect.element(text(when)).toBeVisible();
    expect(fact('Who')).toBe('Anna Okafor');
    await expectAccessible();
    await expect
      .element(page.getByRole('status').filter({ hasText: 'Brightwater' }), { timeout: 4000 })
      .toHaveTextContent(
        `Company: Brightwater, Position: data analyst, When: ${when}, Who: Anna Okafor`,
      );
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('heading', { name: 'Brightwater' })).toBeVisible();
    await expect.element(text('Interview added.')).toBeVisible();
    expect(commands()).toMatchObject([
      {
        command: {
          type: 'interview.track',
          fields: { company: 'Brightwater', position: 'data analyst', startsAt: HOUR_LATER },
        },
      },
    ]);
    await button('Undo').click();
    await expect.element(text('Undone.')).toBeVisible();
  });

  it('marks what it assumed and what is odd, and fits a narrow window', async () => {
    await page.viewport(320, 900);
    open();
    await line().fill('Brightwater, data analyst, Berlin, 12 August at 3 EST');
    await expect.element(text('afternoon assumed')).toBeVisible();
    await expect
      .element(text('That is more than four months away. Is the year right?'))
      .toBeVisible();
    expect(fact('Not used')).toBe('Berlin, EST');
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    await expectAccessible();
  });

  it('says what is missing and keeps the focus and what was typed', async () => {
    const { commands } = open();
    await line().fill('yesterday 2pm');
    await userEvent.keyboard('{Enter}');
    await expect
      .element(line())
      .toHaveAccessibleDescription(/Name the company, and it can be added\./);
    await expect.element(line()).toHaveFocus();
    await expect.element(line()).toHaveValue('yesterday 2pm');
    expect(commands()).toEqual([]);
    await expectAccessible();
    await line().fill('Acme, 12 May 2031');
    await expect.element(line()).not.toHaveAccessibleDescription(/Name the company/);
    await userEvent.keyboard('{Enter}');
    await expect.element(line()).toHaveAccessibleDescription(/more than two years away/);
    await expect.element(line()).toHaveFocus();
  });

  it('warns of one that is there already, and adds it all the same', async () => {
    const { commands } = open({
      stored: storedInterviews(named('i1', 'Söderlund', { position: 'Data  Analyst' })),
    });
    await line().fill('soderlund, data analyst, tomorrow 9am');
    await expect
      .element(text(/You have an open interview for this position already, on Tuesday 10 March/))
      .toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.poll(commands).toHaveLength(1);
  });

  it('hands what it understood to the full form, which gets the focus', async () => {
    open();
    const company = page.getByLabelText('Company', { exact: true });
    await company.fill('Acme');
    await button('More fields').click();
    await expect.element(company).toHaveFocus();
    await expect.element(company).toHaveValue('Acme');
    await line().fill('Brightwater, data analyst, tomorrow 9:30, 45 min');
    await userEvent.keyboard('{Tab}{Tab}{Enter}');
    await expect.element(company).toHaveFocus();
    await expect.element(company).toHaveValue('Brightwater');
    await expect.element(page.getByLabelText('Date of the interview')).toHaveValue('2026-03-13');
    await expect.element(page.getByLabelText('Time', { exact: true })).toHaveValue('09:30');
    await expect.element(line()).toHaveValue('');
  });

  it('is emptied by Escape, and left by another', async () => {
    open();
    const company = page.getByLabelText('Company', { exact: true });
    await company.fill('Acme');
    await line().fill('Bright');
    await userEvent.keyboard('{Tab}{Escape}');
    await expect.element(line()).toHaveValue('');
    await expect.element(line()).toHaveFocus();
    await expect.element(company).toHaveValue('Acme');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => location.hash).toBe('#/list');
  });

  it('leaves Escape to an input method', async () => {
    open();
    await line().fill('にほん');
    pressComposing(line().element(), 'Escape');
    pressComposing(page.getByLabelText('Company', { exact: true }).element(), 'Escape');
    await expect.element(line()).toHaveValue('にほん');
    expect(location.hash).toBe('#/add');
  });

  it('reads day and month as the browser’s locale writes them', async () => {
    open({ uiLanguage: 'en-US' });
    await line().fill('Brightwater, 3/4/2026 2pm');
    await expect.element(text(/Wednesday, March 4 at 2:00\sPM/)).toBeVisible();
  });
});
