import { dateIn, instantAt, plainDaysBetween } from '../interviews/civil-time.ts';
import { guessCompany } from '../interviews/guess-company.ts';
import { guessInterviewTime } from '../interviews/guess-interview-time.ts';
import type { Instant, PlainDate } from '../interviews/interview.ts';
import { findDayInName } from './find-day-in-name.ts';
import type { LineLanguage } from './line-language.ts';
import { clockInPart } from './part-of-day.ts';
import { readNames } from './read-names.ts';
import { readEmail, readPersonName, readPhone } from './read-person.ts';
import { type ReadWhen, readWhen } from './read-when.ts';
import { blankOut, pattern, type Stretch, wholeWords } from './stretch.ts';

export interface LineContext {
  readonly now: Instant;
  /** The user's own zone: on its clocks days and times are said. */
  readonly timeZone: string;
  /** Whose order of day and month counts: `en-GB`, `en-US`. */
  readonly locale: string;
  /** The user's language first. */
  readonly languages: readonly LineLanguage[];
}

/** What a piece of the line is about. */
export type Part = 'company' | 'position' | 'when' | 'duration' | 'person' | 'rest';

/** What is missing, was filled in, or looks odd. */
export type Doubt =
  | 'company-missing'
  | 'company-assumed'
  | 'day-assumed'
  | 'time-assumed'
  | 'afternoon-assumed'
  | 'weekday-differs'
  | 'zone-unread'
  | 'far-past'
  | 'far-ahead';

/** What was understood of a line; '' and null where it says nothing of that. */
export interface ReadLine {
  readonly company: string;
  readonly position: string;
  readonly person: { readonly name: string; readonly email: string; readonly phone: string };
  readonly startsAt: Instant;
  /** The same on the user's clock. */
  readonly date: PlainDate;
  readonly clock: string;
  readonly durationMinutes: number | null;
  /** The words of which nothing could be made. */
  readonly rest: readonly string[];
  /** Where in the line each was found: no two of these pieces overlap. */
  readonly stretches: Readonly<Record<Part, readonly Stretch[]>>;
  readonly doubts: readonly Doubt[];
}

/** Where only a day is said. */
const USUAL_CLOCK = '10:00';

const asList = (piece: Stretch | null): Stretch[] => (piece ? [piece] : []);

/** The text with other words, as long, in a piece of it. */
function put(text: string, piece: Stretch | null, change: (words: string) => string): string {
  if (!piece) return text;
  const { start, end } = piece;
  return text.slice(0, start) + change(text.slice(start, end)) + text.slice(end);
}

/** More days away than this, a year is perhaps another one than was meant. */
const FAR_DAYS = 120;

/** "Interview with Brightwater, …": with no other company to be seen, "with" names it. */
function leadToCompany(text: string, languages: readonly LineLanguage[]): Stretch | null {
  const noun = languages.map(({ interview }) => interview).join('|');
  const leads = languages.map(({ withPerson }) => withPerson).join('|');
  const at = languages.map(({ atCompany }) => atCompany).join('|');
  const lead = pattern(`^\\s*(?:${noun})\\s+(?:${leads})(?=\\s)`, 'iu').exec(text);
  return lead && !wholeWords(at).test(text) ? { start: 0, end: lead[0].length } : null;
}

function doubtsOf(when: ReadWhen, date: PlainDate, today: PlainDate): Doubt[] {
  const days = plainDaysBetween(today, date);
  const doubts: Doubt[] = [];
  if (when.date === null) doubts.push('day-assumed');
  if (when.clock === null) doubts.push('time-assumed');
  if (when.clock?.isAfternoonAssumed) doubts.push('afternoon-assumed');
  if (when.isWeekdayOff) doubts.push('weekday-differs');
  if (when.zone) doubts.push('zone-unread');
  if (days < -FAR_DAYS) doubts.push('far-past');
  if (days > FAR_DAYS) doubts.push('far-ahead');
  return doubts;
}

/** The day and time that hold: what is said, and for the rest what is likely. */
function settle({ date, clock, part }: ReadWhen, { now, timeZone }: LineContext) {
  const today = dateIn(now, timeZone);
  const guess = guessInterviewTime(now, timeZone);
  if (date === null && clock === null) return { date: guess.date, clock: guess.time };
  const day = date ?? today;
  if (clock !== null) return { date: day, clock: clock.clock };
  const usual = day === today && guess.date === today ? guess.time : USUAL_CLOCK;
  return { date: day, clock: part === null ? usual : clockInPart(usual, part) };
}

/**
 * Reads an interview written in one line: "Brightwater, data analyst, yesterday 14:00". Any text
 * gives an answer. Days and times are the user's own clock's, turned into an instant by its zone.
 */
export function readLine(line: string, context: LineContext): ReadLine {
  const { now, timeZone, languages, locale } = context;
  const today = dateIn(now, timeZone);
  let text = line;
  const take = <Piece extends Stretch>(piece: Piece | null): Piece | null => {
    if (piece) text = blankOut(text, [piece]);
    return piece;
  };
  const email = take(readEmail(text));
  const abroad = take(readPhone(text, true));
  const named = findDayInName(text, languages, today, locale);
  const when = readWhen(
    put(text, named, (name) => 'x'.repeat(name.length)),
    languages,
    today,
    locale,
  );
  text = put(when.left, named, () => line.slice(named?.start, named?.end));
  const phone = abroad ?? take(readPhone(text, false));
  const isLed = take(leadToCompany(text, languages)) !== null;
  const name = isLed ? null : take(readPersonName(text, languages, email));
  const { company, position, rest: left } = readNames(text, languages);
  const rest = [...asList(when.zone), ...left].sort((a, b) => a.start - b.start);

  const settled = settle(when, context);
  const guessed = company === null && email ? guessCompany(email.value) : '';
  const doubts = doubtsOf(when, settled.date, today);
  if (company === null) doubts.unshift(guessed ? 'company-assumed' : 'company-missing');
  const { minutes = null } = when.clock ?? {};
  return {
    company: company?.value ?? guessed,
    position: position?.value ?? '',
    person: { name: name?.value ?? '', email: email?.value ?? '', phone: phone?.value ?? '' },
    ...settled,
    startsAt: instantAt(settled.date, settled.clock, timeZone),
    durationMinutes: when.duration?.value ?? minutes,
    rest: rest.map(({ start, end }) => line.slice(start, end)),
    stretches: {
      company: asList(company),
      position: asList(position),
      when: when.stretches,
      duration: asList(when.duration),
      person: [name, email, phone].filter((each) => each !== null),
      rest,
    },
    doubts,
  };
}
