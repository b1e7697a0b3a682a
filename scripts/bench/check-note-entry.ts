import { DEFAULT_SETTINGS, type NoteLanguage } from '../../src/interviews/settings.ts';
import { type NoteReview, reviewNote } from '../../src/notes/check/review-note.ts';
import { ALL_PACKS } from '../../src/notes/packs/all-packs.ts';

/** The whole check of a note, as the panel does it. */
export function check(language: NoteLanguage, text: string): NoteReview {
  return reviewNote(text, ALL_PACKS[language].phrases, {
    subject: '',
    sentOn: '2026-03-11',
    isDayFirst: true,
    company: 'Brightwater',
    position: 'Data analyst',
    addressed: ['Anna Okafor'],
    met: ['Anna Okafor', 'Ben Liu'],
    details: ['the move to SQL'],
    hiringDate: '2026-03-27',
    timetable: { ...DEFAULT_SETTINGS, userTimeZone: 'Europe/Berlin' },
  });
}
