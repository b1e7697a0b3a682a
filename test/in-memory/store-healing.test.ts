import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CURRENT_VERSION, VERSION_KEY } from '../../src/data/data-version.ts';
import { HEALED_KEY } from '../../src/data/healed-record.ts';
import { MARKER_KEY } from '../../src/data/mirror/store-marker.ts';
import { trackOverdue } from '../support/e2e-commands.ts';
import type { FakeBackground } from '../support/fake-background.ts';
import { FakePrivateFiles } from '../support/fake-private-files.ts';
import { prepareMachines } from '../support/installed-machine.ts';
import { readFake } from '../support/kept-text.ts';
import { settleLocks } from '../support/settle-locks.ts';

const SECOND = 1_000;
const install = prepareMachines();
let machine: FakeBackground;

const command = (command: object) => machine.send({ type: 'command', command });
const stored = (key: string) => readFake(machine.local, key);
const interviews = () => [...machine.local.keys()].filter((key) => key.startsWith('interview/'));

/** A machine on which Afterword has been installed and three interviews are tracked. */
async function begin(): Promise<FakeBackground> {
  machine = await install(new FakePrivateFiles());
  for (const id of ['one', 'two', 'three']) {
    expect(await command(trackOverdue(id))).toMatchObject({ ok: true });
    await settleLocks();
  }
  return machine;
}

async function restart(): Promise<void> {
  await machine.restart(SECOND);
  await settleLocks();
}

describe('A store that has lost something', () => {
  it('is told from a fresh install when it is empty, and comes back whole', async () => {
    await begin();
    const before = new Map(machine.local);
    machine.local.clear();
    await restart();
    for (const key of interviews()) expect(machine.local.get(key)).toBe(before.get(key));
    expect(interviews()).toHaveLength(3);
    expect(stored(HEALED_KEY)).toMatchObject({ interviews: 3, missing: 0 });
  });

  it('comes back also where it was emptied while the browser runs', async () => {
    await begin();
    machine.local.clear();
    await command(trackOverdue('four'));
    await settleLocks();
    expect(interviews().toSorted()).toEqual(
      ['four', 'one', 'three', 'two'].map((id) => `interview/${id}`),
    );
    expect(stored(HEALED_KEY)).toMatchObject({ interviews: 3 });
    expect(stored(MARKER_KEY)).toMatchObject({ interviews: 4 });
  });

  it('comes back from the older snapshot where the latest cannot be read', async () => {
    await begin();
    const { mirror } = machine.files ?? {};
    if (!mirror) throw new Error('There is one.');
    const { revision } = stored(MARKER_KEY);
    mirror.files.set(`snapshot-${revision + 1}.jsonl`, '');
    const open = mirror.getFileHandle.bind(mirror);
    vi.spyOn(mirror, 'getFileHandle').mockImplementation(async (name, options) => {
      if (name !== `snapshot-${revision + 1}.jsonl`) return open(name, options);
      throw new DOMException('It cannot be read.', 'NotReadableError');
    });
    machine.local.clear();
    await restart();
    expect(interviews()).toHaveLength(3);
    vi.restoreAllMocks();
  });

  it('puts into the bin what an older store has again and was deleted for good', async () => {
    await begin();
    const earlier = new Map(machine.local);
    await command({ type: 'interview.remove', id: 'two' });
    await machine.send({ type: 'bin.delete', ids: ['two'] });
    await settleLocks();
    expect(interviews()).toHaveLength(2);
    machine.local.clear();
    for (const [key, text] of earlier) machine.local.set(key, text);
    await restart();
    expect(stored('interview/two').interview.removedAt).not.toBeNull();
    expect(stored('interview/one').interview.removedAt).toBeNull();
  });

  it('is left alone on a fresh install', async () => {
    await begin();
    expect(stored(HEALED_KEY)).toBeNull();
    await restart();
    expect(stored(HEALED_KEY)).toBeNull();
  });

  it('gets back the latest change also where the store has gone back in time', async () => {
    await begin();
    const earlier = new Map(machine.local);
    await command({ type: 'outcome.set', id: 'two', outcome: 'offer' });
    await command(trackOverdue('four'));
    await settleLocks();
    machine.local.clear();
    for (const [key, text] of earlier) machine.local.set(key, text);
    await restart();
    expect(interviews()).toHaveLength(4);
    expect(stored('interview/two').interview.outcome).toBe('offer');
    expect(stored(HEALED_KEY)).toMatchObject({ interviews: 2 });
  });

  it('gets back a single record that is gone, as it was changed last', async () => {
    await begin();
    await command({ type: 'outcome.set', id: 'two', outcome: 'offer' });
    await settleLocks();
    machine.local.delete('interview/two');
    await restart();
    expect(stored('interview/two').interview.outcome).toBe('offer');
  });

  it('sets a record aside that cannot be read, and brings back the sound one', async () => {
    await begin();
    const torn = JSON.stringify({ interview: { id: 'two', company: 7 }, past: 'none' });
    machine.local.set('interview/two', torn);
    await restart();
    expect(stored('interview/two').interview.company).toBe('Brightwater');
    const aside = [...machine.local.keys()].find((key) =>
      key.startsWith('set-aside/interview/two/'),
    );
    expect(stored(aside ?? '')).toEqual(JSON.parse(torn));
  });

  it('is not searched for once more for what it does not have', async () => {
    await begin();
    machine.local.set('interview/torn', '7');
    await restart();
    const { mirror } = machine.files ?? {};
    if (!mirror) throw new Error('There is one.');
    const opened = vi.spyOn(mirror, 'getFileHandle');
    const look = async () => {
      machine.endAtRest();
      await machine.send({ type: 'reconcile' });
      await settleLocks();
      return opened.mock.calls.length;
    };
    expect(await look()).toBe(0);
    machine.local.set('interview/two', '8');
    expect(await look()).toBeGreaterThan(0);
    expect(stored('interview/two').interview.company).toBe('Brightwater');
    expect(stored('interview/torn')).toBe(7);
  });

  it('says how many did not come back where the mirror is gone as well', async () => {
    await begin();
    machine.local.delete('interview/two');
    machine.files?.mirror.files.clear();
    await restart();
    expect(stored(HEALED_KEY)).toMatchObject({ interviews: 0, missing: 1 });
    // It is told once.
    machine.local.delete(HEALED_KEY);
    await restart();
    expect(stored(HEALED_KEY)).toBeNull();
  });

  it('uses the older snapshot where the latest is torn', async () => {
    await begin();
    for (let times = 0; times < 130; times += 1) {
      await command({ type: 'outcome.set', id: 'two', outcome: times % 2 ? 'open' : 'offer' });
    }
    await settleLocks();
    const { files } = machine.files?.mirror ?? { files: new Map<string, string>() };
    const snapshots = [...files.keys()].filter((name) => name.startsWith('snapshot-'));
    expect(snapshots).toHaveLength(2);
    const latest =
      snapshots.toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1)).at(-1) ?? '';
    files.set(latest, (files.get(latest) ?? '').slice(0, -9));
    const { revision } = stored('interview/two').interview;
    machine.local.clear();
    await restart();
    expect(interviews()).toHaveLength(3);
    expect(stored('interview/two').interview.revision).toBe(revision);
  });

  it.each(['change', 'snapshot'])(
    'has all of it in the mirror though a %s was torn when the background was ended',
    async (kind) => {
      await begin();
      const { files } = machine.files?.mirror ?? { files: new Map<string, string>() };
      const { revision } = stored(MARKER_KEY);
      files.set(`${kind}-${revision}.json${kind === 'change' ? '' : 'l'}`, '');
      machine.endAtRest();
      await command({ type: 'outcome.set', id: 'one', outcome: 'offer' });
      await settleLocks();
      const snapshots = [...files].filter(([name]) => name.startsWith('snapshot-'));
      for (const [, text] of snapshots) expect(text).not.toBe('');
      const before = stored('interview/three');
      for (const [name] of snapshots.slice(0, -1)) files.delete(name);
      machine.local.clear();
      await restart();
      expect(stored('interview/three')).toEqual(before);
      expect(stored('interview/one').interview.outcome).toBe('offer');
    },
  );

  it('does not bring back what was deleted for good', async () => {
    await begin();
    await command({ type: 'interview.remove', id: 'two' });
    await settleLocks();
    await machine.restart(31 * 86_400 * SECOND);
    await settleLocks();
    // A clock that has run on so far may be wrong: at the next start it is believed.
    expect(interviews()).toHaveLength(3);
    await restart();
    expect(interviews()).toHaveLength(2);
    machine.local.clear();
    await restart();
    expect(interviews()).toHaveLength(2);
  });

  it('does not bring it back either where the mirror has not heard of it', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await begin();
    const { mirror } = machine.files ?? {};
    if (!mirror) throw new Error('There is one.');
    mirror.isFull = true;
    await command({ type: 'interview.remove', id: 'two' });
    await machine.send({ type: 'bin.delete', ids: ['two'] });
    await settleLocks();
    machine.local.set('interview/one', '7');
    await restart();
    expect(interviews()).toEqual(['interview/one', 'interview/three']);
    expect(stored('interview/one').interview.company).toBe('Brightwater');
    vi.restoreAllMocks();
  });

  it('takes nothing away that the mirror does not know', async () => {
    await begin();
    const added = { ...stored('interview/one') };
    added.interview = { ...added.interview, id: 'by-hand' };
    machine.local.set('interview/by-hand', JSON.stringify(added));
    machine.local.delete('interview/two');
    await restart();
    expect(interviews()).toHaveLength(4);
    expect(stored(MARKER_KEY).interviews).toBe(4);
  });
});

describe('A full disk', () => {
  // Each write that fails is told to whoever looks for it.
  beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
  afterEach(() => vi.restoreAllMocks());

  it('keeps what was done, and saves it when there is room', async () => {
    await begin();
    machine.isFull = true;
    expect(await command(trackOverdue('four'))).toMatchObject({ ok: true, unsaved: true });
    const closed = { type: 'outcome.set', id: 'four', outcome: 'offer' };
    expect(await command(closed)).toMatchObject({ ok: true, unsaved: true });
    expect(interviews()).toHaveLength(3);
    expect(machine.badge).toBe('!');
    machine.isFull = false;
    await machine.pass(61 * SECOND);
    await settleLocks();
    expect(stored('interview/four').interview.outcome).toBe('offer');
    expect(machine.badge).toBe('3');
    expect(machine.local.has('padding')).toBe(false);
  });

  it('keeps it also when the background is ended in between', async () => {
    await begin();
    machine.isFull = true;
    await command(trackOverdue('four'));
    machine.endAtRest();
    machine.isFull = false;
    await machine.send({ type: 'unsaved.retry' });
    await settleLocks();
    expect(interviews()).toHaveLength(4);
  });

  it('brings data up to date once, and what was done since is not undone', async () => {
    await begin();
    const old = { 'x:one:y': { interviewId: 'one', state: 'shown' } };
    machine.local.set('data-version', JSON.stringify({ version: 1 }));
    machine.local.set('outbox', JSON.stringify(old));
    machine.isFull = true;
    await restart();
    const unsaved = () => JSON.parse(machine.session.get('unsaved') ?? '{}');
    const done = { ...unsaved(), 'reminded/one': ['since'] };
    machine.session.set('unsaved', JSON.stringify(done));
    machine.endAtRest();
    await machine.pass(61 * SECOND);
    await settleLocks();
    expect(unsaved()).toMatchObject({ [VERSION_KEY]: { version: CURRENT_VERSION } });
    expect(unsaved()['reminded/one']).toContain('since');
  });

  it('deletes nothing that waits to be saved: it would come back with that', async () => {
    await begin();
    machine.isFull = true;
    await command({ type: 'interview.remove', id: 'two' });
    const answer = await machine.send({ type: 'bin.delete', ids: ['two'] });
    expect(answer).toEqual({ ok: false, fault: 'notSaved' });
    machine.isFull = false;
    await machine.pass(61 * SECOND);
    await settleLocks();
    expect(stored('interview/two').interview.removedAt).not.toBeNull();
    expect(stored(MARKER_KEY).interviews).toBe(3);
    expect(await machine.send({ type: 'bin.delete', ids: ['two'] })).toEqual({ ok: true });
    await settleLocks();
    expect(interviews()).toHaveLength(2);
    expect(stored(MARKER_KEY).interviews).toBe(2);
  });

  it('shows no reminder a second time because it could not be written down', async () => {
    await begin();
    machine.isFull = true;
    await command(trackOverdue('four'));
    await settleLocks();
    machine.dismiss();
    await machine.pass(180 * SECOND);
    expect([...machine.onScreen.keys()]).toEqual([]);
  });
});
