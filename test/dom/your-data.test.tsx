import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openInterviewsStore } from '../../src/data/interviews-store.ts';
import { MARKER_KEY } from '../../src/data/mirror/store-marker.ts';
import { Page } from '../../src/page/page.tsx';
import '../../src/page/page.css';
import '../../src/page/your-data/your-data.css';
import { makeTemplate } from '../support/make-template.ts';
import { type FakeOptions, installFakeBrowser, storedInterviews } from './fake-browser.ts';
import { button, field, heading, text } from './find-named.ts';
import { atFixedTime, expectAccessible, NOW, named, show } from './show.tsx';

const TRACKED = storedInterviews(named('i1', 'Brightwater'), named('i2', 'Halden'));

function open(stored: Record<string, unknown> = TRACKED, options: FakeOptions = {}) {
  const fake = installFakeBrowser({ stored, ...options });
  show(<Page store={openInterviewsStore()} />);
  return fake;
}

/** What has been saved last, by the browser's own dialog. */
let saved: Blob | null = null;
/** What the dialog does. */
let picker: 'saves' | 'cancelled' | 'full' = 'saves';

async function showSaveFilePicker() {
  if (picker === 'cancelled') throw new DOMException('Cancelled.', 'AbortError');
  const write = async (content: Blob) => {
    if (picker === 'full') throw new DOMException('No room.', 'QuotaExceededError');
    saved = content;
  };
  return { createWritable: async () => ({ write, close: async () => undefined }) };
}

const chooser = () => page.getByLabelText(/^Choose a file/);
async function choose(content: BlobPart, name: string) {
  // Whoever chooses a file has pressed the field for it.
  await expect.element(chooser()).toBeInTheDocument();
  chooser().element().focus();
  await chooser().upload(new File([content], name));
}

/** Drops files somewhere in the window, as often as it takes until the page watches for that. */
async function drop(files: File[], sentence: RegExp | string): Promise<void> {
  const dataTransfer = { types: ['Files'], files };
  await expect
    .poll(() => {
      const event = new Event('drop', { bubbles: true, cancelable: true });
      document.dispatchEvent(Object.assign(event, { dataTransfer }));
      return text(sentence).query();
    })
    .not.toBeNull();
}
const group = (name: string) => page.getByRole('group').filter({ hasText: name });

async function saveBackup(): Promise<string> {
  saved = null;
  await button('Save a backup').click();
  // A lock takes its time on purpose.
  await expect.poll(() => saved, { timeout: 20_000 }).not.toBeNull();
  return (saved as unknown as Blob).text();
}

describe('your data', () => {
  atFixedTime();
  beforeEach(async () => {
    location.hash = '#/data';
    picker = 'saves';
    Object.assign(globalThis, { showSaveFilePicker });
    await page.viewport(900, 900);
  });

  it('goes out as one file and comes in again, whole, with the way back', async () => {
    const template = makeTemplate();
    const before = open({ ...TRACKED, [`template/${template.id}`]: template });
    await expect.element(heading('Your data')).toHaveFocus();
    await expect.element(text('There is no backup yet.')).toBeVisible();
    await expectAccessible();
    const file = await saveBackup();
    await expect.element(text('Last backup: Thursday 12 March.')).toBeVisible();
    expect(before.asked.map(({ type }) => type)).toContain('backup.made');

    const { stored } = open({});
    await choose(file, 'afterword.json');
    await expect.element(heading('What “afterword.json” brings')).toHaveFocus();
    await text('Adds 2 interviews').click();
    await expect.element(text('Halden')).toBeVisible();
    await expect.element(page.getByLabelText('1 template too')).toBeChecked();
    await expectAccessible();
    await button('Bring in').click();
    await expect.element(heading('“afterword.json” is in')).toBeVisible();
    expect(document.activeElement?.textContent).toMatch(/2 interviews added\./);
    const [was, is] = [before.stored, stored].map((each) => each.get('interview/i1'));
    const { interview } = was as { interview: object };
    expect(is).toMatchObject({ interview, past: [{ type: 'interview.import', before: null }] });
    expect(stored.get(`template/${template.id}`)).toMatchObject({ body: template.body });
    await button('Undo the import').click();
    await expect.element(text('Undone: all is as it was before the import.')).toBeVisible();
    expect([...stored.keys()].filter((key) => /^(?:interview|template)/.test(key))).toEqual([]);
    await expect.element(chooser()).toHaveFocus();
  });

  it('has nothing to bring in where all of it is here', async () => {
    open();
    await choose(await saveBackup(), 'afterword.json');
    await expect.element(text(/^Nothing to do: all that the file has/)).toBeVisible();
    await expect.element(button('Bring in')).not.toBeInTheDocument();
    await button('Close').click();
    await expect.element(chooser()).toHaveFocus();
  });

  it('can be locked, and opens with its passphrase alone', async () => {
    open();
    await page.getByLabelText('Lock the file with a passphrase').click();
    await button('Save a backup').click();
    await expect.element(field('Passphrase')).toHaveFocus();
    await expect.element(field('Passphrase')).toHaveAccessibleDescription(/Type a passphrase/);
    await userEvent.keyboard('correct horse');
    await field('The same once more').fill('correct hose');
    await button('Save a backup').click();
    await expect.element(field('The same once more')).toHaveFocus();
    await expect.element(field('The same once more')).toHaveAccessibleDescription(/not the same/);
    await expectAccessible();
    await page.getByLabelText('Show what I type').click();
    await expect.element(field('Passphrase')).toHaveAttribute('type', 'text');
    await field('The same once more').fill('correct horse');
    const file = await saveBackup();
    expect(file).not.toMatch(/Halden/);

    open({});
    await choose(file, 'locked.json');
    await expect.element(heading('“locked.json” is locked')).toHaveFocus();
    await expectAccessible();
    await userEvent.keyboard('{Tab}battery{Enter}');
    await expect.element(field('Passphrase')).toHaveAccessibleDescription(/not its passphrase/);
    await expect.element(field('Passphrase')).toHaveFocus();
    await userEvent.keyboard('correct horse{Enter}');
    await expect.element(text('Adds 2 interviews')).toBeVisible();
  });

  it('stays closed where its user gave up while a passphrase was tried', async () => {
    open();
    await page.getByLabelText('Lock the file with a passphrase').click();
    await field('Passphrase').fill('correct horse');
    await field('The same once more').fill('correct horse');
    const file = await saveBackup();
    const derive = vi.spyOn(crypto.subtle, 'deriveBits');
    await choose(file, 'locked.json');
    await field('Passphrase').last().fill('battery');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => derive.mock.results.length).toBe(1);
    await button('Cancel').click();
    await expect.element(chooser()).toBeInTheDocument();
    await derive.mock.results[0]?.value;
    derive.mockRestore();
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await expect.element(chooser()).toBeInTheDocument();
    await expect.element(field('Passphrase')).not.toBeInTheDocument();
  });

  it('is known to be of the moment before all is read for it', async () => {
    const marker = (revision: number) => ({ revision, interviews: 2, templates: 0, checksum: 0 });
    const { asked, write, reading } = open({ ...TRACKED, [MARKER_KEY]: marker(7) });
    await expect.element(heading('Your data')).toHaveFocus();
    reading.all = () => write(MARKER_KEY, marker(8));
    await saveBackup();
    await expect.poll(() => asked).toContainEqual({ type: 'backup.made', basis: 7 });
  });

  it('is not saved where its user thinks better of it, and says where it could not be', async () => {
    const { asked } = open();
    picker = 'cancelled';
    await button('Save a backup').click();
    picker = 'full';
    await button('Save a backup').click();
    await expect.element(text(/^The file could not be written\./)).toBeVisible();
    expect(asked.map(({ type }) => type)).not.toContain('backup.made');
    await expectAccessible();
  });

  it('goes into a spreadsheet', async () => {
    open({ ...TRACKED, ...storedInterviews(named('i3', '=1+1')) });
    await button('Save a table').click();
    await expect.element(text('Table saved.')).toBeVisible();
    const table = await (saved as unknown as Blob).text();
    expect(table.split('\r\n')[0]).toMatch(/^.?"Company","Position","Date of the interview"/);
    expect(table).toMatch(/"'=1\+1","Data analyst","2026-03-10","14:00"/);
  });

  it('says what a file of an older version brings that cannot be read', async () => {
    open({});
    const content = { interviews: [{ interview: { company: 'Kestrel' } }], settings: null };
    await choose(
      JSON.stringify({ afterword: 'backup', format: 1, dataVersion: 1, content }),
      'a.json',
    );
    await expect.element(heading('“a.json” is not as Afterword wrote it')).toHaveFocus();
    await button('Look at what can be read').click();
    await text('Leaves out 1').click();
    await expect.element(group('Leaves out')).toHaveTextContent(/Kestrel.*It cannot be read\./);
  });

  it('takes settings along only where that is wanted', async () => {
    open({ ...TRACKED, settings: { noteTime: '08:00' } });
    const file = await saveBackup();
    const { asked } = open({ ...storedInterviews(named('i1', 'Brightwater')) });
    await choose(file, 'a.json');
    await expect.element(page.getByLabelText('Settings too')).not.toBeChecked();
    await button('Bring in').click();
    await expect.element(heading('“a.json” is in')).toBeVisible();
    expect(asked.at(-1)).toMatchObject({ type: 'import.apply', settings: null });
  });

  it.each([
    ['a file that is empty', '', 'a.csv', /^There is nothing in this file\./],
    ['an Excel file', 'PK\u0003\u0004 xl/workbook.xml', 'a.xlsx', /save it as CSV/],
    ['no text', 'a\0b\0\0\u0001c'.repeat(9), 'a.png', /^This is no text file\./],
    ['no backup', '{"a": 1}', 'a.json', /^This file is of another program\./],
    ['no JSON', '{"a": ', 'a.json', /^This file is damaged, or not one of Afterword\./],
    [
      'a cut backup',
      '{"afterword": "backup", "content": {"in',
      'a.json',
      /is cut off in the middle/,
    ],
    ['a newer one', '{"afterword": "backup", "format": 99}', 'a.json', /^A newer version/],
    [
      'nothing in it',
      '{"afterword": "templates", "version": 1, "templates": []}',
      'a.json',
      /^There is no interview in this file\./,
    ],
    ['no dates', 'Company;Wishes\nKestrel;yes', 'a.csv', /^No column of this table has dates/],
  ])('says of %s why nothing comes in', async (_, content, name, sentence) => {
    const { asked } = open();
    await expect.element(heading('Your data')).toHaveFocus();
    await choose(content, name);
    await expect.element(page.getByRole('alert')).toHaveTextContent(sentence);
    await expect.element(chooser()).toHaveFocus();
    expect(asked.some(({ type }) => type === 'import.apply')).toBe(false);
  });

  it('does not open a file that is too large', async () => {
    open();
    const file = new File(['x'], 'a.json');
    Object.defineProperty(file, 'size', { value: 200_000_000 });
    await drop([file], /^This file is too large\./);
    await drop([file, file], 'One file at a time, please.');
  });

  it('is not left for a file that is dropped while another one is looked at', async () => {
    open();
    await chooser().upload(new File(['Company,Interview\nKestrel,2026-03-05'], 'a.csv'));
    await expect.element(heading('What stands in “a.csv”?')).toBeVisible();
    const event = new Event('drop', { bubbles: true, cancelable: true });
    document.dispatchEvent(Object.assign(event, { dataTransfer: { types: ['Files'], files: [] } }));
    expect(event.defaultPrevented).toBe(true);
  });

  it('is previewed anew where something has changed meanwhile, and kept where there is no room', async () => {
    open();
    const file = await saveBackup();
    const faults: FakeOptions['faults'] = { 'import.apply': 'changedSince' };
    const { stored } = open({}, { faults });
    await choose(file, 'a.json');
    await button('Bring in').click();
    await expect.element(text(/^Something here has changed meanwhile/)).toBeVisible();
    await expectAccessible();
    Object.assign(faults, { 'import.apply': 'notSaved' });
    await button('Bring in').click();
    await expect.element(text(/^There is no room for it/)).toBeVisible();
    expect(stored.size).toBe(0);
  });

  it('tells what the last import was, and takes it back', async () => {
    const before = { 'interview/i2': null };
    const last = { id: 'x', at: NOW, name: 'huntr.csv', added: 1, updated: 0, before };
    const { stored } = open({ ...TRACKED, 'last-import': last });
    await expect.element(text('“huntr.csv”, brought in on Thu 12 Mar, 10:00')).toBeVisible();
    await button('Undo the import').click();
    await expect
      .element(text('“huntr.csv”, brought in on Thu 12 Mar, 10:00'))
      .not.toBeInTheDocument();
    expect(stored.has('interview/i2')).toBe(false);
    expect(document.activeElement?.tagName).toBe('MAIN');
  });

  it('stands on other devices only once it is known what that means', async () => {
    const { asked, stored } = open();
    const everywhere = page.getByLabelText('The same open interviews on all my devices');
    await everywhere.click();
    const dialog = page.getByRole('dialog', { name: 'Interviews on several devices' });
    await expect.element(dialog).toHaveTextContent(/Google.*Mozilla.*one exception/);
    await expectAccessible();
    await button('Leave it off').click();
    await expect.element(everywhere).not.toBeChecked();
    await expect.element(everywhere).toHaveFocus();
    expect(asked).not.toContainEqual({ type: 'sync.set', on: true });
    await everywhere.click();
    await button('Turn it on').click();
    await expect.element(everywhere).toBeChecked();
    await expect.element(text('Nothing has been exchanged yet.')).toBeVisible();
    await button('Exchange now').click();
    await expect.element(text('Last exchanged: Thu 12 Mar, 10:00.')).toBeVisible();
    await expectAccessible();
    await everywhere.click();
    await expect.element(text('Turned off. Each device keeps what it has.')).toBeVisible();
    expect(stored.get('sync')).toMatchObject({ on: false });
  });

  it('says what is amiss with the exchange', async () => {
    open({ ...TRACKED, sync: { on: true, at: NOW, left: 3, problem: 'unavailable' } });
    await expect.element(text(/^The browser’s account cannot be reached\./)).toBeVisible();
    await expect.element(text(/^3 interviews have no room in the account/)).toBeVisible();
  });

  it('tells that all can be read, or what cannot', async () => {
    const { write } = open();
    await expect.element(text('All 2 interviews here are sound.')).toBeVisible();
    write('interview/i3', { interview: 'x' });
    await expect.element(text('All 2 interviews here are sound.')).not.toBeInTheDocument();
    await expect.element(button('Save a copy').first()).toBeVisible();
  });
});
