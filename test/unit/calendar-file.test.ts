import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarEvent, writeCalendar } from '../../src/exchange/calendar-file.ts';
import { cleanText, cleanTitle, textLine } from '../../src/exchange/content-line.ts';
import { type DescribeStep, stepEvents } from '../../src/exchange/step-events.ts';
import { EMPTY_CLOSING } from '../../src/interviews/closing.ts';
import type { Interview } from '../../src/interviews/interview.ts';
import type { Timetable } from '../../src/interviews/settings.ts';
import { stepIdOf } from '../../src/interviews/snooze.ts';
import { steps } from '../../src/interviews/steps.ts';
import { stepsAhead } from '../../src/interviews/steps-ahead.ts';
import {
  DEFAULT_TIMETABLE,
  instant,
  story,
  timetable as timetables,
} from '../support/arbitraries.ts';
import { makeInterview } from '../support/make-interview.ts';
import { tellStory } from '../support/tell-story.ts';

const DAY_BEFORE = '2026-03-09T10:00:00.000Z';

const inWords: DescribeStep = (interview, { kind, channel, phase }, at) => ({
  title: `${kind} ${phase} ${channel} ${interview.company}`,
  detail: `at ${at}`,
});

interface ReadEvent {
  readonly uid: string;
  readonly sequence: number;
  readonly start: string;
  readonly end: string;
  readonly title: string;
  readonly description: string;
  /** When each alarm rings. */
  readonly alarms: readonly string[];
  readonly properties: readonly string[];
}

/** As another program reads the file: ical.js, which Thunderbird is built on. */
function readCalendar(file: string | null): ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(file ?? ''));
  expect(calendar.getAllSubcomponents().every(({ name }) => name === 'vevent')).toBe(true);
  expect(calendar.getAllProperties().map(({ name }) => name)).toEqual(['version', 'prodid']);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const iso = (time: ICAL.Time) => {
      expect(time.zone).toBe(ICAL.Timezone.utcTimezone);
      return time.toJSDate().toISOString();
    };
    return {
      uid: event.uid,
      sequence: event.sequence,
      start: iso(event.startDate),
      end: iso(event.endDate),
      title: event.summary,
      description: event.description ?? '',
      alarms: component.getAllSubcomponents().map((alarm) => {
        expect(alarm.name).toBe('valarm');
        expect(alarm.getAllProperties().map(({ name }) => name)).toEqual([
          'action',
          'description',
          'trigger',
        ]);
        expect(alarm.getFirstPropertyValue('action')).toBe('DISPLAY');
        expect(alarm.getFirstPropertyValue('description')).toBe(event.summary);
        const rings = event.startDate.clone();
        rings.addDuration(alarm.getFirstPropertyValue('trigger') as ICAL.Duration);
        return iso(rings);
      }),
      properties: component.getAllProperties().map(({ name }) => name),
    };
  });
}

function expectSoundLines(file: string): void {
  expect(file.endsWith('\r\nEND:VCALENDAR\r\n')).toBe(true);
  const lines = file.slice(0, -2).split('\r\n');
  for (const line of lines) {
    const octets = Buffer.from(line);
    expect(octets.length).toBeLessThanOrEqual(75);
    // Each line by itself is UTF-8, without controls, and no escape is cut in two.
    expect(octets.toString()).toBe(line);
    expect(line).not.toMatch(/(?!\t)\p{Cc}|[\u2028\u2029]|(?<!\\)(?:\\\\)*\\$/u);
  }
}

const seconds = (at: string): string => at.replace(/\.\d+/, '.000');
const earlier = (at: string, minutes: number): string =>
  new Date(Date.parse(at) - minutes * 60_000).toISOString();

const HOSTILE = [
  '\r\nBEGIN:VEVENT\r\nUID:evil\r\nEND:VEVENT',
  '\nEND:VCALENDAR\n',
  'Kaya, Bauer; Partner\\n \\, \\; \\\\ "GmbH": =^\'',
  '\u0000\u0007\u001b\u007f\u0085\u2028\u2029\v\f\t',
  '\ud800 lone \udc00',
  '\udc00\ud800',
  '👩‍🚒🎉 👍🏽',
  'شركة المياه ‮ مساهمة‬',
  '水'.repeat(60),
  `${'x'.repeat(49)}\n${'y'.repeat(73)}\\`,
  ' \t leading and trailing \t ',
  '',
];
const hostile = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.constantFrom(...HOSTILE, '\\', '\n', '\r'), { maxLength: 20 })
    .map((all) => all.join('')),
  fc.integer({ min: 0, max: 9 }).map((shift) => 'a'.repeat(shift) + '😀\r\n,é\ud83d'.repeat(1_250)),
);

describe('a calendar file', () => {
  it('holds whatever is written into it, and nothing else, in lines of 75 octets', () => {
    fc.assert(
      fc.property(hostile, hostile, instant, instant, (title, description, at, now) => {
        const event: CalendarEvent = {
          uid: 'afterword-i1-note@afterword.invalid',
          at,
          minutes: 30,
          alarmBefore: 60,
          title,
          description,
        };
        const file = writeCalendar([event], now) ?? '';
        expectSoundLines(file);
        const [read, ...more] = readCalendar(file);
        expect(more).toEqual([]);
        expect(read).toMatchObject({
          uid: event.uid,
          start: at,
          end: earlier(at, -30),
          title: cleanTitle(title),
          description: cleanText(description),
          alarms: [earlier(at, 60), at],
        });
        expect(new Set(read?.properties).size).toBe(read?.properties.length);
      }),
    );
  });

  it('escapes what would end a text, also for readers that take a comma for the next value', () => {
    expect(textLine('SUMMARY', 'Kaya, Bauer; C:\\n\nLtd')).toBe(
      'SUMMARY:Kaya\\, Bauer\\; C:\\\\n\\nLtd',
    );
  });

  it('cleans a text as it says, and a clean one not again', () => {
    expect(cleanText('a\r\nb\rc\u2028d\ve\u0000f\tg\ud800h')).toBe('a\nb\nc\nd\nef\tg\ufffdh');
    expect(cleanTitle('\n Call\r\n\r\nBright\u0000water ')).toBe('Call Brightwater');
    fc.assert(
      fc.property(hostile, (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
        expect(cleanTitle(cleanTitle(text))).toBe(cleanTitle(text));
      }),
    );
  });

  it('is none without events', () => {
    expect(writeCalendar([], DAY_BEFORE)).toBeNull();
  });

  it('is private, takes up no time and says when it was made', () => {
    const file = writeCalendar(
      stepEvents(makeInterview(), DEFAULT_TIMETABLE, DAY_BEFORE, inWords),
      DAY_BEFORE,
    );
    const [event] = new ICAL.Component(ICAL.parse(file ?? '')).getAllSubcomponents();
    const value = (name: string) => String(event?.getFirstPropertyValue(name));
    expect(value('class')).toBe('PRIVATE');
    expect(value('transp')).toBe('TRANSPARENT');
    expect(value('categories')).toBe('Afterword');
    expect(value('dtstamp')).toBe('2026-03-09T10:00:00Z');
    expect(value('last-modified')).toBe('2026-03-09T10:00:00Z');
  });
});

const eventsAt = (interview: Interview, now: string, timetable: Timetable = DEFAULT_TIMETABLE) =>
  readCalendar(writeCalendar(stepEvents(interview, timetable, now, inWords), now));

describe('the steps in a calendar', () => {
  it('are all that is ahead, each with its own id, when it is due, with two alarms', () => {
    const read = eventsAt(makeInterview(), DAY_BEFORE);
    expect(read.map(({ uid, start, alarms }) => [uid, start, alarms[0]])).toEqual([
      [
        'afterword-i1-closing-prepare@afterword.invalid',
        '2026-03-10T12:00:00.000Z',
        '2026-03-10T11:30:00.000Z',
      ],
      [
        'afterword-i1-closing-record@afterword.invalid',
        '2026-03-10T14:30:00.000Z',
        '2026-03-10T14:00:00.000Z',
      ],
      [
        'afterword-i1-note@afterword.invalid',
        '2026-03-11T08:00:00.000Z',
        '2026-03-11T07:00:00.000Z',
      ],
      [
        'afterword-i1-contact@afterword.invalid',
        '2026-03-19T08:30:00.000Z',
        '2026-03-19T07:30:00.000Z',
      ],
    ]);
    expect(read.every(({ alarms, start }) => alarms[1] === start)).toBe(true);
    const minutes = read.map(({ start, end }) => (Date.parse(end) - Date.parse(start)) / 60_000);
    expect(minutes).toEqual([15, 15, 30, 15]);
  });

  it('update the event of an earlier file when their day moves, also by a setting alone', () => {
    const first = eventsAt(makeInterview(), DAY_BEFORE).at(-1);
    const closing = { ...EMPTY_CLOSING, hiringDate: '2026-03-24' };
    const moved = eventsAt(makeInterview({ closing }), '2026-03-09T10:00:05.000Z').at(-1);
    const later = eventsAt(makeInterview({ closing }), '2026-03-09T10:01:00.000Z', {
      ...DEFAULT_TIMETABLE,
      callTime: '11:00',
    }).at(-1);
    const all = [first, moved, later];
    expect(new Set(all.map((each) => each?.uid)).size).toBe(1);
    expect(new Set(all.map((each) => each?.start)).size).toBe(3);
    expect(moved?.sequence).toBeGreaterThan(first?.sequence ?? Number.NaN);
    expect(later?.sequence).toBeGreaterThan(moved?.sequence ?? Number.NaN);
    expect(later?.sequence).toBeLessThan(2 ** 31);
  });

  it('move the one event of the next contact, for the second call and for crossing off', () => {
    const call = {
      id: 'c1',
      at: '2026-03-19T09:00:00.000Z',
      channel: 'phone',
      outcome: 'voicemail',
      callBackOn: null,
      newHiringDate: null,
      remark: '',
    } as const;
    const [again] = eventsAt(makeInterview({ calls: [call] }), call.at);
    expect(again?.uid).toBe('afterword-i1-contact@afterword.invalid');
    const calls = [call, { ...call, id: 'c2', at: '2026-03-26T09:00:00.000Z' }];
    const [crossOff] = eventsAt(makeInterview({ calls }), '2026-03-26T10:00:00.000Z');
    expect(crossOff?.uid).toBe('afterword-i1-contact@afterword.invalid');
  });

  it('say whom to call at which number, and in place of a call whom to write to', () => {
    const [anna] = makeInterview().people;
    const people = anna ? [{ ...anna, phone: '+49 30 1234567' }] : [];
    const call = eventsAt(makeInterview({ people }), DAY_BEFORE).at(-1);
    expect(call?.description).toBe('at 2026-03-19T08:30:00.000Z\nAnna Okafor\n+49 30 1234567');
    const closing = { ...EMPTY_CLOSING, permission: 'email-only' } as const;
    const mail = eventsAt(makeInterview({ people, closing }), DAY_BEFORE).at(-1);
    expect(mail?.title).toBe('call do email Brightwater');
    expect(mail?.description).toMatch(/\nAnna Okafor\nanna@brightwater\.example$/);
  });

  const startOf = (interview: Interview, now: string, name: string, timetable?: Timetable) =>
    eventsAt(interview, now, timetable).find(({ uid }) => uid.includes(name))?.start;

  it('come soon where they are due, but no note at night and no card within the interview', () => {
    const interview = makeInterview();
    const noteAt = (now: string) => startOf(interview, now, 'note');
    expect(noteAt('2026-03-11T14:52:00.000Z')).toBe('2026-03-11T15:00:00.000Z');
    // Until it is imported, that quarter would have passed.
    expect(noteAt('2026-03-11T14:57:00.000Z')).toBe('2026-03-11T15:15:00.000Z');
    expect(noteAt('2026-03-13T01:00:00.000Z')).toBe('2026-03-13T06:00:00.000Z');
    const cardAt = (now: string) => startOf(interview, now, 'prepare');
    expect(cardAt('2026-03-10T12:20:00.000Z')).toBe('2026-03-10T12:30:00.000Z');
    expect(cardAt('2026-03-10T12:58:00.000Z')).toBe('2026-03-10T13:00:00.000Z');
  });

  it('keep a call that is due to the hours at which the employer is there', () => {
    const sentAt = '2026-03-11T08:00:00.000Z';
    const note = {
      id: 'n1',
      personIds: ['p1'],
      startedAt: sentAt,
      sentAt,
      text: '',
      pending: null,
    };
    const sent = makeInterview({ notes: [{ ...note, promise: '2026-03-18' }] });
    const callAt = (now: string) => startOf(sent, now, 'contact');
    // In their hours, before them, in the evening, on a Saturday; their clock is an hour ahead.
    expect(callAt('2026-03-19T10:07:00.000Z')).toBe('2026-03-19T10:15:00.000Z');
    expect(callAt('2026-03-19T05:00:00.000Z')).toBe('2026-03-19T08:30:00.000Z');
    expect(callAt('2026-03-19T17:00:00.000Z')).toBe('2026-03-20T08:30:00.000Z');
    expect(callAt('2026-03-21T10:00:00.000Z')).toBe('2026-03-23T08:30:00.000Z');
    // Before they open, at the time that suits them best.
    const early = { ...sent, closing: { ...EMPTY_CLOSING, bestTime: '07:30' } };
    expect(startOf(early, '2026-03-19T06:38:00.000Z', 'contact')).toBe('2026-03-19T06:45:00.000Z');
    // In the night in which their clocks show that time twice.
    const night = { ...sent, closing: { ...EMPTY_CLOSING, bestTime: '02:45' } };
    const everyDay = { ...DEFAULT_TIMETABLE, weekend: [] };
    expect(startOf(night, '2026-10-25T01:12:00.000Z', 'contact', everyDay)).toBe(
      '2026-10-25T01:30:00.000Z',
    );
  });

  it('stand where they were put off to', () => {
    const now = '2026-03-11T14:52:00.000Z';
    const { next } = steps(makeInterview(), DEFAULT_TIMETABLE, now);
    const snooze = next && { stepId: stepIdOf(next), at: now, until: '2026-03-11T18:00:00.000Z' };
    expect(eventsAt(makeInterview({ snooze }), now)[0]?.start).toBe(snooze?.until);
  });

  it('are none for an interview that is closed or removed', () => {
    const over = [makeInterview({ outcome: 'offer' }), makeInterview({ removedAt: DAY_BEFORE })];
    for (const each of over) {
      expect(stepEvents(each, DEFAULT_TIMETABLE, DAY_BEFORE, inWords)).toEqual([]);
    }
  });

  const userZone = fc.constantFrom(
    'Pacific/Kiritimati',
    'Asia/Kathmandu',
    'America/New_York',
    'Australia/Lord_Howe',
  );

  it('are one event each, none behind us, in every story, zone and with any words', () => {
    fc.assert(
      fc.property(
        story,
        timetables,
        userZone,
        instant,
        fc.array(hostile, { minLength: 2, maxLength: 2 }),
        (told, settings, userTimeZone, now, [title = '', detail = '']) => {
          const interview = tellStory(told);
          fc.pre(interview !== null);
          const timetable = { ...settings, userTimeZone };
          const ahead = stepsAhead(interview, timetable, now);
          const events = stepEvents(interview, timetable, now, () => ({ title, detail }));
          const file = writeCalendar(events, now);
          expect(file === null).toBe(ahead.length === 0);
          if (file === null) return;
          expectSoundLines(file);
          const read = readCalendar(file);
          expect(read.length).toBe(ahead.length);
          expect(new Set(read.map(({ uid }) => uid)).size).toBe(ahead.length);
          for (const [index, { due, snoozedUntil }] of ahead.entries()) {
            const { start, alarms, title: readTitle } = read[index] ?? { alarms: [] };
            if (snoozedUntil !== null || due > now)
              expect(start).toBe(seconds(snoozedUntil ?? due));
            expect(start && start >= now).toBe(true);
            expect(alarms.length).toBe(2);
            expect(alarms[1]).toBe(start);
            expect((alarms[0] ?? '') < (start ?? '')).toBe(true);
            expect(readTitle).toBe(cleanTitle(title));
          }
        },
      ),
    );
  });
});
