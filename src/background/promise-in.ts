import { channelFor } from '../interviews/call-channel.ts';
import { dateIn } from '../interviews/civil-time.ts';
import type { Instant, PlainDate } from '../interviews/interview.ts';
import type { DatedCall } from '../notes/check/call-date.ts';
import { isDayFirst } from '../notes/dates/day-order.ts';
import { findPromise } from '../notes/find-promise.ts';
import { ALL_PACKS } from '../notes/packs/all-packs.ts';
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
  const language = languageOf(message.text, timetable);
  const context = {
    subject: message.subject,
    planned: message.planned,
    sentOn: dateIn(now, timetable.userTimeZone),
    isDayFirst: isDayFirst(interview.timeZone),
    isByMail: channelFor(interview.closing) === 'email',
    language,
    phrases: ALL_PACKS[language].phrases,
    locale: browserLocale(),
  };
  return findPromise(message.text, context, call);
}
