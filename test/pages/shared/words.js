/** Labels by language: nothing on the pages may be found by its English wording. */
import { ar } from './words/ar.js';
import { de } from './words/de.js';
import { en } from './words/en.js';
import { vi } from './words/vi.js';

const wordsByLang = { ar, de, en, vi };

export function getWords(lang) {
  return wordsByLang[lang] ?? en;
}

/** Gmail wraps the key names of its labels in invisible direction marks (seen 2020-2024). */
export function addKeys(label, keys) {
  return `${label} \u202a(${keys})\u202c`;
}

export function isMac() {
  return /mac/i.test(navigator.platform);
}
