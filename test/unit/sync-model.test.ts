import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseTombstones, TOMBSTONES_KEY } from '../../src/data/tombstones.ts';
import { mergeInterviews } from '../../src/interviews/merge/merge-interviews.ts';
import { command, story } from '../support/arbitraries.ts';
import { contentOf, DEVICES, stamped, timeOf } from '../support/devices.ts';
import { FakeAccount } from '../support/fake-account.ts';
import { SyncDevice } from '../support/sync-device.ts';

const IDS = ['i1', 'i2', 'i3'];

const event = fc.record({
  device: fc.integer({ min: 0, max: 2 }),
  id: fc.constantFrom(...IDS),
  skew: fc.constantFrom(0, 0, 5, -5),
  what: fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constant('do' as const),
        command: fc.option(command, { freq: 8 }),
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({ kind: fc.constant('exchange' as const), isTidying: fc.boolean() }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('carry' as const),
        lost: fc.constantFrom('', '', '', '1', '2', '3', 'c'),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constantFrom('refuse' as const, 'kill' as const),
        calls: fc.nat(2),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constantFrom('emptyBin' as const, 'reinstall' as const, 'uninstall' as const),
      }),
    },
  ),
});
type Event = typeof event extends fc.Arbitrary<infer T> ? T : never;

async function happen(
  { id, skew, what, device: which }: Event,
  place: number,
  devices: SyncDevice[],
  account: FakeAccount,
) {
  const device = devices[which];
  const at = timeOf(place, skew);
  if (!device) return;
  if (what.kind === 'do') device.do(what.command && { ...what.command, id }, id, at);
  if (what.kind === 'exchange') await device.exchange(at, what.isTidying);
  if (what.kind === 'carry')
    device.area.carry((key) => what.lost !== '' && key.includes(what.lost));
  if (what.kind === 'refuse') device.area.refused = what.calls;
  if (what.kind === 'kill') device.area.dies = what.calls;
  if (what.kind === 'emptyBin') device.emptyBin(at);
  // The browser deletes what lies in the account along with the extension.
  if (what.kind === 'uninstall') account.items.clear();
  if (what.kind === 'uninstall' || what.kind === 'reinstall') device.reinstall();
}

/** Everybody is online, and the browsers carry all. Returns what was written in the last round. */
async function settle(devices: readonly SyncDevice[], from: number): Promise<number> {
  let written = 0;
  for (let round = 0; round < 6; round += 1) {
    written = 0;
    for (const [place, device] of devices.entries()) {
      Object.assign(device.area, { refused: 0, dies: null });
      const before = device.area.writes;
      await device.exchange(timeOf(from + round * 3 + place, 0), round % 2 === 0);
      written += device.area.writes - before;
      device.area.carry();
    }
  }
  return written;
}

it('ends equal on all devices, with all that each has known, whatever gets lost on the way', async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.tuple(story, fc.array(event, { minLength: 8, maxLength: 40 })),
      async ([told, events]) => {
        const account = new FakeAccount();
        const devices = DEVICES.map((id) => new SyncDevice(account, id));
        const [first] = told;
        if (!first) return;
        for (const [place, id] of IDS.entries())
          devices[place]?.do({ ...first.command, id }, id, timeOf(0, 0));
        for (const [place, each] of events.entries()) await happen(each, place, devices, account);
        const before = devices.flatMap((device) => device.records);
        expect(await settle(devices, events.length)).toBe(0);

        const alive = devices.map(({ records }) =>
          records
            .filter(({ interview }) => interview.removedAt === null)
            .map(contentOf)
            .sort(),
        );
        expect(alive[1]).toEqual(alive[0]);
        expect(alive[2]).toEqual(alive[0]);
        const buried = devices.map(({ stored }) =>
          parseTombstones(JSON.parse(stored.get(TOMBSTONES_KEY) ?? 'null')),
        );
        for (const record of before) {
          const { id } = record.interview;
          const found = devices[0]?.record(id);
          const isBuried = buried.some((tombstones) => tombstones.has(id));
          if (!isBuried) {
            if (!found) throw new Error(`${id} is lost.`);
            compared += 1;
            const both = mergeInterviews(stamped(found), stamped(record));
            expect(contentOf(both)).toBe(contentOf(found));
          }
        }
      },
    ),
    { numRuns: 20 },
  );
  expect(compared).toBeGreaterThan(30);
});
