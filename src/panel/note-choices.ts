import type { NoteLanguage, NoteRegister, Timetable } from '../interviews/settings.ts';
import type { Template } from '../interviews/template.ts';
import { chooseLanguage } from '../notes/choose-language.ts';
import { browserLocale } from '../platform/words.ts';

/** How a note is to be written. */
export interface NoteChoices {
  readonly language: NoteLanguage;
  readonly register: NoteRegister;
  /** The user's own words instead of Afterword's, or null. */
  readonly template: Template | null;
}

/** What the settings say of language and tone, in Afterword's own words. */
export function usualChoices({ noteLanguage, noteRegister }: Timetable): NoteChoices {
  const language = chooseLanguage(noteLanguage, browserLocale());
  return { language, register: noteRegister, template: null };
}

/** The same choices where these templates are on offer: another one is not written with. */
export function choicesAmong(choices: NoteChoices, templates: readonly Template[]): NoteChoices {
  const template = templates.find(({ id }) => id === choices.template?.id) ?? null;
  return { ...choices, template };
}
