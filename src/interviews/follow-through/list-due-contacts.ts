import { onBusinessDay } from '../business-days.ts';
import { appointmentOf, callsSince, isTheirs } from '../call-appointment.ts';
import { channelFor } from '../call-channel.ts';
import { dateIn } from '../civil-time.ts';
import type { Call, ContactChannel, Instant, Interview, PlainDate } from '../interview.ts';
import type { Timetable } from '../settings.ts';
import { timetableFor } from '../timetable-for.ts';
import { dropRemoved, findClosing, isOver } from './what-counts.ts';

/** On its day, before it, after it, or not so far though the day is over. */
export const KEPT = ['onDay', 'before', 'after', 'notMade'] as const;
export type Kept = (typeof KEPT)[number];

/** A call that was due, or the e-mail in its place; made or not. */
export interface DueContact {
  readonly interviewId: string;
  /** The day on which it was due, in the employer's zone. */
  readonly on: PlainDate;
  /** True where a note had promised that day. */
  readonly isPromise: boolean;
  readonly channel: ContactChannel;
  readonly kept: Kept;
}

/** The interview as it stood when so many calls had been made and a moment had come. */
function asItStood(interview: Interview, calls: readonly Call[], at: Instant): Interview {
  const notes = interview.notes.filter(
    ({ sentAt, pending, startedAt }) => (sentAt ?? pending?.since ?? startedAt) <= at,
  );
  return { ...interview, calls, notes };
}

function listFor(interview: Interview, settings: Timetable, now: Instant): DueContact[] {
  const timetable = timetableFor(interview, settings);
  const calls = callsSince(interview);
  const due: DueContact[] = [];
  let triedOn: PlainDate | null = null;
  for (const [index, call] of calls.entries()) {
    if (isTheirs(call)) continue;
    const made = dateIn(call.at, interview.timeZone);
    const before = asItStood(interview, calls.slice(0, index), call.at);
    const { kind, on, reason } = appointmentOf(before, timetable);
    // To ring again on the same day is the same call; one in place of crossing off was not due.
    const isCounted = kind === 'call' && made !== triedOn;
    triedOn = made;
    if (!isCounted) continue;
    const kept = made < on ? 'before' : made <= onBusinessDay(on, timetable) ? 'onDay' : 'after';
    const isPromise = reason === 'promise';
    due.push({ interviewId: interview.id, on, isPromise, channel: call.channel, kept });
  }
  const { kind, on, reason } = appointmentOf(interview, timetable);
  const until = findClosing(interview) ?? now;
  const isPast = dateIn(until, interview.timeZone) > onBusinessDay(on, timetable);
  if (kind === 'call' && isPast && isOver(interview, now)) {
    due.push({
      interviewId: interview.id,
      on,
      isPromise: reason === 'promise',
      channel: channelFor(interview.closing),
      kept: 'notMade',
    });
  }
  return due;
}

/**
 * All calls that were due, and e-mails where calls are not wanted, with whether each was made on its
 * day.
 *
 * The day is the one that `steps` derives: what the note promised, the day on which they asked to be
 * called again, else the one after the hiring date and so on, in the employer's zone. Where it is a
 * day off for them, the next business day is as good. For a call that was made, it is derived from
 * the notes and calls before it; what has been told at the closing is taken as it stands today, as
 * no older word of it is kept. A call is made when it was recorded. Several on one day are one: who
 * rings three times until somebody answers has called once. An e-mail of theirs is no contact of the
 * user's: it only sets the day of the next one.
 *
 * Not made is one whose day is over, while the interview was open, without any call since. One that
 * became needless before (they decided, the user withdrew) was never due. What the user put off keeps
 * its day. Calls before the interview made the appointment for it, and are not counted. A call that is
 * made too late is counted once, as late, and no more as not made.
 */
export function listDueContacts(
  interviews: readonly Interview[],
  timetable: Timetable,
  now: Instant,
): DueContact[] {
  return dropRemoved(interviews).flatMap((interview) => listFor(interview, timetable, now));
}

export interface ContactCount {
  /** Calls and e-mails; the sum of both channels' parts. */
  readonly total: number;
  readonly phone: Readonly<Record<Kept, number>>;
  readonly email: Readonly<Record<Kept, number>>;
  /** Both together. */
  readonly parts: Readonly<Record<Kept, number>>;
  /** Those of all whose day a note had promised, and those of them that were made on it. */
  readonly promised: { readonly total: number; readonly onDay: number };
}

function countKept(due: readonly DueContact[]): Record<Kept, number> {
  const counted = { onDay: 0, before: 0, after: 0, notMade: 0 };
  for (const { kept } of due) counted[kept] += 1;
  return counted;
}

/** How many of `listDueContacts` were made on their day. */
export function countContacts(due: readonly DueContact[]): ContactCount {
  const promised = due.filter(({ isPromise }) => isPromise);
  return {
    total: due.length,
    phone: countKept(due.filter(({ channel }) => channel === 'phone')),
    email: countKept(due.filter(({ channel }) => channel === 'email')),
    parts: countKept(due),
    promised: {
      total: promised.length,
      onDay: promised.filter(({ kept }) => kept === 'onDay').length,
    },
  };
}
