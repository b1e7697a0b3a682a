import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { guessColumns } from '../../src/exchange/columns/guess-columns.ts';
import { OWN_HEAD_WORDS } from '../../src/exchange/columns/own-head-words.ts';
import { ID_HEADS } from '../../src/exchange/columns/own-heads.ts';
import { rowsToInterviews } from '../../src/exchange/rows-to-interviews.ts';
import {
  COLUMNS,
  type Column,
  type SheetWords,
  writeSpreadsheet,
} from '../../src/exchange/spreadsheet.ts';
import { readTable } from '../../src/exchange/table/read-table.ts';
import { EMPTY_CLOSING } from '../../src/interviews/closing.ts';
import type { Interview, Outcome } from '../../src/interviews/interview.ts';
import { makeInterview } from '../support/make-interview.ts';

const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt'] as const;
type Language = (typeof LANGUAGES)[number];
const OUTCOMES: readonly Outcome[] = ['open', 'offer', 'declined', 'withdrawn', 'crossed-off'];

/** What Afterword says in a language. */
function wordsIn(language: Language): (key: string) => string {
  const file = `src/_locales/${language}/messages.json`;
  const messages: Record<string, { message: string }> = JSON.parse(readFileSync(file, 'utf8'));
  return (key) => messages[key]?.message ?? '';
}

function sheetWords(language: Language): SheetWords {
  const words = wordsIn(language);
  const record = <Name extends string>(names: readonly Name[], wordOf: (name: Name) => string) =>
    Object.fromEntries(names.map((name) => [name, wordOf(name)])) as Record<Name, string>;
  return {
    columns: record<Column>(COLUMNS, (column) => words(`sheet_${column}`)),
    permissions: { yes: 'Yes', no: 'No', 'email-only': 'By e-mail', 'not-asked': 'Not asked' },
    outcomes: record(OUTCOMES, (name) =>
      words(`outcome_${name === 'crossed-off' ? 'crossedOff' : name}`),
    ),
    describeCall: ({ outcome }) => outcome,
    describeNext: () => 'Call Anna on 20 March',
  };
}

const person = { id: 'p1', name: 'Anna Okafor', email: 'anna@b.example', detail: '' };
const INTERVIEWS = OUTCOMES.map((outcome, index) =>
  makeInterview({
    id: `0b0b9f1e-7c2f-4c53-9d8e-1f2a3b4c5d6${index}`,
    company: `Brightwater ${index}`,
    people: [
      { ...person, phone: '+49 30 1234567', role: 'CTO' },
      { ...person, id: 'p2', name: 'Ben Yu (HR)', email: '', phone: '', role: 'Head of data' },
    ],
    closing: { ...EMPTY_CLOSING, strongPoints: ['SQL', 'Calm'], hiringDate: '2026-03-19' },
    remark: 'Third floor.',
    outcome,
    outcomeAt: outcome === 'open' ? null : '2026-03-28T09:00:00.000Z',
  }),
);

/** What of an interview goes out in a table and comes in again. */
const kept = (interview: Interview) => ({
  ...{ id: interview.id, company: interview.company, position: interview.position },
  ...{ startsAt: interview.startsAt, timeZone: interview.timeZone, remark: interview.remark },
  minutes: interview.durationMinutes,
  people: interview.people.map(({ name, email, phone, role }) => [name, email, phone, role]),
  ...{ points: interview.closing.strongPoints, hiringDate: interview.closing.hiringDate },
  ...{ outcome: interview.outcome, ended: interview.outcomeAt?.slice(0, 10) },
});

it('the heads of our own table are those of the five languages', () => {
  for (const column of COLUMNS) {
    const heads = LANGUAGES.map((language) => wordsIn(language)(`sheet_${column}`));
    expect([...{ ...OWN_HEAD_WORDS, id: ID_HEADS }[column]]).toEqual(heads);
  }
});

it.each(
  LANGUAGES.flatMap(
    (language) =>
      [
        [language, ','],
        [language, ';'],
      ] as const,
  ),
)(
  'our own table written in %s, parted by %s, comes back the same in every language',
  async (language, separator) => {
    const text = writeSpreadsheet(INTERVIEWS, sheetWords(language), 'Europe/Berlin', separator);
    const table = await readTable(text);
    if ('problem' in table) throw new Error(table.problem);
    const uses = guessColumns(table, '2026-11-27').flatMap(({ use }) => (use ? [use] : []));
    const context = { now: '2026-11-27T12:00:00.000Z', today: '2026-11-27', order: null };
    const { brought } = await rowsToInterviews(table, uses, {
      ...context,
      timeZone: 'Europe/Berlin',
    });
    expect(brought.map(({ interview }) => kept(interview))).toEqual(INTERVIEWS.map(kept));
  },
);
