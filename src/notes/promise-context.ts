import { channelFor } from '../interviews/call-channel.ts';
import { dateIn } from '../interviews/civil-time.ts';
import type { Instant, Interview, PlainDate } from '../interviews/interview.ts';
import type { NoteLanguage, Timetable } from '../interviews/settings.ts';
import { isDayFirst } from './dates/day-order.ts';
import type { PromiseContext } from './find-promise.ts';
import type { Language } from './language.ts';

/** What a message says of itself beside its words. */
export interface SentMessage {
  readonly subject: string;
  /** The day that its draft named, or null. */
  readonly planned: PlainDate | null;
  readonly language: NoteLanguage;
  readonly phrases: Language;
  /** The browser's. */
  readonly locale: string;
}

/** By what the promise in a message is read that is sent now. */
export function promiseContext(
  interview: Interview,
  message: SentMessage,
  timetable: Timetable,
  now: Instant,
): PromiseContext {
  return {
    ...message,
    sentOn: dateIn(now, timetable.userTimeZone),
    isDayFirst: isDayFirst(interview.timeZone),
    isByMail: channelFor(interview.closing) === 'email',
  };
}
