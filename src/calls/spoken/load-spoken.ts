import type { NoteLanguage } from '../../interviews/settings.ts';
import type { SpokenWords } from './spoken-words.ts';

/** What is said in each language, fetched when a card first needs it. */
export const SPOKEN_LOADERS: Readonly<Record<NoteLanguage, () => Promise<SpokenWords>>> = {
  en: () => import('./en.ts').then(({ en }) => en),
  de: () => import('./de.ts').then(({ de }) => de),
  fr: () => import('./fr.ts').then(({ fr }) => fr),
  es: () => import('./es.ts').then(({ es }) => es),
  pt: () => import('./pt.ts').then(({ pt }) => pt),
};
