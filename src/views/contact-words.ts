import type { Call, CallOutcome, Interview, Note, PlainDate } from '../interviews/interview.ts';
import { type MessageKey, words } from '../platform/words.ts';
import { formatDate } from '../ui/dates.ts';
import { namesOf } from '../ui/why-words.ts';

const OUTCOMES: Record<CallOutcome, MessageKey> = {
  reached: 'call_reached',
  voicemail: 'call_voicemail',
  'no-answer': 'call_noAnswer',
  'call-back': 'call_callBack',
  written: 'contactEmail',
};

/** A note that has gone: to whom, and the day that it names. */
export function describeNote(interview: Interview, note: Note, today: PlainDate): string {
  const names = namesOf(interview, note.personIds);
  const what = names === '' ? words('contactNote') : words('contactNoteTo', names);
  const promise =
    note.promise === null ? '' : words('contactPromise', formatDate(note.promise, today));
  return `${what} ${promise}`.trim();
}

function describeOutcome({ channel, outcome }: Call): string {
  if (channel === 'phone') return words('contactCall', words(OUTCOMES[outcome]));
  return words(outcome === 'reached' ? 'contactAnswer' : 'contactEmail');
}

/** What came of a call, or of the message in its place. */
export function describeCall(call: Call, today: PlainDate): string {
  const what = describeOutcome(call);
  const again = call.callBackOn && words('contactCallBack', formatDate(call.callBackOn, today));
  const newDate =
    call.newHiringDate && words('contactNewDate', formatDate(call.newHiringDate, today));
  return [what, again, newDate].filter(Boolean).join(' ');
}
