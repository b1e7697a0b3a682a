import { instantAt } from '../../interviews/civil-time.ts';
import type { Instant, PlainDate } from '../../interviews/interview.ts';
import { dayBy } from '../dates/date-order.ts';
import type { DateOrder } from '../dates/find-day.ts';
import { type DateCell, readDateCell } from '../dates/read-date-cell.ts';
import { readZone } from '../dates/zone-names.ts';
import { ownClock, timeOfDate } from './own-clock.ts';
import { readMinutes } from './read-minutes.ts';
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
  /** `HH:MM` as it was said; null where only the day was: it stands at `UNKNOWN_TIME`. */
  readonly clock: string | null;
  /** What the column of the time says. */
  readonly time: string;
  /** What was said and cannot be read. */
  readonly unread: readonly ('time' | 'zone' | 'minutes')[];
}

export interface WhenContext {
  readonly today: PlainDate;
  readonly order: DateOrder | null;
  /** Of the user. */
  readonly timeZone: string;
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
  const dated = row.columns('date').filter((column) => row.at(column) !== '');
  if (dated.length === 0) return 'noDate';
  const cells = dated
    .map((column) => ({ column, cell: readDateCell(row.at(column), context.today) }))
    .filter((each): each is { column: number; cell: DateCell } => each.cell !== null)
    .map((each) => ({ ...each, day: dayBy(each.cell, context.order) }))
    .sort((a, b) => (a.day < b.day ? 1 : -1));
  const [last] = cells;
  if (!last) return 'dateWrong';
  const { cell, day, column } = last;
  const time = timeOfDate(row, column);
  const own = cell.clock === null ? ownClock(time, context.today) : null;
  const clock = cell.clock ?? own?.clock ?? null;
  const zone = own?.zone ?? cell.zone;
  const rowZone = readZone(row.one('zone'));
  const isZoneUnread = row.one('zone') !== '' || (own ?? cell).isZoneUnread;
  const said = typeof zone === 'string' && zone !== 'UTC' ? zone : null;
  const timeZone = rowZone ?? said ?? context.timeZone;
  const shown = clock ?? UNKNOWN_TIME;
  const written = row.one('minutes');
  const minutes = cell.minutes ?? own?.minutes ?? readMinutes(written, row.isOurs);
  const unread = [
    ...(time !== '' && clock === null ? (['time'] as const) : []),
    ...(isZoneUnread && rowZone === null ? (['zone'] as const) : []),
    ...(written !== '' && minutes === null ? (['minutes'] as const) : []),
  ];
  const startsAt =
    typeof zone === 'number' ? atOffset(day, shown, zone) : instantAt(day, shown, zone ?? timeZone);
  return { startsAt, day, timeZone, minutes, clock, time, unread };
}
