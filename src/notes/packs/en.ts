import { en as sentences } from '../drafts/en.ts';
import type { LanguagePack } from '../language-pack.ts';
import { en as phrases } from '../languages/en.ts';

export const en: LanguagePack = { phrases, sentences };
