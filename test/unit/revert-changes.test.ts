import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordChange, undoChange } from '../../src/data/history.ts';
import {
  type ChangeType,
  type InterviewRecord,
  keyOf,
  parseRecord,
} from '../../src/data/interview-record.ts';
import { revertChanges } from '../../src/data/revert-changes.ts';
import { change } from '../../src/interviews/change.ts';
import type { Instant, Interview } from '../../src/interviews/interview.ts';
import { story } from '../support/arbitraries.ts';
import { makeInterview } from '../support/make-interview.ts';

type Told = typeof story extends fc.Arbitrary<infer Story> ? Story : never;

const LATER = '2028-03-12T09:00:00.000Z';

/** A record as it was told, edited so many times besides, with how it stood after each change. */
function recordOf(told: Told, edits: number) {
  let record: InterviewRecord | null = null;
  const states: Interview[] = [];
  const changes: { at: Instant; type: ChangeType }[] = [];
  const add = (after: Interview, type: ChangeType, at: Instant): void => {
    record = recordChange(record, after, type, at);
    states.push(after);
    changes.push({ at, type });
  };
  for (const { command, now } of told) {
    const before = states.at(-1) ?? null;
    const changed = change(before, command, now);
    if (!changed.ok || changed.interview === before) continue;
    add(changed.interview, command.type, now);
    for (let edit = 0; before === null && edit < edits; edit += 1) {
      add({ ...changed.interview, position: `${edit}` }, 'interview.edit', now);
    }
  }
  return { record: record as InterviewRecord | null, states, changes };
}

const content = ({ revision: _r, updatedAt: _u, ...rest }: Interview) => rest;
const told = ({ earlier = [], past }: InterviewRecord) => [
  ...earlier,
  ...past.map(({ at, type }) => ({ at, type })),
];

describe('going back in the history of an interview', () => {
  it('is as if the last changes had not been, loses none of them, and can be undone', () => {
    fc.assert(
      fc.property(story, fc.nat(15), fc.integer({ min: 1, max: 10 }), (each, edits, count) => {
        const { record, states, changes } = recordOf(each, edits);
        fc.pre(record !== null);
        expect(told(record)).toEqual(changes);
        const wanted = states.at(-count - 1);
        const reverted = revertChanges(record, count, LATER);
        if (count > record.past.length || !wanted || wanted.removedAt !== null) {
          expect(reverted).toBeNull();
          return;
        }
        if (!reverted) throw new Error('There is a way back.');
        expect(content(reverted.interview)).toEqual(content(wanted));
        expect(reverted.interview.revision).toBe(record.interview.revision + 1);
        expect(told(reverted)).toEqual([...changes, { at: LATER, type: 'interview.revert' }]);
        expect(parseRecord(keyOf('i1'), JSON.parse(JSON.stringify(reverted)))).toEqual(reverted);
        const undone = undoChange(reverted, LATER);
        expect(undone && content(undone.interview)).toEqual(content(record.interview));
      }),
      { numRuns: 300 },
    );
  });

  it('goes back twice, also over going back itself', () => {
    const names = ['A', 'B', 'C', 'D'].map((company) => makeInterview({ company }));
    const record = names.reduce<InterviewRecord | null>(
      (kept, each) => recordChange(kept, each, kept ? 'interview.edit' : 'interview.track', LATER),
      null,
    );
    const once = record && revertChanges(record, 1, LATER);
    expect(once?.interview.company).toBe('C');
    const twice = once && revertChanges(once, 3, LATER);
    expect(twice?.interview.company).toBe('B');
    expect(twice && undoChange(twice, LATER)?.interview.company).toBe('C');
    expect(twice && revertChanges(twice, 2, LATER)?.interview.company).toBe('D');
    expect(twice && revertChanges(twice, 0, LATER)).toBeNull();
  });

  it('knows of the last 200 changes that they were, beside the ten that can be taken back', () => {
    let record: InterviewRecord | null = null;
    for (let day = 0; day < 230; day += 1) {
      const at = new Date(Date.UTC(2026, 0, 1 + day)).toISOString();
      record = recordChange(record, makeInterview({ position: `${day}` }), 'interview.edit', at);
    }
    expect(record?.past).toHaveLength(10);
    expect(record?.earlier).toHaveLength(200);
    expect(record && told(record)[0]?.at).toBe('2026-01-21T00:00:00.000Z');
    expect(Object.keys(record?.earlier?.[0] ?? {})).toEqual(['at', 'type']);
  });
});
