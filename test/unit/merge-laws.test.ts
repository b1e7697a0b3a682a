import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type InterviewRecord, keyOf, parseRecord } from '../../src/data/interview-record.ts';
import { mergeRecords } from '../../src/data/merge-records.ts';
import { canonicalJson } from '../../src/interviews/merge/canonical.ts';
import { mergeInterviews } from '../../src/interviews/merge/merge-interviews.ts';
import { elementOf, takeApart } from '../../src/interviews/merge/parts.ts';
import type { Stamped } from '../../src/interviews/merge/state.ts';
import { act, beginning, contentOf, DEVICES, deed, stamped, timeOf } from '../support/devices.ts';

/** Three copies of one interview, on each of which somebody has worked for a while. */
const copies = fc
  .tuple(beginning, fc.array(deed, { maxLength: 24 }))
  .filter(([first]) => first !== null)
  .map(([first, deeds]) => {
    const records = DEVICES.map(() => first as InterviewRecord);
    for (const [place, { device, command, skew }] of deeds.entries()) {
      const [before, id] = [records[device], DEVICES[device]];
      if (before && id) records[device] = act(before, command, timeOf(place, skew), id);
    }
    const [a, b, c] = records.map(stamped);
    if (!a || !b || !c) throw new Error('There are three.');
    return { first: first as InterviewRecord, records, a, b, c };
  });

/** As it lies in a store that sorts keys. */
const same = ({ interview, stamps }: Stamped): string => canonicalJson({ interview, stamps });

describe('a merge', () => {
  it('comes to the same in whatever order and however often devices meet', () => {
    fc.assert(
      fc.property(copies, ({ a, b, c }) => {
        const ab = mergeInterviews(a, b);
        expect(same(mergeInterviews(b, a))).toBe(same(ab));
        expect(same(mergeInterviews(ab, c))).toBe(same(mergeInterviews(a, mergeInterviews(b, c))));
        expect(same(mergeInterviews(a, a))).toBe(same(a));
        expect(same(mergeInterviews(ab, b))).toBe(same(ab));
        expect(same(mergeInterviews(ab, ab))).toBe(same(ab));
      }),
      { numRuns: 45 },
    );
  });

  it('loses no change of something that no other device has changed', () => {
    fc.assert(
      fc.property(copies, ({ first, a, b, c }) => {
        const merged = takeApart(mergeInterviews(mergeInterviews(a, b), c).interview);
        const before = takeApart(first.interview);
        const after = [a, b, c].map(({ interview }) => takeApart(interview));
        const at = (values: ReadonlyMap<string, unknown> | undefined, path: string): string =>
          canonicalJson(values?.get(path));
        for (const path of new Set(after.flatMap((each) => [...each.keys()]))) {
          const around = elementOf(path) ?? path;
          const touched = [a, b, c].filter(({ stamps }) =>
            [path, around].some((one) => stamps[one] !== first.stamps?.[one]),
          );
          const [only] = touched;
          if (!only) expect(at(merged, path)).toBe(at(before, path));
          else if (touched.length === 1)
            expect(at(merged, path)).toBe(at(takeApart(only.interview), path));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('never makes a record that cannot be read, nor one that is not told and taken back', () => {
    fc.assert(
      fc.property(copies, ({ records: [mine], b }) => {
        if (!mine) return;
        const merged = mergeRecords(mine, b, timeOf(60, 0), 'interview.merge');
        const stored = JSON.parse(JSON.stringify(merged));
        expect(parseRecord(keyOf(merged.interview.id), stored)).toEqual(merged);
        expect(mergeRecords(merged, b, timeOf(61, 0), 'interview.merge')).toBe(merged);
        if (contentOf(merged) === contentOf(mine)) return;
        const taken = act(merged, null, timeOf(62, 0), DEVICES[0]);
        expect(contentOf(taken)).toBe(contentOf(mine));
        // Whoever takes it back has said so last.
        const again = mergeRecords(taken, b, timeOf(63, 0), 'interview.merge');
        expect(contentOf(again)).toBe(contentOf(taken));
      }),
      { numRuns: 30 },
    );
  });
});
