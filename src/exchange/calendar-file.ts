import { addMinutes } from '../interviews/civil-time.ts';
import type { Instant } from '../interviews/interview.ts';
import { cleanText, cleanTitle, foldLine, textLine } from './content-line.ts';

/** An entry of a calendar, with an alarm at its start and one before. */
export interface CalendarEvent {
  /** The same for the same event in every file: by it a calendar updates what it has. */
  readonly uid: string;
  /** Its start; a calendar knows no fractions of a second. */
  readonly at: Instant;
  readonly minutes: number;
  /** So many minutes before the start the first alarm rings. */
  readonly alarmBefore: number;
  readonly title: string;
  /** '' for none. */
  readonly description: string;
}

/** `SEQUENCE` is a signed number of 32 bits; counted in seconds from here it lasts until 2094. */
const SEQUENCE_FROM = Date.parse('2026-01-01T00:00:00.000Z');
const MOST_SEQUENCE = 2 ** 31 - 1;

/**
 * A number that grows from one file to the next, as a calendar asks of an event that is to update
 * the one it has. An interview's revision would not do: steps move with the settings, the user's zone
 * and the clock as well, a record that is brought back from a copy has an earlier one, and calendars
 * count on when an event is moved in them.
 */
function sequenceAt(now: Instant): number {
  const seconds = Math.floor((Date.parse(now) - SEQUENCE_FROM) / 1000);
  return Math.min(Math.max(seconds, 0), MOST_SEQUENCE);
}

/** "20260310T130000Z": in UTC, so that no file needs a time zone's rules. */
function formatInstant(instant: Instant): string {
  return instant.replace(/[-:]|\.\d+/g, '');
}

function alarm(trigger: string, title: string): string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    textLine('DESCRIPTION', title),
    `TRIGGER:${trigger}`,
    'END:VALARM',
  ];
}

function eventLines(event: CalendarEvent, now: Instant): string[] {
  const title = cleanTitle(event.title);
  const description = cleanText(event.description);
  return [
    'BEGIN:VEVENT',
    textLine('UID', cleanTitle(event.uid)),
    `DTSTAMP:${formatInstant(now)}`,
    `LAST-MODIFIED:${formatInstant(now)}`,
    `SEQUENCE:${sequenceAt(now)}`,
    `DTSTART:${formatInstant(event.at)}`,
    `DTEND:${formatInstant(addMinutes(event.at, event.minutes))}`,
    textLine('SUMMARY', title),
    ...(description === '' ? [] : [textLine('DESCRIPTION', description)]),
    // By it all of them are found again, and removed.
    'CATEGORIES:Afterword',
    // Who sees the user's calendar, at work say, need not read where they have applied.
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    // Outlook has one alarm for an event ([MS-OXCICAL] 2.1.3.1.1.20.62): first the one to prepare by.
    ...alarm(`-PT${event.alarmBefore}M`, title),
    ...alarm('PT0S', title),
    'END:VEVENT',
  ];
}

/**
 * An iCalendar file (RFC 5545, MIME type `text/calendar`, UTF-8) with these events, or null where
 * there are none: by the RFC (3.6) a calendar holds something.
 *
 * It has no `METHOD`: `PUBLISH` asks for an organizer (RFC 5546, 3.2.1), and without one libical finds
 * fault with the file, and so did Apple's calendar (github.com/UWFlow/uwflow/pull/108, 2020). Outlook
 * has not needed it since 2003.
 *
 * Texts come out as `cleanText` leaves them, titles as `cleanTitle` does.
 */
export function writeCalendar(events: readonly CalendarEvent[], now: Instant): string | null {
  if (events.length === 0) return null;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Afterword//Afterword//EN',
    ...events.flatMap((event) => eventLines(event, now)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}
