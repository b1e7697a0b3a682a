import { CURRENT_VERSION, readVersion, VERSION_KEY } from '../data/data-version.ts';
import { recordChange, undoChange } from '../data/history.ts';
import { type InterviewRecord, keyOf, parseRecord } from '../data/interview-record.ts';
import type { CommandAnswer, Fault } from '../data/protocol.ts';
import { isSettingsObject, SETTINGS_KEY, type SettingsChange } from '../data/settings-record.ts';
import { change } from '../interviews/change.ts';
import type { Command } from '../interviews/command.ts';
import { type Records, readRecords, writeRecords } from '../platform/records.ts';
import { withDataLock } from './data-lock.ts';
import { keepRinging } from './reminders/doorbell.ts';
import { addUnseen, UNSEEN_KEY } from './reminders/unseen.ts';

export const fault = (code: Fault): { ok: false; fault: Fault } => ({ ok: false, fault: code });

type Opened = { record: InterviewRecord | null; unseen: string[] } | { ok: false; fault: Fault };

export async function openRecord(id: string): Promise<Opened> {
  const key = keyOf(id);
  const stored = await readRecords([key, VERSION_KEY, UNSEEN_KEY]);
  if (readVersion(stored) > CURRENT_VERSION) return fault('newerData');
  const unseen = addUnseen(stored[UNSEEN_KEY], id);
  if (stored[key] === undefined) return { record: null, unseen };
  const record = parseRecord(key, stored[key]);
  return record ? { record, unseen } : fault('damaged');
}

/** What was changed may be due sooner: ended right after it, the background is woken within the minute. */
async function write(records: Records, now: Date): Promise<void> {
  keepRinging(now.toISOString());
  await writeRecords(records);
}

export async function save(
  record: InterviewRecord,
  unseen: string[],
  now: Date,
): Promise<CommandAnswer> {
  try {
    await write({ [keyOf(record.interview.id)]: record, [UNSEEN_KEY]: unseen }, now);
    return { ok: true, interview: record.interview };
  } catch {
    return fault('notSaved');
  }
}

/** Applies a command to its interview and writes that one record. */
export function carryOut(command: Command, now: Date): Promise<CommandAnswer> {
  return withDataLock(async () => {
    const opened = await openRecord(command.id);
    if ('fault' in opened) return opened;
    const { record, unseen } = opened;
    const result = change(record?.interview ?? null, command, now.toISOString());
    if (!result.ok || result.interview === record?.interview) return result;
    const changed = recordChange(record, result.interview, command.type, now.toISOString());
    const saved = await save(changed, unseen, now);
    return saved.ok && result.left ? { ...saved, left: result.left } : saved;
  });
}

/** Takes back an interview's last change, when that is the one the user saw. */
export function takeBack(id: string, revision: number, now: Date): Promise<CommandAnswer> {
  return withDataLock(async () => {
    const opened = await openRecord(id);
    if ('fault' in opened) return opened;
    const { record, unseen } = opened;
    if (!record) return { ok: false, problem: { code: 'unknownInterview', field: null } };
    const undone =
      record.interview.revision === revision ? undoChange(record, now.toISOString()) : null;
    return undone ? save(undone, unseen, now) : fault('changedSince');
  });
}

/** Changes settings; the ones not named keep what is stored, readable or not. */
export function changeSettings(
  changed: SettingsChange,
  now: Date,
): Promise<{ ok: true } | { ok: false; fault: Fault }> {
  return withDataLock(async () => {
    const stored = await readRecords([SETTINGS_KEY, VERSION_KEY]);
    if (readVersion(stored) > CURRENT_VERSION) return fault('newerData');
    const before = stored[SETTINGS_KEY];
    // Something that is no settings at all is set aside whole.
    const isSound = before === undefined || isSettingsObject(before);
    const aside = isSound ? {} : { [`${SETTINGS_KEY}-set-aside`]: before };
    const kept = isSettingsObject(before) ? before : {};
    try {
      await write({ ...aside, [SETTINGS_KEY]: { ...kept, ...changed } }, now);
      return { ok: true };
    } catch {
      return fault('notSaved');
    }
  });
}
