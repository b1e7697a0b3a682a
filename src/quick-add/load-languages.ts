import type { NoteLanguage } from '../interviews/settings.ts';
import type { LineLanguage } from './line-language.ts';

const LOADERS: Readonly<Record<NoteLanguage, () => Promise<LineLanguage>>> = {
  en: () => import('./languages/en.ts').then(({ en }) => en),
  de: () => import('./languages/de.ts').then(({ de }) => de),
  fr: () => import('./languages/fr.ts').then(({ fr }) => fr),
  es: () => import('./languages/es.ts').then(({ es }) => es),
  pt: () => import('./languages/pt.ts').then(({ pt }) => pt),
};

/**
 * Fetches what a line is read by: the user's language first, then English, in which many write
 * such things down. English costs nothing more: the library's core has it in it.
 */
export function loadLineLanguages(language: NoteLanguage): Promise<readonly LineLanguage[]> {
  const wanted: readonly NoteLanguage[] = language === 'en' ? ['en'] : [language, 'en'];
  return Promise.all(wanted.map((each) => LOADERS[each]()));
}
