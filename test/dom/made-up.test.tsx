import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import messages from '../../src/_locales/en/messages.json';
import portuguese from '../../src/_locales/pt/messages.json';
import { openInterviewsStore } from '../../src/data/interviews-store.ts';
import { Page } from '../../src/page/page.tsx';
import '../../src/page/page.css';
import '../../src/page/practice/practice.css';
import '../../src/page/practice/made-up/made-up.css';
import '../../src/ui/check.css';
import { beginMadeUp } from '../../src/page/practice/made-up/made-up-interview.ts';
import { getBrowser } from '../../src/platform/browser.ts';
import { DEFAULT_TIMETABLE } from '../support/arbitraries.ts';
import { installFakeBrowser } from './fake-browser.ts';
import { atFixedTime, expectAccessible, NOW, show } from './show.tsx';

function open() {
  location.hash = '#/made-up';
  const fake = installFakeBrowser();
  show(<Page store={openInterviewsStore()} />);
  return fake;
}

const button = (name: string | RegExp) => page.getByRole('button', { name }).first();
const heading = (name: string | RegExp) => page.getByRole('heading', { name });
const told = (text: string | RegExp) => page.getByText(text);

/** Comes back once all that a change has brought about has moved the focus. */
async function settle(): Promise<void> {
  for (let frames = 0; frames < 3; frames += 1) {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }
}

/** Presses a button by the keyboard alone. */
async function press(name: string | RegExp): Promise<void> {
  await expect.element(button(name)).toBeVisible();
  await expect
    .poll(async () => {
      (button(name).element() as HTMLElement).focus();
      await settle();
      return document.activeElement === button(name).element();
    })
    .toBe(true);
  await userEvent.keyboard('{Enter}');
}

describe('a made-up interview', () => {
  atFixedTime();
  beforeEach(() => page.viewport(900, 800));

  it('tells everything that has happened to it, though it is kept nowhere', async () => {
    open();
    await page.getByText('Everything so far').click();
    await expect.element(told('You added the interview.')).toBeVisible();
  });

  it('is set back in its story, and from there again', async () => {
    const { asked } = open();
    await press('Change Position: Data analyst');
    await userEvent.keyboard('Lead{Enter}');
    await expect.element(button('Change Position: Lead')).toBeVisible();
    await page.getByText('Everything so far').click();
    await press('Undo: You changed: Position.');
    await expect.element(button('Change Position: Data analyst')).toBeVisible();
    await press('Undo: You set it back to how it was before.');
    await expect.element(button('Change Position: Lead')).toBeVisible();
    expect(asked.map(({ type }) => type)).toEqual(['reconcile']);
  });

  it.each([
    ['as it is', {}, 'anna@brightwater.example'],
    ['Portuguese', portuguese, 'ana@aguasclaras.example'],
    ['in letters that no address has', { samplePerson: { message: '安娜' } }, /^\w+@\w+\.example$/],
  ])('has an address that fits the names: %s', (_, told: object, address) => {
    installFakeBrowser();
    const said = vi.spyOn(getBrowser().i18n, 'getMessage');
    said.mockImplementation((key) => Reflect.get({ ...messages, ...told }, key)?.message ?? '');
    const { interview } = beginMadeUp(NOW, DEFAULT_TIMETABLE);
    expect(interview.people[0]?.email).toMatch(address);
  });

  it('is followed to its end by keyboard, and nothing of it is stored or asked for', async () => {
    const { stored, asked } = open();
    await expect.element(heading('Brightwater')).toHaveFocus();
    await expect.element(heading(/Fri,? 13 Mar.*13:00/)).toBeVisible();
    await expect.element(told(/nothing of it is kept, nothing rings/)).toBeVisible();
    await expect.element(heading('Say the four things')).toBeVisible();

    await press(/^Next: the interview is over/);
    await expect.element(heading(/Fri,? 13 Mar.*15:30/)).toBeVisible();
    await expect.element(told(/They want to decide by Monday,? 23 March/)).toBeVisible();
    await press('Answer: Brightwater');
    await page
      .getByLabelText(/^(By when|Hiring date|When will)/)
      .first()
      .fill('2026-03-23');
    const yes = page.getByRole('radio', { name: /^Yes/ }).first().element() as HTMLElement;
    yes.focus();
    await userEvent.keyboard(' ');
    await press('Save');
    await expect.element(heading('Brightwater')).toHaveFocus();

    await press(/^Next: the morning after/);
    await press('Write note: Brightwater');
    await expect.element(heading('Practice mailbox')).toHaveFocus();
    const message = page.getByRole('textbox', { name: 'Message' });
    await expect.element(message).toHaveValue(expect.stringContaining('Tuesday 24 March'));
    await press('Follow up');
    const lights = page.getByRole('list', { name: 'The three parts of a note' });
    await expect.element(lights).toHaveTextContent(/Follow-up call: there/);
    await expectAccessible();
    await press('Send');
    await expect.element(heading('Call on Tuesday 24 March')).toBeVisible();
    await expect.element(heading('Brightwater')).toHaveFocus();

    await press('Undo');
    await expect.element(heading('Note due today')).toBeVisible();
    await press('Write note: Brightwater');
    await expect.element(message).toHaveValue(expect.stringContaining('Tuesday 24 March'));
    await message.fill(
      'Thank you for your time today. I would love the position. I will call you on Wednesday 25 March.',
    );
    await press('Send');
    await expect.element(heading('Call on Wednesday 25 March')).toBeVisible();

    await press(/^Next: the day before their date/);
    await press(/^Next: the day of the call/);
    await expect.element(heading(/Wed,? 25 Mar.*9:30/)).toBeVisible();
    await press('I left a message');
    await press(/^Next: the day of the call/);
    await press('I left a message');
    await press(/^Next: still no answer/);
    await expect.element(told(/Afterword asks whether to let it go/)).toBeVisible();
    // The way onward is at its end: the focus stays where one is.
    await expect.poll(() => document.activeElement === document.body).toBe(false);
    await press('Cross off: Brightwater');
    await expect.element(told(/You let it go, with a clear mind/)).toBeVisible();
    await expect
      .element(page.getByRole('link', { name: 'Add an interview' }))
      .toHaveAttribute('href', '#/add');
    await expectAccessible();

    expect([...stored.keys()]).toEqual([]);
    expect(asked.map(({ type }) => type)).toEqual(['reconcile']);
  });

  it('ends with an offer as well, and begins anew on request', async () => {
    const { stored } = open();
    await press('More for Brightwater');
    await page.getByRole('menuitem', { name: /offer/i }).click();
    await expect.element(told(/Congratulations, even if it is made up/)).toBeVisible();
    await press('Start again');
    await expect.element(heading('Say the four things')).toBeVisible();
    await expect.element(heading('Brightwater')).toHaveFocus();
    expect([...stored.keys()]).toEqual([]);
  });

  it('comes back by Undo when it is removed', async () => {
    open();
    await press('More for Brightwater');
    await page.getByRole('menuitem', { name: 'Remove' }).click();
    await expect.element(told(/You removed it/)).toBeVisible();
    await press('Undo');
    await expect.element(heading('Say the four things')).toBeVisible();
  });

  it('has an e-mail written where they want no calls', async () => {
    const { asked } = open();
    await press(/^Next: the interview is over/);
    await press('Answer: Brightwater');
    await page.getByRole('radio', { name: 'E-mail only' }).first().click();
    await press('Save');
    await press(/^Next: the morning after/);
    await press('Write note: Brightwater');
    await expect
      .element(page.getByRole('textbox', { name: 'Message' }))
      .toHaveValue(expect.stringContaining('Kind regards'));
    await press('Send');
    await press(/^Next: the day of the call/);
    await press('Write e-mail: Brightwater');
    await expect
      .element(page.getByRole('textbox', { name: 'To' }))
      .toHaveValue(expect.stringContaining('anna@brightwater.example'));
    await expect.element(button('Follow up')).not.toBeInTheDocument();
    await press('Send');
    await expect.element(told('E-mail noted.')).toBeVisible();
    expect(asked.map(({ type }) => type)).toEqual(['reconcile']);
  });
});
