import { de as sentences } from '../drafts/de.ts';
import type { LanguagePack } from '../language-pack.ts';
import { de as phrases } from '../languages/de.ts';

export const de: LanguagePack = { phrases, sentences };
