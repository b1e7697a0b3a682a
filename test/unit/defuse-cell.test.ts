import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defuseCell, restoreCell } from '../../src/exchange/defuse-cell.ts';

const SIGNS = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];

/** Text of the letters that matter here, and of any other. */
const cells = fc.oneof(
  fc.string({
    unit: fc.constantFrom(...SIGNS, "'", ' ', '\n', '\u00a0', '\ufeff', '\0', 'a', '1'),
  }),
  fc.string({ unit: 'binary' }),
);

describe('defusing a cell', () => {
  it.each(SIGNS)('puts an apostrophe before a cell that begins with %j', (sign) => {
    for (const before of ['', ' ', '\u00a0', '\n', '\ufeff', '\0', '\u200b', "'", "' '"]) {
      expect(defuseCell(`${before}${sign}1+1`)).toBe(`'${before}${sign}1+1`);
    }
  });

  it('leaves other text alone, and takes no apostrophe from it', () => {
    for (const text of ['', 'Halden', "'n Laden", '1-2', 'a=b', "''", 'ann@halden.example']) {
      expect(defuseCell(text)).toBe(text);
      expect(restoreCell(text)).toBe(text);
    }
  });

  it('is undone exactly, whatever the cell', () => {
    fc.assert(
      fc.property(cells, (cell) => restoreCell(defuseCell(cell)) === cell),
      {
        numRuns: 2_000,
      },
    );
  });

  it('takes one apostrophe away for one that was added', () => {
    expect(restoreCell("'+49 30 1")).toBe('+49 30 1');
    expect(restoreCell("''+49 30 1")).toBe("'+49 30 1");
  });
});
