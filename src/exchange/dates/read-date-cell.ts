import type { PlainDate } from '../../interviews/interview.ts';
import { type FoundDay, findDay } from './find-day.ts';
import { readClockCell } from './read-clock-cell.ts';
import { type SaidZone, zoneOf } from './said-zone.ts';

/** What a cell says of a day and a time. */
export interface DateCell {
  /** What the day is by each order that gives one; never empty. The best comes first. */
  readonly days: FoundDay['days'];
  /** It is written in figures that people put in several orders: that of the list has to be known. */
  readonly isInFigures: boolean;
  /** `HH:MM`; null where only the day is said. */
  readonly clock: string | null;
  /** How long, where it says until when, too. */
  readonly minutes: number | null;
  /** Null: not said, or not known. */
  readonly zone: SaidZone | null;
  /** A zone is said, and nobody knows which. */
  readonly isZoneUnread: boolean;
  /** Words that are no part of a date. */
  readonly rest: string;
}

const SERIAL = /^(\d{5})(?:[.,](\d+))?$/;
/** Days from 30 December 1899, from which Excel counts, to 1970. */
const SERIAL_OF_1970 = 25_569;
const [FIRST_SERIAL, LAST_SERIAL] = [36_526, 73_050];
const EPOCH = /^1\d{9}(?:\d{3})?$/;
const DAY_MS = 86_400_000;

/** A longer cell is a remark in which there may be a date. */
const LONGEST = 80;

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
    isZoneUnread: false,
    rest: '',
  };
}

/** At the end, behind other words. */
const ZONE =
  /\s*(\(?[A-Z]{2,5}(?:\s?[+\-−]\d{1,2}(?::?\d{2})?)?\)?|Z|[+\-−]\d{2}:?\d{2}|\(?[A-Z][A-Za-z]+\/[A-Za-z_/]+\)?)\s*$/;
/** Behind a computer's time a dash is an offset; behind "14:00" it is an end. */
const OFFSET = /(?<=T\d{2}:\d{2}|:\d{2}:\d{2}(?:\.\d+)?\s?)([+\-−]\d{2}(?::?\d{2})?)$/;

/** What stands between the days of several rounds, or from when until when. */
const BETWEEN =
  /\s*[→;&+\n]\s*|\s[-–—/]\s|\s(?:and|und|et|y|e|to|bis|au|até|hasta)\s|,(?=\s?\d{1,2}[./])|(?<=[./-]\d{4})[-–](?=\d)/iu;
/** A part that has none may be a time, or a round. */
const HAS_YEAR = /\d{4}|\d[./-]\d{1,2}[./-]\d{2}/;
const MOST_DAYS = 6;

/** Reads what stands in a cell of one day. */
function readOne(whole: string, today: PlainDate): DateCell | null {
  const offset = OFFSET.exec(whole)?.[1];
  const text = offset === undefined ? whole : whole.slice(0, -offset.length);
  const day = findDay(text, today);
  if (!day) return null;
  const behind = text.slice(day.end).replace(/^T(?=\d)/, '');
  const around = `${text.slice(0, day.start)} ${behind}`;
  const time = readClockCell(around);
  const left = time?.rest ?? around;
  const said = time && time.zone === null ? (offset ?? ZONE.exec(left)?.[1]) : undefined;
  const zone = said === undefined ? (time?.zone ?? null) : zoneOf(said);
  // Midnight is what a day becomes where there must be a time.
  const clock = time === null || time.clock === '00:00' ? null : time.clock;
  const { days, isInFigures } = day;
  return {
    days,
    isInFigures,
    clock,
    minutes: time?.minutes ?? null,
    zone: clock === null ? null : zone,
    isZoneUnread: clock !== null && zone === null && time?.isZoneUnread === true,
    rest: said === undefined || zone === null ? left : left.replace(ZONE, ''),
  };
}

const minutesOf = (clock: string): number =>
  Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/** Of the days in a cell the last one; where it is one and the same, from its first time to its last. */
function readSeveral(first: DateCell, others: readonly DateCell[]): DateCell {
  const dayOf = ({ days }: DateCell): PlainDate => days[0]?.[1] ?? '';
  const last = others.reduce((a, b) => (dayOf(b) > dayOf(a) ? b : a), first);
  if (dayOf(first) !== dayOf(last)) return last;
  const end = others.at(-1)?.clock ?? null;
  const minutes =
    first.clock === null || end === null ? 0 : minutesOf(end) - minutesOf(first.clock);
  return minutes > 0 ? { ...first, minutes } : first;
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/**
 * Reads a cell that says a day, of any country and kind, perhaps with a time; null for none. Of several
 * days the last one is meant: it is the round to follow up.
 */
export function readDateCell(cell: string, today: PlainDate): DateCell | null {
  const text = cell.normalize('NFKC').trim();
  const whole = oneLine(text);
  if (whole.length > LONGEST || !/\d/.test(whole)) return null;
  const number = counted(whole);
  if (number) return number;
  const parts = text.split(BETWEEN).map(oneLine);
  if (parts.length > 1 && parts.length <= MOST_DAYS) {
    const each = parts.map((part) => (HAS_YEAR.test(part) ? readOne(part, today) : null));
    const [first, ...others] = each.filter((part) => part !== null);
    if (first && others.length + 1 === parts.length) return readSeveral(first, others);
  }
  return readOne(whole, today);
}
