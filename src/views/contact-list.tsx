import { dateIn } from '../interviews/civil-time.ts';
import type { Interview } from '../interviews/interview.ts';
import { words } from '../platform/words.ts';
import { formatMoment } from '../ui/dates.ts';
import { CallFact } from './facts/call-fact.tsx';
import { NoteFact } from './facts/note-fact.tsx';
import { useView } from './view-context.ts';

/** Notes and calls so far, the earliest first; what was noted wrongly is corrected in its place. */
export function ContactList({ interview }: { interview: Interview }) {
  const { now, timetable } = useView();
  const { userTimeZone } = timetable;
  const today = dateIn(now, userTimeZone);
  const contacts = [
    ...interview.notes.flatMap((note) =>
      note.sentAt === null ? [] : [{ note, id: note.id, at: note.sentAt, remark: '' }],
    ),
    ...interview.calls.map((call) => ({ call, ...call })),
  ].sort((a, b) => (a.at < b.at ? -1 : 1));
  if (contacts.length === 0) return <p class="aw-hint">{words('noContactYet')}</p>;
  return (
    <ol class="contacts">
      {contacts.map((contact) => (
        <li key={contact.id}>
          <p class="aw-hint">
            <time dateTime={contact.at}>{formatMoment(contact.at, userTimeZone, today)}</time>
          </p>
          {'note' in contact ? (
            <NoteFact note={contact.note} interview={interview} />
          ) : (
            <CallFact call={contact.call} interview={interview} />
          )}
          {contact.remark && <p class="contact-remark">{contact.remark}</p>}
        </li>
      ))}
    </ol>
  );
}
