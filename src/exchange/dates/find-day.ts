import type { PlainDate } from '../../interviews/interview.ts';
import { monthOfName } from './month-names.ts';
import { weekdayOf, weekdayOfName } from './weekday-names.ts';

/** In which order day, month and year stand. */
const DATE_ORDERS = ['dmy', 'mdy', 'ymd'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** A day in a text. */
export interface FoundDay {
  /** Where it stands, in letters. */
  readonly start: number;
  readonly end: number;
  /** What the day is by each order that gives one; never empty. The best comes first. */
  readonly days: readonly (readonly [DateOrder, PlainDate])[];
  /** It is written in figures that people put in several orders: that of the list has to be known. */
  readonly isInFigures: boolean;
}

const YEAR_FIRST =
  /(?<!\d|\d[./-]\s?)(\d{4})\s?([-/.年])\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})日?(?!\d)/u;
const PACKED = /^(\d{4})(\d{2})(\d{2})$/;
/** Behind two figures that are a time, and no year. */
const NO_YEAR = '(?!\\d|:|[.h]\\d|\\s?(?:h\\b|uhr|[ap]\\.?m\\b)|[-–]\\d)';
const FIGURES = new RegExp(
  `(?<![\\d.,/-])(\\d{1,2})\\s?([./-])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{4}(?!\\d)|\\d{2}${NO_YEAR})(?![./-]\\d)`,
  'iu',
);
const YEAR = `['’]?(\\d{4}|\\d{2}${NO_YEAR})`;
const DAY_NAMED = new RegExp(
  `(?<![\\p{L}\\d:])(\\d{1,2})(?:st|nd|rd|th|er|\\.|º|ª|°)?[\\s/-]*(?:of\\s|de\\s)?(\\p{L}{3,})\\.?(?:[\\s,/-]*(?:of\\s|de\\s|del\\s)?${YEAR})?(?!\\p{L})`,
  'giu',
);
const MONTH_NAMED = new RegExp(
  `(?<!\\p{L})(\\p{L}{3,})\\.?[\\s-]*(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:]|[./]\\d)(?:[\\s,-]+${YEAR})?`,
  'giu',
);
const YEAR_BEFORE = /(?<!\d)(\d{4})[\s,-]+$/;
const YEARLESS =
  /^(?:(\p{L}{2,})\.?,?\s)?(\d{1,2})(\/|\.(?=\s?\d{1,2}\.))\s?(\d{1,2})\.?(?=$|[\s,])/u;

const WEEKDAY_BEFORE = /(\p{L}{2,}(?:-feira)?)\.?,?\s*(?:the\s|den\s|le\s|el\s|dia\s)?$/iu;
const WEEKDAY_BEHIND = /^[\s,]*\(?(\p{L}{2,}(?:-feira)?)/u;

const THIS_CENTURY = 2_000;
/** As `isPlainDate` has it. */
const [FIRST_YEAR, LAST_YEAR] = [1_900, 2_199];
/** A day without a year is one that has been, unless it comes as soon as this. */
const SOON_MS = 90 * 86_400_000;
/** A year further away was meant another way, where it can be. */
const LIKELY_YEARS = 2;

/** What a day is read with: today, and the day of the week that stands beside it. */
interface Around {
  readonly today: PlainDate;
  readonly weekday: number | null;
}

/** The date, where the calendar has it. Reckoned, since a list asks for it many thousand times. */
function plainDate(year: number, month: number, day: number): PlainDate | null {
  const isInYears = year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (!isInYears || day < 1 || day > last) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Without a year: the day of the week says which; else the last one, or one that comes soon. */
function nearestDay(month: number, day: number, { today, weekday }: Around): PlainDate | null {
  const now = Number(today.slice(0, 4));
  const dates = [now + 1, now, now - 1]
    .map((each) => plainDate(each, month, day))
    .filter((date): date is PlainDate => date !== null);
  const ahead = (date: PlainDate) => Date.parse(date) - Date.parse(today);
  const fitting = dates.find((date) => weekdayOf(date) === weekday);
  return fitting ?? dates.find((date) => ahead(date) <= SOON_MS) ?? null;
}

/** The day; null for none that the calendar has. */
function dayOf(year: string | undefined, month: number, day: number, around: Around) {
  if (year === undefined) return nearestDay(month, day, around);
  return plainDate(Number(year) + (year.length === 2 ? THIS_CENTURY : 0), month, day);
}

function foundDay(
  match: RegExpExecArray,
  days: readonly (readonly [DateOrder, PlainDate | null])[],
  isInFigures: boolean,
  { today, weekday }: Around,
): FoundDay | null {
  const yearOf = (date: PlainDate) => Number(date.slice(0, 4));
  const sound = days.filter((each): each is [DateOrder, PlainDate] => each[1] !== null);
  const narrow = (kept: typeof sound, holds: (date: PlainDate) => boolean) => {
    const holding = kept.filter(([, date]) => holds(date));
    return holding.length > 0 ? holding : kept;
  };
  const likely = narrow(sound, (date) => Math.abs(yearOf(date) - yearOf(today)) <= LIKELY_YEARS);
  const kept = narrow(likely, (date) => weekday === null || weekdayOf(date) === weekday);
  const { index } = match;
  return kept.length > 0
    ? { start: index, end: index + match[0].length, days: kept, isInFigures }
    : null;
}

/** The day of the week that stands beside a part of a text. */
function weekdayBeside(text: string, start: number, end: number): number | null {
  const [, before = ''] = WEEKDAY_BEFORE.exec(text.slice(0, start)) ?? [];
  const [, behind = ''] = WEEKDAY_BEHIND.exec(text.slice(end)) ?? [];
  return weekdayOfName(before) ?? weekdayOfName(behind);
}

const besideMatch = (text: string, match: RegExpExecArray, today: PlainDate): Around => ({
  today,
  weekday: weekdayBeside(text, match.index, match.index + match[0].length),
});

/** A day and a month in figures, perhaps with a year behind them, in the order that each allows. */
function inOrders(
  match: RegExpExecArray,
  [first, mark, second, year]: readonly (string | undefined)[],
  around: Around,
): FoundDay | null {
  const [one, other] = [Number(first), Number(second)];
  const dayFirst = dayOf(year, other, one, around);
  // Nobody puts dots behind a month that comes first.
  const monthFirst = mark === '.' && dayFirst ? null : dayOf(year, one, other, around);
  const isShort = year?.length === 2 && first?.length === 2 && mark !== '.';
  const yearShort = isShort ? dayOf(first, other, Number(year), around) : null;
  const days = [
    ['dmy', dayFirst],
    ['mdy', monthFirst],
    ['ymd', yearShort],
  ] as const;
  return foundDay(match, days, mark !== '.', around);
}

function inFigures(text: string, today: PlainDate): FoundDay | null {
  const packed = PACKED.exec(text);
  const sure = packed ?? YEAR_FIRST.exec(text);
  if (sure) {
    const [year, month, day] = packed ? sure.slice(1) : [sure[1], sure[3], sure[4]];
    const around = { today, weekday: null };
    return foundDay(
      sure,
      [['ymd', dayOf(year, Number(month), Number(day), around)]],
      false,
      around,
    );
  }
  const whole = FIGURES.exec(text);
  if (whole) return inOrders(whole, whole.slice(1), besideMatch(text, whole, today));
  const yearless = YEARLESS.exec(text);
  if (!yearless) return null;
  const [, name, ...figures] = yearless;
  const before = name === undefined ? null : weekdayOfName(name);
  if (name !== undefined && before === null) return null;
  const weekday = before ?? besideMatch(text, yearless, today).weekday;
  return inOrders(yearless, figures, { today, weekday });
}

function inWords(text: string, today: PlainDate): FoundDay | null {
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
    const around = besideMatch(text, match, today);
    const date = month === null ? null : dayOf(year, month, Number(day), around);
    if (date) return foundDay(match, [['dmy', date]], false, around);
  }
  return null;
}

/** The first day that a text says, in figures or in words; null for none that the calendar has. */
export function findDay(text: string, today: PlainDate): FoundDay | null {
  return inFigures(text, today) ?? inWords(text, today);
}
