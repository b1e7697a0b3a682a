import { es as sentences } from '../drafts/es.ts';
import type { LanguagePack } from '../language-pack.ts';
import { es as phrases } from '../languages/es.ts';

export const es: LanguagePack = { phrases, sentences };
