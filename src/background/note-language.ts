import type { Instant } from '../interviews/interview.ts';
import type { NoteLanguage, NoteRegister, Timetable } from '../interviews/settings.ts';
import { chooseLanguage } from '../notes/choose-language.ts';
import { detectLanguage } from '../notes/detect-language.ts';
import type { DraftContext } from '../notes/draft-note.ts';
import { ALL_PACKS } from '../notes/packs/all-packs.ts';
import { browserLocale } from '../platform/words.ts';

/*
 * The words of notes are read and made in the background and not in the mail page: five languages
 * weigh more than a panel may, and what runs here cannot slow down anybody's typing.
 */

/** The language of a text, or the one that the settings name. */
export function languageOf(text: string, { noteLanguage }: Timetable): NoteLanguage {
  const usual = chooseLanguage(noteLanguage, browserLocale());
  return noteLanguage === 'automatic' ? detectLanguage(text, usual) : usual;
}

/** How sentences are written in a language and a tone. */
export function sentencesContext(
  timetable: Timetable,
  now: Instant,
  language: NoteLanguage,
  register: NoteRegister,
): DraftContext {
  const { sentences } = ALL_PACKS[language];
  return { timetable, now, locale: browserLocale(), language, register, sentences };
}
