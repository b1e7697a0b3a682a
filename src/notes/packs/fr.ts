import { fr as sentences } from '../drafts/fr.ts';
import type { LanguagePack } from '../language-pack.ts';
import { fr as phrases } from '../languages/fr.ts';

export const fr: LanguagePack = { phrases, sentences };
