import type { PlainDate } from '../../interviews/interview.ts';
import { readDateCell } from '../dates/read-date-cell.ts';
import type { Table } from '../table/read-table.ts';
import { type CellKind, kindOfCell } from './cell-kind.ts';
import { outcomeOfStatus } from './status-words.ts';

/** What stands in a column. Shares are of its filled cells, 0 to 1. */
export interface Profile {
  readonly column: number;
  readonly head: string;
  /** Filled cells that were looked at. */
  readonly many: number;
  /**
   * `readableDate`: numbers that count days, or seconds, are dates as well. `dayPart`: what Excel makes
   * of a time, half past two being 0.604.
   */
  readonly share: Readonly<Record<CellKind | 'readableDate' | 'dayPart', number>>;
  /** Random ids, as Afterword makes them. */
  readonly isIds: boolean;
  /** How many of its cells say how an application stands. */
  readonly knownStatus: number;
  /** A few words that come again and again, and say how an application stands. */
  readonly isStatus: boolean;
  readonly isPositions: boolean;
  readonly isCompanies: boolean;
  readonly isNames: boolean;
  readonly samples: readonly string[];
}

/** So many filled cells tell what a column is. */
const LOOKED_AT = 200;
const DAY_PART = /^0?[.,]\d+$/;
const SAMPLES = 3;
const SAMPLE_LENGTH = 80;

const OUR_ID =
  /^(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|file-[0-9a-f]{32})$/;
const POSITION =
  /engineer|developer|manager|analyst|designer|scientist|assistant|director|consultant|specialist|intern\b|lead\b|nurse|teacher|sales|architect|administrator|accountant|coordinator|officer|entwickl|ingenieur|leiter|berater|kaufm|referent|sachbearbeit|werkstudent|ingénieur|développeu|chargée? d|chef|responsable|assistante?|comptable|analista|ingenier|desarrollador|gerente|diseñador|desenvolvedor|engenheir|coordenador|estagi/i;
const COMPANY =
  /\b(?:gmbh|inc|llc|ltd|corp|plc|ag|se|sa|sas|sarl|s\.?l|ltda|group|labs?|bank|technologies|systems|solutions|studios?|university|hospital|holding|co)\b\.?/i;
const NAME =
  /^(?:(?:mr|mrs|ms|dr|prof|herr|frau|mme|sr|sra)\.?\s)?\p{Lu}[\p{L}'’-]+(?:\s(?:\p{Lu}\.?|de|da|van|von|der|[\p{Lu}][\p{L}'’-]+)){1,3}$/u;

/** What stands in a column of a list, by its first two hundred filled cells. */
export function profileColumn(table: Table, column: number, today: PlainDate): Profile {
  const cells: string[] = [];
  for (const { cells: row } of table.rows) {
    const cell = row[column] ?? '';
    if (cell !== '') cells.push(cell);
    if (cells.length === LOOKED_AT) break;
  }
  const many = cells.length;
  const shareOf = (is: (cell: string) => boolean) =>
    many === 0 ? 0 : cells.filter(is).length / many;
  const kinds = cells.map((cell) => kindOfCell(cell, today));
  const ofKind = (kind: CellKind) =>
    many === 0 ? 0 : kinds.filter((each) => each === kind).length / many;
  const distinct = new Set(cells).size;
  const text = ofKind('text');
  const knownStatus = shareOf((cell) => outcomeOfStatus(cell) !== null);
  return {
    column,
    head: table.heads[column] ?? '',
    many,
    share: {
      text,
      date: ofKind('date'),
      readableDate: shareOf((cell) => readDateCell(cell, today) !== null),
      dayPart: shareOf((cell) => DAY_PART.test(cell)),
      time: ofKind('time'),
      email: ofKind('email'),
      phone: ofKind('phone'),
      url: ofKind('url'),
      number: ofKind('number'),
    },
    isIds: many > 0 && shareOf((cell) => OUR_ID.test(cell)) > 0.5,
    knownStatus,
    isStatus: knownStatus > 0.7 && (distinct <= many / 2 || distinct < 4),
    isPositions: text > 0.7 && shareOf((cell) => POSITION.test(cell)) > 0.4,
    isCompanies: text > 0.7 && shareOf((cell) => COMPANY.test(cell)) > 0.3,
    isNames:
      text > 0.7 &&
      shareOf((cell) => NAME.test(cell) && !POSITION.test(cell) && !COMPANY.test(cell)) > 0.7,
    samples: [...new Set(cells)].slice(0, SAMPLES).map((cell) => cell.slice(0, SAMPLE_LENGTH)),
  };
}
