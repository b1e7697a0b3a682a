import { pt as sentences } from '../drafts/pt.ts';
import type { LanguagePack } from '../language-pack.ts';
import { pt as phrases } from '../languages/pt.ts';

export const pt: LanguagePack = { phrases, sentences };
