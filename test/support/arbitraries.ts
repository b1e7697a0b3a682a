import fc from 'fast-check';
import { CALL_PERMISSIONS, HIRING_DATE_KINDS } from '../../src/interviews/closing.ts';
import {
  type ClosingFields,
  type Command,
  DECISIONS,
  type InterviewFields,
} from '../../src/interviews/command.ts';
import { PATIENCES } from '../../src/interviews/employer.ts';
import {
  DEFAULT_SETTINGS,
  NOTE_LANGUAGES,
  NOTE_REGISTERS,
  type Timetable,
} from '../../src/interviews/settings.ts';

export const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
  'Australia/Lord_Howe',
  'America/St_Johns',
];

export const zone = fc.constantFrom(...ZONES);

/** Instants around now, on whole minutes, daylight saving changes among them. */
export const instant = fc
  .integer({ min: Date.UTC(2026, 0, 1) / 60_000, max: Date.UTC(2027, 5, 1) / 60_000 })
  .map((minutes) => new Date(minutes * 60_000).toISOString());

export const plainDate = instant.map((each) => each.slice(0, 10));

const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));

export const timetable: fc.Arbitrary<Timetable> = fc.record({
  closingMinutesBefore: fc.integer({ min: 5, max: 600 }),
  closingMinutesAfter: fc.integer({ min: 0, max: 600 }),
  noteTime: clock,
  noteLastHours: fc.integer({ min: 1, max: 100 }),
  noteLateHours: fc.integer({ min: 1, max: 100 }),
  callTime: clock,
  officeOpens: clock,
  officeCloses: clock,
  callAfterDays: fc.integer({ min: 1, max: 30 }),
  againAfterDays: fc.integer({ min: 1, max: 30 }),
  crossOffAfterDays: fc.integer({ min: 1, max: 30 }),
  weekend: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 6 }),
  holidays: fc.array(plainDate, { maxLength: 5 }),
  country: fc.constantFrom('', 'DE'),
  region: fc.constant(''),
  publicHolidays: fc.array(plainDate, { maxLength: 5 }),
  quietFrom: clock,
  quietUntil: clock,
  userName: fc.constant('Mara Lind'),
  userPhone: fc.constant('+49 30 1234567'),
  composePlace: fc.constant('automatic' as const),
  noteLanguage: fc.constantFrom('automatic' as const, ...NOTE_LANGUAGES),
  noteRegister: fc.constantFrom(...NOTE_REGISTERS),
  singleKeys: fc.boolean(),
  notificationNames: fc.boolean(),
  notifications: fc.constant(true),
  userTimeZone: zone,
});

/** The timetable as it comes, on a clock in Berlin. */
export const DEFAULT_TIMETABLE: Timetable = { ...DEFAULT_SETTINGS, userTimeZone: 'Europe/Berlin' };

const text = fc.oneof(
  fc.constant(''),
  fc.string({ maxLength: 30 }),
  fc.string({ minLength: 190, maxLength: 260 }),
);
const email = fc.constantFrom(
  '',
  'anna@brightwater.example',
  'b@c.example',
  'not an address',
  'a@b',
);
const anyDate = fc.oneof(fc.constant(null), plainDate, fc.constantFrom('', '2026-02-30', 'soon'));

const calendar = fc.record({
  country: fc.constantFrom('DE', 'US', 'SA'),
  region: fc.constant(''),
  weekend: fc.constantFrom([0, 6], [5, 6], [6]),
  holidays: fc.array(plainDate, { maxLength: 8 }),
});

/** What a form may leave out: the panel's does. */
const employer = fc.record(
  {
    calendar: fc.option(calendar),
    office: fc.option(
      fc.constantFrom({ opens: '08:00', closes: '16:00' }, { opens: '10:00', closes: '19:30' }),
    ),
    patience: fc.option(fc.constantFrom(...PATIENCES)),
    remark: fc.string({ maxLength: 60 }),
  },
  { requiredKeys: [] },
);

const meetingFields = fc.record({
  company: fc.constantFrom('Brightwater', 'Larkspur & Sons'),
  position: fc.string({ maxLength: 30 }),
  startsAt: instant,
  durationMinutes: fc.integer({ min: 1, max: 600 }),
  timeZone: zone,
  people: fc.array(
    fc.record(
      {
        name: fc.string({ maxLength: 30 }),
        email: fc.constantFrom('', 'anna@b.example'),
        detail: fc.string({ maxLength: 30 }),
      },
      { requiredKeys: ['name', 'email'] },
    ),
    { maxLength: 4 },
  ),
});

const soundFields: fc.Arbitrary<InterviewFields> = fc
  .tuple(meetingFields, employer)
  .map(([meeting, rest]) => ({ ...meeting, ...rest }));

const strangeFields: fc.Arbitrary<InterviewFields> = fc.record({
  company: text,
  position: text,
  startsAt: fc.oneof(instant, fc.constantFrom('', 'yesterday')),
  durationMinutes: fc.oneof(
    fc.integer({ min: 1, max: 600 }),
    fc.constantFrom(0, -5, 1.5, Number.NaN),
  ),
  timeZone: fc.oneof(zone, fc.constantFrom('', 'Mars/Base')),
  people: fc.array(fc.record({ name: text, email, detail: text }), { maxLength: 4 }),
  remark: fc.oneof(text, fc.constant('x'.repeat(10_001))),
});

/** Mostly such as people give, so that stories get somewhere. */
const fields = fc.oneof(
  { weight: 4, arbitrary: soundFields },
  { weight: 1, arbitrary: strangeFields },
);

const closing: fc.Arbitrary<ClosingFields> = fc.record(
  {
    strongPoints: fc.array(text, { maxLength: 4 }),
    hiringDate: anyDate,
    hiringDateKind: fc.constantFrom(...HIRING_DATE_KINDS),
    permission: fc.constantFrom(...CALL_PERMISSIONS),
    reminderSaid: fc.boolean(),
    need: text,
    callPersonId: fc.constantFrom(null, 'p1', 'p9'),
    bestTime: fc.oneof(clock, fc.constantFrom('', 'in the morning', '25:00')),
    preferredWay: fc.constantFrom(null, 'phone', 'email'),
    doubts: text,
    promised: text,
    people: fc.array(fc.record({ id: fc.constantFrom('p1', 'p9'), name: text, phone: text }), {
      maxLength: 2,
    }),
  },
  { requiredKeys: ['strongPoints', 'hiringDate', 'permission', 'reminderSaid'] },
);

const ID = 'i1';
const emails = fc.array(email, { maxLength: 3 });
const noteId = fc.constantFrom('n1', 'n2', 'n3');
const noteText = fc.oneof(fc.string(), fc.constantFrom('x'.repeat(10_000), 'x'.repeat(10_001)));
const NOTE_KEYS = ['type', 'id', 'noteId', 'emails', 'promise'] as const;

const track = (which: fc.Arbitrary<InterviewFields>): fc.Arbitrary<Command> =>
  fc.record({
    type: fc.constant('interview.track' as const),
    id: fc.constant(ID),
    fields: which,
    closing: fc.constant(null),
    mailHost: fc.constantFrom('', 'mail.google.com'),
    noteId: fc.constantFrom(null, 'n1'),
  });

export const command: fc.Arbitrary<Command> = fc.oneof(
  track(fields),
  fc.record({ type: fc.constant('interview.edit' as const), id: fc.constant(ID), fields }),
  fc.record({ type: fc.constant('closing.record' as const), id: fc.constant(ID), closing }),
  fc.record({
    type: fc.constant('closing.prepare' as const),
    id: fc.constant(ID),
    need: text,
    strongPoints: fc.array(text, { maxLength: 4 }),
    sentences: fc.record({ summary: text, hiringDate: text, permission: text, reminder: text }),
  }),
  fc.record({
    type: fc.constant('step.snooze' as const),
    id: fc.constant(ID),
    stepId: fc.constantFrom('note:do:2026-03-11T08:00:00.000Z', 'soon'),
    until: fc.oneof(instant, fc.constantFrom(null, '', 'later')),
  }),
  fc.record({ type: fc.constant('note.start' as const), id: fc.constant(ID), noteId, emails }),
  fc.record(
    {
      type: fc.constant('note.sent' as const),
      id: fc.constant(ID),
      noteId,
      emails,
      promise: anyDate,
      text: noteText,
    },
    { requiredKeys: [...NOTE_KEYS] },
  ),
  fc.record(
    {
      type: fc.constant('note.pending' as const),
      id: fc.constant(ID),
      noteId,
      emails,
      why: fc.constantFrom('scheduled' as const, 'unsure' as const),
      promise: anyDate,
      text: noteText,
    },
    { requiredKeys: [...NOTE_KEYS, 'why'] },
  ),
  fc.record({
    type: fc.constant('note.promise' as const),
    id: fc.constant(ID),
    noteId,
    promise: anyDate,
  }),
  fc.record({
    type: fc.constant('interview.fill' as const),
    id: fc.constant(ID),
    company: text,
    position: text,
    strongPoints: fc.array(text, { maxLength: 4 }),
    people: fc.array(
      fc.record({ id: fc.constantFrom('p1', 'p2', 'p9'), name: text, detail: text }),
      { maxLength: 3 },
    ),
  }),
  fc.record({
    type: fc.constantFrom('note.unsent' as const, 'note.discarded' as const),
    id: fc.constant(ID),
    noteId,
  }),
  fc.record({
    type: fc.constant('call.logged' as const),
    id: fc.constant(ID),
    callId: fc.constantFrom('c1', 'c2', 'c3', 'c4', 'c5'),
    channel: fc.constantFrom('phone', 'email'),
    outcome: fc.constantFrom('reached', 'voicemail', 'no-answer', 'call-back', 'written'),
    callBackOn: anyDate,
    newHiringDate: anyDate,
    decision: fc.constantFrom(null, null, null, ...DECISIONS),
    remark: text,
  }),
  fc.record({
    type: fc.constant('outcome.set' as const),
    id: fc.constant(ID),
    outcome: fc.constantFrom('open', 'offer', 'declined', 'withdrawn', 'crossed-off'),
    startDate: anyDate,
  }),
  fc.record({
    type: fc.constantFrom('interview.remove' as const, 'interview.restore' as const),
    id: fc.constant(ID),
  }),
);

/** Commands with the time at which each is given, in order of time. */
export const story = fc
  .tuple(
    track(soundFields),
    fc.array(command, { maxLength: 14 }),
    fc.array(instant, { minLength: 15, maxLength: 15 }),
  )
  .map(([first, rest, times]) => {
    const sorted = [...times].sort();
    return [first, ...rest].map((each, index) => ({ command: each, now: sorted[index] ?? '' }));
  });
