import type { NoteSentences } from './drafts/note-sentences.ts';
import type { Language } from './language.ts';

/** All that the product knows of one language: how a note is read, and how one is drafted. */
export interface LanguagePack {
  readonly phrases: Language;
  readonly sentences: NoteSentences;
}
