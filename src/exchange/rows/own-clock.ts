import type { PlainDate } from '../../interviews/interview.ts';
import { clockOf, readClockCell } from '../dates/read-clock-cell.ts';
import { readDateCell } from '../dates/read-date-cell.ts';
import { type SaidZone, zoneOf } from '../dates/said-zone.ts';
import type { RowCells } from './row-cells.ts';

/** A time that stands in a column of its own. */
export interface OwnClock {
  readonly clock: string;
  readonly minutes: number | null;
  /** As a date cell has it. */
  readonly zone: SaidZone | null;
  readonly isZoneUnread: boolean;
}

/** So many words a zone has at most: "US Eastern time" is none that is known. */
const ZONE_WORDS = [2, 1];

/** The zone behind a time: all that is left there, or what stands last, in capitals. */
function zoneIn(rest: string): SaidZone | null {
  const words = rest.trim().split(/\s+/);
  const last = ZONE_WORDS.map((many) => words.slice(-many).join(' '));
  const capital = last.filter((text) => /^\(?(?:\p{Lu}{2}|[+\-−]\d\d)/u.test(text));
  const zones = [words.join(' '), ...capital].map(zoneOf);
  return zones.find((zone) => zone !== null) ?? null;
}

/** A time of its own column: as a clock shows it, with a day before it, or as a part of one. */
export function ownClock(text: string, today: PlainDate): OwnClock | null {
  const part = /^0?[.,]\d+$/.test(text) ? Number(`0.${text.replace(/^0?[.,]/, '')}`) : null;
  if (part !== null) {
    const clock = clockOf(Math.min(Math.round(part * 1_440), 1_439));
    return { clock, minutes: null, zone: null, isZoneUnread: false };
  }
  const read = readClockCell(text);
  if (read) {
    const zone = read.zone ?? zoneIn(read.rest);
    return { ...read, zone, isZoneUnread: read.isZoneUnread && zone === null };
  }
  const cell = readDateCell(text, today);
  return cell === null || cell.clock === null ? null : { ...cell, clock: cell.clock };
}

/**
 * What the row says of the time of a date. As many times as dates are theirs in that order; else each date
 * has the time behind it, where times stand between dates, or there is one for all of them.
 *
 * @param column in which the date stands
 */
export function timeOfDate(row: RowCells, column: number): string {
  const dates = row.columns('date');
  const times = row.columns('time');
  const [first = column, last = column] = [dates[0], dates.at(-1)];
  if (times.length === dates.length) return row.at(times[dates.indexOf(column)] ?? -1);
  if (!times.some((each) => each > first && each < last)) return row.one('time');
  const next = dates.find((each) => each > column) ?? Number.POSITIVE_INFINITY;
  const own = times.find((each) => each > column && each < next);
  return own === undefined ? '' : row.at(own);
}
