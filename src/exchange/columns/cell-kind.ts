import { isEmail } from '../../interviews/check-fields.ts';
import type { PlainDate } from '../../interviews/interview.ts';
import { readClockCell } from '../dates/read-clock-cell.ts';
import { readDateCell } from '../dates/read-date-cell.ts';

/** What a cell looks like, whatever its column is called. */
export type CellKind = 'date' | 'time' | 'email' | 'phone' | 'url' | 'number' | 'text';

const URL = /^(?:https?:\/\/|www\.)\S+$/i;
const NUMBER = /^[-+]?[\s\d.,'’%$€£]+[km]?$/i;
const PHONE =
  /^(?:tel:?\s*)?(?:\+|\(?00?)?\(?\d[\d\s().\-/]{5,20}\d(?:\s?(?:x|ext\.?)\s?\d{1,6})?$/i;
const ADDRESS = /[^\s<>",;()]+@[^\s<>",;()]+/;
const MOST_LETTERS = 14;
const LONGEST = 200;

const letters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/** A date that is there as a date: not the year of a sentence, nor a number that could be one. */
function isDate(cell: string, today: PlainDate): boolean {
  if (/^\d+(?:[.,]\d+)?$/.test(cell) && cell.length !== 8) return false;
  if (/^\d{1,2}\/\d{1,2}$/.test(cell)) return false;
  const date = readDateCell(cell, today);
  return date !== null && letters(date.rest) <= MOST_LETTERS;
}

/** What a cell looks like. */
export function kindOfCell(cell: string, today: PlainDate = '2026-01-01'): CellKind {
  if (cell.length > LONGEST) return 'text';
  if (URL.test(cell)) return 'url';
  if (isEmail(ADDRESS.exec(cell)?.[0] ?? '')) return 'email';
  if (isDate(cell, today)) return 'date';
  const time = /\d/.test(cell) && cell.length < 30 ? readClockCell(cell) : null;
  // "06.11.22.33.44" begins like one.
  if (time && letters(time.rest) <= 6 && !/\d\D*\d/.test(time.rest)) return 'time';
  if (PHONE.test(cell) && cell.replace(/\D/g, '').length >= 7) return 'phone';
  return NUMBER.test(cell) && /\d/.test(cell) ? 'number' : 'text';
}
