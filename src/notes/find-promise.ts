import type { PlainDate } from '../interviews/interview.ts';
import type { NoteLanguage } from '../interviews/settings.ts';
import type { DatedCall } from './check/call-date.ts';
import { findCall } from './check/find-call.ts';
import { findUsableDates } from './check/is-usable.ts';
import type { Language } from './language.ts';
import { cleanText } from './text/clean-text.ts';
import { readOwnSentences } from './text/own-sentences.ts';
import { writeDay } from './write-day.ts';

/** What is known of a note beside its words. */
export interface PromiseContext {
  readonly subject: string;
  /** The day that its draft named, or null. */
  readonly planned: PlainDate | null;
  /** The day of sending, where the writer is. */
  readonly sentOn: PlainDate;
  readonly isDayFirst: boolean;
  /** Where calls are not wanted, a message is announced instead. */
  readonly isByMail: boolean;
  readonly language: NoteLanguage;
  readonly phrases: Language;
  /** The browser's, by which the draft's day was written. */
  readonly locale: string;
}

/** The writer announces a message, in small letters. */
const WRITES: Readonly<Record<NoteLanguage, RegExp>> = {
  en: /\b(?:i'll|i will|i shall|i'm going to|i am going to|let me)\b.*\b(?:write|e-?mail|message|in touch|follow up|check in)\b/,
  de: /\b(?:schreibe|melde|maile)\b.*\b(?:ihnen|euch|dir|mich)\b|\bwerde\b.*\b(?:schreiben|melden|mailen)\b/,
  fr: /\bje\b.*\b(?:écrirai|écris|contacterai|recontacterai|enverrai|reviendrai|vais vous écrire)/,
  es: /(?:escribiré|escribo|contactaré|enviaré|pondré en contacto|voy a escribir)/,
  pt: /(?:escrevo|escreverei|escrever-lhe-ei|enviarei|entrarei em conta|entro em conta|vou (?:lhe )?escrever|volto a escrever)/,
};

/** The day of a message that is announced: the last in its sentence, the earlier ones are reasons. */
function messageDay(text: string, context: PromiseContext): PlainDate | null {
  const { phrases, sentOn, isDayFirst, language } = context;
  const from = { sentOn, isDayFirst, spokenOf: null };
  return (
    readOwnSentences(text, phrases)
      .sentences.filter(({ small }) => WRITES[language].test(small))
      .flatMap(({ small }) => findUsableDates(small, phrases, from))
      .map(({ date }) => date)
      .findLast((date) => date !== null) ?? null
  );
}

/**
 * The day that a note promises: that of the call it announces; else the day that its draft named,
 * where it still stands there; of a note that announces a message, the day in that sentence. Null where it
 * names none.
 *
 * @param found the call that the same text announces, where it was found already
 */
export function findPromise(
  text: string,
  context: PromiseContext,
  found?: DatedCall,
): PlainDate | null {
  const { planned, sentOn, phrases, language, locale, subject } = context;
  const call =
    found ??
    findCall(readOwnSentences(text, phrases).sentences, phrases, context, cleanText(subject));
  if (call.date !== null) return call.date;
  const isPlanned = planned !== null && planned > sentOn;
  if (isPlanned && text.includes(writeDay(planned, language, locale))) return planned;
  return context.isByMail ? messageDay(text, context) : null;
}
