import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { openInterviewsStore } from '../../src/data/interviews-store.ts';
import { Page } from '../../src/page/page.tsx';
import '../../src/page/page.css';
import '../../src/page/practice/practice.css';
import '../../src/ui/check.css';
import { type FakeOptions, installFakeBrowser } from './fake-browser.ts';
import { atFixedTime, expectAccessible, show } from './show.tsx';

function open(options: FakeOptions = {}): void {
  location.hash = '#/practice';
  installFakeBrowser(options);
  show(<Page store={openInterviewsStore()} />);
}

const field = () => page.getByRole('textbox', { name: 'Your note' });
const button = (name: string) => page.getByRole('button', { name, exact: true });

describe('the practice page', () => {
  atFixedTime();
  beforeEach(() => page.viewport(900, 800));

  it('gives back the words that a draft has taken the place of', async () => {
    open();
    await field().fill('Dear Anna, my own words.');
    await button('Start from a draft').click();
    await expect.element(field()).toHaveValue(expect.stringContaining('Kind regards'));
    await expect.element(page.getByText('A draft has taken the place')).toBeVisible();
    await button('Undo').click();
    await expect.element(field()).toHaveValue('Dear Anna, my own words.');
    await expect.element(button('Undo')).not.toBeInTheDocument();
    await expectAccessible();
  });

  it('gives back the words that were emptied out, and what was typed meanwhile, too', async () => {
    open();
    await field().fill('My own words.');
    await button('Empty it').click();
    await expect.element(field()).toHaveValue('');
    await field().fill('Other words.');
    await button('Undo').click();
    await expect.element(field()).toHaveValue('My own words.');
    await button('Undo').click();
    await expect.element(field()).toHaveValue('Other words.');
  });

  it('has nothing to give back where nothing was written', async () => {
    open();
    await button('Start from a draft').click();
    await expect.element(field()).toHaveValue(expect.stringMatching(/^Dear /));
    await expect.element(button('Undo')).not.toBeInTheDocument();
  });

  it('drafts in the browser’s language, and reads the draft in it', async () => {
    open({ uiLanguage: 'de-AT' });
    await button('Start from a draft').click();
    await expect.element(field()).toHaveValue(expect.stringMatching(/^Guten Tag /));
    const lights = page.getByRole('list', { name: 'The three parts of a note' });
    await expect.element(lights).toHaveTextContent(/Follow-up call: there.*rufe/);
  });

  it('drafts in the language in which somebody is writing', async () => {
    open({ uiLanguage: 'en-GB' });
    await field().fill('Bonjour, je vous remercie de cet entretien et de votre temps.');
    const lights = page.getByRole('list', { name: 'The three parts of a note' });
    await expect.element(lights).toHaveTextContent('Manners: there');
    await button('Start from a draft').click();
    await expect.element(field()).toHaveValue(expect.stringMatching(/^Bonjour .*je vous/s));
    await expect.element(field()).toHaveValue(expect.not.stringMatching(/\bday\b|Dear/));
  });

  it('writes the next good day where the call’s stands, not where the same words stood before', async () => {
    open();
    await field().fill(
      'We met on Saturday 21 March 2026. I will call you on Saturday 21 March 2026.',
    );
    await button('Use Monday 23 March').click();
    await expect
      .element(field())
      .toHaveValue('We met on Saturday 21 March 2026. I will call you on Monday 23 March.');
  });
});
