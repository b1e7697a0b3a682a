import type { SpokenContext } from '../calls/find-spoken-facts.ts';
import { SPOKEN_LOADERS } from '../calls/spoken/load-spoken.ts';
import { chooseLanguage } from '../notes/choose-language.ts';
import { browserLocale } from '../platform/words.ts';
import { useModule } from './use-module.ts';
import { useView } from './view-context.ts';

/** How sentences to say are made, in the language of the user's notes; null until it is there. */
export function useSpoken(): SpokenContext | null {
  const { now, timetable } = useView();
  const locale = browserLocale();
  const language = chooseLanguage(timetable.noteLanguage, locale);
  const spoken = useModule(SPOKEN_LOADERS[language]);
  return spoken && { now, timetable, locale, language, spoken };
}
