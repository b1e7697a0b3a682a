import { instantAt } from '../../interviews/civil-time.ts';
import { type Instant, LIMITS, type PlainDate } from '../../interviews/interview.ts';
import { dayBy } from '../dates/date-order.ts';
import type { DateOrder } from '../dates/find-day.ts';
import { clockOf, readClockCell } from '../dates/read-clock-cell.ts';
import { type DateCell, readDateCell } from '../dates/read-date-cell.ts';
import { readZone } from '../dates/zone-names.ts';
import type { RowCells } from './row-cells.ts';

/** Where only a day is said: the time that a line without one gets as well (`quick-add`). */
export const UNKNOWN_TIME = '10:00';

/** When an interview took place, as a row says it. */
export interface RowWhen {
  readonly startsAt: Instant;
  /** The day as it stands in the list. */
  readonly day: PlainDate;
  readonly timeZone: string;
  /** Null: not said. */
  readonly minutes: number | null;
  /** Only the day was said; it stands at `UNKNOWN_TIME`. */
  readonly isTimeUnknown: boolean;
  /** What was said and cannot be read. */
  readonly unread: readonly ('time' | 'zone' | 'minutes')[];
}

export interface WhenContext {
  readonly today: PlainDate;
  readonly order: DateOrder | null;
  /** Of the user. */
  readonly timeZone: string;
}

/** "60", "1 h", "1.5 hours", "1:30", "90 min" in minutes; null for what is no length of a talk. */
function readMinutes(text: string): number | null {
  const clock = /^(\d{1,2}):([0-5]\d)(?::00)?$/.exec(text);
  const [, figure = '', hours] =
    /^(\d+(?:[.,]\d+)?)\s*(?:(h\b|hrs?\b|hours?|std|stunden?|heures?|horas?)|.{0,12})$/i.exec(
      text,
    ) ?? [];
  const said = Number(figure.replace(',', '.')) * (hours ? 60 : 1);
  const minutes = Math.round(clock ? Number(clock[1]) * 60 + Number(clock[2]) : said);
  return minutes > 0 && minutes <= LIMITS.durationMinutes ? minutes : null;
}

/** A time of its own column: as a clock shows it, with a day before it, or as a part of one. */
function ownClock(
  text: string,
  today: PlainDate,
): { clock: string; minutes: number | null } | null {
  const part = /^0?[.,]\d+$/.test(text) ? Number(`0.${text.replace(/^0?[.,]/, '')}`) : null;
  if (part !== null)
    return { clock: clockOf(Math.min(Math.round(part * 1_440), 1_439)), minutes: null };
  const read = readClockCell(text);
  if (read) return read;
  const { clock = null, minutes = null } = readDateCell(text, today) ?? {};
  return clock === null ? null : { clock, minutes };
}

/** The instant at which clocks that are so many minutes ahead of UTC show this. */
const atOffset = (day: PlainDate, clock: string, offset: number): Instant =>
  new Date(Date.parse(`${day}T${clock}:00.000Z`) - offset * 60_000).toISOString();

/** The day that a cell says, by the order that holds for the list; null for none. */
export function readDay(text: string, { today, order }: WhenContext): PlainDate | null {
  const cell = readDateCell(text, today);
  return cell && dayBy(cell, order);
}

/**
 * When the interview of a row was. Of several rounds the last one counts: it is the one to follow up.
 * `noDate` where all of their cells are empty, `dateWrong` where none of them is a date.
 */
export function rowWhen(row: RowCells, context: WhenContext): RowWhen | 'noDate' | 'dateWrong' {
  const texts = row.all('date');
  if (texts.length === 0) return 'noDate';
  const cells = texts
    .map((text) => readDateCell(text, context.today))
    .filter((cell): cell is DateCell => cell !== null)
    .map((cell) => ({ cell, day: dayBy(cell, context.order) }))
    .sort((a, b) => (a.day < b.day ? 1 : -1));
  const [last] = cells;
  if (!last) return 'dateWrong';
  const { cell, day } = last;
  const own = cell.clock === null ? ownClock(row.one('time'), context.today) : null;
  const clock = cell.clock ?? own?.clock ?? null;
  const rowZone = readZone(row.one('zone'));
  const said = typeof cell.zone === 'string' && cell.zone !== 'UTC' ? cell.zone : null;
  const timeZone = rowZone ?? said ?? context.timeZone;
  const shown = clock ?? UNKNOWN_TIME;
  const minutes = cell.minutes ?? own?.minutes ?? readMinutes(row.one('minutes'));
  const isRead = { time: clock !== null, zone: rowZone !== null, minutes: minutes !== null };
  return {
    startsAt:
      typeof cell.zone === 'number'
        ? atOffset(day, shown, cell.zone)
        : instantAt(day, shown, cell.zone ?? timeZone),
    day,
    timeZone,
    minutes,
    isTimeUnknown: clock === null,
    unread: (['time', 'zone', 'minutes'] as const).filter(
      (each) => !isRead[each] && row.one(each) !== '',
    ),
  };
}
