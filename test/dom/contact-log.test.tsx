import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { openInterviewsStore } from '../../src/data/interviews-store.ts';
import { Page } from '../../src/page/page.tsx';
import '../../src/page/page.css';
import '../../src/page/follow-through/week.css';
import '../../src/page/your-data/contact-log/contact-log.css';
import { installFakeBrowser, storedInterviews } from './fake-browser.ts';
import { button, field, heading, radio, text } from './find-named.ts';
import { HALDEN } from './halden.ts';
import { atFixedTime, expectAccessible, named, show } from './show.tsx';

const OLD = named('i1', 'Brightwater', { startsAt: '2025-11-04T09:00:00.000Z' });

function open(settings = {}) {
  location.hash = '#/contact-log';
  installFakeBrowser({ stored: { ...storedInterviews(HALDEN, OLD), settings } });
  show(<Page store={openInterviewsStore()} />);
}

const rows = () =>
  [...document.querySelectorAll('.log-table tbody tr')].map((row) => row.textContent);

describe('the contact log', () => {
  atFixedTime();
  beforeEach(() => page.viewport(900, 900));

  it('lists whom one contacted, when and how, by week', async () => {
    open({ userName: 'Alex Moreau' });
    await expect.element(heading('Contact log')).toHaveFocus();
    await expect.element(text('Alex Moreau')).toBeVisible();
    await expect.element(text('2 contacts')).toBeVisible();
    await expect
      .element(page.getByRole('heading', { name: /^16\D+22 February 2026$/ }))
      .toBeVisible();
    expect(rows()).toEqual([
      expect.stringMatching(/^Fri,? 20 FebHaldenData analystInterviewAnna Okafor$/),
      expect.stringMatching(/^Sat,? 21 FebHalden.*E-mailAnna Okafor.*Note sent to Anna Okafor\.$/),
    ]);
    await expectAccessible();
  });

  it('is of the days that its user wants', async () => {
    open();
    await expect.element(page.getByRole('link', { name: 'Add your name' })).toBeVisible();
    await radio('This week').click();
    await expect.element(text('No contact in these days.')).toBeVisible();
    await radio('All').click();
    await expect.element(text('3 contacts')).toBeVisible();
    await radio('From … to …').click();
    await field('From').fill('2025-11-01');
    await field('To').fill('2025-11-30');
    await expect.element(text('1 contact')).toBeVisible();
    await expectAccessible();
  });

  it('is printed, and saved as a table', async () => {
    let saved: Blob | null = null;
    const write = async (content: Blob) => {
      saved = content;
    };
    Object.assign(globalThis, {
      showSaveFilePicker: async () => ({
        createWritable: async () => ({ write, close: async () => undefined }),
      }),
    });
    open();
    await button('Save a table').click();
    await expect.element(text('Table saved.')).toBeVisible();
    const table = await (saved as unknown as Blob).text();
    expect(table).toMatch(/"2026-02-21","Halden","Data analyst","E-mail","Anna Okafor"/);
    await expect.element(button('Print')).toBeVisible();
  });
});
