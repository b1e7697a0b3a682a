import { DEFAULT_SETTINGS } from '../../src/interviews/settings.ts';
import { type NoteReview, reviewNote } from '../../src/notes/check/review-note.ts';
import { de } from '../../src/notes/languages/de.ts';
import { en } from '../../src/notes/languages/en.ts';
import { es } from '../../src/notes/languages/es.ts';
import { fr } from '../../src/notes/languages/fr.ts';
import { pt } from '../../src/notes/languages/pt.ts';

const LANGUAGES = { en, de, fr, es, pt };

/** The whole check of a note, as the panel does it. */
export function check(language: keyof typeof LANGUAGES, text: string): NoteReview {
  return reviewNote(text, LANGUAGES[language], {
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
