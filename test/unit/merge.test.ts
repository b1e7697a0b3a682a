import { describe, expect, it } from 'vitest';
import { recordChange } from '../../src/data/history.ts';
import { type InterviewRecord, keyOf, parseRecord } from '../../src/data/interview-record.ts';
import { mergeRecords } from '../../src/data/merge-records.ts';
import { change } from '../../src/interviews/change.ts';
import type { Command, InterviewFields } from '../../src/interviews/command.ts';
import type { Interview } from '../../src/interviews/interview.ts';
import { nextStamp } from '../../src/interviews/merge/stamps.ts';
import { act, contentOf, stamped } from '../support/devices.ts';
import { makeInterview } from '../support/make-interview.ts';

const [LAPTOP, PHONE] = ['laptop0000', 'phone00000'];
const START: InterviewRecord = { interview: makeInterview(), past: [] };
const id = 'i1';

const at = (clock: string): string => `2026-03-10T${clock}:00.000Z`;

function given(record: InterviewRecord, command: Command, clock: string, device: string) {
  const done = change(record.interview, command, at(clock));
  if (!done.ok) throw new Error(done.problem.code);
  return recordChange(record, done.interview, command.type, at(clock), device);
}

function fieldsOf(interview: Interview, people = interview.people): InterviewFields {
  const { company, position, startsAt, durationMinutes, timeZone } = interview;
  return { company, position, startsAt, durationMinutes, timeZone, people };
}

const edit = (changed: Partial<InterviewFields>, record = START): Command => ({
  type: 'interview.edit',
  id,
  fields: { ...fieldsOf(record.interview), ...changed },
});

const personWith = (changed: object, record = START) =>
  record.interview.people.map((each) => (each.id === 'p1' ? { ...each, ...changed } : each));

const hiringDate = (on: string): Command => ({
  type: 'closing.record',
  id,
  closing: { strongPoints: [], hiringDate: on, permission: 'yes', reminderSaid: true },
});

/** Both devices hear of what the other has done. */
function exchange(laptop: InterviewRecord, phone: InterviewRecord) {
  const merged = [
    mergeRecords(laptop, stamped(phone), at('20:00'), 'interview.merge'),
    mergeRecords(phone, stamped(laptop), at('20:00'), 'interview.merge'),
  ];
  const [first, second] = merged.map(contentOf);
  expect(first).toBe(second);
  return merged[0] ?? laptop;
}

describe('two devices that were offline', () => {
  it('keep the hiring date of one and the telephone number of the other', () => {
    const laptop = given(START, hiringDate('2026-03-20'), '15:00', LAPTOP);
    const phone = given(START, edit({ people: personWith({ phone: '+49 30 1' }) }), '15:01', PHONE);
    const { interview } = exchange(laptop, phone);
    expect(interview.closing.hiringDate).toBe('2026-03-20');
    expect(interview.people[0]?.phone).toBe('+49 30 1');
  });

  it("keep one person's name from one and number from the other", () => {
    const laptop = given(START, edit({ people: personWith({ name: 'Anna O.' }) }), '15:00', LAPTOP);
    const phone = given(START, edit({ people: personWith({ phone: '+49 30 1' }) }), '15:01', PHONE);
    expect(exchange(laptop, phone).interview.people).toEqual(
      personWith({ name: 'Anna O.', phone: '+49 30 1' }),
    );
  });

  it('keep what was changed last where both changed the same', () => {
    const laptop = given(START, hiringDate('2026-03-20'), '15:00', LAPTOP);
    const phone = given(START, hiringDate('2026-03-25'), '15:01', PHONE);
    expect(exchange(laptop, phone).interview.closing.hiringDate).toBe('2026-03-25');
  });

  it('keep both calls and both notes, in order of time', () => {
    const called = (callId: string): Command => ({
      ...{ type: 'call.logged', id, callId, channel: 'phone', outcome: 'voicemail' },
      ...{ callBackOn: null, remark: callId },
    });
    const wrote = (noteId: string): Command => ({
      ...{ type: 'note.sent', id, noteId, emails: [], promise: null, text: noteId },
    });
    let laptop = given(START, wrote('z-first'), '15:00', LAPTOP);
    laptop = given(laptop, called('z-third'), '15:30', LAPTOP);
    let phone = given(START, wrote('a-second'), '15:10', PHONE);
    phone = given(phone, called('a-fourth'), '15:40', PHONE);
    const { interview } = exchange(laptop, phone);
    expect(interview.notes.map((each) => each.id)).toEqual(['z-first', 'a-second']);
    expect(interview.calls.map((each) => each.id)).toEqual(['z-third', 'a-fourth']);
  });

  it('do not bring back whom one of them has removed', () => {
    const laptop = given(START, edit({ people: [] }), '15:00', LAPTOP);
    const phone = given(START, hiringDate('2026-03-20'), '15:01', PHONE);
    const { interview } = exchange(laptop, phone);
    expect(interview.people).toEqual([]);
    expect(interview.closing.hiringDate).toBe('2026-03-20');
  });

  it('bring back whom one has removed where that was taken back', () => {
    const gone = given(START, edit({ people: [] }), '15:00', LAPTOP);
    const heard = exchange(gone, START);
    const back = act(heard, null, at('16:00'), PHONE);
    expect(exchange(gone, back).interview.people).toEqual(START.interview.people);
  });

  it('do not mind what was said of somebody before they were removed and came back', () => {
    const laptop = given(START, edit({ people: [] }), '15:00', LAPTOP);
    const phone = given(START, edit({ people: personWith({ phone: '+49 30 1' }) }), '18:00', PHONE);
    const back = act(exchange(laptop, START), null, at('16:00'), 'tablet0000');
    const one = mergeRecords(
      exchange(laptop, phone),
      stamped(back),
      at('20:00'),
      'interview.merge',
    );
    const other = mergeRecords(
      exchange(phone, back),
      stamped(laptop),
      at('20:00'),
      'interview.merge',
    );
    expect(contentOf(one)).toBe(contentOf(other));
    expect(one.interview.people).toEqual(START.interview.people);
  });

  it('know who has said the same last', () => {
    const laptop = given(START, hiringDate('2026-03-20'), '15:00', LAPTOP);
    const tablet = given(START, hiringDate('2026-03-25'), '15:30', 'tablet0000');
    const later = { ...START, stamps: { 'closing/permission': 'x' } };
    expect(mergeRecords(START, stamped(later), at('20:00'), 'interview.merge').past).toEqual([]);
    const phone: InterviewRecord = {
      ...laptop,
      stamps: {
        ...laptop.stamps,
        'closing/hiringDate': nextStamp({}, { now: at('16:00'), device: PHONE }),
      },
    };
    const heard = exchange(laptop, phone);
    expect(heard.past).toEqual(laptop.past);
    expect(exchange(heard, tablet).interview.closing.hiringDate).toBe('2026-03-20');
  });

  it('may each add as many people as one may have', () => {
    const many = (name: string) =>
      Array.from({ length: 19 }, (_, place) => ({ name: `${name} ${place}`, email: '' }));
    const people = START.interview.people;
    const laptop = given(START, edit({ people: [...people, ...many('Ann')] }), '15:00', LAPTOP);
    const phone = given(START, edit({ people: [...people, ...many('Ben')] }), '15:01', PHONE);
    const merged = exchange(laptop, phone);
    expect(merged.interview.people).toHaveLength(39);
    expect(parseRecord(keyOf(id), JSON.parse(JSON.stringify(merged)))).toEqual(merged);
    const more = change(merged.interview, edit({ people: merged.interview.people }), at('17:00'));
    expect(more).toMatchObject({ ok: false, problem: { code: 'tooMany' } });
  });

  it('keep the order that a user has given to people', () => {
    const two = given(
      START,
      edit({ people: [...START.interview.people, { name: 'Ben', email: '' }] }),
      '14:00',
      LAPTOP,
    );
    const [anna, ben] = two.interview.people;
    if (!anna || !ben) throw new Error('There are two.');
    const laptop = given(two, edit({ people: [ben, anna] }), '15:00', LAPTOP);
    const phone = given(
      two,
      edit({ people: [anna, ben, { name: 'Cem', email: '' }] }),
      '15:01',
      PHONE,
    );
    expect(exchange(laptop, phone).interview.people.map(({ name }) => name)).toEqual([
      'Ben',
      'Anna Okafor',
      'Cem',
    ]);
  });

  it('keep what only a newer version knows', () => {
    const [person] = START.interview.people;
    const newer = { ...START.interview, salary: 70_000, people: [{ ...person, pronoun: 'she' }] };
    const phone = recordChange(START, newer as Interview, 'interview.edit', at('15:00'), PHONE);
    const laptop = given(START, hiringDate('2026-03-20'), '15:01', LAPTOP);
    const { interview } = exchange(laptop, phone);
    expect(interview).toMatchObject({ salary: 70_000, people: [{ pronoun: 'she' }] });
    expect(interview.closing.hiringDate).toBe('2026-03-20');
  });
});

describe('a change on a device whose clock is slow', () => {
  it('still counts, as the user has seen what it replaces', () => {
    const phone = given(START, hiringDate('2026-03-20'), '18:00', PHONE);
    const heard = exchange(START, phone);
    const laptop = given(heard, hiringDate('2026-03-27'), '09:00', LAPTOP);
    expect(exchange(laptop, phone).interview.closing.hiringDate).toBe('2026-03-27');
  });

  it('does not believe a clock of the next century', () => {
    const by = { now: at('09:00'), device: LAPTOP };
    expect(nextStamp({ company: 'zzzzzzzzz-phone00000' }, by)).toBe(nextStamp({}, by));
  });
});

describe('a merge in the records', () => {
  it('changes nothing where there is nothing new', () => {
    const laptop = given(START, hiringDate('2026-03-20'), '15:00', LAPTOP);
    expect(mergeRecords(laptop, stamped(START), at('20:00'), 'interview.merge')).toBe(laptop);
    expect(mergeRecords(laptop, stamped(laptop), at('20:00'), 'interview.merge')).toBe(laptop);
  });

  it('is told as one change, names its import, and can be taken back', () => {
    const phone = given(START, hiringDate('2026-03-20'), '15:00', PHONE);
    const merged = mergeRecords(START, stamped(phone), at('20:00'), 'interview.import', 'import-1');
    expect(merged.past).toMatchObject([
      { type: 'interview.import', importId: 'import-1', at: at('20:00') },
    ]);
    expect(Object.keys(merged.past[0]?.before ?? {})).toEqual(['closing']);
    expect(contentOf(act(merged, null, at('21:00'), LAPTOP))).toBe(contentOf(START));
  });
});
