import { businessDayBefore, onBusinessDay } from './business-days.ts';
import { type Appointment, appointmentOf, callsSince } from './call-appointment.ts';
import { channelFor, peopleToAsk } from './call-channel.ts';
import { addMinutes, instantAt } from './civil-time.ts';
import { knownHiringDate } from './hiring-date.ts';
import type { Instant, Interview, PlainDate } from './interview.ts';
import { reminderId } from './reminder-id.ts';
import type { Timetable } from './settings.ts';
import type { Reminder, Step } from './step.ts';
import { stateAt } from './step-state.ts';

/** A best time just before they close leaves so long for the call. */
const LEAST_MINUTES = 60;

function reminders(
  interview: Interview,
  appointment: Appointment,
  due: Instant,
  timetable: Timetable,
): Reminder[] {
  if (appointment.kind === 'cross-off') {
    return [{ id: reminderId('crossOff', interview.id, due), at: due, about: 'crossOff' }];
  }
  const call: Reminder = {
    id: reminderId('callDue', interview.id, due),
    at: due,
    about: 'callDue',
  };
  const hiringDate = knownHiringDate(interview, timetable)?.date ?? null;
  const last = callsSince(interview).at(-1);
  if (hiringDate === null) return [call];
  const eve = businessDayBefore(hiringDate, timetable);
  const at = instantAt(eve, timetable.callTime, interview.timeZone);
  // Of a date that lies behind, or that has just been named, nobody needs to be told.
  if (at >= due || at <= (last?.at ?? interview.startsAt)) return [call];
  return [{ id: reminderId('callPrepare', interview.id, at), at, about: 'callPrepare' }, call];
}

/** By when a call that is due should be made: before they close, and an hour later at the least. */
function callDeadline(on: PlainDate, due: Instant, zone: string, timetable: Timetable): Instant {
  // A day off is no day to be late on: the deadline waits for the next business day's close.
  const closes = instantAt(onBusinessDay(on, timetable), timetable.officeCloses, zone);
  const soonest = addMinutes(due, LEAST_MINUTES);
  return closes > soonest ? closes : soonest;
}

/**
 * The call as a step, or, after two contacts without an answer, the offer to cross the job off.
 * It is due at the call time on the employer's clock, overdue when their office closes that day.
 *
 * @param timetable the interview's own, by `timetableFor`
 */
export function callStep(
  interview: Interview,
  timetable: Timetable,
  now: Instant,
): { step: Step; reminders: Reminder[] } {
  const appointment = appointmentOf(interview, timetable);
  const { kind, on, reason } = appointment;
  const due = instantAt(on, timetable.callTime, interview.timeZone);
  const deadline = kind === 'call' ? callDeadline(on, due, interview.timeZone, timetable) : null;
  return {
    step: {
      kind,
      phase: 'do',
      channel: channelFor(interview.closing),
      reason,
      due,
      deadline,
      state: stateAt(due, deadline, now),
      snoozedUntil: null,
      on,
      timeZone: interview.timeZone,
      personIds: peopleToAsk(interview).map((person) => person.id),
    },
    reminders: reminders(interview, appointment, due, timetable),
  };
}
