import { describe, expect, it } from 'vitest';
import { guessColumns } from '../../src/exchange/columns/guess-columns.ts';
import { numberPeople } from '../../src/exchange/columns/number-people.ts';
import { TARGETS, type Target } from '../../src/exchange/columns/target.ts';
import { readMinutes } from '../../src/exchange/rows/read-minutes.ts';
import { rowsToInterviews } from '../../src/exchange/rows-to-interviews.ts';
import { readTable } from '../../src/exchange/table/read-table.ts';

const NOW = '2026-11-27T12:00:00.000Z';
const TODAY = NOW.slice(0, 10);

/** A list to its interviews, by columns as they are chosen, else as they are guessed. */
async function bring(text: string, targets?: readonly (Target | null)[]) {
  const table = await readTable(text);
  if ('problem' in table) throw new Error(table.problem);
  const chosen = targets?.flatMap((target, column) =>
    target ? [{ target, column, person: target === 'name' ? 1 : 0 }] : [],
  );
  const guessed = guessColumns(table, TODAY).flatMap(({ use }) => (use ? [use] : []));
  const context = { now: NOW, today: TODAY, order: null, timeZone: 'Europe/Berlin' };
  return rowsToInterviews(table, chosen ?? guessed, context);
}

describe('the length of an interview', () => {
  it.each([
    ['1h30', 90],
    ['1 hour 30 min', 90],
    ['1 hour and 30 minutes', 90],
    ['1h 15m', 75],
    ['1 Std. 15', 75],
    ['1,5 Std.', 90],
    ['2 hrs.', 120],
    ["90'", 90],
    ['45 Minuten', 45],
    ['45 min (Zoom)', 45],
    ['1:30', 90],
    ['60', 60],
    ['1.5 hours', 90],
    ['1 h', 60],
    ['1', null],
    ['1.5', null],
    ['1 round', null],
    ['2 interviews', null],
    ['30-45 min', null],
    ['0', null],
    ['soon', null],
  ])('is read from %j', (text, minutes) => {
    expect(readMinutes(text, false)).toBe(minutes);
  });

  it('is minutes in our own list, however few', () => {
    expect(readMinutes('1', true)).toBe(1);
  });
});

describe('the time of an interview', () => {
  it.each([
    ['1:30 PM EST', '2026-11-18T18:30:00.000Z', 'America/New_York'],
    ['1:30 pm est', '2026-11-18T18:30:00.000Z', 'America/New_York'],
    ['1:30 PM PT', '2026-11-18T21:30:00.000Z', 'America/Los_Angeles'],
    ['1:30 PM (Eastern Time)', '2026-11-18T18:30:00.000Z', 'America/New_York'],
    ['13:30 UTC', '2026-11-18T13:30:00.000Z', 'Europe/Berlin'],
    ['13:30 GMT+2', '2026-11-18T11:30:00.000Z', 'Europe/Berlin'],
    ['Wed 13:30 EST', '2026-11-18T18:30:00.000Z', 'America/New_York'],
    ['13:30', '2026-11-18T12:30:00.000Z', 'Europe/Berlin'],
    ['13:30 Room West', '2026-11-18T12:30:00.000Z', 'Europe/Berlin'],
    ['13:30 with IT', '2026-11-18T12:30:00.000Z', 'Europe/Berlin'],
  ])('in a column of its own is in its zone in %j', async (time, startsAt, timeZone) => {
    const { brought } = await bring(`Company,Date,Time\nA,2026-11-18,${time}\n`, [
      ...(['company', 'date', 'time'] as const),
    ]);
    expect(brought.map(({ interview }) => interview)).toMatchObject([{ startsAt, timeZone }]);
  });

  const own = ['company', 'date', 'time', 'date', 'time'] as const;
  const first = ['company', 'date', 'time', 'date'] as const;
  const one = ['company', 'date', 'date', 'time'] as const;
  const behind = ['company', 'date', 'date', 'time', 'time'] as const;
  const ahead = ['company', 'time', 'date', 'time', 'date'] as const;
  it.each([
    ['its own', own, '2026-11-02,9:00 AM,2026-11-09,2:30 PM', '2026-11-09T13:30', false],
    [
      'its own, where the last has none yet',
      own,
      '2026-11-02,9:00 AM,,',
      '2026-11-02T08:00',
      false,
    ],
    ['not known', own, '2026-11-02,9:00 AM,2026-11-09,', '2026-11-09T09:00', true],
    [
      'its own, in that order, where all dates stand before the times',
      behind,
      '2026-11-02,2026-11-09,9:00 AM,2:30 PM',
      '2026-11-09T13:30',
      false,
    ],
    [
      'its own where each stands before its date',
      ahead,
      '9:00 AM,2026-11-02,2:30 PM,2026-11-09',
      '2026-11-09T13:30',
      false,
    ],
    ['not that of another', first, '2026-11-02,9:00 AM,2026-11-09', '2026-11-09T09:00', true],
    ['that of all', one, '2026-11-09,2026-11-02,2:30 PM', '2026-11-09T13:30', false],
  ])('of a round is %s', async (_, targets, cells, startsAt, isTimeUnknown) => {
    const { brought } = await bring(`Company,a,b,c,d\nA,${cells}\n`, targets);
    expect(brought).toMatchObject([
      { isTimeUnknown, interview: { startsAt: `${startsAt}:00.000Z` }, left: [] },
    ]);
  });

  it.each([
    ['is told where another row says it otherwise', '09:00', '14:00', '08:00', ['14:00']],
    ['is what the row says that knows it', '', '14:00', '13:00', []],
    ['is the same in both', '09:00', '9 am', '08:00', []],
    ['is known of one', '09:00', '', '08:00', []],
  ])('%s', async (_, one, other, clock, told) => {
    const { brought, skipped } = await bring(
      `Company,Role,Date,Time,Interviewer\nA,Dev,2026-11-02,${one},Ann\nA,Dev,2026-11-02,${other},Bob\n`,
    );
    expect(skipped).toEqual([]);
    expect(brought).toMatchObject([
      {
        isTimeUnknown: false,
        interview: {
          startsAt: `2026-11-02T${clock}:00.000Z`,
          people: [{ name: 'Ann' }, { name: 'Bob' }],
        },
        left: told.map((text) => ({ target: 'time', text, why: 'saidOtherwise' })),
      },
    ]);
  });
});

describe('a row below a cell that spans several', () => {
  it.each([
    ['is about the same', ',,2,2026-11-09,Ben', 'Brightwater · Data analyst'],
    ['is another one where it has a position', ',Writer,2,2026-11-09,Ben', ' · Writer'],
    ['is another one behind an empty row', ',,,,\n,,2,2026-11-09,Ben', ' · '],
  ])('%s', async (_, row, about) => {
    const { brought } = await bring(
      `Company,Position,Round,Interview date,Interviewer\nBrightwater,Data analyst,1,2026-11-02,Anna\n${row}\n`,
    );
    const said = brought.map(({ interview: { company, position, people } }) =>
      [`${company} · ${position}`, ...people.map(({ name }) => name)].join(': '),
    );
    expect(said).toEqual(['Brightwater · Data analyst: Anna', `${about}: Ben`]);
  });
});

describe('an address of a column whose head names nobody of the list', () => {
  it.each([
    ['is that of the only one', 'Interviewer,Contact email,Contact phone', [1, 1, 1]],
    ['is that of the only one, also before the name', 'Contact email,Interviewer', [1, 1]],
    ['is that of whoever is the contact', 'Contact,Recruiter email', [1, 1]],
    ['is that of another, who is named so', 'Interviewer,Recruiter email', [1, 2]],
    ['is that of another among several', 'Interviewer,Recruiter,Contact email', [1, 2, 3]],
  ])('%s', (_, heads, persons) => {
    const columns = heads.split(',').map((head, column) => {
      const target = TARGETS.find((each) => head.endsWith(each)) ?? 'name';
      return { column, head, target };
    });
    expect([...numberPeople(columns)].sort().map(([, person]) => person)).toEqual(persons);
  });
});
