import { addBusinessDays, businessDayBefore, onBusinessDay } from './business-days.ts';
import { dateIn, instantAt } from './civil-time.ts';
import type { Call, Instant, Interview, PlainDate } from './interview.ts';
import type { Timetable } from './settings.ts';
import type { Reminder, Step, StepReason } from './step.ts';
import { stateAt } from './step-state.ts';

/** Ringing where nobody answers is no contact, until it has been tried so often. */
const UNANSWERED_TRIES = 3;

/** Contacts without an answer after which crossing off is offered. */
const CONTACTS_BEFORE_CROSS_OFF = 2;

interface Appointment {
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

function unansweredInARow(calls: readonly Call[]): number {
  let count = 0;
  for (const call of calls) count = call.outcome === 'no-answer' ? count + 1 : 0;
  return count % UNANSWERED_TRIES;
}

/** The date that the last note names which was sent, or scheduled and so goes by itself; or null. */
function promiseOf(interview: Interview): PlainDate | null {
  const promises = interview.notes.map(({ sentAt, promise, pending }) => {
    if (sentAt !== null) return promise;
    return pending?.why === 'scheduled' ? pending.promise : null;
  });
  return promises.findLast((promise) => promise !== null) ?? null;
}

/**
 * The day on which a first call belongs, where no note has promised another: the first business
 * day after the hiring date, else so many business days after the interview.
 */
export function defaultCallDate(interview: Interview, timetable: Timetable): PlainDate {
  const { hiringDate } = interview.closing;
  if (hiringDate !== null) return addBusinessDays(hiringDate, 1, timetable);
  const day = dateIn(interview.startsAt, interview.timeZone);
  return addBusinessDays(day, timetable.callAfterDays, timetable);
}

function firstCall(interview: Interview, timetable: Timetable): Appointment {
  const promise = promiseOf(interview);
  if (promise !== null) return { on: promise, reason: 'promise', kind: 'call' };
  const reason = interview.closing.hiringDate === null ? 'noHiringDate' : 'hiringDate';
  return { on: defaultCallDate(interview, timetable), reason, kind: 'call' };
}

function nextCall(interview: Interview, last: Call, timetable: Timetable): Appointment {
  if (last.callBackOn !== null) return { on: last.callBackOn, reason: 'callBack', kind: 'call' };
  const day = dateIn(last.at, interview.timeZone);
  if (last.outcome === 'no-answer' && unansweredInARow(interview.calls) > 0) {
    return { on: addBusinessDays(day, 1, timetable), reason: 'noAnswer', kind: 'call' };
  }
  if (countContacts(interview.calls) < CONTACTS_BEFORE_CROSS_OFF) {
    const on = addBusinessDays(day, timetable.againAfterDays, timetable);
    return { on, reason: 'silence', kind: 'call' };
  }
  const on = addBusinessDays(day, timetable.crossOffAfterDays, timetable);
  return { on, reason: 'stillSilent', kind: 'cross-off' };
}

function reminders(
  interview: Interview,
  appointment: Appointment,
  due: Instant,
  timetable: Timetable,
): Reminder[] {
  if (appointment.kind === 'cross-off') {
    return [{ id: `crossOff:${interview.id}:${due}`, at: due, about: 'crossOff' }];
  }
  const call: Reminder = { id: `callDue:${interview.id}:${due}`, at: due, about: 'callDue' };
  const { hiringDate } = interview.closing;
  if (interview.calls.length > 0 || hiringDate === null) return [call];
  const eve = businessDayBefore(hiringDate, timetable);
  const at = instantAt(eve, timetable.callTime, interview.timeZone);
  if (at >= due || at <= interview.startsAt) return [call];
  return [{ id: `callPrepare:${interview.id}:${at}`, at, about: 'callPrepare' }, call];
}

/**
 * The call as a step, or, after two contacts without an answer, the offer to cross the job off.
 * It is due at the call time on the employer's clock, overdue when their office closes that day.
 */
export function callStep(
  interview: Interview,
  timetable: Timetable,
  now: Instant,
): { step: Step; reminders: Reminder[] } {
  const last = interview.calls.at(-1);
  const appointment = last ? nextCall(interview, last, timetable) : firstCall(interview, timetable);
  const { kind, on, reason } = appointment;
  const due = instantAt(on, timetable.callTime, interview.timeZone);
  // A day off is no day to be late on: the deadline waits for the next business day's close.
  const closes = onBusinessDay(on, timetable);
  const deadline =
    kind === 'call' ? instantAt(closes, timetable.officeCloses, interview.timeZone) : null;
  return {
    step: {
      kind,
      phase: 'do',
      channel: interview.closing.permission === 'email-only' ? 'email' : 'phone',
      reason,
      due,
      deadline,
      state: stateAt(due, deadline, now),
      on,
      timeZone: interview.timeZone,
      personIds: interview.people.map((person) => person.id),
    },
    reminders: reminders(interview, appointment, due, timetable),
  };
}
