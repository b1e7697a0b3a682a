import { interviewOfReminder, markOf } from '../../interviews/reminder-id.ts';
import { readRecords } from '../../platform/records.ts';
import { withDataLock } from '../data-lock.ts';
import { OUTBOX_KEY, parseOutbox } from './outbox.ts';
import { addMarks, parseReminded, remindedKeyOf } from './reminded.ts';
import { writeWherePossible } from './tell.ts';

/**
 * A reminder that was pressed has been told, also where the background was ended before it could
 * write that down: else it would come a second time, to somebody who is just doing what it asks for.
 */
export function markPressed(reminderId: string): Promise<void> {
  return withDataLock(async () => {
    const interviewId = interviewOfReminder(reminderId) ?? '';
    const key = remindedKeyOf(interviewId);
    const stored = await readRecords([OUTBOX_KEY, key]);
    const { pending, summaries } = parseOutbox(stored[OUTBOX_KEY]);
    if (!(reminderId in pending)) return;
    const { [reminderId]: _, ...rest } = pending;
    const before = parseReminded(stored).get(interviewId) ?? [];
    await writeWherePossible({
      [key]: addMarks(before, [markOf(reminderId)]),
      [OUTBOX_KEY]: { pending: rest, summaries },
    });
  });
}
