import { addBusinessDays } from './business-days.ts';
import { dateIn } from './civil-time.ts';
import { hiringDeadline, knownHiringDate } from './hiring-date.ts';
import type { Call, Interview, PlainDate } from './interview.ts';
import type { Timetable } from './settings.ts';
import type { StepReason } from './step.ts';

/** Ringing where nobody answers is no contact, until it has been tried so often. */
const UNANSWERED_TRIES = 3;

/** Contacts without an answer after which crossing off is offered. */
const CONTACTS_BEFORE_CROSS_OFF = 2;

/** The day on which the employer is to be asked, or crossing off is to be offered; and why then. */
export interface Appointment {
  readonly on: PlainDate;
  readonly reason: StepReason;
  readonly kind: 'call' | 'cross-off';
}

/** The calls that count as contacts: every one but those that nobody answered, three of which do. */
function countContacts(calls: readonly Call[]): number {
  let contacts = 0;
  let unanswered = 0;
  for (const call of calls) {
    unanswered = call.outcome === 'no-answer' ? unanswered + 1 : 0;
    if (call.outcome !== 'no-answer') contacts += 1;
    if (unanswered === UNANSWERED_TRIES) {
      contacts += 1;
      unanswered = 0;
    }
  }
  return contacts;
}

/** The calls since the interview began: one before it made the appointment for it. */
export function callsSince({
  calls,
  startsAt,
}: Pick<Interview, 'calls' | 'startsAt'>): readonly Call[] {
  return calls.filter(({ at }) => at >= startsAt);
}

/** True for a call in which somebody answered, whatever the answer. */
export function isAnswered({ outcome, newHiringDate }: Call): boolean {
  return outcome === 'reached' || outcome === 'call-back' || newHiringDate !== null;
}

/** True for an e-mail that they wrote: kept among the calls, and no contact of the user's. */
export function isTheirs({ channel, outcome }: Call): boolean {
  return channel === 'email' && outcome === 'reached';
}

/** The calls after the last one that somebody answered: those without an answer. */
function sinceLastAnswer(calls: readonly Call[]): readonly Call[] {
  return calls.slice(calls.findLastIndex(isAnswered) + 1);
}

function unansweredInARow(calls: readonly Call[]): number {
  let count = 0;
  for (const call of calls) count = call.outcome === 'no-answer' ? count + 1 : 0;
  return count % UNANSWERED_TRIES;
}

/** The date that the last note names which was sent, or scheduled and so goes by itself; or null. */
export function promiseOf(interview: Interview): PlainDate | null {
  const promises = interview.notes.map(({ sentAt, promise, pending }) => {
    if (sentAt !== null) return promise;
    return pending?.why === 'scheduled' ? pending.promise : null;
  });
  return promises.findLast((promise) => promise !== null) ?? null;
}

/**
 * The day on which a first call belongs, where no note has promised another: the first business
 * day after the hiring date, else so many business days after the interview.
 *
 * @param timetable the interview's own, by `timetableFor`
 */
export function defaultCallDate(interview: Interview, timetable: Timetable): PlainDate {
  const hiringDate = hiringDeadline(interview.closing, timetable);
  if (hiringDate !== null) return addBusinessDays(hiringDate, 1, timetable);
  const day = dateIn(interview.startsAt, interview.timeZone);
  return addBusinessDays(day, timetable.callAfterDays, timetable);
}

function hiringReason({ hiringDate, hiringDateKind }: Interview['closing']): StepReason {
  if (hiringDate === null) return 'noHiringDate';
  return hiringDateKind === 'week' ? 'hiringWeek' : 'hiringDate';
}

function firstCall(interview: Interview, timetable: Timetable): Appointment {
  const promise = promiseOf(interview);
  if (promise !== null) return { on: promise, reason: 'promise', kind: 'call' };
  const reason = hiringReason(interview.closing);
  return { on: defaultCallDate(interview, timetable), reason, kind: 'call' };
}

/** One who has opened a job again is not asked at once whether to cross it off. */
function notBeforeReopened(on: PlainDate, interview: Interview, timetable: Timetable): PlainDate {
  if (interview.outcomeAt === null) return on;
  const reopened = dateIn(interview.outcomeAt, interview.timeZone);
  const rested = addBusinessDays(reopened, timetable.crossOffAfterDays, timetable);
  return rested > on ? rested : on;
}

function nextCall(interview: Interview, last: Call, timetable: Timetable): Appointment {
  const { calls, closing } = interview;
  if (last.callBackOn !== null) return { on: last.callBackOn, reason: 'callBack', kind: 'call' };
  const day = dateIn(last.at, interview.timeZone);
  const known = knownHiringDate(interview, timetable);
  // Before their own date they are not asked again, however long ago the last contact.
  const decided =
    known !== null && known.date >= day ? addBusinessDays(known.date, 1, timetable) : null;
  const reason = known?.isFromCall ? 'newHiringDate' : hiringReason(closing);
  if (decided !== null && last.newHiringDate !== null) {
    return { on: decided, reason, kind: 'call' };
  }
  if (last.outcome === 'no-answer' && unansweredInARow(calls) > 0) {
    return { on: addBusinessDays(day, 1, timetable), reason: 'noAnswer', kind: 'call' };
  }
  const again = addBusinessDays(day, timetable.againAfterDays, timetable);
  if (decided !== null && decided > again) return { on: decided, reason, kind: 'call' };
  const isAsked = countContacts(sinceLastAnswer(calls)) >= CONTACTS_BEFORE_CROSS_OFF;
  if (decided !== null || !isAsked) return { on: again, reason: 'silence', kind: 'call' };
  const on = addBusinessDays(day, timetable.crossOffAfterDays, timetable);
  const rested = notBeforeReopened(on, interview, timetable);
  return { on: rested, reason: 'stillSilent', kind: 'cross-off' };
}

/**
 * When the employer is to be asked next.
 *
 * @param timetable the interview's own, by `timetableFor`
 */
export function appointmentOf(interview: Interview, timetable: Timetable): Appointment {
  const calls = callsSince(interview);
  const last = calls.at(-1);
  const since: Interview = { ...interview, calls };
  return last ? nextCall(since, last, timetable) : firstCall(since, timetable);
}
