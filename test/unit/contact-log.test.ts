import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LogRange, listContacts } from '../../src/exchange/contact-log.ts';
import { dateIn } from '../../src/interviews/civil-time.ts';
import { isOver } from '../../src/interviews/follow-through/what-counts.ts';
import type { Call, Interview, Note } from '../../src/interviews/interview.ts';
import { instant, story, zone } from '../support/arbitraries.ts';
import { makeInterview } from '../support/make-interview.ts';
import { tellStory } from '../support/tell-story.ts';

const NOW = '2026-06-01T08:00:00.000Z';
const MARCH: LogRange = {
  from: '2026-03-01',
  to: '2026-03-31',
  firstDay: 1,
  userTimeZone: 'Europe/Berlin',
};

const note = (changes: Partial<Note>): Note => ({
  ...{ id: 'n1', personIds: ['p1'], startedAt: '2026-03-11T08:00:00.000Z' },
  ...{ sentAt: '2026-03-11T08:00:00.000Z', promise: null, text: '', pending: null },
  ...changes,
});
const call = (changes: Partial<Call>): Call => ({
  ...{ id: 'c1', at: '2026-03-20T09:00:00.000Z', channel: 'phone', outcome: 'voicemail' },
  ...{ callBackOn: null, newHiringDate: null, remark: '' },
  ...changes,
});
const people = ['Anna Okafor', 'Ben Yu'].map((name, index) => ({
  ...{ id: `p${index + 1}`, name, email: '', phone: index === 1 ? '+49 30 1' : '' },
  ...{ role: '', detail: '' },
}));

function tell(interview: Interview, range = MARCH): string[] {
  return listContacts([interview], NOW, range).flatMap(({ week, contacts }) => [
    week.from,
    ...contacts.map(
      ({ on, way, isTheirs, people: with_ }) =>
        `${on} ${isTheirs ? 'their ' : ''}${way}: ${with_.map(({ name }) => name).join(', ')}`,
    ),
  ]);
}

describe('the contact log', () => {
  const interview = makeInterview({
    people,
    notes: [note({}), note({ id: 'n2', sentAt: null })],
    calls: [
      call({}),
      call({ id: 'c2', at: '2026-03-24T09:00:00.000Z', channel: 'email', outcome: 'written' }),
      call({ id: 'c3', at: '2026-03-29T22:30:00.000Z', channel: 'email', outcome: 'reached' }),
    ],
    outcome: 'declined',
    outcomeAt: '2026-03-30T09:00:00.000Z',
  });

  it('has the interview, each note that was sent and each call, by week, with whom and how', () => {
    expect(tell(interview)).toEqual([
      '2026-03-09',
      '2026-03-10 interview: Anna Okafor, Ben Yu',
      '2026-03-11 email: Anna Okafor',
      '2026-03-16',
      '2026-03-20 telephone: Ben Yu',
      '2026-03-23',
      '2026-03-24 email: Ben Yu',
      // Half past midnight on Monday, where the user is.
      '2026-03-30',
      '2026-03-30 their email: Ben Yu',
    ]);
  });

  it('begins its weeks and its days where the user does', () => {
    const weeks = listContacts([interview], NOW, { ...MARCH, firstDay: 0, userTimeZone: 'UTC' });
    expect(weeks.map(({ week }) => week.from)).toEqual([
      '2026-03-08',
      '2026-03-15',
      '2026-03-22',
      '2026-03-29',
    ]);
  });

  it('has both ends of the range in it, and nothing that is ahead or was removed', () => {
    const range = { ...MARCH, from: '2026-03-11', to: '2026-03-20' };
    expect(tell(interview, range)).toHaveLength(4);
    expect(listContacts([interview], '2026-03-10T13:30:00.000Z', MARCH)).toEqual([]);
    expect(tell({ ...interview, removedAt: NOW })).toEqual([]);
  });

  it('has each contact once, in order, in its own week', () => {
    fc.assert(
      fc.property(story, instant, zone, fc.nat(6), (told, now, userTimeZone, firstDay) => {
        const one = tellStory(told);
        if (!one) return;
        const range = { from: '2025-01-01', to: '2028-12-31', firstDay, userTimeZone };
        const weeks = listContacts([one], now, range);
        const all = weeks.flatMap(({ contacts }) => contacts);
        const sent = one.notes.filter(({ sentAt }) => sentAt !== null && sentAt <= now);
        const calls = one.calls.filter(({ at }) => at <= now);
        const expected = sent.length + calls.length + Number(isOver(one, now));
        expect(all).toHaveLength(one.removedAt === null ? expected : 0);
        expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
        expect(all.map(({ at }) => at)).toEqual(all.map(({ at }) => at).sort());
        for (const { week, contacts } of weeks) {
          for (const { on, at } of contacts) {
            expect(on).toBe(dateIn(at, userTimeZone));
            expect(week.from <= on && on <= week.to).toBe(true);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
