import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCommaFile } from '../../src/exchange/comma-file.ts';
import { restoreCell } from '../../src/exchange/defuse-cell.ts';
import {
  COLUMNS,
  type Column,
  type SheetWords,
  writeSpreadsheet,
} from '../../src/exchange/spreadsheet.ts';
import { EMPTY_CLOSING } from '../../src/interviews/closing.ts';
import type { Interview, Person } from '../../src/interviews/interview.ts';
import { makeInterview } from '../support/make-interview.ts';

/** RFC 4180 by its grammar: what stands between quotation marks, and nothing outside them. */
function readCells(file: string, separator = ','): string[][] {
  expect(file.startsWith('\ufeff')).toBe(true);
  const rows: string[][] = [[]];
  let read = 1;
  for (const [whole, text = '', end] of file.matchAll(/"((?:[^"]|"")*)"(,|;|\r\n)/g)) {
    rows.at(-1)?.push(text.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
    else if (end !== separator) throw new Error(`Parted by ${end}`);
    read += whole.length;
  }
  expect(read).toBe(file.length);
  return rows.slice(0, -1);
}

const WORDS: SheetWords = {
  columns: Object.fromEntries(COLUMNS.map((column) => [column, `head ${column}`])) as Record<
    Column,
    string
  >,
  permissions: { yes: 'Yes', no: 'No', 'email-only': 'By e-mail', 'not-asked': 'Not asked' },
  outcomes: {
    open: 'Open',
    offer: 'Offer',
    declined: 'Declined',
    withdrawn: 'Withdrawn',
    'crossed-off': 'Crossed off',
  },
  describeCall: ({ outcome }) => outcome,
  describeNext: () => 'Call Anna on 20 March',
};

function rowsOf(...interviews: Interview[]): Record<Column, string>[] {
  const [, ...rows] = readCells(writeSpreadsheet(interviews, WORDS, 'America/New_York'));
  return rows.map(
    (cells) =>
      Object.fromEntries(COLUMNS.map((column, at) => [column, cells[at]])) as Record<
        Column,
        string
      >,
  );
}

const person = (changes: Partial<Person>): Person => ({
  ...{ id: 'p1', name: 'Anna Okafor', email: 'anna@b.example', phone: '', role: '', detail: '' },
  ...changes,
});

describe('a spreadsheet', () => {
  it('has an interview a row: its times are the employer’s, what the user did is on their own days', () => {
    const [row] = rowsOf(
      makeInterview({
        people: [
          person({ phone: '+49 30 1234567', role: 'CTO' }),
          person({ id: 'p2', name: 'Ben\nYu', email: '' }),
        ],
        closing: {
          ...EMPTY_CLOSING,
          strongPoints: ['SQL', '=Excel'],
          hiringDate: '2026-03-19',
          permission: 'email-only',
        },
        notes: [
          {
            ...{ id: 'n1', personIds: ['p1'], promise: '2026-03-20', text: '', pending: null },
            startedAt: '2026-03-11T03:00:00.000Z',
            sentAt: '2026-03-11T03:30:00.000Z',
          },
        ],
        calls: [
          {
            ...{ id: 'c1', at: '2026-03-20T09:00:00.000Z', channel: 'phone', outcome: 'voicemail' },
            ...{ callBackOn: null, newHiringDate: '2026-03-27', remark: '' },
          },
        ],
        outcome: 'offer',
        outcomeAt: '2026-03-28T02:00:00.000Z',
        startDate: '2026-05-01',
        remark: 'Third floor.\r\n=Ask for Anna',
      }),
    );
    expect(row).toEqual({
      company: 'Brightwater',
      position: 'Data analyst',
      date: '2026-03-10',
      time: '14:00',
      timeZone: 'Europe/Berlin',
      minutes: '60',
      people: 'Anna Okafor\nBen Yu',
      emails: 'anna@b.example\n',
      phones: "'+49 30 1234567\n",
      roles: 'CTO\n',
      hiringDate: '2026-03-27',
      permission: 'By e-mail',
      strongPoints: 'SQL\n=Excel',
      remark: 'Third floor.\n=Ask for Anna',
      notesSent: '2026-03-10',
      promisedDay: '2026-03-20',
      calls: '2026-03-20 voicemail',
      lastContact: '2026-03-20',
      nextStep: 'Call Anna on 20 March',
      outcome: 'Offer',
      outcomeDate: '2026-03-27',
      startDate: '2026-05-01',
      id: 'i1',
    });
  });

  it('has the latest interview first, none that was removed, and the caller’s words above', () => {
    const later = makeInterview({ id: 'i2', startsAt: '2026-04-01T08:00:00.000Z' });
    const removed = makeInterview({ id: 'i3', removedAt: '2026-04-01T08:00:00.000Z' });
    expect(rowsOf(makeInterview(), removed, later).map(({ id }) => id)).toEqual(['i2', 'i1']);
    const [head] = readCells(writeSpreadsheet([], WORDS, 'UTC', ';'), ';');
    expect(head).toEqual(COLUMNS.map((column) => `head ${column}`));
  });

  it('leaves what is not known empty', () => {
    const [row] = rowsOf(makeInterview({ people: [person({ name: '', email: '' })] }));
    const { people, phones, hiringDate, notesSent, calls, lastContact, outcomeDate } = row ?? {};
    const unknown = [people, phones, hiringDate, notesSent, calls, lastContact, outcomeDate];
    expect(unknown).toEqual(['', '', '', '', '', '', '']);
  });

  it('has no cell that a spreadsheet takes for a formula, whatever the interview says', () => {
    const nasty = ['=1+1', ' =1', '\t@x', "'=1", '＝1', '-1', '+49 30', '\r=1', '\u200b=1', '=\0'];
    for (const text of nasty) {
      const [row] = rowsOf(
        makeInterview({
          company: text,
          position: text,
          remark: text,
          people: [person({ name: text, email: text, phone: text, role: text })],
          closing: { ...EMPTY_CLOSING, strongPoints: [text] },
        }),
      );
      for (const cell of Object.values(row ?? {})) {
        expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
      }
    }
  });

  it('gives each cell back as it was, whatever it is', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom('"', ',', ';', '\r', '\n', "'", '=', '+', ' ', '\0', 'a'),
      }),
    );
    const table = fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { maxLength: 4 });
    fc.assert(
      fc.property(table, fc.constantFrom(',' as const, ';' as const), (rows, separator) => {
        const cells = readCells(writeCommaFile(rows, separator), separator);
        expect(cells.map((row) => row.map(restoreCell))).toEqual(rows);
      }),
      { numRuns: 150 },
    );
  });
});
