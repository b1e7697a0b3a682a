import { CURRENT_VERSION, readVersion, VERSION_KEY } from '../data/data-version.ts';
import { recordChange, undoChange } from '../data/history.ts';
import type { CommandAnswer, Fault } from '../data/protocol.ts';
import { isSettingsObject, SETTINGS_KEY, type SettingsChange } from '../data/settings-record.ts';
import { change } from '../interviews/change.ts';
import type { Command } from '../interviews/command.ts';
import { commit } from './commit.ts';
import { withDataLock } from './data-lock.ts';
import { fault, openRecord, save } from './open-record.ts';
import { readStored } from './stored.ts';

/** Applies a command to its interview and writes that one record. */
export function carryOut(command: Command, now: Date): Promise<CommandAnswer> {
  return withDataLock(async () => {
    const opened = await openRecord(command.id);
    if ('fault' in opened) return opened;
    const { record, device } = opened;
    const result = change(record?.interview ?? null, command, now.toISOString());
    if (!result.ok || result.interview === record?.interview) return result;
    const changed = recordChange(record, result.interview, command.type, now.toISOString(), device);
    const saved = await save(changed, opened, now);
    return saved.ok && result.left ? { ...saved, left: result.left } : saved;
  });
}

/** Takes back an interview's last change, when that is the one the user saw. */
export function takeBack(id: string, revision: number, now: Date): Promise<CommandAnswer> {
  return withDataLock(async () => {
    const opened = await openRecord(id);
    if ('fault' in opened) return opened;
    const { record, device } = opened;
    if (!record) return { ok: false, problem: { code: 'unknownInterview', field: null } };
    const undone =
      record.interview.revision === revision ? undoChange(record, now.toISOString(), device) : null;
    return undone ? save(undone, opened, now) : fault('changedSince');
  });
}

/** Changes settings; the ones not named keep what is stored, readable or not. */
export function changeSettings(
  changed: SettingsChange,
  now: Date,
): Promise<{ ok: true } | { ok: false; fault: Fault }> {
  return withDataLock(async () => {
    const stored = await readStored([SETTINGS_KEY, VERSION_KEY]);
    if (readVersion(stored) > CURRENT_VERSION) return fault('newerData');
    const before = stored[SETTINGS_KEY];
    // Something that is no settings at all is set aside whole.
    const isSound = before === undefined || isSettingsObject(before);
    const aside = isSound ? {} : { [`${SETTINGS_KEY}-set-aside`]: before };
    const kept = isSettingsObject(before) ? before : {};
    try {
      const writes = { ...aside, [SETTINGS_KEY]: { ...kept, ...changed } };
      await commit({ before: stored, writes }, now);
      return { ok: true };
    } catch {
      return fault('notSaved');
    }
  });
}
