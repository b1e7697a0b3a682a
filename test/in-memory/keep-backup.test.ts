import { beforeEach, describe, expect, it } from 'vitest';
import { BACKUP_KEY, isBackupDue, parseBackup } from '../../src/data/backup-record.ts';
import { MARKER_KEY } from '../../src/data/mirror/store-marker.ts';
import { trackOverdue } from '../support/e2e-commands.ts';
import type { FakeBackground } from '../support/fake-background.ts';
import { prepareMachines, sendAndSettle } from '../support/installed-machine.ts';
import { readFake } from '../support/kept-text.ts';

const TWO_WEEKS_MS = 14 * 86_400_000;

const install = prepareMachines();
let machine: FakeBackground;

beforeEach(async () => {
  machine = await install();
});

const send = (message: object) => sendAndSettle(machine, message);
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
