import { onBusinessDay } from '../../interviews/business-days.ts';
import { change } from '../../interviews/change.ts';
import { addMinutes, addPlainDays, dateIn, instantAt } from '../../interviews/civil-time.ts';
import { EMPTY_CLOSING } from '../../interviews/closing.ts';
import type { Command } from '../../interviews/command.ts';
import type { Instant, Interview, PlainDate } from '../../interviews/interview.ts';
import type { Timetable } from '../../interviews/settings.ts';
import type { Reminder } from '../../interviews/step.ts';
import { steps } from '../../interviews/steps.ts';

/** The moments that a timetable makes, in the order of the method. */
export type PreviewName =
  | 'closingCard'
  | 'closingAsk'
  | 'noteDue'
  | 'noteLast'
  | 'noteLate'
  | 'callDue'
  | 'callAgain'
  | 'crossOff'
  | 'callPrepare'
  | 'callDated';

export interface Preview {
  /** When the example took place. */
  readonly startsAt: Instant;
  /** The hiring date of the last two moments; the ones before know none. */
  readonly hiringDate: PlainDate;
  /** When each comes; one that does not come is absent. */
  readonly times: ReadonlyMap<PreviewName, Instant>;
}

const DAYS_TO_DECIDE = 8;

function exampleAt(startsAt: Instant, timeZone: string): Interview {
  const created = addMinutes(startsAt, -7 * 24 * 60);
  const fields = {
    company: 'Example',
    position: '',
    startsAt,
    durationMinutes: 60,
    timeZone,
    people: [],
  };
  const track: Command = {
    type: 'interview.track',
    id: 'example',
    fields,
    closing: null,
    mailHost: '',
    noteId: null,
  };
  return carryOut(null, track, created);
}

function carryOut(interview: Interview | null, command: Command, now: Instant): Interview {
  const result = change(interview, command, now);
  if (!result.ok) throw new Error(`The example cannot go on: ${result.problem.code}.`);
  return result.interview;
}

/**
 * What a timetable comes to, for an interview of the day before `now` at 14:00 that is followed up on time
 * and never answered. Found by the rules themselves, quiet hours and days off included.
 */
export function previewTimes(timetable: Timetable, now: Instant): Preview {
  const { userTimeZone } = timetable;
  const day = addPlainDays(dateIn(now, userTimeZone), -1);
  const startsAt = instantAt(day, '14:00', userTimeZone);
  const hiringDate = onBusinessDay(addPlainDays(day, DAYS_TO_DECIDE), timetable);
  const times = new Map<PreviewName, Instant>();
  const planAt = (each: Interview, at: Instant) => steps(each, timetable, at);
  const put = (name: PreviewName, plan: ReturnType<typeof steps>, about: Reminder['about']) => {
    const found = plan.reminders.find((reminder) => reminder.about === about);
    if (found) times.set(name, found.at);
    return found?.at ?? plan.next?.due ?? now;
  };

  const tracked = exampleAt(startsAt, userTimeZone);
  const before = planAt(tracked, tracked.createdAt);
  put('closingCard', before, 'closingCard');
  put('closingAsk', before, 'closingAsk');
  const overAt = addMinutes(startsAt, tracked.durationMinutes);
  const left: Interview = { ...tracked, closing: { ...EMPTY_CLOSING, recordedAt: overAt } };
  const after = planAt(left, overAt);
  const writtenAt = put('noteDue', after, 'noteDue');
  put('noteLast', after, 'noteLast');
  times.set('noteLate', addMinutes(startsAt, timetable.noteLateHours * 60));

  const note = {
    type: 'note.sent',
    id: tracked.id,
    noteId: 'n',
    emails: [],
    promise: null,
  } as const;
  const sent = carryOut(left, note, writtenAt);
  const contact = (each: Interview, callId: string, at: Instant): Interview =>
    carryOut(
      each,
      {
        type: 'call.logged',
        id: each.id,
        callId,
        channel: 'phone',
        outcome: 'voicemail',
        callBackOn: null,
        remark: '',
      },
      at,
    );
  const calledAt = put('callDue', planAt(sent, writtenAt), 'callDue');
  const called = contact(sent, 'c1', calledAt);
  const againAt = put('callAgain', planAt(called, calledAt), 'callDue');
  put('crossOff', planAt(contact(called, 'c2', againAt), againAt), 'crossOff');

  const closing = { ...left.closing, hiringDate, hiringDateAt: overAt };
  const dated = planAt({ ...sent, closing }, writtenAt);
  put('callPrepare', dated, 'callPrepare');
  put('callDated', dated, 'callDue');
  return { startsAt, hiringDate, times };
}
