import { isTheirs } from '../interviews/call-appointment.ts';
import { callPersonOf } from '../interviews/call-channel.ts';
import { addPlainDays, dateIn, instantAt } from '../interviews/civil-time.ts';
import { type Deed, listDeeds } from '../interviews/follow-through/list-deeds.ts';
import { type Week, weekOf } from '../interviews/follow-through/week-of.ts';
import { dropRemoved } from '../interviews/follow-through/what-counts.ts';
import type { Call, Instant, Interview, Note, Person, PlainDate } from '../interviews/interview.ts';

/** One contact with an employer, as an office for work asks for it. What came of it is for words. */
export interface LoggedContact {
  readonly key: string;
  /** The day on the user's own calendar. */
  readonly on: PlainDate;
  readonly at: Instant;
  readonly interview: Interview;
  /** With whom; of a call, whom the user is to call there. */
  readonly people: readonly Person[];
  readonly way: 'interview' | 'email' | 'telephone';
  /** It was they who wrote. */
  readonly isTheirs: boolean;
  /** The note that was sent, if it was one. */
  readonly note: Note | null;
  /** The call, or the message in its place, if it was one. */
  readonly call: Call | null;
}

/** The contacts of one week. */
export interface LoggedWeek {
  readonly week: Week;
  /** The earliest first. */
  readonly contacts: readonly LoggedContact[];
}

/** Which contacts, and how they are put into weeks. Days are the user's, both ends are in the range. */
export interface LogRange {
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** 0 = Sunday … 6 = Saturday */
  readonly firstDay: number;
  readonly userTimeZone: string;
}

function wayOf(call: Call | null, { kind }: Deed): LoggedContact['way'] {
  if (kind === 'interview') return 'interview';
  return call?.channel === 'phone' ? 'telephone' : 'email';
}

function peopleOf(interview: Interview, note: Note | null, call: Call | null): readonly Person[] {
  if (note) return interview.people.filter(({ id }) => note.personIds.includes(id));
  const called = call ? callPersonOf(interview) : null;
  if (call) return called ? [called] : [];
  return interview.people;
}

function contactOf(deed: Deed, { userTimeZone }: LogRange): LoggedContact {
  const { kind, id, interview, at } = deed;
  const note = kind === 'note' ? (interview.notes.find((each) => each.id === id) ?? null) : null;
  const call = kind === 'contact' ? (interview.calls.find((each) => each.id === id) ?? null) : null;
  return {
    key: `${interview.id} ${kind} ${id}`,
    on: dateIn(at, userTimeZone),
    at,
    interview,
    people: peopleOf(interview, note, call),
    way: wayOf(call, deed),
    isTheirs: call !== null && isTheirs(call),
    note,
    call,
  };
}

/**
 * The contacts with employers in a range of days, by week, the earliest first: each interview that is
 * over, each note that was sent, each call or message. Weeks without any are left out, and so are
 * interviews that were removed.
 */
export function listContacts(
  interviews: readonly Interview[],
  now: Instant,
  range: LogRange,
): LoggedWeek[] {
  const starts = instantAt(range.from, '00:00', range.userTimeZone);
  const ends = instantAt(addPlainDays(range.to, 1), '00:00', range.userTimeZone);
  const contacts = dropRemoved(interviews)
    .flatMap((interview) => listDeeds(interview, now))
    .filter(({ kind, at }) => kind !== 'closed' && starts <= at && at < ends && at <= now)
    .map((deed) => contactOf(deed, range))
    .sort((a, b) => (a.at === b.at ? (a.key < b.key ? -1 : 1) : a.at < b.at ? -1 : 1));
  const weeks = new Map<PlainDate, { week: Week; contacts: LoggedContact[] }>();
  for (const contact of contacts) {
    const week = weekOf(contact.on, range.firstDay);
    const known = weeks.get(week.from);
    if (known) known.contacts.push(contact);
    else weeks.set(week.from, { week, contacts: [contact] });
  }
  return [...weeks.values()];
}
