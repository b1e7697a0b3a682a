import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOf, parseRecord } from '../../src/data/interview-record.ts';
import { guessColumns } from '../../src/exchange/columns/guess-columns.ts';
import { decodeText } from '../../src/exchange/decode-text.ts';
import { rowsToInterviews } from '../../src/exchange/rows-to-interviews.ts';
import { readTable } from '../../src/exchange/table/read-table.ts';
import { readDates } from '../../src/page/your-data/bring-in/date-examples.ts';

const DATES: readonly string[] = ['date', 'hiringDate', 'outcomeDate'];

const NOW = '2026-11-27T12:00:00.000Z';
const TODAY = NOW.slice(0, 10);

/** A list from its text to its interviews, as a page does it. */
async function bring(text: string, timeZone = 'Europe/Berlin') {
  const table = await readTable(text);
  if ('problem' in table) return table;
  const columns = guessColumns(table, TODAY);
  const uses = columns.flatMap(({ use }) => (use ? [use] : []));
  const isDated = ({ use }: (typeof columns)[number]) => use !== null && DATES.includes(use.target);
  const numbers = (which: typeof columns) => which.map(({ column }) => column);
  const { order: decided } = await readDates(
    table,
    numbers(columns.filter(isDated)),
    numbers(columns.filter((each) => each.hasDates && !isDated(each))),
    TODAY,
  );
  const order = decided === 'ask' ? 'dmy' : decided;
  const context = { now: NOW, today: TODAY, order, timeZone };
  return { ...(await rowsToInterviews(table, uses, context)), heads: table.heads, decided };
}

async function brought(text: string) {
  const list = await bring(text);
  if ('problem' in list) throw new Error(list.problem);
  return list;
}

describe('a row of a list', () => {
  it('becomes an interview with all that it says', async () => {
    const { brought: rows } =
      await brought(`Company,Role,Interview Date,Time Zone,Duration,Interviewer,Email,Phone,Decision by,Strong points,Status,Outcome date
"Halden Optics",Test lead,"Nov 10, 2026 2:30 PM",America/New_York,45 min,"Siri Moen (CTO); Tom Ash","siri@h.example; tom@h.example",+47 22 12 34 56,2026-11-30,"Calm; ISO 26262",Rejected,11/20/2026`);
    expect(rows).toMatchObject([{ row: 2, isTimeUnknown: false, left: [] }]);
    expect(rows[0]?.interview).toMatchObject({
      company: 'Halden Optics',
      position: 'Test lead',
      startsAt: '2026-11-10T19:30:00.000Z',
      timeZone: 'America/New_York',
      durationMinutes: 45,
      people: [
        {
          id: 'p1',
          name: 'Siri Moen',
          email: 'siri@h.example',
          phone: '+47 22 12 34 56',
          role: 'CTO',
        },
        { id: 'p2', name: 'Tom Ash', email: 'tom@h.example', phone: '', role: '' },
      ],
      closing: { hiringDate: '2026-11-30', strongPoints: ['Calm', 'ISO 26262'] },
      outcome: 'declined',
      outcomeAt: '2026-11-20T09:00:00.000Z',
    });
  });

  it('says where the time is not known, and counts the last of several rounds', async () => {
    const { brought: rows } = await brought(
      'Company,Interview 1,Interview 2\nA,1-Nov-26,5-Nov-26\nB,2-Nov-26,\n',
    );
    expect(rows.map(({ interview }) => interview.startsAt)).toEqual([
      '2026-11-05T09:00:00.000Z',
      '2026-11-02T09:00:00.000Z',
    ]);
    expect(rows.every(({ isTimeUnknown }) => isTimeUnknown)).toBe(true);
  });

  it('has its time from a column of its own, in its own zone', async () => {
    const { brought: rows } = await brought(
      'Firma;Datum;Uhrzeit;Zeitzone\nA;12.11.2026;14 Uhr;\nB;12.11.2026;9:15;Asia/Tokyo\nC;12.11.2026;0,625;Mars\n',
    );
    expect(rows.map(({ interview }) => interview.startsAt)).toEqual([
      '2026-11-12T13:00:00.000Z',
      '2026-11-12T00:15:00.000Z',
      '2026-11-12T14:00:00.000Z',
    ]);
    expect(rows[2]?.left).toEqual([{ target: 'zone', text: 'Mars', why: 'zoneWrong' }]);
  });

  it('is skipped with its reason and its number', async () => {
    const { skipped, brought: rows } = await brought(`Company,Position,Interview date,Contact
Lumen,Analyst,2026-11-12,
Orbit,Designer,,
Halo,PM,soon,
,Writer,2026-11-12,
Quill,Editor,2019-11-12,
${'x'.repeat(201)},PM,2026-11-12,
lumen,ANALYST,2026-11-12,
`);
    expect(rows.map(({ row }) => row)).toEqual([2]);
    expect(skipped.map(({ row, name, why }) => [row, name.slice(0, 8), why])).toEqual([
      [3, 'Orbit', 'noDate'],
      [4, 'Halo', 'dateWrong'],
      [5, 'Writer', 'whoMissing'],
      [6, 'Quill', 'timeFar'],
      [7, 'xxxxxxxx', 'tooLong'],
      [8, 'lumen', 'sameAsOther'],
    ]);
  });

  it('comes in without a part that is wrong, which is said', async () => {
    const {
      brought: rows,
      unused,
      heads,
    } = await brought(
      'Company,Interview date,Email,Decision date,Status,Salary\nLumen,2026-11-12,ida@lumen.example,2026-11-01,Purple,50k\nOrbit,2026-11-12,call reception,,Applied,\nHalo,2026-11-12,a@halo.example,TBD,Applied,\n',
    );
    expect(rows.map(({ left }) => left)).toEqual([
      [
        { target: 'hiringDate', text: '2026-11-01', why: 'hiringBeforeInterview' },
        { target: 'status', text: 'Purple', why: 'statusUnknown' },
      ],
      [{ target: 'email', text: 'call reception', why: 'emailWrong' }],
      [],
    ]);
    expect(rows[0]?.interview).toMatchObject({ outcome: 'open', closing: { hiringDate: null } });
    expect(unused.map((column) => heads[column])).toEqual(['Salary']);
  });

  it('has what all columns of remarks say, or tells that it is too much', async () => {
    const long = 'x'.repeat(9_999);
    const { brought: rows } = await brought(
      `Company,Interview date,Notes,Comments\nLumen,2026-11-12,"Calm.\r\nLight.",Third floor\nOrbit,2026-11-12,,-\nHalo,2026-11-12,${long},more\n`,
    );
    expect(rows.map(({ interview }) => interview.remark)).toEqual([
      'Calm.\nLight.\n\nThird floor',
      '',
      '',
    ]);
    expect(rows.map(({ left }) => left)).toMatchObject([
      [],
      [],
      [{ target: 'remark', why: 'tooLong', text: expect.stringMatching(/^x{200}$/) }],
    ]);
  });

  it('has the head of a column in its remarks that is called by what it has', async () => {
    const table = await readTable('Company,Day,Salary,My notes\nLumen,2026-11-12,50k,Calm\n');
    if ('problem' in table) throw new Error(table.problem);
    const targets = ['company', 'date', 'remark', 'remark'] as const;
    const uses = targets.map((target, column) => ({ target, column, person: 0 }));
    const context = { now: NOW, today: TODAY, order: 'ymd', timeZone: 'Europe/Berlin' } as const;
    const { brought: rows } = await rowsToInterviews(table, uses, context);
    expect(rows.map(({ interview }) => interview.remark)).toEqual(['Salary: 50k\n\nCalm']);
  });

  it('joins what the rows of one interview say of it', async () => {
    const { brought: rows, skipped } = await brought(
      'Company,Interview date,Contact name,Email,Notes\nLumen,2026-11-12,Ida,ida@l.example,Calm\nLumen,2026-11-12,Ida,call reception,Third floor\nLumen,2026-11-12,Ida,,Calm\n',
    );
    expect(rows.map(({ interview }) => interview.remark)).toEqual(['Calm\n\nThird floor']);
    expect(rows[0]?.left).toMatchObject([{ text: 'call reception', why: 'emailWrong' }]);
    expect(skipped).toMatchObject([{ row: 4, why: 'sameAsOther' }]);
  });

  it('is what the first of its rows says, with what only the others say', async () => {
    const { brought: rows, skipped } = await brought(
      'Company,Interview date,Contact,Email,Phone,Status,Decision by\nLumen,2026-11-12,Ida,,030 111111,Applied,\nLumen,2026-11-12,Ida,ida@l.example,030 222222,Rejected,2026-12-01\nLumen,2026-11-12,,,030 333333,Offer,2026-12-02\n',
    );
    expect(skipped).toEqual([]);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.interview).toMatchObject({
      outcome: 'declined',
      closing: { hiringDate: '2026-12-01' },
      people: [
        { name: 'Ida', email: 'ida@l.example', phone: '030 111111' },
        { name: '', phone: '030 333333' },
      ],
    });
    expect(rows[0]?.left).toEqual([
      { target: 'phone', text: '030 222222', why: 'saidOtherwise' },
      { target: 'hiringDate', text: '2026-12-02', why: 'saidOtherwise' },
      { target: 'status', text: 'Offer', why: 'saidOtherwise' },
    ]);
  });

  it('says what there is no room for where it joins rows', async () => {
    const rows = Array.from(
      { length: 22 },
      (_, index) => `Lumen,2026-11-12,Person ${index},${index}: ${'x'.repeat(600)}`,
    );
    const { brought: joined, skipped } = await brought(
      `Company,Interview date,Contact name,Notes\n${rows.join('\n')}\n`,
    );
    expect(skipped).toEqual([]);
    const [{ interview, left } = { interview: null, left: [] }] = joined;
    expect(interview?.people).toHaveLength(20);
    expect(interview?.remark.length).toBeLessThanOrEqual(10_000);
    expect(left.filter(({ target }) => target === 'name')).toMatchObject([
      { text: 'Person 20', why: 'tooMany' },
      { text: 'Person 21', why: 'tooMany' },
    ]);
    const remarks = left.filter(({ target }) => target === 'remark');
    const kept = interview?.remark.split('\n\n') ?? [];
    expect(kept.length + remarks.length).toBe(22);
    expect(remarks.at(-1)?.text).toMatch(/^21: x/);
  });

  it('joins the rows of one interview that a tracker writes a person each', async () => {
    const { brought: rows, skipped } = await brought(
      'Company,Role,Interview date,Contact name,Contact email\nLumen,PM,2026-11-12,Ida Berg,ida@lumen.example\nLumen,PM,2026-11-12,Tom Ash,tom@lumen.example\n',
    );
    expect(skipped).toEqual([]);
    expect(rows.map(({ interview }) => interview.people.map(({ name }) => name))).toEqual([
      ['Ida Berg', 'Tom Ash'],
    ]);
  });

  it('has a person of several columns, wherever those stand and whatever they are called', async () => {
    const peopleOf = async (text: string) => {
      const { brought: rows } = await brought(text);
      return rows[0]?.interview.people.map(({ name, email, phone, role }) =>
        [name, email, phone, role].join(' ').trim().replace(/ +/g, ' '),
      );
    };
    const day = 'Company,Interview date\nA,2026-11-10'.split('\n');
    const list = (heads: string, cells: string) => `${day[0]},${heads}\n${day[1]},${cells}\n`;
    expect(
      await peopleOf(list('Contact 1,Contact 2,Email 1,Email 2', 'Ida B,Tom A,i@a.io,t@a.io')),
    ).toEqual(['Ida B i@a.io', 'Tom A t@a.io']);
    expect(
      await peopleOf(
        list('Recruiter,Phone,Hiring manager,Email,HM title', 'Ida B,+47 22123456,Tom A,t@a.io,VP'),
      ),
    ).toEqual(['Ida B +47 22123456', 'Tom A t@a.io VP']);
    for (const heads of ['Name,Vorname', 'Nachname,Vorname', 'Nom,Prénom', 'last_name,first_name'])
      expect(await peopleOf(list(heads, 'Berg,Ida'))).toEqual(['Ida Berg']);
    expect(await peopleOf(list('Contacto', '55 1234 5678'))).toEqual(['55 1234 5678']);
    expect(await peopleOf(list('Contact,Stage', '"Ida B; +47 22123456",Applied'))).toEqual([
      'Ida B +47 22123456',
    ]);
  });

  it('has people line by line, as our own list writes them', async () => {
    const { brought: rows } = await brought(
      'Company,Date,People,Emails,Phones\nLumen,2026-11-12,"Ida Berg\nTom Ash","\ntom@lumen.example","\'+49 30 1234567\n"\n',
    );
    expect(rows[0]?.interview.people).toMatchObject([
      { name: 'Ida Berg', email: '', phone: '+49 30 1234567' },
      { name: 'Tom Ash', email: 'tom@lumen.example', phone: '' },
    ]);
  });

  it('has the people of our own list as they are called there', async () => {
    const cells = '"A","2026-11-10","Kim & Jo (HR)\nBerg; Ida","\nida@b.example","CTO | COO\n"';
    const { brought: rows } = await brought(
      `Company,Interview date,Contacts,Email,Contact role,Afterword’s own number\n${cells},b0a1\n`,
    );
    expect(rows[0]?.interview.people).toMatchObject([
      { name: 'Kim & Jo (HR)', email: '', role: 'CTO | COO' },
      { name: 'Berg; Ida', email: 'ida@b.example', role: '' },
    ]);
  });

  it('has the same id each time, and another one where it is another interview', async () => {
    const one = 'Company,Role,Interview date,ID\nLumen,PM,2026-11-12,7\n';
    const idOf = async (text: string) => (await brought(text)).brought[0]?.interview.id;
    expect(await idOf(one)).toBe(await idOf(one.replace('Lumen', ' LUMEN ')));
    const others = ['Lumina', 'PA', '2026-11-13', '8'];
    const changed = ['Lumen', 'PM', '2026-11-12', '7'].map((part, at) =>
      one.replace(part, others[at] ?? ''),
    );
    expect(new Set(await Promise.all([one, ...changed].map(idOf))).size).toBe(5);
  });
});

describe('any list', () => {
  const LIST = `Company,Role,Interview date,Time,Interviewer,Email,Phone,Status,Decision by,ID
"Lumen, Inc",PM,12/11/2026,3 pm,Ida Berg,ida@lumen.example,+49 30 1234567,Applied,15/12/2026,1
Orbit,"Designer ""UX""",2026-11-13,,"Tom Ash & Siri Moen",,,=cmd|' /C calc'!A0,soon,2
`;
  const junk = fc.constantFrom(
    ...[
      '"',
      '""',
      ',',
      ';',
      '\n',
      '\r',
      '\0',
      '\ufeff',
      '\ud800',
      '=1+1',
      '__proto__',
      '9'.repeat(400),
    ],
    ...['\u202e', '31/12/2026', '-1', '1e309', 'constructor', '24:61', '2026-02-30', '0000-00-00'],
  );
  const edits = fc.array(fc.tuple(fc.nat(LIST.length), fc.nat(12), junk), { maxLength: 8 });

  it('gives sound interviews or says why not, whatever was done to it', async () => {
    await fc.assert(
      fc.asyncProperty(edits, fc.nat(LIST.length), async (changes, cut) => {
        let text = LIST.slice(0, Math.max(cut, LIST.length / 2));
        for (const [at, much, put] of changes)
          text = text.slice(0, at) + put + text.slice(at + much);
        const decoded = decodeText(new TextEncoder().encode(text));
        const list = await bring('text' in decoded ? decoded.text : text);
        if ('problem' in list) return;
        for (const { interview } of list.brought) {
          expect(parseRecord(keyOf(interview.id), { interview, past: [] }), text).not.toBeNull();
        }
        expect(Object.prototype).not.toHaveProperty('polluted');
      }),
      { numRuns: 250 },
    );
  });

  it('with people that take long to tell apart never freezes', async () => {
    const cells = ['a', ',', ' ', ' ;', '@', '(', 'a ', '"x'].map((sign) =>
      sign.repeat(1_990 / sign.length),
    );
    const rows = cells.flatMap((cell) => {
      const quoted = `"${cell.replaceAll('"', '""')}"`;
      return Array.from(
        { length: 12 },
        (_, at) => `A${at},2026-11-12,${quoted},${quoted},${quoted}`,
      );
    });
    const started = process.cpuUsage();
    await bring(`Company,Interview date,Interviewer,Email,Phone\n${rows.join('\n')}`);
    expect(process.cpuUsage(started).user / 1_000).toBeLessThan(2_000);
  });

  it('of ten thousand interviews takes hardly longer for each than one of a thousand', async () => {
    const timed = async (count: number): Promise<number> => {
      const rows = Array.from({ length: count }, (_, index) => {
        const day = String((index % 27) + 1).padStart(2, '0');
        return `Company ${index},Analyst,${day}/${(index % 9) + 1}/2026 14:30,Ida Berg,ida${index}@x.example,+49 30 1234567,Applied,"Some, notes"`;
      });
      const text = `Company,Role,Interview date,Interviewer,Email,Phone,Status,Notes\n${rows.join('\n')}`;
      // The processor's time: others work on this machine, too.
      const started = process.cpuUsage();
      const { brought: all, skipped, decided } = await brought(text);
      const { user, system } = process.cpuUsage(started);
      expect(decided).toBe('dmy');
      expect(skipped).toEqual([]);
      expect(new Set(all.map(({ interview }) => interview.id)).size).toBe(count);
      return user + system;
    };
    await timed(1_000);
    const ofThousand = await timed(1_000);
    // Ten times as much, and no more than that by far; a hundred times where each asks for all others.
    expect((await timed(10_000)) / ofThousand).toBeLessThan(40);
  });
});
