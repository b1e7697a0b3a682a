import type { PlainDate } from '../interviews/interview.ts';
import type { NoteLanguage } from '../interviews/settings.ts';
import { checkLights } from './check/check-note.ts';
import { isUsable } from './check/is-usable.ts';
import { findDates } from './dates/find-dates.ts';
import type { Language } from './language.ts';
import { cleanText } from './text/clean-text.ts';
import { keepOwnWords } from './text/own-words.ts';
import { splitSentences } from './text/split-sentences.ts';
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

/** The last day ahead that a text names: what stands before it is the reason for it. */
function lastDay(text: string, { phrases, sentOn, isDayFirst }: PromiseContext): PlainDate | null {
  const context = { sentOn, isDayFirst, spokenOf: null };
  return (
    splitSentences(keepOwnWords(cleanText(text), phrases), phrases)
      .flatMap(({ small }) => findDates(small, phrases, context))
      .filter((each) => isUsable(each, context))
      .map(({ date }) => date)
      .findLast((date) => date !== null) ?? null
  );
}

/**
 * The day that a note promises: that of the call it announces; else the day that its draft named,
 * where it still stands there; of a note that announces a message, the last day in it. Null where it
 * names none.
 */
export function findPromise(text: string, context: PromiseContext): PlainDate | null {
  const { planned, sentOn, phrases, language, locale } = context;
  const { call } = checkLights(text, phrases, { ...context, company: '', position: '' });
  if (call.date !== null) return call.date;
  const isPlanned = planned !== null && planned > sentOn;
  if (isPlanned && text.includes(writeDay(planned, language, locale))) return planned;
  return context.isByMail ? lastDay(text, context) : null;
}
