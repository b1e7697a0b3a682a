import { deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEVICE_KEY, readDevice } from '../../src/background/device.ts';
import { exchangeSoon } from '../../src/background/sync/exchange-soon.ts';
import { isExchangeDue, setSync, syncNow } from '../../src/background/sync/keep-in-step.ts';
import {
  packInterview,
  unpackInterview,
  withoutTexts,
} from '../../src/background/sync/pack-interview.ts';
import { itemsFor, QUOTA, readItems } from '../../src/background/sync/sync-items.ts';
import { keyOf } from '../../src/data/interview-record.ts';
import { NO_SYNC, parseSync, SYNC_KEY, type SyncState } from '../../src/data/sync-record.ts';
import { buryRecords, parseTombstones } from '../../src/data/tombstones.ts';
import type { Command } from '../../src/interviews/command.ts';
import type { Interview } from '../../src/interviews/interview.ts';
import { mergeInterviews } from '../../src/interviews/merge/merge-interviews.ts';
import { takeApart } from '../../src/interviews/merge/parts.ts';
import { stampChanges } from '../../src/interviews/merge/stamp-changes.ts';
import { DEVICES, timeOf } from '../support/devices.ts';
import { FakeAccount } from '../support/fake-account.ts';
import { makeInterview } from '../support/make-interview.ts';
import { SyncDevice } from '../support/sync-device.ts';

const RECENT = { createdAt: timeOf(0, 0), updatedAt: timeOf(0, 0) };

/** Words that compression makes little of. */
function wordsOf(seed: number, length: number): string {
  let [text, state] = ['', seed + 1];
  while (text.length < length) {
    state = (state * 48_271) % 2_147_483_647;
    text += `${state.toString(36)} `;
  }
  return text.slice(0, length);
}

const noteOf = (text: string) => ({
  ...{ id: 'n1', personIds: ['p1'], startedAt: timeOf(0, 0), sentAt: timeOf(0, 0) },
  ...{ promise: null, pending: null, text },
});

const crossOff: Command = { type: 'outcome.set', id: 'i1', outcome: 'crossed-off' };
const remove: Command = { type: 'interview.remove', id: 'i1' };

function devices(...interviews: Interview[]) {
  const account = new FakeAccount();
  const [a, b] = DEVICES.map((id) => new SyncDevice(account, id));
  if (!a || !b) throw new Error('There are three.');
  for (const interview of interviews) a.put({ [keyOf(interview.id)]: { interview, past: [] } });
  return { account, a, b };
}

/** One tells, the other hears. */
async function tell(from: SyncDevice, to: SyncDevice, place: number): Promise<void> {
  await from.exchange(timeOf(place, 0));
  from.area.carry();
  to.area.carry();
  await to.exchange(timeOf(place, 1), false);
  to.area.carry();
  from.area.carry();
}

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('an exchange by way of the account', () => {
  it('brings an interview to a device that had none, told as come from elsewhere', async () => {
    const { a, b } = devices(makeInterview(RECENT));
    await tell(a, b, 1);
    expect(b.record('i1')?.interview).toEqual(a.record('i1')?.interview);
    expect(b.record('i1')?.past).toMatchObject([{ type: 'interview.merge', before: null }]);
  });

  it('writes nothing where nothing is new', async () => {
    const { a, b } = devices(makeInterview(RECENT));
    await tell(a, b, 1);
    const writes = a.area.writes + b.area.writes;
    for (const isTidying of [true, false]) {
      await a.exchange(timeOf(2, 0), isTidying);
      await b.exchange(timeOf(2, 0), isTidying);
    }
    expect(a.area.writes + b.area.writes).toBe(writes);
  });

  it('takes nothing away because it is not there', async () => {
    const { account, a, b } = devices(makeInterview(RECENT));
    await tell(a, b, 1);
    account.items.clear();
    b.reinstall();
    a.area.carry();
    await a.exchange(timeOf(2, 0), false);
    expect(a.record('i1')).toBeDefined();
    await tell(a, b, 3);
    expect(b.record('i1')?.interview.company).toBe('Brightwater');
  });

  it('tells how it ended, and keeps no room for what is over', async () => {
    const { a, b } = devices(makeInterview(RECENT));
    await tell(a, b, 1);
    a.do(crossOff, 'i1', timeOf(2, 0));
    await tell(a, b, 3);
    expect(b.record('i1')?.interview.outcome).toBe('crossed-off');
    await b.exchange('2027-01-20T08:00:00.000Z');
    expect(b.area.keys).toEqual([]);
    b.area.carry();
    a.area.carry();
    await a.exchange('2027-01-20T09:00:00.000Z');
    expect(a.record('i1')?.interview.outcome).toBe('crossed-off');
  });

  it('tells how it ended also to a device that was away for longer than that is told', async () => {
    const { a, b } = devices(makeInterview(RECENT));
    await tell(a, b, 1);
    a.do(crossOff, 'i1', timeOf(2, 0));
    await a.exchange(timeOf(3, 0));
    await a.exchange('2027-01-20T08:00:00.000Z');
    a.area.carry();
    expect(a.area.keys).toEqual([]);
    b.area.carry();
    await b.exchange('2027-01-20T09:00:00.000Z');
    b.area.carry();
    a.area.carry();
    for (const time of ['10', '11']) {
      await a.exchange(`2027-01-20T${time}:00:00.000Z`);
      a.area.carry();
    }
    b.area.carry();
    await b.exchange('2027-01-20T12:00:00.000Z', false);
    expect(b.record('i1')?.interview.outcome).toBe('crossed-off');
    b.area.carry();
    a.area.carry();
    const writes = a.area.writes + b.area.writes;
    await a.exchange('2027-01-20T13:00:00.000Z');
    await b.exchange('2027-01-20T13:00:00.000Z');
    expect(a.area.writes + b.area.writes).toBe(writes);
    await a.exchange('2027-03-01T08:00:00.000Z');
    expect(a.area.keys).toEqual([]);
  });

  it('keeps no room for what is over and had no room for its words', async () => {
    const over = { ...RECENT, outcome: 'offer', notes: [noteOf('Dear Anna')] } as const;
    const { a } = devices(makeInterview(over));
    const told = withoutTexts({ interview: makeInterview(over), stamps: {} });
    a.area.plant('i.i1', `1:${await packInterview(told)}`);
    await a.exchange('2027-01-20T08:00:00.000Z');
    expect(a.area.keys).toEqual([]);
  });

  it('does not bring back what was deleted for good, and removes it where nobody had heard', async () => {
    const { a, b } = devices(makeInterview(RECENT));
    await tell(a, b, 1);
    a.do(remove, 'i1', timeOf(2, 0));
    a.emptyBin(timeOf(3, 0));
    await a.exchange(timeOf(4, 0), false);
    expect(a.records).toEqual([]);
    a.area.carry();
    b.area.carry();
    await b.exchange(timeOf(5, 0), false);
    expect(b.record('i1')?.interview.removedAt).toBe(timeOf(2, 0));
    b.do({ type: 'interview.restore', id: 'i1' }, 'i1', timeOf(6, 0));
    await tell(b, a, 7);
    expect(a.record('i1')?.interview.removedAt).toBeNull();
  });
});

describe('what lies in the account', () => {
  it('stays below the quotas; the words of notes go first, then what is not urgent', async () => {
    const many = Array.from({ length: 150 }, (_, place) =>
      makeInterview({
        ...{ id: `i${place}`, company: wordsOf(place, 200), position: wordsOf(place + 500, 200) },
        ...{ createdAt: timeOf(0, 0), updatedAt: timeOf(place, 0) },
        notes: [noteOf(wordsOf(place, 600))],
        remark: wordsOf(place + 200, 300),
      }),
    );
    const { a, b } = devices(...many);
    const left = await a.exchange(timeOf(151, 0));
    expect(a.area.size).toBeLessThan(QUOTA.all);
    expect(left).toBe(150 - a.area.keys.length);
    expect(left).toBeGreaterThan(10);
    expect(a.area.keys).toContain('i.i149');
    expect(a.area.keys).not.toContain('i.i0');
    a.area.carry();
    b.area.carry();
    await b.exchange(timeOf(152, 0), false);
    expect(b.records).toHaveLength(150 - (left ?? 0));
    // Not known there, but not emptied here.
    expect(b.record('i120')?.interview.notes[0]?.text).toBe('');
    expect(b.record('i120')?.interview.remark).toBe('');
    await tell(b, a, 153);
    expect(a.record('i120')?.interview.notes[0]?.text).toBe(wordsOf(120, 600));
    expect(a.record('i120')?.interview.remark).toBe(wordsOf(320, 300));
  });

  it('is not taken for emptied where its words had no room', () => {
    const words = (remark: string, text: string) =>
      makeInterview({ remark, notes: [noteOf(text)] });
    const before = { interview: words('Third floor', 'Dear Anna'), stamps: {} };
    const changed = stampChanges({}, before.interview, words('Second floor', 'Dear Ann'), {
      ...{ now: timeOf(1, 0), device: DEVICES[0] },
    });
    const told = withoutTexts({ ...before, stamps: changed });
    const { notes, remark } = mergeInterviews(before, told).interview;
    expect([notes[0]?.text, remark]).toEqual(['Dear Anna', 'Third floor']);
  });

  it('stays as it is where the latest has no room, until it is known what gives way', async () => {
    const { a } = devices(makeInterview(RECENT));
    await a.exchange(timeOf(1, 0));
    const before = (await a.area.read())['i.i1'];
    for (let place = 0; place < 12; place += 1) a.area.plant(`other${place}`, 'x'.repeat(8_150));
    a.do(
      {
        type: 'closing.prepare',
        id: 'i1',
        need: wordsOf(1, 900),
        strongPoints: [wordsOf(2, 190), wordsOf(3, 190), wordsOf(4, 190)],
        sentences: {
          summary: wordsOf(5, 900),
          hiringDate: wordsOf(6, 900),
          permission: wordsOf(7, 900),
          reminder: '',
        },
      },
      'i1',
      timeOf(2, 0),
    );
    await a.exchange(timeOf(3, 0), false);
    expect((await a.area.read())['i.i1']).toBe(before);
    expect(await a.exchange(timeOf(4, 0), true)).toBe(1);
  });

  it('goes in pieces where an interview is large, and is waited for until all have come', async () => {
    const large = makeInterview({ ...RECENT, notes: [noteOf(wordsOf(1, 10_000))] });
    const { a, b } = devices({
      ...large,
      closing: { ...large.closing, doubts: wordsOf(2, 9_000) },
    });
    await a.exchange(timeOf(1, 0));
    const pieces = a.area.keys.filter((key) => key.startsWith('c.'));
    expect(pieces.length).toBeGreaterThan(1);
    a.area.carry((key) => key === pieces[1]);
    b.area.carry();
    await b.exchange(timeOf(1, 0));
    expect(b.records).toEqual([]);
    expect(b.area.writes).toBe(0);
    // It got lost: whoever has it puts it there once more.
    a.area.carry();
    await tell(a, b, 4);
    expect(b.record('i1')?.interview).toEqual(a.record('i1')?.interview);
    a.do(crossOff, 'i1', timeOf(5, 0));
    await a.exchange(timeOf(6, 0));
    expect(a.area.keys.filter((key) => key.startsWith('c.'))).toHaveLength(pieces.length);
  });

  it('is left alone where a newer version wrote it, and gives way where it makes no sense', async () => {
    const { a } = devices(makeInterview(RECENT), makeInterview({ ...RECENT, id: 'i2' }));
    a.area.plant('i.i1', '2:of a newer kind');
    a.area.plant('i.i2', 'no sense');
    a.area.plant('i.i3', { no: 'sense' });
    await a.exchange(timeOf(1, 0));
    const lying = await a.area.read();
    expect(lying).toMatchObject({ 'i.i1': '2:of a newer kind', 'i.i3': { no: 'sense' } });
    expect(lying['i.i2']).toMatch(/^1:/);
  });

  it('comes back as it was, whatever names and ids are in it', async () => {
    const odd = { ...makeInterview(RECENT), salary: { name: 'text', high: 1 } };
    const people = [{ ...makeInterview().people[0], id: 'text', pronoun: 'she' }];
    const interview = { ...odd, people, notes: [{ ...noteOf('Dear Anna'), id: 'closing' }] };
    const stamps = { 'people/text/name': '0mjabc123-aaaaaaaaaa', salary: '0mjabc123-bbbbbbbbbb' };
    const packed = await packInterview({ interview: interview as Interview, stamps });
    expect(await unpackInterview('i1', packed)).toEqual({ interview, stamps });
  });

  it('comes to no more than there is room for, however often a piece is named', async () => {
    const items = await itemsFor('i0', wordsOf(1, 20_000), timeOf(1, 0));
    const [head] = Object.values(items).map(String);
    const again = Array.from({ length: 400 }, (_, place) => [`i.i${place}`, head]);
    const found = await readItems({ ...items, ...Object.fromEntries(again) }, timeOf(1, 0));
    const packed = [...found.values()].map((each) => each.packed?.length ?? 0);
    expect(found.size).toBe(400);
    expect(packed.reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(2 * QUOTA.all);
  });

  it('does no harm, whatever it says', async () => {
    const pack = (content: unknown) => deflateRawSync(JSON.stringify(content)).toString('base64');
    const v = { company: 'B', '__proto__/x': 1, __proto__: { polluted: true } };
    expect(await unpackInterview('i1', pack({ u: timeOf(0, 0), v, s: {} }))).toBeNull();
    expect(await unpackInterview('i1', pack('x'.repeat(9_000_000)))).toBeNull();
    expect(await unpackInterview('i1', 'not packed at all')).toBeNull();
    expect({}).not.toHaveProperty('polluted');
  });

  it.each(Object.getOwnPropertyNames(Object.prototype))(
    'holds nothing up where something in it is called %s',
    async (name) => {
      const { a, b } = devices(makeInterview(RECENT));
      await a.exchange(timeOf(1, 0));
      const values = Object.entries({ company: 'B', [name]: 1, [`closing/${name}`]: 1 });
      const told = await unpackInterview('i1', String((await a.area.read())['i.i1']).slice(2));
      if (!told) throw new Error('It is there.');
      const v = Object.fromEntries([...takeApart(told.interview), ...values]);
      const text = JSON.stringify({ u: timeOf(2, 0), v, s: { company: '1mjabc123-aaaaaaaaaa' } });
      b.area.plant('i.i1', `1:${deflateRawSync(text).toString('base64')}`);
      expect(await b.exchange(timeOf(3, 0))).toBe(0);
      expect(b.record('i1')?.interview.company).toBe('B');
      b.do(crossOff, 'i1', timeOf(4, 0));
      expect(await b.exchange(timeOf(5, 0))).toBe(0);
      expect(b.record('i1')?.interview.outcome).toBe('crossed-off');
    },
  );
});

describe('switching it on', () => {
  const ends = (device: SyncDevice) => ({ area: device.area, store: device.store });
  const stateOf = (device: SyncDevice): SyncState =>
    parseSync(JSON.parse(device.stored.get(SYNC_KEY) ?? 'null'));
  const now = new Date(timeOf(1, 0));
  const snapshot = async () => true;

  it('takes a snapshot first, and stays off without one', async () => {
    const { a } = devices(makeInterview(RECENT));
    const answer = await setSync(true, ends(a), async () => false, now);
    expect(answer.ok).toBe(false);
    expect(stateOf(a)).toMatchObject({ on: false, problem: 'noSnapshot' });
    expect(a.area.keys).toEqual([]);
    await setSync(true, ends(a), snapshot, now);
    expect(stateOf(a)).toEqual({ on: true, at: now.toISOString(), left: 0, problem: null });
    expect(a.area.keys).toEqual(['i.i1']);
  });

  it('leaves data of a newer version as it is, also where the account is not there', async () => {
    const { a } = devices(makeInterview(RECENT));
    a.put({ 'data-version': { version: 99 }, [SYNC_KEY]: { ...NO_SYNC, on: true } });
    const before = new Map(a.stored);
    const gone = { ...ends(a), area: { ...a.area, read: () => Promise.reject(new Error('No.')) } };
    expect((await syncNow(gone, now)).ok).toBe(false);
    expect(await setSync(false, gone, snapshot, now)).toEqual({ ok: false, fault: 'newerData' });
    expect(a.stored).toEqual(before);
  });

  it('leaves what lies there where it is switched off again, and exchanges no more', async () => {
    const { a } = devices(makeInterview(RECENT));
    await setSync(true, ends(a), snapshot, now);
    await setSync(false, ends(a), snapshot, now);
    a.do(crossOff, 'i1', timeOf(2, 0));
    expect((await syncNow(ends(a), now)).ok).toBe(false);
    expect(a.area.keys).toEqual(['i.i1']);
    expect(a.area.writes).toBe(1);
  });

  it('says when the account is too busy, or not there, and goes on later', async () => {
    const { a } = devices(makeInterview(RECENT));
    a.area.refused = 1;
    await setSync(true, ends(a), snapshot, now);
    expect(stateOf(a)).toMatchObject({ on: true, problem: 'busy' });
    expect(isExchangeDue(stateOf(a), now.toISOString())).toBe(true);
    const gone = { ...ends(a), area: { ...a.area, read: () => Promise.reject(new Error('No.')) } };
    expect((await syncNow(gone, now)).ok).toBe(false);
    expect(stateOf(a).problem).toBe('unavailable');
    expect((await syncNow(ends(a), now)).ok).toBe(true);
    expect(stateOf(a).problem).toBeNull();
    expect(isExchangeDue(stateOf(a), now.toISOString())).toBe(false);
    expect(isExchangeDue(stateOf(a), timeOf(12, 0))).toBe(true);
    expect(isExchangeDue(NO_SYNC, now.toISOString())).toBe(false);
  });

  it('writes far less often than it may, however often something is changed', async () => {
    vi.useFakeTimers({ now, toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    const { a } = devices(makeInterview(RECENT));
    a.put({ [SYNC_KEY]: { ...NO_SYNC, on: true } });
    for (let second = 0; second < 120; second += 1) {
      const outcome = second % 2 === 0 ? 'withdrawn' : 'open';
      a.do({ type: 'outcome.set', id: 'i1', outcome }, 'i1', new Date().toISOString());
      exchangeSoon('change', ends(a));
      await vi.advanceTimersByTimeAsync(1_000);
      await new Promise(setImmediate);
    }
    expect(a.area.writes).toBeGreaterThan(5);
    expect(a.area.writes).toBeLessThan(20);
  });
});

describe('this device', () => {
  it('has one id, made when it is first needed', () => {
    const first = readDevice({});
    expect(first.device).toMatch(/^[0-9a-z]{10}$/);
    expect(readDevice(first.writes)).toEqual({ device: first.device, writes: {} });
    expect(readDevice({ [DEVICE_KEY]: 'no id' }).device).not.toBe('no id');
  });
});

describe('a tombstone', () => {
  it('is kept for 400 days; what cannot be read of it holds nothing back', () => {
    const removedAt = '2026-01-01T08:00:00.000Z';
    const gone = { interview: makeInterview({ removedAt }), past: [] };
    const buried = buryRecords({ odd: 'thing' }, [gone], '2026-02-01T08:00:00.000Z');
    expect([...parseTombstones(buried).keys()]).toEqual(['i1']);
    expect(buryRecords(buried, [], '2027-02-01T08:00:00.000Z')).toEqual(buried);
    expect(buryRecords(buried, [], '2027-02-10T08:00:00.000Z')).toEqual({});
  });
});
