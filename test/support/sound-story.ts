import fc from 'fast-check';
import { change } from '../../src/interviews/change.ts';
import type { Command } from '../../src/interviews/command.ts';
import type { EmployerCalendar } from '../../src/interviews/employer.ts';
import type { CallOutcome, Interview } from '../../src/interviews/interview.ts';
import {
  command as anyCommand,
  story as anyStory,
  DEFAULT_TIMETABLE,
  zone,
} from './arbitraries.ts';

/*
 * Stories such as happen, and days counted one by one: nothing here, or in the tests that use it,
 * asks the code under test what is right.
 */
export type Week = Pick<EmployerCalendar, 'weekend' | 'holidays'>;

const DAY = 86_400_000;

export const plus = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);

export const minutesAfter = (instant: string, minutes: number): string =>
  new Date(Date.parse(instant) + minutes * 60_000).toISOString();

/** When a zone's clocks show it; where they jump over it, as much later as they jump. */
export const at = (date: string, clock: string, timeZone: string): string =>
  new Date(
    Temporal.ZonedDateTime.from(`${date}T${clock}[${timeZone}]`).epochMilliseconds,
  ).toISOString();

export const isInWeekend = (date: string, { weekend }: Pick<Week, 'weekend'>): boolean =>
  weekend.includes(new Date(date).getUTCDay());

export const isWorked = (date: string, week: Week): boolean =>
  !isInWeekend(date, week) && !week.holidays.includes(date);

/** The n-th worked day after a date, or, backwards, before it. */
export function walk(date: string, days: number, week: Week, by: 1 | -1 = 1): string {
  let [each, left] = [date, days];
  while (left > 0) {
    each = plus(each, by);
    if (isWorked(each, week)) left -= 1;
  }
  return each;
}

const few = (min: number, max: number) => fc.integer({ min, max });

const contact = fc.record({
  wait: few(1, 12),
  clock: fc.constantFrom('00:10', '09:45', '15:20', '23:50'),
  said: fc.constantFrom<CallOutcome | 'new-date'>(
    ...(['voicemail', 'voicemail', 'no-answer', 'no-answer', 'no-answer'] as const),
    ...(['reached', 'written', 'call-back', 'new-date'] as const),
  ),
  days: fc.oneof(fc.constant(0), few(0, 20)),
});

/** Days around which something is awkward: clocks change, months and years end, years leap. */
const AWKWARD = ['2026-03-06', '2026-03-27', '2026-04-02', '2026-10-01', '2026-10-23'];
const day = fc.oneof(
  few(0, 1200).map((days) => plus('2026-01-01', days)),
  fc.constantFrom(...AWKWARD, '2026-12-22', '2027-12-30', '2028-02-25', '2028-02-28'),
);

export const sound = fc.record({
  timeZone: fc.oneof(zone, fc.constant('Asia/Riyadh')),
  userTimeZone: zone,
  day,
  clock: fc.constantFrom('08:00', '14:00', '18:00'),
  daysOff: fc.uniqueArray(few(0, 50), { maxLength: 9 }),
  weekend: fc.constantFrom([0, 6], [5, 6], [6], [5]),
  isOwnCalendar: fc.boolean(),
  office: fc.constantFrom(
    null,
    { opens: '07:00', closes: '15:00' },
    { opens: '11:00', closes: '19:30' },
  ),
  patience: fc.constantFrom(null, 'quick' as const, 'usual' as const, 'public-service' as const),
  waits: fc.tuple(few(1, 9), few(1, 9), few(1, 9)),
  bestTime: fc.constantFrom('', '', '14:40', '18:59'),
  permission: fc.constantFrom('yes' as const, 'no' as const, 'email-only' as const),
  hiring: fc.option(
    fc.record({ days: fc.oneof(fc.constant(0), few(0, 30)), isWeek: fc.boolean() }),
  ),
  /** In how many days the note promises a call; null: in none, though it went. */
  note: fc.oneof(fc.constantFrom('unsent' as const, null), few(0, 25)),
  contacts: fc.oneof(...[0, 1, 6].map((maxLength) => fc.array(contact, { maxLength }))),
  /** The form for the closing once more: with another hiring date, in so many days, or the same. */
  retold: fc.oneof(fc.constantFrom(null, 'same' as const), few(0, 25)),
  /** The call in which the interview was arranged. */
  isCalledBefore: fc.boolean(),
  callTime: fc.constantFrom('09:30', '14:20', '16:45'),
  reopened: fc.option(few(0, 15), { freq: 3 }),
  later: fc.oneof(few(0, 2 * 24 * 60), few(0, 30 * 24 * 60)),
});
export type Sound = typeof sound extends fc.Arbitrary<infer T> ? T : never;

/** A week's first day, a Monday where Saturday and Sunday are off, and its last worked day. */
export function readWeek(date: string, week: Week): [first: string, last: string] {
  let first = date;
  while (isInWeekend(first, week)) first = plus(first, 1);
  while (!isInWeekend(plus(first, -1), week)) first = plus(first, -1);
  const days = [first];
  for (let each = plus(first, 1); !isInWeekend(each, week); each = plus(each, 1)) days.push(each);
  const last = days.findLast((each) => isWorked(each, week)) ?? days.at(-1) ?? first;
  return [first, last];
}

/** What has happened, as a diary has it. */
export function live(told: Sound) {
  const { timeZone, isOwnCalendar } = told;
  const holidays = told.daysOff.map((days) => plus(told.day, days));
  const week: Week = { weekend: told.weekend, holidays };
  const [callAfterDays, againAfterDays, crossOffAfterDays] = told.waits;
  const timetable = {
    ...DEFAULT_TIMETABLE,
    ...{ callAfterDays, againAfterDays, crossOffAfterDays, callTime: told.callTime },
    ...{ quietFrom: '00:00', quietUntil: '00:00', userTimeZone: told.userTimeZone },
    // Two of the days off are the user's, the others the employer's, or else the country's.
    holidays: holidays.slice(0, 2),
    weekend: isOwnCalendar ? [1, 2] : told.weekend,
    publicHolidays: isOwnCalendar ? [plus(told.day, 8), plus(told.day, 9)] : holidays.slice(2),
  };
  const calendar = { country: 'DE', region: '', ...week, holidays: holidays.slice(2) };
  const startsAt = at(told.day, told.clock, timeZone);
  const said = told.hiring && plus(told.day, told.hiring.days);
  const kind = told.hiring?.isWeek ? 'week' : 'day';
  // "The week of" is told by its first day.
  const [hiringDate, deadline] = said && kind === 'week' ? readWeek(said, week) : [said, said];
  const story: { now: string; command: Command }[] = [];
  const tell = (date: string, clock: string, command: Command) =>
    story.push({ now: at(date, clock, timeZone), command });
  const id = 'i1';
  const fields = {
    ...{ company: 'Brightwater', position: '', startsAt, durationMinutes: 45, timeZone },
    people: [{ name: 'Anna', email: 'anna@b.example' }],
    ...{ office: told.office, patience: told.patience, calendar: isOwnCalendar ? calendar : null },
  };
  const blank = { closing: null, mailHost: '', noteId: null };
  tell(plus(told.day, -1), '10:00', { type: 'interview.track', id, fields, ...blank });
  const before = { callId: 'before', channel: 'phone', outcome: 'reached', remark: '' } as const;
  const arranged = { type: 'call.logged', id, ...before, callBackOn: null } as const;
  if (told.isCalledBefore) tell(plus(told.day, -1), '11:00', arranged);
  const answers = { permission: told.permission, bestTime: told.bestTime, reminderSaid: true };
  const closing = { strongPoints: [], ...answers, hiringDate, hiringDateKind: kind } as const;
  tell(told.day, '20:00', { type: 'closing.record', id, closing });
  const promise = typeof told.note === 'number' ? plus(told.day, 1 + told.note) : null;
  const note = { noteId: 'n1', emails: [], promise };
  if (told.note !== 'unsent') tell(told.day, '21:00', { type: 'note.sent', id, ...note });
  let on = told.day;
  let [named, isRetold] = [deadline, false];
  const contacts = told.contacts.map(({ wait, clock, said: came, days }, number) => {
    on = plus(on, wait);
    const isNew = came === 'new-date';
    if (isNew) named = plus(on, days);
    const callBackOn = came === 'call-back' ? plus(on, days) : null;
    const outcome = isNew ? 'reached' : came;
    const call = { callId: `c${number}`, channel: 'phone', outcome, remark: '' } as const;
    const newHiringDate = isNew ? named : null;
    tell(on, clock, { type: 'call.logged', id, ...call, callBackOn, newHiringDate });
    const isAnswer = outcome === 'reached' || outcome === 'call-back';
    const letter = outcome === 'no-answer' ? 'n' : 'c';
    return { on, callBackOn, letter: isNew ? 'D' : isAnswer ? 'A' : letter };
  });
  if (told.retold === 'same') tell(on, '23:52', { type: 'closing.record', id, closing });
  else if (told.retold !== null) {
    const again = plus(on, told.retold);
    const dates = { hiringDate: again, hiringDateKind: 'day' } as const;
    tell(on, '23:52', { type: 'closing.record', id, closing: { ...closing, ...dates } });
    // The same date once more is nothing new.
    isRetold = kind === 'week' || again !== hiringDate;
    if (isRetold) named = again;
  }
  const reopened = told.reopened === null ? null : plus(on, told.reopened);
  if (reopened !== null) {
    tell(on, '23:55', { type: 'outcome.set', id, outcome: 'crossed-off' });
    tell(reopened, '23:58', { type: 'outcome.set', id, outcome: 'open' });
  }
  const now = minutesAfter(story.at(-1)?.now ?? startsAt, told.later);
  /** `named`: the last day for the decision, as it was told last. */
  const dates = { startsAt, promise, named, isRetold, reopened };
  return { story, timetable, week, contacts, now, ...dates };
}
export type Diary = ReturnType<typeof live>;

/** A sound story that somebody then goes on with at random; else commands at random altogether. */
export const history = fc.oneof(
  anyStory,
  fc
    .tuple(
      sound,
      fc.array(fc.tuple(anyCommand, fc.integer({ min: 1, max: 20_000 })), { maxLength: 5 }),
    )
    .map(([told, rest]) => {
      const { story: lived, now } = live(told);
      let later = now;
      const more = rest.map(([each, minutes]) => {
        later = minutesAfter(later, minutes);
        return { command: each, now: later };
      });
      return [...lived, ...more];
    }),
);

/** The interview as the commands leave it; every one of them is accepted as it stands. */
export function carryOut({ story }: Pick<Diary, 'story'>): Interview {
  let interview: Interview | null = null;
  for (const { now, command } of story) {
    const changed = change(interview, command, now);
    if (!changed.ok || changed.left) throw new Error(JSON.stringify([command, changed]));
    interview = changed.interview;
  }
  if (interview === null) throw new Error('nothing was tracked');
  return interview;
}
