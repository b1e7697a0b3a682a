import type { NoteLanguage } from '../../interviews/settings.ts';
import type { LanguagePack } from '../language-pack.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { pt } from './pt.ts';

/** Every language, for whoever may not fetch one when it is needed: a service worker. */
export const ALL_PACKS: Readonly<Record<NoteLanguage, LanguagePack>> = { en, de, fr, es, pt };
