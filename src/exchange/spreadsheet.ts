import { promiseOf } from '../interviews/call-appointment.ts';
import { clockIn, dateIn } from '../interviews/civil-time.ts';
import type { CallPermission } from '../interviews/closing.ts';
import { dropRemoved, findClosing } from '../interviews/follow-through/what-counts.ts';
import { lastHiringDate } from '../interviews/hiring-date.ts';
import type { Call, Instant, Interview, Outcome, Person } from '../interviews/interview.ts';
import { type Separator, writeCommaFile } from './comma-file.ts';
import { cleanText, cleanTitle } from './content-line.ts';

/** The columns, in order. An interview is a row; where there are several of something, a line each. */
export const COLUMNS = [
  'company',
  'position',
  'date',
  'time',
  'timeZone',
  'minutes',
  'people',
  'emails',
  'phones',
  'roles',
  'hiringDate',
  'permission',
  'strongPoints',
  'remark',
  'notesSent',
  'promisedDay',
  'calls',
  'lastContact',
  'nextStep',
  'outcome',
  'outcomeDate',
  'startDate',
  'id',
] as const;
export type Column = (typeof COLUMNS)[number];

/** The words of a spreadsheet, from whoever asks for it. */
export interface SheetWords {
  readonly columns: Readonly<Record<Column, string>>;
  readonly permissions: Readonly<Record<CallPermission, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly describeCall: (call: Call) => string;
  /** '' where nothing is to be done. */
  readonly describeNext: (interview: Interview) => string;
}

/** Lines that stand beside those of another cell: the second telephone is the second person's. */
function besideLines(people: readonly Person[], name: 'name' | 'email' | 'phone' | 'role'): string {
  const lines = people.map((person) => cleanTitle(person[name]));
  return lines.some((line) => line !== '') ? lines.join('\n') : '';
}

function lastOf(instants: readonly Instant[]): Instant | null {
  return [...instants].sort().at(-1) ?? null;
}

function cellsOf(
  interview: Interview,
  words: SheetWords,
  userTimeZone: string,
): Record<Column, string> {
  const { people, closing, notes, calls, outcome, timeZone, startsAt } = interview;
  const dayOf = (at: Instant | null): string => (at === null ? '' : dateIn(at, userTimeZone));
  const sent = notes.flatMap(({ sentAt }) => (sentAt === null ? [] : [sentAt]));
  return {
    company: cleanTitle(interview.company),
    position: cleanTitle(interview.position),
    date: dateIn(startsAt, timeZone),
    time: clockIn(startsAt, timeZone),
    timeZone,
    minutes: String(interview.durationMinutes),
    people: besideLines(people, 'name'),
    emails: besideLines(people, 'email'),
    phones: besideLines(people, 'phone'),
    roles: besideLines(people, 'role'),
    hiringDate: lastHiringDate(interview) ?? '',
    permission: words.permissions[closing.permission],
    strongPoints: closing.strongPoints.map(cleanTitle).join('\n'),
    remark: cleanText(interview.remark),
    notesSent: sent.map(dayOf).join('\n'),
    promisedDay: promiseOf(interview) ?? '',
    calls: calls.map((call) => `${dayOf(call.at)} ${words.describeCall(call)}`).join('\n'),
    lastContact: dayOf(lastOf([...sent, ...calls.map(({ at }) => at)])),
    nextStep: cleanText(words.describeNext(interview)),
    outcome: words.outcomes[outcome],
    outcomeDate: dayOf(findClosing(interview)),
    startDate: interview.startDate ?? '',
    id: interview.id,
  };
}

/**
 * The interviews as a file for a spreadsheet, the latest first; removed ones are not in it. Days and
 * times of the interview are the employer's, those of what the user did the user's own.
 */
export function writeSpreadsheet(
  interviews: readonly Interview[],
  words: SheetWords,
  userTimeZone: string,
  separator?: Separator,
): string {
  const kept = dropRemoved(interviews).sort((a, b) =>
    a.startsAt === b.startsAt ? (a.id < b.id ? -1 : 1) : a.startsAt > b.startsAt ? -1 : 1,
  );
  const rows = kept.map((interview) => {
    const cells = cellsOf(interview, words, userTimeZone);
    return COLUMNS.map((column) => cells[column]);
  });
  return writeCommaFile([COLUMNS.map((column) => words.columns[column]), ...rows], separator);
}
