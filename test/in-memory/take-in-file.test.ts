import { describe, expect, it } from 'vitest';
import { type InterviewRecord, keyOf } from '../../src/data/interview-record.ts';
import { mergeRecords } from '../../src/data/merge-records.ts';
import { MARKER_KEY } from '../../src/data/mirror/store-marker.ts';
import { SETTINGS_KEY } from '../../src/data/settings-record.ts';
import { templateKeyOf } from '../../src/data/template-record.ts';
import { bringInFile } from '../support/bring-in-file.ts';
import { trackOverdue } from '../support/e2e-commands.ts';
import type { FakeBackground } from '../support/fake-background.ts';
import { FakePrivateFiles } from '../support/fake-private-files.ts';
import { prepareMachines, sendAndSettle } from '../support/installed-machine.ts';
import { readFake } from '../support/kept-text.ts';
import { makeInterview } from '../support/make-interview.ts';
import { makeTemplate } from '../support/make-template.ts';
import { settleLocks } from '../support/settle-locks.ts';

const install = prepareMachines();
let machine: FakeBackground;

const stored = (key: string) => readFake(machine.local, key);
const send = (message: object) => sendAndSettle(machine, message);

async function begin(): Promise<void> {
  machine = await install(new FakePrivateFiles());
  await send({ type: 'command', command: trackOverdue('one') });
}

const all = () => Object.fromEntries([...machine.local.keys()].map((key) => [key, stored(key)]));

/** Lays records ready as a page does. */
function lay(importId: string, text: string): void {
  machine.files?.incoming.files.set(`${importId}.json`, text);
}

async function bringIn(importId: string, records: readonly InterviewRecord[], beside?: object) {
  const answer = await bringInFile(machine, importId, records, beside);
  await settleLocks();
  return answer;
}

describe('What a file has brought', () => {
  it('is taken back where it is as the file left it; what was changed since stays', async () => {
    await begin();
    const [kept, mine, added] = ['kept', 'mine', 'added'].map((id) => makeTemplate({ id }));
    const save = (template: object | undefined, body: string) =>
      send({ type: 'template.save', template: { ...template, body } });
    await save(kept, 'Before');
    await save(mine, 'Before');
    const templates = [kept, mine, added].map((each) => ({ ...each, body: 'From the file' }));
    const settings = { userName: 'From the file' };
    await bringIn('first', [], { templates, settings });
    expect(stored(templateKeyOf('mine')).body).toBe('From the file');
    await save(mine, 'Since');
    await send({ type: 'settings.change', settings: { userName: 'Since' } });
    await send({ type: 'import.undo', id: 'first' });
    expect(stored(templateKeyOf('kept'))).toMatchObject({ body: 'Before', revision: 3 });
    expect(stored(templateKeyOf('mine')).body).toBe('Since');
    expect(stored(templateKeyOf('added'))).toBeNull();
    expect(stored(SETTINGS_KEY).userName).toBe('Since');
  });

  it('and has brought back once more is no longer removed, to other devices neither', async () => {
    await begin();
    const file = [{ interview: makeInterview({ id: 'two' }), past: [] }];
    await bringIn('first', file);
    await send({ type: 'import.undo', id: 'first' });
    const removed = stored(keyOf('two'));
    expect(removed.interview.removedAt).not.toBeNull();
    await bringIn('second', file);
    const back = stored(keyOf('two'));
    expect(back.interview.removedAt).toBeNull();
    const told = { interview: removed.interview, stamps: removed.stamps };
    const merged = mergeRecords(back, told, '2026-12-01T08:00:00.000Z', 'interview.merge');
    expect(merged.interview.removedAt).toBeNull();
  });

  it('comes in by the private file system, once, where nothing of it stays', async () => {
    await begin();
    const record = { interview: makeInterview({ id: 'two' }), past: [] };
    lay('first', JSON.stringify([record]));
    const rest = { name: 'b.json', templates: [], settings: null };
    const basis = stored(MARKER_KEY).revision;
    const apply = { type: 'import.apply', id: 'first', interviews: null, ...rest, basis };
    await send(apply);
    expect(stored(keyOf('two')).interview.company).toBe(record.interview.company);
    // The same message once more, whose answer got lost.
    expect(await send(apply)).toEqual({ ok: true, added: 1, updated: 0, same: 0 });
    await machine.restart(60_000);
    await settleLocks();
    expect(machine.files?.incoming.files.size).toBe(0);
  });

  it.each([
    ['is not there', null, 'noParcel'],
    ['is torn', '[{"interview":', 'noParcel'],
    ['is no list', '{"interview":{}}', 'noParcel'],
    ['has something in it that is no interview', '[{"interview":{"id":"two"}}]', 'notAllowed'],
    [
      'is longer than is taken in at once',
      JSON.stringify(Array.from({ length: 20_001 })),
      'notAllowed',
    ],
  ])('and was laid ready is refused whole where it %s', async (_, text, fault) => {
    await begin();
    const before = all();
    if (text !== null) lay('first', text);
    const rest = { name: 'b.json', templates: [], settings: null };
    const basis = stored(MARKER_KEY).revision;
    const apply = { type: 'import.apply', id: 'first', interviews: null, ...rest, basis };
    expect(await send(apply)).toEqual({ ok: false, fault });
    expect(all()).toEqual(before);
  });

  it('after it was deleted for good stays there too', async () => {
    await begin();
    const file = [stored(keyOf('one'))];
    await send({ type: 'command', command: { type: 'interview.remove', id: 'one' } });
    const removed = stored(keyOf('one'));
    await send({ type: 'bin.delete', ids: ['one'] });
    expect(stored(keyOf('one'))).toBeNull();
    await bringIn('first', file);
    const told = { interview: removed.interview, stamps: removed.stamps };
    const back = stored(keyOf('one'));
    const merged = mergeRecords(back, told, '2026-12-01T08:00:00.000Z', 'interview.merge');
    expect(merged.interview.removedAt).toBeNull();
  });
});
