import type { PlainDate } from '../../interviews/interview.ts';
import { monthOfName } from './month-names.ts';
import { readClockCell } from './read-clock-cell.ts';
import { offsetMinutes, readZone } from './zone-names.ts';

/** In which order day, month and year stand. */
const DATE_ORDERS = ['dmy', 'mdy', 'ymd'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** What a cell says of a day and a time. */
export interface DateCell {
  /** What the day is by each order that gives one; never empty. The best comes first. */
  readonly days: readonly (readonly [DateOrder, PlainDate])[];
  /** It is written in figures, with the year last: the order has to be known. */
  readonly isInFigures: boolean;
  /** `HH:MM`; null where only the day is said. */
  readonly clock: string | null;
  /** How long, where it says until when, too. */
  readonly minutes: number | null;
  /** The IANA zone, or how many minutes its clocks are ahead of UTC; null: not said. */
  readonly zone: string | number | null;
  /** Words that are no part of a date. */
  readonly rest: string;
}

const YEAR_FIRST = /(?<!\d)(\d{4})\s?([-/.年])\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})日?(?!\d)/u;
const PACKED = /^(\d{4})(\d{2})(\d{2})$/;
const FIGURES = /(?<![\d.,/-])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?!\d|[./-]\d)/u;
/** Two figures behind a month that are its year, and no time. */
const YEAR = "['’]?(\\d{4}|\\d{2}(?![\\d:.h]|\\s?(?:h|uhr|[ap]\\.?m)))";
const DAY_NAMED = new RegExp(
  `(?<![\\p{L}\\d:])(\\d{1,2})(?:st|nd|rd|th|er|\\.|º|ª|°)?[\\s-]*(?:of\\s|de\\s)?(\\p{L}{3,})\\.?(?:[\\s,-]*(?:of\\s|de\\s|del\\s)?${YEAR})?(?!\\p{L})`,
  'giu',
);
const MONTH_NAMED = new RegExp(
  `(?<!\\p{L})(\\p{L}{3,})\\.?[\\s-]*(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?:[\\s,-]+${YEAR})?`,
  'giu',
);
const YEAR_BEFORE = /(?<!\d)(\d{4})[\s,-]+$/;
const YEARLESS = /^(\d{1,2})(\/|\.(?=\s?\d{1,2}\.))\s?(\d{1,2})\.?(?=$|[\s,])/u;

const SERIAL = /^(\d{5})(?:[.,](\d+))?$/;
/** Days from 30 December 1899, from which Excel counts, to 1970. */
const SERIAL_OF_1970 = 25_569;
const [FIRST_SERIAL, LAST_SERIAL] = [36_526, 73_050];
const EPOCH = /^1\d{9}(?:\d{3})?$/;
const DAY_MS = 86_400_000;

/** A longer cell is a remark in which there may be a date. */
const LONGEST = 80;
const THIS_CENTURY = 2_000;
/** As `isPlainDate` has it. */
const [FIRST_YEAR, LAST_YEAR] = [1_900, 2_199];

/** The date, where the calendar has it. Reckoned, since a list asks for it many thousand times. */
function plainDate(year: number, month: number, day: number): PlainDate | null {
  const isInYears = year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (!isInYears || day < 1 || day > last) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const distance = (date: PlainDate, today: PlainDate): number =>
  Math.abs(Date.parse(date) - Date.parse(today));

/** The day; without a year the one nearest to today. Null for none that the calendar has. */
function dayOf(year: string | undefined, month: number, day: number, today: PlainDate) {
  if (year !== undefined) {
    return plainDate(Number(year) + (year.length === 2 ? THIS_CENTURY : 0), month, day);
  }
  const now = Number(today.slice(0, 4));
  const dates = [now - 1, now, now + 1]
    .map((each) => plainDate(each, month, day))
    .filter((date): date is PlainDate => date !== null);
  return dates.sort((a, b) => distance(a, today) - distance(b, today))[0] ?? null;
}

/** A year further away was meant another way, where it can be. */
const LIKELY_YEARS = 2;

interface Found {
  readonly match: RegExpExecArray;
  readonly days: DateCell['days'];
  readonly isInFigures: boolean;
}

function found(
  match: RegExpExecArray,
  days: readonly (readonly [DateOrder, PlainDate | null])[],
  isInFigures: boolean,
  today: PlainDate,
): Found | null {
  const yearOf = (date: PlainDate) => Number(date.slice(0, 4));
  const sound = days.filter((each): each is [DateOrder, PlainDate] => each[1] !== null);
  const likely = sound.filter(([, date]) => Math.abs(yearOf(date) - yearOf(today)) <= LIKELY_YEARS);
  const kept = likely.length > 0 ? likely : sound;
  return kept.length > 0 ? { match, days: kept, isInFigures } : null;
}

function inFigures(text: string, today: PlainDate): Found | null {
  const packed = PACKED.exec(text);
  const sure = packed ?? YEAR_FIRST.exec(text);
  if (sure) {
    const [year, month, day] = packed ? sure.slice(1) : [sure[1], sure[3], sure[4]];
    return found(sure, [['ymd', dayOf(year, Number(month), Number(day), today)]], false, today);
  }
  const match = FIGURES.exec(text) ?? YEARLESS.exec(text);
  if (!match) return null;
  const [, first = '', mark, second = '', year] = match;
  const [one, other] = [Number(first), Number(second)];
  const dayFirst = dayOf(year, other, one, today);
  // Nobody puts dots behind a month that comes first.
  const monthFirst = mark === '.' && dayFirst ? null : dayOf(year, one, other, today);
  const isShort = year?.length === 2 && first.length === 2 && mark !== '.';
  const yearShort = isShort ? dayOf(first, other, Number(year), today) : null;
  const days = [
    ['dmy', dayFirst],
    ['mdy', monthFirst],
    ['ymd', yearShort],
  ] as const;
  return found(match, days, true, today);
}

function inWords(text: string, today: PlainDate): Found | null {
  const all = [...text.matchAll(DAY_NAMED)].map((match) => ({
    match,
    name: match[2],
    day: match[1],
  }));
  for (const match of text.matchAll(MONTH_NAMED))
    all.push({ match, name: match[1], day: match[2] });
  // "mar 10 mars 2026": the one with the year is the date.
  all.sort((a, b) => Number(b.match[3] !== undefined) - Number(a.match[3] !== undefined));
  for (const { match, name = '', day } of all) {
    const month = monthOfName(name);
    const year = match[3] ?? YEAR_BEFORE.exec(text.slice(0, match.index))?.[1];
    const date = month === null ? null : dayOf(year, month, Number(day), today);
    if (date) return { match, days: [['dmy', date]], isInFigures: false };
  }
  return null;
}

/** A number that counts time: Excel's days, or a computer's seconds or milliseconds. */
function counted(text: string): DateCell | null {
  const [, days, part] = SERIAL.exec(text) ?? [];
  const isSerial = Number(days) >= FIRST_SERIAL && Number(days) <= LAST_SERIAL;
  const isEpoch = EPOCH.test(text);
  if (!isSerial && !isEpoch) return null;
  const serial = (Number(days) - SERIAL_OF_1970 + Number(`0.${part ?? 0}`)) * DAY_MS;
  const ms = isSerial ? serial : Number(text.padEnd(13, '0'));
  const at = new Date(Math.round(ms / 60_000) * 60_000).toISOString();
  const clock = at.slice(11, 16);
  const isDay = clock === '00:00';
  return {
    days: [['ymd', at.slice(0, 10)]],
    isInFigures: false,
    clock: isDay ? null : clock,
    minutes: null,
    zone: isDay || isSerial ? null : 0,
    rest: '',
  };
}

const ZONE =
  /\s*(\(?[A-Z]{2,5}(?:\s?[+\-−]\d{1,2}(?::?\d{2})?)?\)?|Z|[+\-−]\d{2}:?\d{2}|\(?[A-Z][A-Za-z]+\/[A-Za-z_/]+\)?)\s*$/;
/** Behind a computer's time a dash is an offset; behind "14:00" it is an end. */
const OFFSET = /(?<=T\d{2}:\d{2}|:\d{2}:\d{2}(?:\.\d+)?\s?)([+\-−]\d{2}:?\d{2})$/;

/** Reads a cell that says a day, of any country and kind, perhaps with a time; null for none. */
export function readDateCell(cell: string, today: PlainDate): DateCell | null {
  const whole = cell.normalize('NFKC').replace(/\s+/gu, ' ').trim();
  if (whole.length > LONGEST || !/\d/.test(whole)) return null;
  const number = counted(whole);
  if (number) return number;
  const offset = OFFSET.exec(whole)?.[1];
  const text = whole.replace(OFFSET, '');
  const day = inFigures(text, today) ?? inWords(text, today);
  if (!day) return null;
  const { match, days, isInFigures } = day;
  const behind = text.slice(match.index + match[0].length).replace(/^T(?=\d)/, '');
  const around = `${text.slice(0, match.index)} ${behind}`;
  const time = readClockCell(around);
  const left = time?.rest ?? around;
  const said = time ? (offset ?? ZONE.exec(left)?.[1]) : undefined;
  const zone =
    said === undefined ? null : (offsetMinutes(said.replace(/[()]/g, '')) ?? readZone(said));
  // Midnight is what a day becomes where there must be a time.
  const clock = time === null || time.clock === '00:00' ? null : time.clock;
  return {
    days,
    isInFigures,
    clock,
    minutes: time?.minutes ?? null,
    zone: clock === null ? null : zone,
    rest: zone === null ? left : left.replace(ZONE, ''),
  };
}
