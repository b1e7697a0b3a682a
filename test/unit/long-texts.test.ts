import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import messages from '../../src/_locales/en/messages.json';
import { keyOf, parseRecord } from '../../src/data/interview-record.ts';
import { change } from '../../src/interviews/change.ts';
import type { ClosingFields, Command, InterviewFields } from '../../src/interviews/command.ts';
import type { Interview } from '../../src/interviews/interview.ts';
import { command, instant, story } from '../support/arbitraries.ts';
import { makeInterview } from '../support/make-interview.ts';
import { tellStory } from '../support/tell-story.ts';

const NOW = '2026-03-11T09:00:00.000Z';
const before = makeInterview();
const id = 'i1';
const text = (length: number): string => 'x'.repeat(length);

function give(each: Command, to: Interview | null = before) {
  const changed = change(to, each, NOW);
  if (!changed.ok) return { problem: changed.problem, left: null, interview: to };
  return { problem: null, left: changed.left ?? null, interview: changed.interview };
}
const edit = (changes: Partial<InterviewFields>, to: Interview | null = before) => {
  const { company, position, startsAt, durationMinutes, timeZone, people } = before;
  const fields = { company, position, startsAt, durationMinutes, timeZone, people, ...changes };
  return give({ type: 'interview.edit', id, fields }, to);
};
const anna = { id: 'p1', name: 'Anna', email: 'anna@b.example' };
const record = (changes: Partial<ClosingFields>, to = before) => {
  const blank = { strongPoints: ['Told along'], hiringDate: null, permission: 'yes' } as const;
  const along = changes.strongPoints ? { need: 'Told along' } : {};
  const closing = { ...blank, reminderSaid: true, ...along, ...changes };
  return give({ type: 'closing.record', id, closing }, to);
};
const sentences = { summary: '', hiringDate: 'Told along', permission: '', reminder: '' };
const prepare = (changes: object, said: object = {}) => {
  const blank = { need: '', strongPoints: [], sentences: { ...sentences, ...said } };
  return give({ type: 'closing.prepare', id, ...blank, ...changes });
};
const call = { channel: 'phone', outcome: 'reached', callBackOn: null } as const;
const log = (remark: string) =>
  give({ type: 'call.logged', id, callId: 'Told along', ...call, remark });
const fill = (detail: string) => {
  const people = [{ id: 'p1', name: '', detail }];
  return give({ type: 'interview.fill', id, company: '', position: '', strongPoints: [], people });
};

/** Each field that takes words: what it is told with, how much it holds, beside what it is said. */
const FIELDS: [string, number, string | null, (words: string) => ReturnType<typeof give>][] = [
  ['the company', 200, 'company', (company) => edit({ company })],
  ['the position', 200, 'position', (position) => edit({ position })],
  ['a name', 200, 'people', (name) => edit({ people: [{ ...anna, name }] })],
  ['a number', 200, 'people', (phone) => edit({ people: [{ ...anna, phone }] })],
  ['a role', 200, 'people', (role) => edit({ people: [{ ...anna, role }] })],
  ['remarks', 10_000, 'remark', (remark) => edit({ remark })],
  ['what was talked about', 200, 'people', (detail) => edit({ people: [{ ...anna, detail }] })],
  ['a detail from a mail page', 200, null, fill],
];
/** The same, where all the rest is kept. */
const LEFT: [string, number, string, (words: string) => ReturnType<typeof give>][] = [
  ['a strong point, prepared', 200, 'strongPoints', (each) => prepare({ strongPoints: [each] })],
  ['a need, prepared', 1_000, 'need', (need) => prepare({ need })],
  ['a sentence', 1_000, 'sentences', (summary) => prepare({}, { summary })],
  ['a remark on a call', 10_000, 'remark', log],
  ['a strong point', 200, 'strongPoints', (each) => record({ strongPoints: [each] })],
  ['their need', 1_000, 'need', (need) => record({ need })],
  ['their doubts', 10_000, 'doubts', (doubts) => record({ doubts })],
  ['what was promised', 10_000, 'promised', (promised) => record({ promised })],
  [
    'a name, corrected',
    200,
    'people',
    (name) => record({ people: [{ id: 'p1', name, phone: '' }] }),
  ],
  [
    'a number, noted',
    200,
    'people',
    (phone) => record({ people: [{ id: 'p1', name: '', phone }] }),
  ],
];

describe('a text that is too long', () => {
  it.each(FIELDS)(
    'as %s: %i characters are kept, and beyond that nothing is changed',
    (_, most, field, tell) => {
      const kept = tell(text(most));
      expect(kept).toMatchObject({ problem: null, left: null });
      expect(JSON.stringify(kept.interview)).toContain(text(most));
      for (const length of [most + 1, 10_001, 20_000]) {
        const refused = { problem: { code: 'tooLong', field }, left: null, interview: before };
        expect(tell(text(length))).toEqual(refused);
      }
    },
  );

  it.each(LEFT)(
    'as %s: %i characters are kept, beyond that it is left and the rest kept',
    (_, most, field, tell) => {
      const kept = tell(`${text(most)}  `);
      expect(kept).toMatchObject({ problem: null, left: null });
      expect(JSON.stringify(kept.interview)).toContain(text(most));
      for (const length of [most + 1, 10_001, 20_000]) {
        const { problem, left, interview } = tell(text(length));
        expect([problem, left]).toEqual([null, { code: 'tooLong', field }]);
        expect(JSON.stringify(interview)).not.toContain(text(201));
        // What was told along with it.
        expect(JSON.stringify(interview)).toMatch(/Told along/);
      }
    },
  );

  it('as a note is cut, and no reason to forget that it was sent', () => {
    for (const length of [10_000, 10_001, 20_000]) {
      const sent = { noteId: 'n1', emails: [], promise: '2026-03-24', text: text(length) };
      const { problem, interview } = give({ type: 'note.sent', id, ...sent });
      expect(problem).toBeNull();
      expect(interview?.notes[0]).toMatchObject({
        sentAt: NOW,
        promise: '2026-03-24',
        text: text(10_000),
      });
    }
  });
});

describe('a number of any shape', () => {
  it('is kept as it was typed, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (phone) => {
        const people = [{ id: 'p1', name: '', phone }];
        for (const told of [edit({ people: [{ ...anna, phone }] }), record({ people })]) {
          expect([told.problem, told.left]).toEqual([null, null]);
          expect(told.interview?.people[0]?.phone).toBe(phone.trim());
        }
      }),
    );
  });
});

describe('whatever is told', () => {
  const froze = <T>(each: T): T => {
    if (typeof each === 'object' && each !== null) Object.values(each).forEach(froze);
    return Object.freeze(each);
  };

  it('changes no record that was there, and leaves one that can be read', () => {
    fc.assert(
      fc.property(story, command, instant, (told, each, now) => {
        const interview = tellStory(told);
        if (interview === null) return;
        const changed = change(froze(interview), froze(each), now);
        const after = changed.ok ? changed.interview : interview;
        expect(parseRecord(keyOf(id), { interview: after, past: [] })).not.toBeNull();
        const problem = changed.ok ? changed.left : changed.problem;
        if (problem) expect(Object.keys(messages)).toContain(`problem_${problem.code}`);
      }),
    );
  });

  it('at the closing is kept but for what is amiss, however much that is', () => {
    const words = fc.constantFrom('', 'x', text(1_001), text(10_001));
    const closing = fc.record({
      hiringDate: fc.constantFrom(null, '2026-03-24', '2026-03-09', 'soon'),
      permission: fc.constantFrom('yes' as const, 'no' as const),
      reminderSaid: fc.boolean(),
      strongPoints: fc.array(fc.constantFrom('x', 'y', text(201)), { maxLength: 4 }),
      ...{ need: words, doubts: words, promised: words },
      bestTime: fc.constantFrom('', '09:00', '9:00', '24:00'),
      callPersonId: fc.constantFrom(null, 'p1', 'p9'),
    });
    const known = { ...before.closing, hiringDate: '2026-04-01', strongPoints: ['z'] };
    const was = { ...known, need: 'n', doubts: 'd', promised: 'p', bestTime: '10:00' };
    fc.assert(
      fc.property(closing, (said) => {
        const { problem, left, interview } = record(said, { ...before, closing: was });
        const isPoint = said.strongPoints.every((each) => each.length <= 200);
        const sound = {
          hiringDate: [null, '2026-03-24'].includes(said.hiringDate),
          strongPoints: isPoint && said.strongPoints.length <= 3,
          need: said.need.length <= 1_000,
          doubts: said.doubts.length <= 10_000,
          promised: said.promised.length <= 10_000,
          bestTime: ['', '09:00'].includes(said.bestTime),
        };
        const expected = Object.entries(sound).map(([name, isSound]) => [
          name,
          (isSound ? said : was)[name as keyof typeof sound],
        ]);
        expect(problem).toBeNull();
        expect(left === null).toBe(Object.values(sound).every(Boolean));
        expect(interview?.closing).toMatchObject({
          ...Object.fromEntries(expected),
          ...{ permission: said.permission, reminderSaid: said.reminderSaid, recordedAt: NOW },
          callPersonId: said.callPersonId === 'p1' ? 'p1' : null,
        });
      }),
    );
  });
});

describe('somebody new', () => {
  // They may be given the id of whoever was removed.
  it('is not the one to call because somebody removed was', () => {
    const named = { ...before, closing: { ...before.closing, callPersonId: 'p1' } };
    const gone = edit({ people: [] }, named).interview;
    const ben = { name: 'Ben', email: 'ben@b.example' };
    const { interview } = edit({ people: [ben] }, gone);
    expect(interview?.people).toHaveLength(1);
    expect(interview?.closing.callPersonId).not.toBe(interview?.people[0]?.id);
  });
});
