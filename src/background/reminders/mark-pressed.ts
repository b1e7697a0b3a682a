import { withDataLock } from '../data-lock.ts';
import { readStored } from '../stored.ts';
import { OUTBOX_KEY, parseOutbox } from './outbox.ts';
import { markIds, parseReminded, remindedKeyOf } from './reminded.ts';
import { writeWherePossible } from './tell.ts';

/**
 * What was pressed has been told, also where the background was ended before it could write that
 * down: else it would come a second time, to somebody who is just doing what it asks for.
 */
export function markPressed(notificationId: string): Promise<void> {
  return withDataLock(async () => {
    const { pending, summaries } = parseOutbox((await readStored([OUTBOX_KEY]))[OUTBOX_KEY]);
    const ids = (summaries[notificationId] ?? [notificationId]).filter((id) => id in pending);
    if (ids.length === 0) return;
    const interviewIds = ids.map((id) => pending[id] ?? '');
    const reminded = parseReminded(await readStored(interviewIds.map(remindedKeyOf)));
    const rest = Object.entries(pending).filter(([id]) => !ids.includes(id));
    await writeWherePossible({
      ...markIds(reminded, ids),
      [OUTBOX_KEY]: { pending: Object.fromEntries(rest), summaries },
    });
  });
}
