import fc from 'fast-check';
import { recordChange, undoChange } from '../../src/data/history.ts';
import type { InterviewRecord } from '../../src/data/interview-record.ts';
import { change } from '../../src/interviews/change.ts';
import type { Command } from '../../src/interviews/command.ts';
import { canonicalJson } from '../../src/interviews/merge/canonical.ts';
import type { Stamped } from '../../src/interviews/merge/state.ts';
import { command, story } from './arbitraries.ts';
import { makeInterview } from './make-interview.ts';
import { minutesAfter } from './sound-story.ts';

/** Ids of three devices. */
export const DEVICES = ['aaaaaaaaaa', 'bbbbbbbbbb', 'cccccccccc'] as const;

const DAY = 24 * 60;

/** People come, go, come back and are called otherwise: what is hardest to keep apart. */
const personal: fc.Arbitrary<Command> = fc
  .subarray(['p1', 'p2'])
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.record({
          id: fc.constant(id),
          phone: fc.constantFrom('', '1', '2'),
          name: fc.constantFrom('Ann', 'Ben'),
          email: fc.constant(''),
        }),
      ),
    ),
  )
  .map((people) => ({
    type: 'interview.edit',
    id: 'i1',
    fields: {
      company: 'Brightwater',
      position: '',
      startsAt: '2026-03-10T13:00:00.000Z',
      durationMinutes: 60,
      timeZone: 'UTC',
      people,
    },
  }));

/** Something that one of three devices does with its copy. */
export const deed = fc.record({
  device: fc.integer({ min: 0, max: 2 }),
  /** Null: its last change is taken back. */
  command: fc.option(fc.oneof(command, personal), { freq: 4 }),
  /** By how much its clock is wrong, in minutes. */
  skew: fc.constantFrom(0, 0, 0, 1, -1, 3 * DAY, -3 * DAY),
});
export type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;

/** What is there before the devices part. */
export const beginning = story.map((told) =>
  told.slice(0, 5).reduce<InterviewRecord | null>((record, { command: each, now }, place) => {
    const done = change(record?.interview ?? null, each, now);
    if (!done.ok || done.interview === record?.interview) return record;
    return recordChange(record, done.interview, each.type, now, DEVICES[place % 3]);
  }, null),
);

export const NEW_RECORD: InterviewRecord = { interview: makeInterview(), past: [] };

/** The record after a deed; a refused one leaves it as it is. */
export function act(
  record: InterviewRecord,
  given: Command | null,
  now: string,
  device: string,
): InterviewRecord {
  if (given === null) return undoChange(record, now, device) ?? record;
  const done = change(record.interview, given, now);
  if (!done.ok || done.interview === record.interview) return record;
  return recordChange(record, done.interview, given.type, now, device);
}

/** The time of the n-th deed, by the clock of whoever does it. */
export function timeOf(place: number, skew: number): string {
  return minutesAfter('2026-11-02T08:00:00.000Z', place * 7 + skew);
}

/** A record as it is exchanged. */
export function stamped({ interview, stamps = {} }: InterviewRecord): Stamped {
  return { interview, stamps };
}

/** What has to be equal on all devices: everything but how often and when it was changed. */
export function contentOf({ interview }: Pick<InterviewRecord, 'interview'>): string {
  return canonicalJson({ ...interview, revision: 0, updatedAt: '' });
}
