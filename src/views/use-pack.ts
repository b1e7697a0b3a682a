import type { NoteLanguage } from '../interviews/settings.ts';
import type { LanguagePack } from '../notes/language-pack.ts';
import { useModule } from './use-module.ts';

/** Each language is fetched when a page first needs it. */
const LOADERS: Readonly<Record<NoteLanguage, () => Promise<LanguagePack>>> = {
  en: () => import('../notes/packs/en.ts').then(({ en }) => en),
  de: () => import('../notes/packs/de.ts').then(({ de }) => de),
  fr: () => import('../notes/packs/fr.ts').then(({ fr }) => fr),
  es: () => import('../notes/packs/es.ts').then(({ es }) => es),
  pt: () => import('../notes/packs/pt.ts').then(({ pt }) => pt),
};

/** Fetches a language's words, once. */
export function loadPack(language: NoteLanguage): Promise<LanguagePack> {
  return LOADERS[language]();
}

/** A language's words; null until they are there. */
export function usePack(language: NoteLanguage): LanguagePack | null {
  return useModule(LOADERS[language]);
}
