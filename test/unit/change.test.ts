import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { recordChange, undoChange } from '../../src/data/history.ts';
import { type InterviewRecord, keyOf, parseRecord } from '../../src/data/interview-record.ts';
import { interviewSchema } from '../../src/data/interview-schema.ts';
import { change } from '../../src/interviews/change.ts';
import type { Command, InterviewFields } from '../../src/interviews/command.ts';
import { story } from '../support/arbitraries.ts';
import { makeInterview } from '../support/make-interview.ts';
import { tellStory } from '../support/tell-story.ts';

const NOW = '2026-03-11T09:00:00.000Z';

const fields: InterviewFields = {
  company: ' Brightwater ',
  position: 'Data analyst',
  startsAt: '2026-03-10T13:00:00.000Z',
  durationMinutes: 60,
  timeZone: 'Europe/Berlin',
  people: [{ name: 'Anna Okafor', email: 'anna@brightwater.example' }],
};
const track = (changes: Partial<InterviewFields> = {}): Command => ({
  type: 'interview.track',
  id: 'i1',
  fields: { ...fields, ...changes },
  closing: null,
  mailHost: '',
  noteId: null,
});

function problemOf(command: Command, interview = makeInterview()) {
  const result = change(command.type === 'interview.track' ? null : interview, command, NOW);
  return result.ok ? null : result.problem;
}

describe('change', () => {
  it('tracks an interview with tidy texts', () => {
    const result = change(null, track(), NOW);
    expect(result).toMatchObject({
      ok: true,
      interview: { company: 'Brightwater', revision: 1, outcome: 'open' },
    });
  });

  it.each([
    [{ company: '  ', people: [] }, 'whoMissing', 'company'],
    [{ startsAt: '' }, 'timeMissing', 'startsAt'],
    [{ startsAt: '2026-02-30T10:00' }, 'timeWrong', 'startsAt'],
    [{ startsAt: '2206-03-10T13:00:00.000Z' }, 'timeFar', 'startsAt'],
    [{ timeZone: 'Mars/Base' }, 'zoneWrong', 'timeZone'],
    [{ durationMinutes: 0 }, 'durationWrong', 'durationMinutes'],
    [{ people: [{ name: 'Anna', email: 'anna@' }] }, 'emailWrong', 'people'],
    [{ position: 'x'.repeat(201) }, 'tooLong', 'position'],
  ] as const)('refuses %j and names the field', (wrong, code, field) => {
    expect(problemOf(track(wrong as Partial<InterviewFields>))).toEqual({ code, field });
  });

  it.each([
    ['2026-03-09', 'hiringBeforeInterview'],
    ['2026-02-30', 'dateWrong'],
    ['2036-03-09', 'dateFar'],
  ])('says what is wrong with the hiring date %s, and keeps the rest', (hiringDate, code) => {
    const closing = {
      strongPoints: ['Fast reports'],
      hiringDate,
      permission: 'yes',
      reminderSaid: true,
    } as const;
    const result = change(makeInterview(), { type: 'closing.record', id: 'i1', closing }, NOW);
    expect(result).toMatchObject({
      ok: true,
      left: { code, field: 'hiringDate' },
      interview: {
        closing: { hiringDate: null, strongPoints: ['Fast reports'], permission: 'yes' },
      },
    });
  });

  it('keeps the remark where a command does not say, and empties it where it does', () => {
    const known = makeInterview({ remark: 'Third floor' });
    const edit = (changed: { remark?: string }) => {
      const command = {
        type: 'interview.edit',
        id: 'i1',
        fields: { ...fields, ...changed },
      } as const;
      const edited = change(known, command, NOW);
      return edited.ok && edited.interview.remark;
    };
    expect(edit({})).toBe('Third floor');
    expect(edit({ remark: ' Second floor\n' })).toBe('Second floor');
    expect(edit({ remark: '' })).toBe('');
  });

  it('keeps what was talked about with somebody, where a command does not say', () => {
    const [anna] = makeInterview().people;
    const known = makeInterview({ people: anna ? [{ ...anna, detail: 'the move' }] : [] });
    const edit = (person: { detail?: string }) => {
      const people = [{ id: 'p1', name: 'Anna Okafor', email: '', ...person }];
      const edited = change(
        known,
        { type: 'interview.edit', id: 'i1', fields: { ...fields, people } },
        NOW,
      );
      return edited.ok && edited.interview.people[0]?.detail;
    };
    expect(edit({})).toBe('the move');
    expect(edit({ detail: ' the reports ' })).toBe('the reports');
    expect(edit({ detail: '' })).toBe('');
    const people = [{ name: 'Anna', email: '', detail: 'x'.repeat(201) }];
    expect(problemOf(track({ people }))).toEqual({ code: 'tooLong', field: 'people' });
  });

  it('fills what a record lacks and overwrites nothing, in a declined interview too', () => {
    const before = makeInterview({ outcome: 'declined', position: '' });
    const nothing = { company: '', position: '', strongPoints: [], people: [] };
    const fill = (said: object): Command => ({
      type: 'interview.fill',
      id: 'i1',
      ...nothing,
      ...said,
    });
    const said = {
      company: 'Other',
      position: ' Analyst ',
      strongPoints: [' SQL ', ''],
      people: [{ id: 'p1', name: 'Ben', detail: ' the move ' }],
    };
    const result = change(before, fill(said), NOW);
    expect(result).toMatchObject({
      ok: true,
      interview: {
        revision: 2,
        company: 'Brightwater',
        position: 'Analyst',
        closing: { strongPoints: ['SQL'], recordedAt: null },
        people: [{ id: 'p1', name: 'Anna Okafor', detail: 'the move' }],
      },
    });
    const again = result.ok ? change(result.interview, fill(said), NOW) : result;
    expect(again.ok && result.ok && again.interview === result.interview).toBe(true);
    const unknown = change(before, fill({ people: [{ id: 'p9', name: 'B', detail: 'x' }] }), NOW);
    expect(unknown.ok && unknown.interview).toBe(before);
    expect(problemOf(fill({ company: 'x'.repeat(201) }))).toEqual({ code: 'tooLong', field: null });
  });

  it('lets a note be written after a refusal, and no call', () => {
    const declined = makeInterview({ outcome: 'declined' });
    const start: Command = { type: 'note.start', id: 'i1', noteId: 'n1', emails: [] };
    expect(change(declined, start, NOW)).toMatchObject({ ok: true });
    const withdrawn = change(makeInterview({ outcome: 'withdrawn' }), start, NOW);
    expect(withdrawn).toMatchObject({ ok: false, problem: { code: 'closed' } });
  });

  it('makes the date in the sent note the appointment, and refuses one in the past', () => {
    const sent = (promise: string): Command => ({
      type: 'note.sent',
      id: 'i1',
      noteId: 'n1',
      emails: [],
      promise,
    });
    const result = change(makeInterview(), sent('2026-03-20'), NOW);
    expect(result).toMatchObject({
      ok: true,
      interview: { notes: [{ promise: '2026-03-20', sentAt: NOW }] },
    });
    expect(problemOf(sent('2026-03-01'))).toEqual({ code: 'promiseBeforeNote', field: 'promise' });
  });

  it('does a command that arrives twice once', () => {
    const logged: Command = {
      type: 'call.logged',
      id: 'i1',
      callId: 'c1',
      channel: 'phone',
      outcome: 'voicemail',
      callBackOn: null,
      remark: '',
    };
    const once = change(makeInterview(), logged, NOW);
    const twice = once.ok ? change(once.interview, logged, NOW) : once;
    expect(twice).toEqual(once);
  });

  it('brings a removed interview back as it was', () => {
    const removed = makeInterview({ removedAt: NOW });
    expect(problemOf({ type: 'outcome.set', id: 'i1', outcome: 'offer' }, removed)?.code).toBe(
      'removed',
    );
    const restored = change(removed, { type: 'interview.restore', id: 'i1' }, NOW);
    expect(restored).toMatchObject({
      ok: true,
      interview: { removedAt: null, company: 'Brightwater' },
    });
  });

  it('gives nobody the place of somebody who had a note', () => {
    const note = {
      id: 'n1',
      personIds: ['p1', 'p2'],
      startedAt: NOW,
      sentAt: NOW,
      promise: null,
      text: '',
      pending: null,
    };
    const people = [
      { id: 'p1', name: 'Anna', email: '' },
      { name: 'Cem', email: 'cem@b.example' },
    ];
    const edited = change(
      makeInterview({ notes: [note] }),
      { type: 'interview.edit', id: 'i1', fields: { ...fields, people } },
      NOW,
    );
    const [, cem] = edited.ok ? edited.interview.people : [];
    expect(note.personIds).not.toContain(cem?.id);
    expect(cem?.id).toMatch(/^p3-/);
  });

  it('does what has been done already without a trace', () => {
    const crossed = makeInterview({ outcome: 'crossed-off' });
    const again = change(crossed, { type: 'outcome.set', id: 'i1', outcome: 'crossed-off' }, NOW);
    expect(again.ok && again.interview).toBe(crossed);
  });

  it('records no contact with a closed job, and reopens it', () => {
    const closed = makeInterview({ outcome: 'crossed-off' });
    expect(
      problemOf({ type: 'note.start', id: 'i1', noteId: 'n1', emails: [] }, closed)?.code,
    ).toBe('closed');
    const reopened = change(closed, { type: 'outcome.set', id: 'i1', outcome: 'open' }, NOW);
    expect(reopened).toMatchObject({ ok: true, interview: { outcome: 'open' } });
  });

  it('reaches no invalid record by any sequence of commands', () => {
    fc.assert(
      fc.property(story, (told) => {
        const interview = tellStory(told);
        fc.pre(interview !== null);
        const parsed = v.safeParse(interviewSchema, JSON.parse(JSON.stringify(interview)));
        expect(parsed.issues).toBeUndefined();
        expect(parsed.output).toEqual(interview);
      }),
      { numRuns: 400 },
    );
  });
});

describe('history', () => {
  it('takes back every change, one by one, down to a removed interview', () => {
    fc.assert(
      fc.property(story, (told) => {
        let record: InterviewRecord | null = null;
        const before: (InterviewRecord | null)[] = [];
        for (const { command, now } of told) {
          const current: InterviewRecord | null = record;
          const changed = change(current?.interview ?? null, command, now);
          if (!changed.ok || changed.interview === current?.interview) continue;
          before.push(current);
          record = recordChange(current, changed.interview, command.type, now);
          expect(parseRecord(keyOf('i1'), JSON.parse(JSON.stringify(record)))).toEqual(record);
        }
        fc.pre(record !== null);
        for (let undone = undoChange(record, NOW); undone; undone = undoChange(undone, NOW)) {
          const earlier = before.pop() ?? null;
          const { revision: _r, updatedAt: _u, ...now } = undone.interview;
          if (earlier === null) {
            expect(now.removedAt).toBe(NOW);
            break;
          }
          const { revision: _er, updatedAt: _eu, ...then } = earlier.interview;
          expect(now).toEqual(then);
        }
      }),
    );
  });
});

describe('a note that has perhaps gone', () => {
  const started = () => {
    const result = change(makeInterview(), noteCommand('note.start'), NOW);
    if (!result.ok) throw new Error(result.problem.code);
    return result.interview;
  };
  const noteCommand = (type: 'note.start' | 'note.unsent' | 'note.discarded'): Command =>
    type === 'note.start'
      ? { type, id: 'i1', noteId: 'n1', emails: [] }
      : { type, id: 'i1', noteId: 'n1' };
  const pending = (why: 'scheduled' | 'unsure'): Command => ({
    type: 'note.pending',
    id: 'i1',
    noteId: 'n1',
    emails: [],
    why,
    promise: '2026-03-12',
  });
  const LATER = '2026-03-13T09:00:00.000Z';
  const play = (...commands: [Command, string][]) => {
    let interview = started();
    for (const [command, now] of commands) {
      const result = change(interview, command, now);
      if (!result.ok) throw new Error(result.problem.code);
      interview = result.interview;
    }
    return interview.notes;
  };
  const sent: Command = {
    type: 'note.sent',
    id: 'i1',
    noteId: 'n1',
    emails: [],
    promise: '2026-03-12',
  };

  it('counts from when it went, once the user says so, though its day has come', () => {
    const [note] = play([pending('unsure'), NOW], [sent, LATER]);
    expect(note).toMatchObject({ sentAt: NOW, promise: '2026-03-12', pending: null });
  });

  it('counts from the answer when it was scheduled', () => {
    expect(play([pending('scheduled'), NOW], [sent, LATER])[0]?.sentAt).toBe(LATER);
  });

  it('is being written again once it is taken back, sent or not', () => {
    const again = { sentAt: null, promise: null, pending: null };
    expect(play([pending('scheduled'), NOW], [noteCommand('note.unsent'), LATER])).toMatchObject([
      again,
    ]);
    expect(play([sent, NOW], [noteCommand('note.unsent'), LATER])).toMatchObject([again]);
  });

  it('is gone when its draft was thrown away, but not once it was sent', () => {
    expect(play([noteCommand('note.discarded'), NOW])).toEqual([]);
    expect(play([sent, NOW], [noteCommand('note.discarded'), LATER])).toHaveLength(1);
  });

  it('keeps its words, as far as there is room, until others are said', () => {
    const texts = (...commands: Command[]) =>
      play(...commands.map((each): [Command, string] => [each, NOW]))[0]?.text;
    const waiting = { ...pending('scheduled'), text: 'Dear Anna' } as Command;
    expect(texts(waiting)).toBe('Dear Anna');
    expect(texts(waiting, sent)).toBe('Dear Anna');
    expect(texts(waiting, { ...sent, text: 'Dear Ben' })).toBe('Dear Ben');
    expect(texts(sent, { ...sent, text: 'Dear Cem' })).toBe('Dear Cem');
    expect(texts(waiting, sent, noteCommand('note.unsent'))).toBe('Dear Anna');
    expect(texts(waiting, noteCommand('note.unsent'), noteCommand('note.start'))).toBe('Dear Anna');
    expect(texts({ ...sent, text: 'x'.repeat(30_000) })).toHaveLength(10_000);
    // The day that it names has gone by.
    expect(play([sent, NOW], [{ ...sent, text: 'Hello' }, LATER])[0]?.text).toBe('Hello');
    expect(texts(sent)).toBe('');
  });

  it('takes another call date while it is on its way or gone, but not while it is written', () => {
    const promise = (to: string | null): Command => ({
      type: 'note.promise',
      id: 'i1',
      noteId: 'n1',
      promise: to,
    });
    expect(play([sent, NOW], [promise('2026-03-17'), LATER])[0]?.promise).toBe('2026-03-17');
    expect(play([sent, NOW], [promise(null), LATER])[0]?.promise).toBeNull();
    expect(play([pending('scheduled'), NOW], [promise('2026-03-17'), LATER])[0]).toMatchObject({
      promise: null,
      pending: { why: 'scheduled', since: NOW, promise: '2026-03-17' },
    });
    expect(play([promise('2026-03-17'), NOW])[0]?.promise).toBeNull();
    const before = makeInterview({ notes: play([sent, NOW]) });
    const problem = { code: 'promiseBeforeNote', field: 'promise' };
    expect(change(before, promise('2026-03-10'), NOW)).toEqual({ ok: false, problem });
    const other = change(before, { ...promise(null), noteId: 'n9' } as Command, NOW);
    expect(other.ok && other.interview).toBe(before);
  });

  it('is not asked about any more once it was sent', () => {
    expect(play([sent, NOW], [pending('unsure'), LATER])[0]?.pending).toBeNull();
  });
});
