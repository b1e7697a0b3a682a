import type { Instant, PlainDate } from '../interviews/interview.ts';
import type { DatedCall } from '../notes/check/call-date.ts';
import { findPromise } from '../notes/find-promise.ts';
import { ALL_PACKS } from '../notes/packs/all-packs.ts';
import { promiseContext } from '../notes/promise-context.ts';
import { browserLocale } from '../platform/words.ts';
import { languageOf } from './note-language.ts';
import type { OpenedInterview } from './read-interview.ts';

/**
 * The day that a message to an employer promises, or null where it names none.
 *
 * @param call the one that the message announces, where it was found already
 */
export function promiseIn(
  { interview, timetable }: OpenedInterview,
  message: { readonly text: string; readonly subject: string; readonly planned: PlainDate | null },
  now: Instant,
  call?: DatedCall,
): PlainDate | null {
  const { text, subject, planned } = message;
  const language = languageOf(text, timetable);
  const { phrases } = ALL_PACKS[language];
  const said = { subject, planned, language, phrases, locale: browserLocale() };
  return findPromise(text, promiseContext(interview, said, timetable, now), call);
}
