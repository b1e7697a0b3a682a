import type { Interview, Person } from '../../src/interviews/interview.ts';
import type { NoteLanguage, NoteRegister } from '../../src/interviews/settings.ts';
import type { DraftContext } from '../../src/notes/draft-note.ts';
import { ALL_PACKS } from '../../src/notes/packs/all-packs.ts';
import { DEFAULT_TIMETABLE as timetable } from './arbitraries.ts';
import { makeInterview } from './make-interview.ts';

export const NEXT_DAY = '2026-03-11T09:00:00.000Z';
/** Notes are late by now. */
export const THREE_DAYS_LATER = '2026-03-13T13:01:00.000Z';

/** How a draft is written on the day after the interview of `makeInterview`. */
export function draftingContext(
  language: NoteLanguage = 'en',
  register: NoteRegister = 'plain',
  changes: Partial<DraftContext> = {},
): DraftContext {
  const sentences = ALL_PACKS[language].sentences;
  return { now: NEXT_DAY, timetable, locale: 'en-GB', language, register, sentences, ...changes };
}

export const [anna] = makeInterview().people as [Person];

/** An interview of which all is known that a note can tell. */
export const fullInterview: Interview = makeInterview({
  people: [{ ...anna, detail: 'queues that never empty.' }],
  closing: {
    ...makeInterview().closing,
    recordedAt: NEXT_DAY,
    hiringDate: '2026-03-19',
    strongPoints: ['SQL', 'ggplot'],
  },
});
