import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openInterviewsStore } from '../../src/data/interviews-store.ts';
import { Page } from '../../src/page/page.tsx';
import '../../src/page/page.css';
import '../../src/page/practice/made-up/made-up.css';
import '../../src/page/welcome/welcome.css';
import { type FakeOptions, installFakeBrowser } from './fake-browser.ts';
import { atFixedTime, expectAccessible, show } from './show.tsx';

function open(options: FakeOptions = {}, hash = '#/welcome') {
  location.hash = hash;
  const fake = installFakeBrowser(options);
  show(<Page store={openInterviewsStore()} />);
  return fake;
}

const title = () => page.getByRole('heading', { name: 'Welcome to Afterword' });
const link = (name: string) => page.getByRole('link', { name, exact: true });
const allow = () => page.getByRole('button', { name: 'Allow Afterword on Gmail and Outlook' });

describe('the welcome page', () => {
  atFixedTime();
  beforeEach(() => page.viewport(900, 800));

  it('says what Afterword does and asks for, has reminders tested, and leads onward', async () => {
    open();
    await expect.element(title()).toHaveFocus();
    for (const part of ['The closing.', 'The note.', 'The call.', 'Done.']) {
      await expect.element(page.getByText(part, { exact: true })).toBeVisible();
    }
    await expect
      .element(page.getByRole('img', { name: 'A message with the Follow up button beside Send' }))
      .toBeVisible();
    const asked = page.getByRole('region', { name: 'What it asks your browser for, and why' });
    await expect.element(asked).toHaveTextContent('Gmail and Outlook');
    await expect.element(asked).toHaveTextContent('Nothing leaves your browser');
    expect(asked.element().querySelectorAll('dt')).toHaveLength(6);
    await expect
      .element(page.getByRole('region', { name: 'Do reminders reach you?' }))
      .toHaveTextContent('Test my reminders');
    await expect.element(link('Add your first interview')).toHaveAttribute('href', '#/add');
    await expect.element(link('Follow a made-up interview')).toHaveAttribute('href', '#/made-up');
    await expect.element(link('I will look around by myself')).toHaveAttribute('href', '#/');
    await expect.element(allow()).not.toBeInTheDocument();
    await expectAccessible();
  });

  it('asks for the mail sites where the browser withholds them, by a press and not before', async () => {
    open({ mailAccess: 'withheld' });
    await expect.element(page.getByText(/no Follow up button in your messages/)).toBeVisible();
    await expectAccessible();
    (allow().element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(/Reload your mail tab once/)).toBeVisible();
    await expect.element(allow()).not.toBeInTheDocument();
    await expect.poll(() => document.activeElement === document.body).toBe(false);
  });

  it('still says what is missing when the user refuses', async () => {
    open({ mailAccess: 'refused' });
    await allow().click();
    await expect.element(allow()).toBeVisible();
  });

  it('is there again from the settings', async () => {
    open({}, '#/settings');
    await link('Show the welcome page').click();
    await expect.element(title()).toHaveFocus();
  });
});
