import { CURRENT_VERSION, readVersion, VERSION_KEY } from '../data/data-version.ts';
import { type InterviewRecord, keyOf, parseRecord } from '../data/interview-record.ts';
import type { CommandAnswer, Fault } from '../data/protocol.ts';
import type { Records } from '../platform/records.ts';
import { commit } from './commit.ts';
import { DEVICE_KEY, readDevice } from './device.ts';
import { addUnseen, UNSEEN_KEY } from './reminders/unseen.ts';
import { readStored } from './stored.ts';

/** Why something was not carried out. */
export const fault = (code: Fault): { ok: false; fault: Fault } => ({ ok: false, fault: code });

export type Opened =
  | {
      record: InterviewRecord | null;
      unseen: string[];
      stored: Records;
      /** This device's id. */
      device: string;
      /** The id, where it is a new one: to be written along. */
      newDevice: Records;
    }
  | { ok: false; fault: Fault };

/** An interview's record (null: there is none), with what stands beside it; or why it is not to be changed. */
export async function openRecord(id: string): Promise<Opened> {
  const key = keyOf(id);
  const stored = await readStored([key, VERSION_KEY, UNSEEN_KEY, DEVICE_KEY]);
  if (readVersion(stored) > CURRENT_VERSION) return fault('newerData');
  const unseen = addUnseen(stored[UNSEEN_KEY], [id]);
  const { device, writes: newDevice } = readDevice(stored);
  if (stored[key] === undefined) return { record: null, unseen, stored, device, newDevice };
  const record = parseRecord(key, stored[key]);
  return record ? { record, unseen, stored, device, newDevice } : fault('damaged');
}

/** Saves a changed record in the place of the one that was opened. */
export async function save(
  record: InterviewRecord,
  { unseen, stored: before, newDevice }: Exclude<Opened, { ok: false }>,
  now: Date,
): Promise<CommandAnswer> {
  const { interview } = record;
  try {
    const writes = { ...newDevice, [keyOf(interview.id)]: record, [UNSEEN_KEY]: unseen };
    const saved = await commit({ before, writes }, now);
    return { ok: true, interview, ...(saved === 'kept' ? { unsaved: true } : {}) };
  } catch {
    return fault('notSaved');
  }
}
