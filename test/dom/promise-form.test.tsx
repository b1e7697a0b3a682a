import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { openInterviewsStore } from '../../src/data/interviews-store.ts';
import { Page } from '../../src/page/page.tsx';
import '../../src/page/page.css';
import { CommandForm } from '../../src/views/command-form.tsx';
import { installFakeBrowser, storedInterviews } from './fake-browser.ts';
import { atFixedTime, expectAccessible, named, show } from './show.tsx';

const SENT = {
  id: 'n1',
  personIds: ['p1'],
  startedAt: '2026-03-11T09:00:00.000Z',
  sentAt: '2026-03-11T09:00:00.000Z',
  promise: null,
  text: '',
  pending: null,
};
const save = () => page.getByRole('button', { name: 'Save', exact: true });

describe('the day of a call', () => {
  atFixedTime();
  beforeEach(() => page.viewport(900, 800));

  it('is asked for where it was emptied, and kept once it is there', async () => {
    const closing = { ...named('i7', '').closing, recordedAt: SENT.sentAt };
    location.hash = '#/interview/i7';
    const { asked } = installFakeBrowser({
      stored: storedInterviews(named('i7', 'Tidewater', { closing, notes: [SENT] })),
    });
    show(<Page store={openInterviewsStore()} />);
    await page.getByRole('button', { name: 'Another day: Tidewater' }).click();
    const day = page.getByLabelText('Day of your call');
    await day.fill('');
    await save().click();
    await expect.element(day).toHaveAccessibleDescription('Which day is it to be?');
    await expect.element(day).toHaveFocus();
    await expectAccessible();
    expect(asked.filter(({ type }) => type === 'command')).toEqual([]);
    await day.fill('2026-03-19');
    await expect.element(day).toHaveAccessibleDescription('');
    await save().click();
    await expect.element(page.getByText(/^Your appointment: /)).toBeVisible();
  });
});

describe('a form', () => {
  atFixedTime();

  it('can be sent again after something unforeseen', async () => {
    installFakeBrowser();
    const failures: unknown[] = [];
    const hear = (event: PromiseRejectionEvent) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      failures.push(event.reason);
    };
    window.addEventListener('unhandledrejection', hear, { capture: true });
    let tries = 0;
    const submit = () => {
      tries += 1;
      if (tries === 1) throw new Error('Unforeseen.');
      return Promise.resolve('done' as const);
    };
    const ends: string[] = [];
    const form = {
      label: 'A form',
      submitLabel: 'Save',
      onSubmit: submit,
      onDone: () => ends.push('done'),
      onCancel: () => ends.push('cancelled'),
    };
    show(<CommandForm {...form}>{() => null}</CommandForm>);
    await save().click();
    await expect.poll(() => failures).toHaveLength(1);
    await save().click();
    await expect.poll(() => ends).toEqual(['done']);
    window.removeEventListener('unhandledrejection', hear, { capture: true });
  });
});
