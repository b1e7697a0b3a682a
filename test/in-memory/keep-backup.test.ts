import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BACKUP_KEY, isBackupDue, parseBackup } from '../../src/data/backup-record.ts';
import { MARKER_KEY } from '../../src/data/mirror/store-marker.ts';
import { trackOverdue } from '../support/e2e-commands.ts';
import { FakeBackground } from '../support/fake-background.ts';
import { readFake } from '../support/kept-text.ts';
import { loadBackground } from '../support/load-background.ts';
import { settleLocks } from '../support/settle-locks.ts';

const TWO_WEEKS_MS = 14 * 86_400_000;

let start: () => void;
let machine: FakeBackground;

beforeAll(async () => {
  start = await loadBackground();
}, 120_000);
beforeEach(async () => {
  const watcher = { shown: () => {}, stored: () => {}, killed: () => {}, rested: () => {} };
  machine = new FakeBackground(start, 'chromium', Date.now(), watcher);
  await machine.install('install');
  await settleLocks();
});
afterEach(() => machine.dispose());

const send = async (message: object) => {
  const answer = await machine.send(message);
  await settleLocks();
  return answer;
};
const track = (id: string) => send({ type: 'command', command: trackOverdue(id) });
const backup = () => parseBackup(readFake(machine.local, BACKUP_KEY));
const revision = (): number => readFake(machine.local, MARKER_KEY).revision;
const isAskedInTwoWeeks = () => {
  const later = new Date(machine.now + TWO_WEEKS_MS).toISOString();
  return isBackupDue(backup(), later);
};

describe('The question for a backup', () => {
  it('comes for what has changed since the last one', async () => {
    await track('one');
    expect(isAskedInTwoWeeks()).toBe(true);
    const basis = revision();
    expect(await send({ type: 'backup.made', basis })).toEqual({ ok: true });
    expect(isAskedInTwoWeeks()).toBe(false);
    await track('two');
    expect(isAskedInTwoWeeks()).toBe(true);
  });

  it('comes for what has changed while the file was written, which is not in it', async () => {
    await track('one');
    const basis = revision();
    await track('two');
    expect(await send({ type: 'backup.made', basis })).toEqual({ ok: true });
    expect(backup().at).not.toBeNull();
    expect(isAskedInTwoWeeks()).toBe(true);
  });
});
