import { interviewOfReminder } from '../../interviews/reminder-id.ts';
import { getBrowser } from '../../platform/browser.ts';
import type { Derived } from './agenda.ts';
import { isSummary, type Outbox } from './outbox.ts';

/**
 * Takes notifications off the screen whose step has been done meanwhile; a summary when all that it
 * stands for has been.
 */
export async function clearSettled(all: readonly Derived[], { summaries }: Outbox): Promise<void> {
  const { notifications } = getBrowser();
  const onScreen = Object.keys(await notifications.getAll().catch(() => ({})));
  const dueOf = new Map(all.map(({ interview, due }) => [interview.id, due]));
  const settled = onScreen.filter((id) => {
    if (isSummary(id)) return !(id in summaries);
    const due = dueOf.get(interviewOfReminder(id) ?? '');
    return due !== undefined && !due.some((reminder) => reminder.id === id);
  });
  // What does not go from the screen must not keep anything new from it.
  await Promise.allSettled(settled.map((id) => notifications.clear(id)));
}
