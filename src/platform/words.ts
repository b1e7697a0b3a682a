import type messages from '../_locales/en/messages.json';
import { getBrowser } from './browser.ts';

/** A message of `_locales`; the English file is the list of all. */
export type MessageKey = keyof typeof messages;

/**
 * The words for a key in the browser's language.
 *
 * `ui` may import this file and no other of `platform`: a component without its words would need
 * every word handed down to it.
 */
export function words(key: MessageKey, ...values: (string | number)[]): string {
  return getBrowser().i18n.getMessage(key, values.map(String));
}

/** The plural forms of `<stem>_one` and `<stem>_other`, by the rules of the words' own language. */
type PluralStem = {
  [K in MessageKey]: K extends `${infer Stem}_other` ? Stem : never;
}[MessageKey] &
  string;

/** Making the rules takes longer than a hundred uses of them. */
const plurals = new Map<string, Intl.PluralRules>();

/** Words that depend on a number, which is `$1` in them. */
export function countedWords(stem: PluralStem, count: number): string {
  const language = wordsLanguage();
  const rules = plurals.get(language) ?? new Intl.PluralRules(language);
  plurals.set(language, rules);
  const form = rules.select(count) === 'one' ? 'one' : 'other';
  return words(`${stem}_${form}` as MessageKey, count.toLocaleString(wordsLocale()));
}

/** The language in which the words stand, which is English where a browser's is not translated. */
export function wordsLanguage(): string {
  return words('language') || 'en';
}

/**
 * The locale for dates and numbers: the browser's own (en-GB, de-AT) when it is of the words'
 * language, else that language, so that no sentence mixes two.
 */
export function wordsLocale(): string {
  const language = wordsLanguage();
  const own = browserLocale();
  return own.split('-')[0] === language ? own : language;
}

/**
 * The browser's own locale, whatever language our words are in: it decides the language of drafts
 * and how their dates are written.
 */
export function browserLocale(): string {
  return getBrowser().i18n.getUILanguage();
}

/** Direction of the words' language. */
export function wordsDirection(): 'ltr' | 'rtl' {
  return getBrowser().i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
}
