import type { SyncState } from '../../../data/sync-record.ts';
import { dateIn } from '../../../interviews/civil-time.ts';
import type { Instant } from '../../../interviews/interview.ts';
import { countedWords, words } from '../../../platform/words.ts';
import { formatMoment } from '../../../ui/dates.ts';

/** How it stands with the other devices: when, what is amiss, what has no room. */
export function describeSync(sync: SyncState, now: Instant, timeZone: string): string[] {
  const { at, left, problem } = sync;
  return [
    at === null
      ? words('syncNever')
      : words('syncAt', formatMoment(at, timeZone, dateIn(now, timeZone))),
    ...(problem === null ? [] : [words(`syncProblem_${problem}`)]),
    ...(left > 0 ? [countedWords('syncLeft', left)] : []),
  ];
}
