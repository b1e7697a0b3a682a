import type { CommandAnswer } from '../data/protocol.ts';
import { revertChanges } from '../data/revert-changes.ts';
import { withDataLock } from './data-lock.ts';
import { fault, openRecord, save } from './open-record.ts';

/** Sets an interview back to before its last changes, when those are the ones the user saw. */
export function setBack(
  { id, revision, changes }: { id: string; revision: number; changes: number },
  now: Date,
): Promise<CommandAnswer> {
  return withDataLock(async () => {
    const opened = await openRecord(id);
    if ('fault' in opened) return opened;
    const { record, device } = opened;
    if (!record) return { ok: false, problem: { code: 'unknownInterview', field: null } };
    const isSame = record.interview.revision === revision;
    const reverted = isSame ? revertChanges(record, changes, now.toISOString(), device) : null;
    return reverted ? save(reverted, opened, now) : fault('changedSince');
  });
}
