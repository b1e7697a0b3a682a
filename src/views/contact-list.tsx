import type { Call, CallOutcome, Interview, Note } from '../interviews/interview.ts';
import { type MessageKey, words } from '../platform/words.ts';
import { formatDate, formatMoment } from '../ui/dates.ts';
import { namesOf } from '../ui/why-words.ts';
import { useView } from './view-context.ts';

const OUTCOMES: Record<CallOutcome, MessageKey> = {
  reached: 'call_reached',
  voicemail: 'call_voicemail',
  'no-answer': 'call_noAnswer',
  'call-back': 'call_callBack',
  written: 'contactEmail',
};

/** A note that was sent, in words: to whom, and which day it promised. */
export function describeNote(interview: Interview, note: Note): string {
  const names = namesOf(interview, note.personIds);
  const what = names === '' ? words('contactNote') : words('contactNoteTo', names);
  const promise = note.promise === null ? '' : words('contactPromise', formatDate(note.promise));
  return `${what} ${promise}`.trim();
}

function describeOutcome({ channel, outcome }: Call): string {
  if (channel === 'phone') return words('contactCall', words(OUTCOMES[outcome]));
  return words(outcome === 'reached' ? 'contactAnswer' : 'contactEmail');
}

/** A call or an e-mail in words, and what came of it. */
export function describeCall(call: Call): string {
  const what = describeOutcome(call);
  const again = call.callBackOn && words('contactCallBack', formatDate(call.callBackOn));
  const newDate = call.newHiringDate && words('contactNewDate', formatDate(call.newHiringDate));
  return [what, again, newDate].filter(Boolean).join(' ');
}

/** Notes and calls so far, the earliest first. */
export function ContactList({ interview }: { interview: Interview }) {
  const { userTimeZone } = useView().timetable;
  const contacts = [
    ...interview.notes.flatMap((note) =>
      note.sentAt === null
        ? []
        : [{ id: note.id, at: note.sentAt, text: describeNote(interview, note), remark: '' }],
    ),
    ...interview.calls.map((call) => ({ ...call, text: describeCall(call) })),
  ].sort((a, b) => (a.at < b.at ? -1 : 1));
  if (contacts.length === 0) return <p class="aw-hint">{words('noContactYet')}</p>;
  return (
    <ol class="contacts">
      {contacts.map(({ id, at, text, remark }) => (
        <li key={id}>
          <p class="aw-hint">
            <time dateTime={at}>{formatMoment(at, userTimeZone)}</time>
          </p>
          <p>{text}</p>
          {remark && <p class="contact-remark">{remark}</p>}
        </li>
      ))}
    </ol>
  );
}
