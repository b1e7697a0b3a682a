import { peopleFrom } from '../../interviews/change-people.ts';
import { checkDateAfter, checkInterviewFields } from '../../interviews/check-fields.ts';
import { dateIn, instantAt } from '../../interviews/civil-time.ts';
import { cleanPoints } from '../../interviews/clean-points.ts';
import { EMPTY_CLOSING } from '../../interviews/closing.ts';
import {
  DEFAULT_DURATION_MINUTES,
  type Instant,
  type Interview,
  LIMITS,
} from '../../interviews/interview.ts';
import type { ProblemCode } from '../../interviews/problem.ts';
import { outcomeOfStatus } from '../columns/status-words.ts';
import type { Target } from '../columns/target.ts';
import { cleanText } from '../content-line.ts';
import type { RowCells } from './row-cells.ts';
import { rowId } from './row-id.ts';
import { rowPeople } from './row-people.ts';
import { readDay, rowWhen, UNKNOWN_TIME, type WhenContext } from './row-when.ts';

/** Why a row is not brought in. `noDate`: an application without an interview is none of ours. */
export type RowProblem = ProblemCode | 'noDate' | 'cellTooLong' | 'sameAsOther';

/** A part of a row that is not brought in, while the rest of it is. */
export interface LeftPart {
  readonly target: Target;
  readonly text: string;
  /** `saidOtherwise`: another row of the same interview says it otherwise, and was first. */
  readonly why: ProblemCode | 'statusUnknown' | 'saidOtherwise';
}

/** A part that is left out, with as much of it as there is room to show. */
export function leftPart(target: Target, text: string, why: LeftPart['why']): LeftPart {
  return { target, text: text.slice(0, LIMITS.text), why };
}

/** The interview of a row. */
export interface ReadRow {
  readonly interview: Interview;
  readonly isTimeUnknown: boolean;
  /** The time as the row says it. */
  readonly clock: string | null;
  /** How long it was, where the row says so. */
  readonly minutes: number | null;
  /** How it stands, as the row says it. */
  readonly status: string;
  readonly left: readonly LeftPart[];
}

export interface RowContext extends WhenContext {
  readonly now: Instant;
}

const UNREAD = { time: 'timeWrong', zone: 'zoneWrong', minutes: 'durationWrong' } as const;

/** How it has ended, as a status column says it, and when, where there is a date for it. */
function outcomeIn(row: RowCells, startsAt: Instant, context: RowContext, left: LeftPart[]) {
  const status = row.one('status');
  const outcome = outcomeOfStatus(status);
  if (outcome === null && status !== '')
    left.push({ target: 'status', text: status, why: 'statusUnknown' });
  if (outcome === null || outcome === 'open') return { outcome: 'open', outcomeAt: null } as const;
  const text = row.one('outcomeDate');
  const day = readDay(text, context);
  const at = day && instantAt(day, UNKNOWN_TIME, context.timeZone);
  // On the day of the interview itself that hour may be before it.
  const isSound = at !== null && at.slice(0, 10) >= startsAt.slice(0, 10) && at <= context.now;
  if (text !== '' && !isSound) left.push({ target: 'outcomeDate', text, why: 'dateWrong' });
  return { outcome, outcomeAt: isSound ? at : null };
}

function hiringDateIn(
  row: RowCells,
  startsAt: Instant,
  zone: string,
  context: RowContext,
  left: LeftPart[],
) {
  const text = row.one('hiringDate');
  if (text === '') return null;
  const day = readDay(text, context);
  const earliest = dateIn(startsAt, zone);
  const problem =
    day === null ? null : checkDateAfter(day, earliest, 'hiringDate', 'hiringBeforeInterview');
  if (day !== null && problem === null) return day;
  left.push({ target: 'hiringDate', text, why: problem?.code ?? 'dateWrong' });
  return null;
}

function strongPointsIn(row: RowCells, left: LeftPart[]): readonly string[] {
  const said = cleanPoints(row.all('strongPoints').flatMap((cell) => cell.split(/\s*[;\n|•]\s*/)));
  const points = said.filter(({ length }) => length <= LIMITS.text).slice(0, LIMITS.strongPoints);
  for (const text of said) {
    const why = text.length > LIMITS.text ? 'tooLong' : 'tooMany';
    if (!points.includes(text)) left.push({ target: 'strongPoints', text, why });
  }
  return points;
}

/** What other columns say of it, a paragraph each: too much for an interview is left out whole. */
function remarkIn(row: RowCells, left: LeftPart[]): string {
  const text = row.remarks().map(cleanText).filter(Boolean).join('\n\n');
  if (text.length <= LIMITS.remark) return text;
  left.push({ target: 'remark', text, why: 'tooLong' });
  return '';
}

/** Makes an interview of a row, or says why it cannot be one. */
export function readRow(row: RowCells, context: RowContext): ReadRow | RowProblem {
  const when = rowWhen(row, context);
  if (typeof when === 'string') return when;
  const { startsAt, day, timeZone, minutes } = when;
  const met = rowPeople(row);
  if (met === 'tooLong') return met;
  const { people, wrong } = met;
  const left: LeftPart[] = wrong.map((text) => ({ target: 'email', text, why: 'emailWrong' }));
  for (const target of when.unread) {
    const text = target === 'time' ? when.time : row.one(target);
    left.push({ target, text, why: UNREAD[target] });
  }
  const [company, position] = [row.one('company'), row.one('position')];
  const durationMinutes = minutes ?? DEFAULT_DURATION_MINUTES;
  const fields = { company, position, startsAt, durationMinutes, timeZone, people };
  const problem = checkInterviewFields(fields, context.now);
  if (problem) return problem.code;
  const first = company === '' ? `${people[0]?.name}${people[0]?.email}` : '';
  const { now } = context;
  const interview: Interview = {
    id: rowId(row.one('id'), [company, first, position, day, row.one('sourceId')]),
    revision: 1,
    ...fields,
    mailHost: '',
    calendar: null,
    office: null,
    patience: null,
    people: peopleFrom(people, { people: [], notes: [] }, null),
    remark: remarkIn(row, left),
    closing: {
      ...EMPTY_CLOSING,
      strongPoints: strongPointsIn(row, left),
      hiringDate: hiringDateIn(row, startsAt, timeZone, context, left),
    },
    notes: [],
    calls: [],
    ...outcomeIn(row, startsAt, context, left),
    startDate: null,
    snooze: null,
    createdAt: now,
    updatedAt: now,
    removedAt: null,
  };
  const shown = left.map(({ target, text, why }) => leftPart(target, text, why));
  const { clock } = when;
  const status = row.one('status');
  return { interview, isTimeUnknown: clock === null, clock, minutes, status, left: shown };
}
