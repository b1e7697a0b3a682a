import type { Instant } from '../interviews/interview.ts';
import type { Timetable } from '../interviews/settings.ts';
import { chooseLanguage } from './choose-language.ts';
import type { DraftContext } from './draft-note.ts';
import type { NoteSentences } from './drafts/note-sentences.ts';

/**
 * How a draft is written by the user's settings.
 *
 * @param sentences those of the language that `chooseLanguage` gives
 */
export function draftContext(
  timetable: Timetable,
  now: Instant,
  locale: string,
  sentences: NoteSentences,
): DraftContext {
  const language = chooseLanguage(timetable.noteLanguage, locale);
  return {
    now,
    timetable,
    locale,
    language,
    register: timetable.noteRegister,
    sentences,
  };
}
