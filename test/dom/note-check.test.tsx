import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/ui/check.css';
import type { NoteReview } from '../../src/notes/check/review-note.ts';
import { compareNotes } from '../../src/notes/sameness.ts';
import { LIGHTS, NoteCheck } from '../../src/ui/note-check.tsx';
import { SamenessMeter } from '../../src/ui/sameness-meter.tsx';
import { installFakeBrowser } from './fake-browser.ts';
import { atFixedTime, expectAccessible, show } from './show.tsx';

const off = { isOn: false, sentence: '' };
const noDate = { date: null, weekday: null, place: null };
const review: NoteReview = {
  manners: { isOn: true, sentence: 'Thank you for the interview.' },
  interest: off,
  call: {
    isOn: true,
    sentence: 'I will call you on Saturday 21 March.',
    date: '2026-03-21',
    weekday: 6,
    place: {
      words: 'Saturday 21 March',
      sentence: 'I will call you on Saturday 21 March.',
      at: 19,
    },
  },
  hints: [
    { code: 'atWeekend', date: '2026-03-21', better: '2026-03-23' },
    { code: 'misspelled', written: 'Ana', meant: 'Anna' },
    { code: 'placeholder', text: '[detail]' },
  ],
  words: 84,
};

describe('the check of a note', () => {
  atFixedTime();

  it('says of each light whether it is on, with its sentence or what to do', async () => {
    installFakeBrowser();
    show(<NoteCheck review={review} lights={LIGHTS} language="en" shown={null} />);
    const lights = page.getByRole('list', { name: 'The three parts of a note' });
    await expect.element(lights).toHaveTextContent('Manners: thereThank you for the interview.');
    await expect.element(lights).toHaveTextContent('Interest: still missingSay that you want');
    await expect.element(lights).toHaveTextContent(/Saturday,? 21 March|Saturday, March 21/);
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent('In your note: Manners, Follow-up call.');
    await expectAccessible();
  });

  it('underlines a sentence, offers the next good day and the right name, one press each', async () => {
    installFakeBrowser();
    const [onShow, onUseDay, onCorrect] = [vi.fn(), vi.fn(), vi.fn()];
    const acts = { onShow, onUseDay, onCorrect };
    show(<NoteCheck review={review} lights={LIGHTS} language="en" shown="call" {...acts} />);
    await page.getByRole('button', { name: 'Show the sentence for Manners' }).click();
    expect(onShow).toHaveBeenLastCalledWith('manners');
    const call = page.getByRole('button', { name: 'Show the sentence for Follow-up call' });
    await expect.element(call).toHaveAttribute('aria-pressed', 'true');
    await call.click();
    expect(onShow).toHaveBeenLastCalledWith(null);
    await page.getByRole('button', { name: /Use Monday/ }).click();
    expect(onUseDay).toHaveBeenCalledWith('2026-03-23');
    await page.getByRole('button', { name: 'Use Anna' }).click();
    expect(onCorrect).toHaveBeenCalledWith('Ana', 'Anna');
    await expectAccessible();
  });

  it('asks for the day where a call has none', async () => {
    installFakeBrowser();
    const undated = { ...review, call: { ...review.call, ...noDate }, hints: [] };
    show(<NoteCheck review={undated} lights={LIGHTS} language="en" shown={null} />);
    await expect.element(page.getByText(/Name the day/)).toBeVisible();
  });

  it('shows how much two notes share, and what', async () => {
    installFakeBrowser();
    const shared = 'Thank you for taking the time to talk with me yesterday.';
    const sameness = compareNotes(`${shared} SQL.`, `${shared} Your team.`);
    show(<SamenessMeter sameness={sameness} to="Ben Liu" language="en" isShown={false} />);
    await expect
      .element(page.getByRole('meter'))
      .toHaveAccessibleName('Same as your note to Ben Liu');
    await expect.element(page.getByText(/They may compare notes/)).toBeVisible();
    await expect.element(page.getByRole('list')).toHaveTextContent('Thank you for taking the time');
    await expectAccessible();
  });
});
