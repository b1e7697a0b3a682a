import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { defuseCell } from '../../src/exchange/defuse-cell.ts';
import { guessDelimiter } from '../../src/exchange/table/guess-delimiter.ts';
import { readTable, type Table } from '../../src/exchange/table/read-table.ts';
import { DELIMITERS, splitRows } from '../../src/exchange/table/split-rows.ts';

async function read(text: string): Promise<Table> {
  const table = await readTable(text);
  if ('problem' in table) throw new Error(table.problem);
  return table;
}

const cellsOf = ({ rows }: Table) => rows.map(({ cells }) => cells);

describe('a list', () => {
  it.each([...DELIMITERS])('is read with cells parted by %j', async (mark) => {
    const lines = [
      ['Company', 'Position', 'Date'],
      ['Bright, & water', 'Data; analyst', '2026-03-10'],
      ['Lumen', 'Say "hi" | twice', '2026-03-11'],
    ];
    const quoted = lines.map((cells) =>
      cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(mark),
    );
    const table = await read(quoted.join('\r\n'));
    expect(table.heads).toEqual(lines[0]);
    expect(cellsOf(table)).toEqual(lines.slice(1));
  });

  it('keeps line breaks in quotes, and numbers its rows as a spreadsheet does', async () => {
    const table = await read('\ufeffCompany,Notes\n\n"A","one\r\ntwo"\n,,\nB,\n');
    expect(table.rows).toEqual([
      { row: 3, cells: ['A', 'one\ntwo'] },
      { row: 5, cells: ['B'] },
    ]);
  });

  it('is found below its title, and goes by the delimiter that Excel writes above', async () => {
    const table = await read(
      'sep=;\r\nMy job search, 2026;;\r\n;;\r\nFirma;Stelle;Gespräch am\r\nA;B;10.3.2026\r\n',
    );
    expect(table.heads).toEqual(['Firma', 'Stelle', 'Gespräch am']);
    expect(table.rows).toEqual([{ row: 4, cells: ['A', 'B', '10.3.2026'] }]);
  });

  it('goes without heads where its first row is an interview', async () => {
    const table = await read('Lumen,Analyst,2026-03-10\nOrbit,Designer,2026-03-11\n');
    expect(table.heads).toEqual(['', '', '']);
    expect(table.rows).toHaveLength(2);
  });

  it('has as many columns as its longest row', async () => {
    const table = await read('Company,Position\nLumen\nOrbit,Designer,more\n');
    expect(table.heads).toEqual(['Company', 'Position', '']);
  });

  it('gives back formulas as they were', async () => {
    const cells = ['=1+1', '@home', '-5', "'=x", 'plain'];
    const table = await read(`Company,a,b,c,d\n${cells.map((each) => defuseCell(each)).join(',')}`);
    expect(cellsOf(table)).toEqual([cells]);
  });

  it('loses no row behind a quote that is never closed', async () => {
    const table = await read('Company,Position\n"Lumen,Analyst\nOrbit,"Designer, UX"\nHalo,PM\n');
    expect(cellsOf(table)).toEqual([
      ['"Lumen', 'Analyst'],
      ['Orbit', 'Designer, UX'],
      ['Halo', 'PM'],
    ]);
  });

  it('says what is too much of it', async () => {
    expect(await readTable(`a,b\n${'x,y\n'.repeat(20_001)}`)).toEqual({ problem: 'tooManyRows' });
    expect(await readTable('x,'.repeat(10_000))).toEqual({ problem: 'tooManyColumns' });
    expect(await readTable(`Company,Position${','.repeat(5_000)}\nA,B`)).toMatchObject({
      heads: ['Company', 'Position'],
    });
    expect(await readTable(' \n,,\n')).toEqual({ problem: 'emptyFile' });
    const table = await read(`Company,Position\nA,B\nC,${'x'.repeat(60_000)}\nD,E\n`);
    expect(table.tooLong).toEqual([3]);
    expect(cellsOf(table)).toEqual([
      ['A', 'B'],
      ['D', 'E'],
    ]);
  });

  it('is split as papaparse splits it, where it is well formed', () => {
    const cell = fc.oneof(fc.string({ maxLength: 8 }), fc.stringMatching(/^[a,;"\n |\t]{0,8}$/));
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom(...DELIMITERS),
        fc.boolean(),
        (cells, delimiter, quotes) => {
          const text = Papa.unparse(cells, { delimiter, quotes, newline: '\n' });
          const ours = [...splitRows(text, delimiter)].map((row) => row.cells);
          expect(ours).toEqual(Papa.parse(text, { delimiter, newline: '\n' }).data);
        },
      ),
    );
  });

  it('tells its delimiter whatever its cells hold', () => {
    const cell = fc.stringMatching(/^[a-z,;|]{1,10}$/).map((text) => `"${text}"`);
    const rows = fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 3, maxLength: 8 });
    fc.assert(
      fc.property(rows, fc.constantFrom(...DELIMITERS), (cells, delimiter) => {
        const text = cells.map((row) => row.join(delimiter)).join('\n');
        expect(guessDelimiter(text).delimiter).toBe(delimiter);
      }),
    );
  });

  it('never freezes, whatever its quotes', async () => {
    const [mb, quote] = [250_000, '"'];
    const hostile = [
      `"${'x"'.repeat(mb)}`,
      `${'""a\n'.repeat(mb / 4)}"x`,
      `"a,b\n`.repeat(mb / 4),
      `x,"${'y'.repeat(40 * mb)}`,
      quote.repeat(2 * mb + 1),
      `"${'" '.repeat(mb)}`,
      '\n'.repeat(mb),
      `${'a'.repeat(10 * mb)}`,
      `"${'""\n'.repeat(mb / 2)}x`,
    ];
    for (const text of hostile) {
      let [last, longest] = [performance.now(), 0];
      const turn = () => {
        longest = Math.max(longest, performance.now() - last);
        last = performance.now();
      };
      await readTable(text, turn);
      turn();
      expect(longest, text.slice(0, 10)).toBeLessThan(2_000);
    }
  });
});
